"""The whole way: a document goes in, a PDF comes out that outside judges pass and that says what was typed."""

from __future__ import annotations

import dataclasses
import re
import unicodedata
from pathlib import Path

import pikepdf
import pypdfium2
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sme_apply.export import content, write_pdf
from sme_apply.sentences import sentences
from sme_apply.terms import BadInput
from tests.export import sample_documents
from tests.judges import complaints

LONG = ("수출 시장을 넓히기 위한 계획을 적습니다. " * 900)[:20_000]


def words_of(pdf: bytes) -> str:
    """Return all text of a PDF without spaces and line ends."""
    document = pypdfium2.PdfDocument(pdf)
    text = "".join(page.get_textpage().get_text_bounded() for page in document)
    document.close()
    return re.sub(r"\s", "", text)


def without_spaces(text: str) -> str:
    """Return text as ``words_of`` gives it."""
    return re.sub(r"\s", "", unicodedata.normalize("NFC", text))


def pages_of(pdf: bytes) -> int:
    """Return how many pages a PDF has."""
    document = pypdfium2.PdfDocument(pdf)
    count = len(document)
    document.close()
    return count


EXTREME = {
    "long answer": (content.FieldTable((content.Field("답", LONG), content.Field("다음", "값")), pairs=2),),
    "unbroken": (content.Text("A" * 100_000), content.Answer("물음", "漢" * 20_000), content.Note("(" * 9_000)),
    "many rows": (
        content.Heading(1, "표", "1."),
        content.DataTable(
            (content.Column("번호"), content.Column("금액", "원", "right", group="실적"), content.Column("비고")),
            tuple((content.Cell(str(n)), content.Cell(f"{n * 1234567:,}")) for n in range(500)),
            (content.Cell("합계"),),
            caption="표", unit="원", note="비고",
        ),
    ),
    "high headings": (content.DataTable((content.Column("가 " * 9_000),), ((content.Cell("나 " * 9_000),),)),),
    "wide table": (
        content.DataTable(
            tuple(content.Column(f"열 {n}", group=f"{n // 3}") for n in range(30)),
            (tuple(content.Cell(f"{n * 12345:,}") for n in range(30)),),
        ),
    ),
    "many countries": (content.Charts((sample_documents.exports_by_country(60),)),),
    "long blocks": (
        content.Heading(3, "제목 " * 4_000),
        content.Consent("동의 " * 900, (content.ConsentItem("항목", LONG, True),), "질문 " * 900),
        content.Signature("선언 " * 4_000, "회사 " * 900, "대표 " * 900, "귀하 " * 900),
        content.CheckList((content.ListedDocument("서류 " * 2_000, "비고 " * 900, "기간 " * 900),)),
        content.Choice("고르기", (content.Option("가 " * 900, True), content.Option("나"))),
        content.Reference("누리집", "https://example.com/" + "a" * 5_000),
    ),
    "many bookmarks and links": tuple(
        block
        for number in range(300)
        for block in (content.Heading(1, f"제목 {number}", anchor=f"a{number}"),
                      content.Reference("다음", f"#a{number + 1}"))
    ),
    "very many rows": (
        content.DataTable((content.Column("가"),), tuple((content.Cell(str(n)),) for n in range(2_100)), caption="표"),
    ),
    "nothing": (),
    "empty blocks": (
        content.Heading(1, ""), content.Text(""), content.Items(()), content.Items(("",)), content.Note(""),
        content.FieldTable(()), content.Answer(""), content.DataTable((content.Column(""),), ()), content.Charts(()),
        content.CheckList(()), content.Choice("", ()), content.Consent("", (), ""), content.Signature(),
        content.PageBreak(), content.PageBreak(), content.Reference("", ""),
    ),
}  # fmt: skip


def test_the_sample_application_passes_every_judge(tmp_path: Path) -> None:
    written = tmp_path / "application.pdf"
    written.write_bytes(write_pdf(sample_documents.application()))
    assert complaints(written) == []


@pytest.mark.parametrize("name", EXTREME)
def test_extreme_documents_pass_every_judge_too(name: str, tmp_path: Path) -> None:
    written = tmp_path / "extreme.pdf"
    written.write_bytes(write_pdf(sample_documents.plain(*EXTREME[name])))
    assert complaints(written) == []


def test_an_english_document_passes_and_says_its_language(tmp_path: Path) -> None:
    document = dataclasses.replace(sample_documents.application(), language="en", draft_mark="DRAFT")
    written = tmp_path / "english.pdf"
    written.write_bytes(write_pdf(document))
    assert complaints(written) == []
    with pikepdf.open(written) as pdf:
        assert str(pdf.Root.Lang) == "en-US"
    assert without_spaces(sentences("en").text("export-agree")) in words_of(written.read_bytes())


