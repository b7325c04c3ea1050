"""The logical structure reads like the document."""

from __future__ import annotations

from collections.abc import Iterator
from io import BytesIO
from typing import Any

import pikepdf

from sme_apply.export import content, write_pdf
from tests.export import sample_documents


def outline(pdf: pikepdf.Pdf) -> Iterator[tuple[int, str, Any]]:
    """Yield depth, role and object of every structure element in reading order."""

    def walk(element: Any, depth: int) -> Iterator[tuple[int, str, Any]]:
        yield depth, str(element.S)[1:], element
        for kid in element.get("/K", []):
            if isinstance(kid, pikepdf.Dictionary) and "/S" in kid:
                yield from walk(kid, depth + 1)

    yield from walk(pdf.Root.StructTreeRoot.K, 0)


def opened(*blocks: content.Block, **details: Any) -> pikepdf.Pdf:
    """Return a document of the blocks given, open."""
    return pikepdf.open(BytesIO(write_pdf(sample_documents.plain(*blocks, **details))))


def roles(pdf: pikepdf.Pdf) -> list[str]:
    """Return the roles in reading order."""
    return [role for _, role, _ in outline(pdf)]


def test_blocks_follow_each_other_as_they_were_given() -> None:
    table = content.DataTable((content.Column("가"), content.Column("나")), ((content.Cell("1"), content.Cell("2")),))
    with opened(content.Heading(1, "제목"), content.Text("글"), content.Items(("점",)), table) as pdf:
        assert roles(pdf) == [
            "Document", "H1", "P", "L", "LI", "Lbl", "LBody",
            "Table", "THead", "TR", "TH", "TH", "TBody", "TR", "TH", "TD",
        ]  # fmt: skip


def test_no_heading_level_is_skipped_whatever_the_blocks_ask_for() -> None:
    with opened(content.Heading(3, "가"), content.Heading(1, "나"), content.Heading(3, "다")) as pdf:
        assert roles(pdf)[1:] == ["H1", "H1", "H2"]


def test_headings_under_a_cover_begin_one_level_lower() -> None:
    with opened(content.Heading(1, "가"), cover=content.Cover("신청서", "사업")) as pdf:
        assert [role for role in roles(pdf) if role.startswith("H")] == ["H1", "H2"]


def test_headings_become_bookmarks() -> None:
    with opened(content.Heading(1, "가", "1."), content.Heading(2, "나"), content.Heading(1, "다")) as pdf:
        with pdf.open_outline() as bookmarks:
            told = [(entry.title, [child.title for child in entry.children]) for entry in bookmarks.root]
        assert told == [("1.  가", ["나"]), ("다", [])]


def test_cells_tell_what_they_head_and_span() -> None:
    columns = (content.Column("품목"), content.Column("수량", group="2024"), content.Column("금액", group="2024"))
    with opened(content.DataTable(columns, ((content.Cell("감속기"),),))) as pdf:
        cells = [element for _, role, element in outline(pdf) if role in ("TH", "TD")]
        told = [
            tuple(str(cell.A[name]) for name in ("/Scope", "/ColSpan", "/RowSpan") if "/A" in cell and name in cell.A)
            for cell in cells
        ]
        assert told == [("/Column", "2"), ("/Column", "2"), ("/Column",), ("/Column",), ("/Row",), (), ()]


def test_charts_have_their_figures_as_alternative_text_and_as_a_table() -> None:
    with opened(content.Charts((sample_documents.exports_by_country(12),))) as pdf:
        figure = next(element for _, role, element in outline(pdf) if role == "Figure")
        assert "국가 12 12000" in str(figure.Alt).replace(",", "")
        assert roles(pdf).count("TR") == 1 + 12 + 1


def test_a_paragraph_over_two_pages_is_one_paragraph() -> None:
    with opened(content.Text("긴 글이 이어집니다. " * 700)) as pdf:
        paragraphs = [element for _, role, element in outline(pdf) if role == "P"]
        assert len(paragraphs) == 1
        assert len(paragraphs[0].K) == len(pdf.pages) > 1


def test_links_lead_only_to_the_web() -> None:
    links = (content.Reference("가", "https://example.com/a"), content.Reference("나", "javascript:alert(1)"),
             content.Reference("다", "file:///etc/passwd"))  # fmt: skip
    with opened(*links) as pdf:
        annotations = pdf.pages[0].obj.Annots
        assert [str(each.A.URI) for each in annotations] == ["https://example.com/a"]
        assert roles(pdf).count("Link") == 1


def test_links_within_the_document_lead_to_the_place_named() -> None:
    blocks = (
        content.Reference("별지 1로", "#addendum-1", anchor="box-1"), content.PageBreak(),
        content.Heading(1, "별지 1", anchor="addendum-1"), content.Reference("앞으로", "#box-1"),
    )  # fmt: skip
    with opened(*blocks) as pdf:
        onward, back = pdf.pages[0].obj.Annots[0], pdf.pages[1].obj.Annots[0]
        assert onward.Dest[0].objgen == pdf.pages[1].obj.objgen
        assert back.Dest[0].objgen == pdf.pages[0].obj.objgen
        assert [str(onward.Contents), str(back.Contents)] == ["별지 1로", "앞으로"]


def test_a_link_to_a_place_that_is_not_there_is_plain_text() -> None:
    with opened(content.Reference("별지 9로", "#addendum-9")) as pdf:
        assert "/Annots" not in pdf.pages[0].obj
        assert roles(pdf) == ["Document", "P", "Span"]
