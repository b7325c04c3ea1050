"""The structure tree of each application, read as an outline, reads like the application."""

from __future__ import annotations

import re

import pytest

from sme_apply.export import content, write_pdf
from sme_apply.export.application import application_document
from sme_apply.export.coverage import printable_line
from sme_apply.sentences import sentences
from tests.export import applications, sample_documents
from tests.export.read_aloud import structure_outline

_LANGUAGE = re.compile(r"\[[A-Za-z-]{2,8}:|\]")


def words(text: str) -> str:
    """Return text without blanks, brackets and the tags of languages."""
    return re.sub(r"[\s\[\]]", "", _LANGUAGE.sub("", text))


@pytest.mark.parametrize(("programme", "track"), applications.with_forms())
def test_an_application_is_read_in_the_order_in_which_it_is_printed(programme: str, track: str | None) -> None:
    application = applications.typical(programme, track)
    document = application_document(application, sentences("ko"), applications.AS_OF)
    outline = structure_outline(write_pdf(document))
    lines = [line.strip() for line in outline.splitlines()]
    headings = [words(line.partition(": ")[2]) for line in lines if re.match(r"H\d", line)]
    told = [
        words(printable_line(f"{block.number}{block.text}"))
        for block in document.blocks
        if isinstance(block, content.Heading)
    ]
    assert document.cover is not None
    assert headings[0] == words(document.cover.programme)
    assert [each for each in headings if each in told] == told
    assert all(line.startswith("TH (") for line in lines if re.match(r"TH\b", line))
    tables = [block for block in document.blocks if isinstance(block, content.FieldTable)]
    read, place = words(outline), 0
    for label in (words(field.label) for table in tables for field in table.fields):
        place = read.index(label, place)


def test_a_small_document_reads_like_itself() -> None:
    table = content.DataTable(
        (content.Column("품목"), content.Column("금액", "원", "right")),
        ((content.Cell("감속기"), content.Cell("1,000")), (content.Cell("Gear units"), content.Cell("2,000"))),
        (content.Cell("합계"), content.Cell("3,000")),
        caption="수출",
    )
    blocks = (
        content.Heading(1, "계획", "1."),
        content.Text("バイヤーは 山田精機です\n저희는 감속기를 팝니다"),
        content.Items(("첫째", "둘째"), numbered=True),
        table,
        content.Reference("누리집", "https://example.com/"),
    )
    assert structure_outline(write_pdf(sample_documents.plain(*blocks))) == "\n".join(
        (
            "Document",
            "  H1: 1. 계획",
            "  P: [ja: バイヤーは 山田精機です]",
            "  P: 저희는 감속기를 팝니다",
            "  L (Decimal)",
            "    LI",
            "      Lbl: 1.",
            "      LBody: 첫째",
            "    LI",
            "      Lbl: 2.",
            "      LBody: 둘째",
            "  Table",
            "    Caption: 수출",
            "    THead",
            "      TR",
            "        TH (Column): 품목",
            "        TH (Column): 금액 원",
            "    TBody",
            "      TR",
            "        TH (Row): 감속기",
            "        TD: 1,000",
            "      TR",
            "        TH (Row): [en: Gear units]",
            "        TD: 2,000",
            "      TR",
            "        TH (Row): 합계",
            "        TD: 3,000",
            "  P",
            "    Link: 누리집 https://example.com/",
        )
    )
