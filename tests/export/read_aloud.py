"""Reads a tagged PDF as a screen reader does: its structure tree, element after element, with what each one says."""

from __future__ import annotations

import re
from collections.abc import Iterator
from io import BytesIO
from typing import Any

import pikepdf

_MAPPED = re.compile(rb"<([0-9A-F]{2})> <((?:[0-9A-F]{4})+)>")
_NEXT_LINE = 7.0
"""Letters that stand farther apart in height than this, in points, are on different lines."""
_BLANKS = re.compile(r"\s+")


def structure_outline(pdf: bytes) -> str:
    """Return the structure tree as an outline: one element a line, indented, with what it says.

    What is in another language stands in brackets after its tag.
    """
    with pikepdf.open(BytesIO(pdf)) as opened:
        return "\n".join(_Reader(opened).lines(opened.Root.StructTreeRoot.K, 0))


class _Reader:
    def __init__(self, pdf: pikepdf.Pdf) -> None:
        self._pages = {page.objgen: _said_on(page) for page in pdf.pages}

    def lines(self, element: Any, depth: int) -> Iterator[str]:
        """Yield the lines of one element and of what is under it."""
        said = self._says(element).strip()
        yield f"{'  ' * depth}{self._label(element)}{': ' + said if said else ''}"
        for kid, _ in self._kids(element):
            if isinstance(kid, pikepdf.Dictionary) and str(kid.get("/S", "/Span")) != "/Span":
                yield from self.lines(kid, depth + 1)

    def _label(self, element: Any) -> str:
        attributes = element.get("/A", {})
        told = [str(attributes[key])[1:] for key in ("/Scope", "/ListNumbering") if key in attributes]
        told += [f"{key[1:]} {attributes[key]}" for key in ("/ColSpan", "/RowSpan") if key in attributes]
        told += [str(element.Lang)] if "/Lang" in element else []
        return str(element.S)[1:] + (f" ({', '.join(told)})" if told else "")

    def _says(self, element: Any) -> str:
        """Return what an element says by itself, its parts in other languages included."""
        for key in ("/Alt", "/ActualText"):
            if key in element:
                return _BLANKS.sub(" ", str(element[key]))
        words = []
        for kid, page in self._kids(element):
            if isinstance(kid, int):
                words.append(self._pages[page].get(kid, ""))
            elif kid.get("/Type") == "/MCR":
                words.append(self._pages[kid.Pg.objgen].get(int(kid.MCID), ""))
            elif str(kid.get("/S")) == "/Span":
                words.append(f"[{kid.get('/Lang', '')}: {self._says(kid)}]")
        return _BLANKS.sub(" ", "".join(words))

    def _kids(self, element: Any) -> Iterator[tuple[Any, Any]]:
        kids = element.get("/K", pikepdf.Array())
        page = element.Pg.objgen if "/Pg" in element else None
        for kid in kids if isinstance(kids, pikepdf.Array) else [kids]:
            yield (int(kid) if not isinstance(kid, pikepdf.Dictionary) else kid), page


def _said_on(page: pikepdf.Page) -> dict[int, str]:
    """Return what each stretch of marked content on a page says."""
    maps = {name: _letters(font) for name, font in page.Resources.Font.items()} if "/Font" in page.Resources else {}
    said: dict[int, str] = {}
    open_marks: list[tuple[int | None, str | None]] = []
    letters: dict[int, str] = {}
    height = 0.0
    for instruction in pikepdf.parse_content_stream(page):
        operands: Any = instruction.operands
        match str(instruction.operator):
            case "BDC":
                details = operands[1]
                number = int(details.MCID) if "/MCID" in details else None
                spelled = str(details.ActualText) if "/ActualText" in details else None
                open_marks.append((number, spelled))
                if spelled is not None:
                    _add(said, open_marks, spelled)
            case "BMC":
                open_marks.append((None, None))
            case "EMC":
                open_marks.pop()
            case "Tf":
                letters = maps[str(operands[0])]
            case "Tm":
                if abs(float(operands[5]) - height) > _NEXT_LINE and not _is_spelled(open_marks):
                    _add(said, open_marks, " ")
                height = float(operands[5])
            case "Tj":
                if not _is_spelled(open_marks):
                    _add(said, open_marks, "".join(letters.get(code, "") for code in bytes(operands[0])))
    return said


def _is_spelled(open_marks: list[tuple[int | None, str | None]]) -> bool:
    return any(spelled is not None for _, spelled in open_marks)


def _add(said: dict[int, str], open_marks: list[tuple[int | None, str | None]], text: str) -> None:
    number = next((number for number, _ in reversed(open_marks) if number is not None), None)
    if number is not None:
        said[number] = said.get(number, "") + text


def _letters(font: Any) -> dict[int, str]:
    source = font.ToUnicode.read_bytes()
    return {int(code, 16): bytes.fromhex(text.decode()).decode("utf-16-be") for code, text in _MAPPED.findall(source)}
