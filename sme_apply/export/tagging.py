"""Writes the logical structure into a PDF, and the way back from each stretch of marked content to its element."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from sme_apply.export.structure import Element, Link, Mark, Place

_KEPT_WITHOUT_CONTENT = frozenset({"TD", "TH"})


def write_structure(
    pdf: Any, root: Element, owners: list[list[Element]], places: Mapping[str, Place] | None = None
) -> None:
    """Put the structure tree into an open PDF.

    Args:
        pdf: the file, open in pikepdf.
        root: the ``Document`` element.
        owners: for each page the elements of its marked contents, in the order of their numbers.
        places: where links within the document lead to.
    """
    _Structure(pdf, places or {}).write(root, owners)


class _Structure:
    def __init__(self, pdf: Any, places: Mapping[str, Place]) -> None:
        self._pdf = pdf
        self._places = places
        self._pages = list(pdf.pages)
        self._written: dict[int, Any] = {}
        self._links: list[Any] = []

    def write(self, root: Element, owners: list[list[Element]]) -> None:
        from pikepdf import Array, Dictionary, Name

        tree = self._pdf.make_indirect(Dictionary(Type=Name.StructTreeRoot))
        tree.K = self._element(root, tree)
        numbers = Array()
        for number, (page, elements) in enumerate(zip(self._pages, owners, strict=True)):
            page.obj.StructParents = number
            page.obj.Tabs = Name.S
            numbers.append(number)
            numbers.append(self._pdf.make_indirect(Array([self._written[id(each)] for each in elements])))
        for number, element in enumerate(self._links, len(self._pages)):
            numbers.append(number)
            numbers.append(element)
        tree.ParentTree = self._pdf.make_indirect(Dictionary(Nums=numbers))
        tree.ParentTreeNextKey = len(self._pages) + len(self._links)
        self._pdf.Root.StructTreeRoot = tree
        self._pdf.Root.MarkInfo = Dictionary(Marked=True)

    def _element(self, element: Element, parent: Any) -> Any:
        from pikepdf import Array, Dictionary, Name, String

        entry = self._pdf.make_indirect(Dictionary(Type=Name.StructElem, S=Name(f"/{element.role}"), P=parent))
        self._written[id(element)] = entry
        attributes = _attributes(element)
        if attributes is not None:
            entry.A = attributes
        if element.alternative:
            entry.Alt = String(element.alternative)
        if element.language:
            entry.Lang = String(element.language)
        if element.actual:
            entry.ActualText = String(element.actual)
        kids = []
        home: int | None = None
        for part in element.parts:
            if isinstance(part, Element):
                if part.parts or part.role in _KEPT_WITHOUT_CONTENT:
                    kids.append(self._element(part, entry))
            elif isinstance(part, Mark):
                if home is None:
                    home = part.page
                    entry.Pg = self._pages[home].obj
                if part.page == home:
                    kids.append(part.number)
                else:
                    page = self._pages[part.page].obj
                    kids.append(Dictionary(Type=Name.MCR, Pg=page, MCID=part.number))
            elif self._leads(part):
                kids.append(self._link(part, entry))
            else:
                # A link that leads nowhere is plain text.
                entry.S = Name.Span
        if kids:
            entry.K = Array(kids)
        return entry

    def _leads(self, link: Link) -> bool:
        return not link.url.startswith("#") or link.url[1:] in self._places

    def _link(self, link: Link, entry: Any) -> Any:
        from pikepdf import Array, Dictionary, Name, String

        if link.url.startswith("#"):
            there = self._places[link.url[1:]]
            page = self._pages[there.page].obj
            target: dict[str, Any] = {"Dest": Array([page, Name.XYZ, 0, round(there.height, 2), 0])}
        else:
            target = {"A": Dictionary(S=Name.URI, URI=String(link.url))}
        page = self._pages[link.page].obj
        annotation = self._pdf.make_indirect(
            Dictionary(
                Type=Name.Annot,
                Subtype=Name.Link,
                Rect=Array([round(place, 2) for place in link.rectangle]),
                Border=Array([0, 0, 0]),
                F=4,
                Contents=String(link.contents),
                StructParent=len(self._pages) + len(self._links),
                **target,
            )
        )
        self._links.append(entry)
        if "/Annots" not in page:
            page.Annots = Array()
        page.Annots.append(annotation)
        return Dictionary(Type=Name.OBJR, Obj=annotation, Pg=page)


def _attributes(element: Element) -> Any:
    from pikepdf import Array, Dictionary, Name

    if element.box is not None:
        box = Array([round(place, 2) for place in element.box])
        return Dictionary(O=Name.Layout, Placement=Name.Block, BBox=box)
    if element.numbering:
        return Dictionary(O=Name.List, ListNumbering=Name(f"/{element.numbering}"))
    if element.scope or element.columns > 1 or element.rows > 1:
        table = Dictionary(O=Name.Table)
        if element.scope:
            table.Scope = Name(f"/{element.scope}")
        if element.columns > 1:
            table.ColSpan = element.columns
        if element.rows > 1:
            table.RowSpan = element.rows
        return table
    return None
