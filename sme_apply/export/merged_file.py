"""One file of an application and attached pages: the pages of our own stay tagged, and only what holds is claimed.

Strangers' pages keep neither PDF/UA nor PDF/A, so the merged file names neither. Each of their pages becomes one
element of the structure: a paragraph where it has letters, a figure with a name where it is a picture.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import replace
from io import BytesIO
from typing import Any

from sme_apply.export.content import Block, Document, Field, FieldTable, Heading, PageBreak
from sme_apply.export.package_contents import Attachment
from sme_apply.export.pdf import write_pdf
from sme_apply.export.sealing import Unfollowable, note_contents, sealed
from sme_apply.sentences import sentences

_CLAIMS = re.compile(
    rb"<pdf(?:ua|a)id:(?:part|conformance)>[^<]*</pdf(?:ua|a)id:(?:part|conformance)>\n?"
    rb'|<rdf:Description rdf:about="" xmlns:pdfaExtension=.*?</pdfaExtension:schemas>\n</rdf:Description>\n?',
    re.DOTALL,
)
_MOST_NAME = 200
_MOST_NESTED = 4


def merged(document: Document, attached: Sequence[Attachment], first_number: int = 1) -> bytes:
    """Return a document with attached papers behind it, each behind a divider.

    Args:
        document: what stands before them.
        attached: papers that were taken in, in their order; at least one.
        first_number: the number of the first of them.
    """
    import pikepdf

    blocks: list[Block] = list(document.blocks)
    for number, paper in enumerate(attached, first_number):
        if blocks or document.cover:
            blocks.append(PageBreak())
        blocks.extend(_divider(document, paper, number))
    whole = write_pdf(replace(document, blocks=tuple(blocks)), replace_uncovered=True)
    with pikepdf.open(BytesIO(whole)) as pdf:
        dividers = [page.obj for page in pdf.pages][-len(attached) :]
        for divider, paper in zip(dividers, attached, strict=True):
            _insert(pdf, divider, paper)
        _claim_less(pdf)
        with suppress(Unfollowable):
            note_contents(pdf)
        return sealed(_saved(pdf))


def _divider(document: Document, paper: Attachment, number: int) -> tuple[Block, ...]:
    say = sentences(document.language)
    fields = [
        Field(say.text("package-divider-paper"), paper.name[:_MOST_NAME]),
        Field(say.text("package-divider-file"), paper.file_name[:_MOST_NAME]),
        Field(say.text("package-divider-pages"), say.text("package-pages", count=paper.taken.page_count)),
    ]
    if paper.issued_on is not None:
        fields.append(Field(say.text("package-divider-issued"), paper.issued_on.isoformat()))
    title = say.text("package-divider", number=number)
    return Heading(1, f"{title}  {paper.name[:_MOST_NAME]}"), FieldTable(tuple(fields))


def _insert(pdf: Any, divider: Any, paper: Attachment) -> None:
    """Put the pages of a paper behind its divider, in the file and in the order of reading."""
    import pikepdf

    place = next(index for index, page in enumerate(pdf.pages) if page.obj.objgen == divider.objgen)
    tree = pdf.Root.StructTreeRoot
    top = tree.K
    section = pdf.make_indirect(pikepdf.Dictionary(Type=pikepdf.Name.StructElem, S=pikepdf.Name.Sect, P=top))
    section.K = pikepdf.Array()
    with pikepdf.open(BytesIO(paper.taken.pages)) as source:
        total = len(source.pages)
        for number, page in enumerate(source.pages, 1):
            pdf.pages.insert(place + number, page)
            added = pdf.pages[place + number].obj
            section.K.append(_element(pdf, tree, section, added, f"{paper.name[:_MOST_NAME]} {number} / {total}"))
    top.K.insert(_behind(top.K, divider), section)


def _element(pdf: Any, tree: Any, section: Any, page: Any, named: str) -> Any:
    import pikepdf

    words = page.Contents.read_bytes()
    drawing = page.Resources.XObject.Page
    has_letters = _has_letters(drawing)
    role = "P" if has_letters else "Figure"
    page.Contents = pdf.make_stream(b"/%s <</MCID 0>> BDC " % role.encode() + words + b" EMC")
    element = pdf.make_indirect(
        pikepdf.Dictionary(Type=pikepdf.Name.StructElem, S=pikepdf.Name(f"/{role}"), P=section, Pg=page, K=0)
    )
    if not has_letters:
        element.Alt = pikepdf.String(named)
        element.A = pikepdf.Dictionary(O=pikepdf.Name.Layout, Placement=pikepdf.Name.Block, BBox=page.MediaBox)
    page.StructParents = int(tree.ParentTreeNextKey)
    page.Tabs = pikepdf.Name.S
    tree.ParentTree.Nums.extend([page.StructParents, pdf.make_indirect(pikepdf.Array([element]))])
    tree.ParentTreeNextKey = page.StructParents + 1
    return element


def _has_letters(drawing: Any, depth: int = 0) -> bool:
    """Whether a drawing, or one within it, sets type."""
    import pikepdf

    resources = drawing.get("/Resources")
    if not isinstance(resources, pikepdf.Dictionary) or depth > _MOST_NESTED:
        return False
    inner = resources.get("/XObject")
    parts = [inner[name] for name in inner.keys()] if isinstance(inner, pikepdf.Dictionary) else []  # noqa: SIM118
    return "/Font" in resources or any(_has_letters(each, depth + 1) for each in parts)


def _behind(elements: Any, page: Any) -> int:
    """Return the place behind the last element that stands on a page."""
    places = [place for place, each in enumerate(elements) if _stands_on(each, page)]
    return places[-1] + 1 if places else len(elements)


def _stands_on(element: Any, page: Any) -> bool:
    import pikepdf

    if not isinstance(element, pikepdf.Dictionary):
        return False
    if "/Pg" in element and element.Pg.objgen == page.objgen:
        return True
    kids = element.get("/K")
    return isinstance(kids, pikepdf.Array) and any(_stands_on(each, page) for each in kids)


def _claim_less(pdf: Any) -> None:
    """Take out of the file what holds of our own pages only."""
    import pikepdf

    packet = pdf.Root.Metadata.read_bytes()
    pdf.Root.Metadata.write(_CLAIMS.sub(b"", packet))
    if "/OutputIntents" in pdf.Root:
        del pdf.Root["/OutputIntents"]
    # The order of reading on strangers' pages is only what their makers drew first.
    pdf.Root.MarkInfo = pikepdf.Dictionary(Marked=True, Suspects=True)


def _saved(pdf: Any) -> bytes:
    import pikepdf

    out = BytesIO()
    pdf.save(
        out,
        min_version="1.7",
        fix_metadata_version=False,
        deterministic_id=True,
        object_stream_mode=pikepdf.ObjectStreamMode.generate,
        stream_decode_level=pikepdf.StreamDecodeLevel.none,
    )
    return out.getvalue()
