"""Writes the runs of lines onto a page, and divides them by the language in which they are read."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from sme_apply.export.fonts import font_of, thickening
from sme_apply.export.languages import Spoken, foreign_parts
from sme_apply.export.lines import Line
from sme_apply.export.look import Style
from sme_apply.export.runs import Run


def spoken_runs(line: Line, base: str) -> Iterator[tuple[Run, str]]:
    """Yield the runs of a line, each with the tag of its language, or nothing where it is the document's ``base``."""
    if any(run.language is not None for run in line.runs):
        for run in line.runs:
            yield run, run.language if run.language and run.language != base else ""
        return
    text = line.text
    parts = foreign_parts(text, line.context or text, base)
    start = 0
    for run in line.runs:
        end = start + len(run.text)
        touched = [part for part in parts if part.start < end and start < part.end]
        yield from _divided(run, start, touched) if touched else ((run, ""),)
        start = end


def _divided(run: Run, start: int, parts: list[Spoken]) -> Iterator[tuple[Run, str]]:
    done, text = 0, run.text
    for part in parts:
        first, last = max(part.start - start, 0), min(part.end - start, len(text))
        if first > done:
            yield Run(run.face, text[done:first]), ""
        yield Run(run.face, text[first:last]), part.language
        done = last
    if done < len(text):
        yield Run(run.face, text[done:]), ""


class Writing:
    """Text on one page, written run after run.

    Args:
        canvas: reportlab's, whose page it is written on.
    """

    def __init__(self, canvas: Any) -> None:
        self._canvas = canvas
        self._document = canvas._doc
        self._code: list[str] = []
        self._left = self._baseline = 0.0
        self._style: Style | None = None
        self._is_placed = False
        self._font = ""
        self._thickness = 0.0

    def begin_line(self, left: float, baseline: float, style: Style) -> None:
        """Go to the beginning of a line, in points from the page's left and lower edges."""
        if self._style is None or style.colour != self._style.colour:
            red, green, blue = style.colour
            self._code.append(f"{red:.4f} {green:.4f} {blue:.4f} rg")
            self._thickness = 0.0
        self._left, self._baseline, self._style = left, baseline, style
        self._is_placed = False

    def draw(self, run: Run) -> None:
        """Write one run where it belongs, or after the one before it."""
        style = self._style
        if style is None:
            raise ValueError("No line was begun.")
        self._thicken(thickening(run.face, style.weight) * style.size, style)
        left = self._left + (run.left or 0) * style.size
        if not run.parts:
            if run.left is not None or not self._is_placed:
                self._go(left, self._baseline)
            self._show(run.face, run.text, style.size)
            return
        for part in run.parts:
            if part.spells:
                self._code.append(f"/Span <</ActualText <{_hexadecimal(part.spells)}>>> BDC")
            for stretch in part.stretches:
                self._go(left + stretch.left * style.size, self._baseline + stretch.rise * style.size)
                self._show(run.face, stretch.drawn, style.size)
            if part.spells:
                self._code.append("EMC")

    def sign(self, sign: str) -> None:
        """Put the sign that begins or ends marked content between the runs."""
        self._code.append(sign)

    def finish(self) -> None:
        """Put what was written onto the page; the next run begins anew where it belongs."""
        if not self._code:
            return
        if self._thickness:
            self._code.append("0 Tr")
        self._canvas.addLiteral("\n".join(("BT", *self._code, "ET")))
        self._code.clear()

    def _go(self, left: float, baseline: float) -> None:
        self._code.append(f"1 0 0 1 {left:.3f} {baseline:.3f} Tm")
        self._is_placed = True

    def _show(self, face: str, text: str, size: float) -> None:
        font = font_of(face)
        for subset, codes in font.splitString(text, self._document):
            wanted = f"{font.getSubsetInternalName(subset, self._document)} {size:.4g} Tf"
            if wanted != self._font:
                self._font = wanted
                self._code.append(wanted)
            self._code.append(f"<{codes.hex()}> Tj")

    def _thicken(self, thickness: float, style: Style) -> None:
        if thickness == self._thickness:
            return
        self._thickness = thickness
        red, green, blue = style.colour
        self._code.append(f"2 Tr {thickness:.3f} w {red:.4f} {green:.4f} {blue:.4f} RG" if thickness else "0 Tr")


def _hexadecimal(text: str) -> str:
    return "FEFF" + text.encode("utf-16-be").hex().upper()
