"""A text too long for its box goes on in a numbered addendum, with a reference at both ends and not a letter lost."""

from __future__ import annotations

import re
from io import BytesIO
from pathlib import Path

import pikepdf
from hypothesis import given, settings
from hypothesis import strategies as st

from sme_apply.export import content, write_pdf
from sme_apply.export.addenda import IN_A_FIELD, IN_AN_ANSWER, Addenda
from sme_apply.export.application import application_document
from sme_apply.sentences import sentences
from tests.export.applications import AS_OF, application
from tests.export.printed import not_printed, printed_pages
from tests.judges import complaints

KO = sentences("ko")
LONG = " ".join(f"{number}번째 문장입니다." for number in range(400))


def parted(*blocks: content.Block) -> tuple[list[content.Block], list[content.Block]]:
    """Return the blocks with nothing too long, and the addenda."""
    addenda = Addenda(KO)
    return list(addenda.blocks(iter(blocks))), list(addenda.collected())


def test_what_fits_stays_where_it_is() -> None:
    fitting = content.Answer("물음", "가" * IN_AN_ANSWER)
    assert parted(fitting) == ([fitting], [])


def test_one_letter_more_goes_on_in_an_addendum_with_a_reference_at_both_ends() -> None:
    body, addenda = parted(content.Answer("물음", "가" * (IN_AN_ANSWER + 1)))
    box, onward = body
    assert isinstance(box, content.Answer)
    assert isinstance(onward, content.Reference)
    assert "별지 1" in box.text
    assert "별지 1" in onward.text
    heading = next(each for each in addenda if isinstance(each, content.Heading) and each.anchor)
    back = next(each for each in addenda if isinstance(each, content.Reference))
    rest = next(each for each in addenda if isinstance(each, content.Text))
    assert onward.url == f"#{heading.anchor}"
    assert back.url == f"#{onward.anchor}"
    assert "물음" in back.text
    assert rest.text == "가"


def test_fields_and_cells_of_tables_go_on_too_and_are_counted_in_order() -> None:
    text = "나" * (IN_A_FIELD + 10)
    table = content.DataTable((content.Column("열"),), ((content.Cell(text, "표 · 열"),), (content.Cell("짧음"),)))
    body, addenda = parted(content.FieldTable((content.Field("이름", text), content.Field("곁", "값"))), table)
    anchors = [each.anchor for each in addenda if isinstance(each, content.Heading) and each.anchor]
    assert anchors == ["addendum-1", "addendum-2"]
    assert [each.url for each in body if isinstance(each, content.Reference)] == ["#addendum-1", "#addendum-2"]


def test_a_sentence_stays_whole_where_one_ends_near() -> None:
    body, _ = parted(content.Answer("물음", LONG))
    box = body[0]
    assert isinstance(box, content.Answer)
    assert re.search(r"문장입니다\. \(", box.text)


@settings(max_examples=40)
@given(st.text(alphabet=st.sampled_from("가나다 .\n\tａé\u0301"), min_size=IN_A_FIELD, max_size=IN_A_FIELD * 3))
def test_no_letter_is_lost(text: str) -> None:
    body, addenda = parted(content.FieldTable((content.Field("이름", text),)))
    table = body[0]
    assert isinstance(table, content.FieldTable)
    mark = KO.text("application-addendum-mark", number=1)
    beginning = table.fields[0].text.removesuffix(mark)
    rests = [each.text for each in addenda if isinstance(each, content.Text)]
    assert len(rests) <= 1
    assert re.sub(r"\s", "", beginning + "".join(rests)) == re.sub(r"\s", "", text)


def test_the_whole_text_stands_on_the_pages(tmp_path: Path) -> None:
    filled = application("export-voucher", answers={"summary": LONG, "need": LONG})
    written = tmp_path / "a.pdf"
    written.write_bytes(write_pdf(application_document(filled, KO, AS_OF)))
    assert complaints(written) == []
    pages = printed_pages(written)
    assert not_printed(LONG.split(), pages) == []
    whole = "".join(pages)
    assert "(별지1에계속)" in whole
    assert "별지2." in whole
    assert "#addendum" not in whole


def test_the_references_lead_to_each_other() -> None:
    filled = application("export-voucher", answers={"summary": LONG})
    with pikepdf.open(BytesIO(write_pdf(application_document(filled, KO, AS_OF)))) as pdf:
        numbers = {page.obj.objgen: number for number, page in enumerate(pdf.pages)}
        leads = [
            (number, numbers[each.Dest[0].objgen])
            for number, page in enumerate(pdf.pages)
            for each in page.obj.get("/Annots", ())
            if "/Dest" in each
        ]
    (box, addendum), (from_addendum, back) = leads
    assert (box, addendum) == (back, from_addendum)
    assert box < addendum