def test_a_cover_with_more_than_it_holds_goes_on_overleaf(tmp_path: Path) -> None:
    cover = content.Cover(
        "제목 " * 300, "사업 " * 300, "차수 " * 300, "회사 " * 300,
        tuple(content.Field(f"이름 {n}", "값 " * 60) for n in range(30)),
        tuple(f"배지 {n}" for n in range(40)), " ".join(f"비고-{n}." for n in range(900)),
    )  # fmt: skip
    pdf = write_pdf(sample_documents.plain(cover=cover, draft_mark="초안 " * 30, header=content.Header("머리 " * 90)))
    written = tmp_path / "cover.pdf"
    written.write_bytes(pdf)
    assert complaints(written) == []
    said = words_of(pdf)
    assert "사업" * 300 in said
    assert "이름29" in said
    assert "배지39" in said
    assert all(f"비고-{n}." in said for n in range(900))


def test_the_same_document_gives_the_same_bytes() -> None:
    assert write_pdf(sample_documents.application()) == write_pdf(sample_documents.application())


def test_a_change_of_one_letter_changes_the_bytes() -> None:
    document = sample_documents.application()
    assert write_pdf(document) != write_pdf(dataclasses.replace(document, title=document.title + "."))


def test_everything_typed_appears_as_typed() -> None:
    typed = "漢字 龍 · 株式会社 カタカナ · Привет · α ß €₩㈜①№ ☐ ☑ ☒ · <b>굵게</b> & &amp; <img src='x'> {{=}} \\( %s"
    decomposed = unicodedata.normalize("NFD", "한글 각 값")
    names = content.FieldTable((content.Field("이름", decomposed),))
    pdf = write_pdf(sample_documents.plain(content.Text(typed), names))
    said = words_of(pdf)
    assert without_spaces(typed) in said
    assert "한글각값" in said


def test_a_long_text_is_not_cut_anywhere() -> None:
    pdf = write_pdf(sample_documents.plain(content.FieldTable((content.Field("답", LONG),)), content.Text("끝")))
    pages = pypdfium2.PdfDocument(pdf)
    answer = "".join(_body(page) for page in pages)
    pages.close()
    assert without_spaces(LONG) in answer.replace("답", "", 1)
    assert answer.endswith("끝")


def _body(page: pypdfium2.PdfPage) -> str:
    said = page.get_textpage().get_text_bounded(bottom=60, top=page.get_height() - 60)
    return re.sub(r"\s", "", said)


def test_every_row_of_a_long_table_is_there_and_its_heading_on_every_page() -> None:
    rows = tuple((content.Cell(f"행-{n}-끝"),) for n in range(500))
    pdf = write_pdf(sample_documents.plain(content.DataTable((content.Column("머리글"),), rows)))
    said = words_of(pdf)
    assert all(f"행-{n}-끝" in said for n in range(500))
    assert said.count("머리글") == pages_of(pdf) > 10


def test_page_numbers_count_the_cover() -> None:
    pdf = write_pdf(sample_documents.application())
    total = pages_of(pdf)
    said = words_of(pdf)
    assert f"2/{total}" in said
    assert f"{total}/{total}" in said
    assert f"1/{total}" not in said


def test_breaks_leave_no_empty_page() -> None:
    leaf = content.PageBreak()
    pdf = write_pdf(sample_documents.plain(leaf, leaf, content.Text("가"), leaf, leaf, content.Text("나"), leaf))
    assert pages_of(pdf) == 2


def test_the_draft_mark_is_on_every_page_and_gone_without_it() -> None:
    document = sample_documents.application()
    marked, final = write_pdf(document), write_pdf(dataclasses.replace(document, draft_mark=None))
    assert words_of(marked).count("초안") == pages_of(marked)
    assert "초안" not in words_of(final)


def test_consent_boxes_are_never_ticked() -> None:
    consent = content.Consent("동의", (content.ConsentItem("목적", "평가"),), "동의하십니까?")
    said = words_of(write_pdf(sample_documents.plain(consent)))
    assert "☐동의함☐동의하지않음" in said
    assert "☑" not in said


def test_a_character_without_a_glyph_is_refused_with_its_field_or_shown_as_its_code() -> None:
    document = sample_documents.plain(content.Text("좋아요 😀", field="plan.need"))
    with pytest.raises(BadInput) as refused:
        write_pdf(document)
    for language in ("ko", "en"):
        said = sentences(language).say(refused.value.message)
        assert "plan.need" in said
        assert "U+1F600" in said
    assert "좋아요〔U+1F600〕" in words_of(write_pdf(document, replace_uncovered=True))


def test_refusing_very_many_characters_can_still_be_said() -> None:
    blocks = [content.Text("".join(map(chr, range(0x1F600, 0x1F640))), field="항목 " * 500 + str(n)) for n in range(50)]
    with pytest.raises(BadInput) as refused:
        write_pdf(sample_documents.plain(*blocks))
    assert len(sentences("ko").say(refused.value.message)) < 1_000


def test_what_has_no_picture_is_shown_and_stops_nothing() -> None:
    said = words_of(write_pdf(sample_documents.plain(content.Text("a\x00b\u202ec\ud800d\u2066e"))))
    assert "a〔U+0000〕b〔U+202E〕c〔U+D800〕d〔U+2066〕e" in said


@settings(max_examples=60, deadline=None)
@given(st.text(st.characters(codec=None), max_size=200))
def test_any_text_anywhere_gives_a_pdf(text: str) -> None:
    assert write_pdf(sample_documents.everywhere(text), replace_uncovered=True).startswith(b"%PDF-1.7")
