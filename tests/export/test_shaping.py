"""Letters that join, stack, change places or run leftwards are drawn so, and can be found and read aloud as typed."""

from __future__ import annotations

import re
import subprocess
import unicodedata
from io import BytesIO
from pathlib import Path

import pikepdf
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sme_apply.export import content, write_pdf
from sme_apply.export.lines import set_lines, set_one_line
from sme_apply.export.look import BODY, Weight
from sme_apply.export.shaping import meaning_of, shaped
from sme_apply.export.writing import Writing
from tests.export import sample_documents
from tests.export.read_aloud import structure_outline
from tests.judges import complaints

WRITTEN = {
    "th": "บริษัท เทคโนโลยีไทย จำกัด น้ำใจ",
    "ar": "شركة الأحلام للتجارة لا شيء",
    "fa": "شرکت می\u200cخواهم گاز",
    "he": "שלום עולם חברה",
    "hi": "हिन्दी में कंपनी क्षत्रिय कि र्क श्री",
    "bn": "বাংলা কোম্পানি",
    "ta": "தமிழ் கொ",
    "te": "తెలుగు స్త్రీ",
    "kn": "ಕನ್ನಡ ಸ್ತ್ರೀ",
    "ml": "മലയാളം ക്ഷ",
    "gu": "ગુજરાતી ક્ષ",
    "pa": "ਪੰਜਾਬੀ ਕੰਪਨੀ",
    "si": "සිංහල ක්‍ෂ",
    "km": "ខ្មែរ ភាសា",
    "lo": "ລາວ ບໍລິສັດ",
    "my": "မြန်မာ ကုမ္ပဏီ",
    "ka": "საქართველო",
    "hy": "Հայաստան",
}
_UNSEEN = re.compile("[\\s\u200b-\u200f\u202a-\u202e\u2066-\u2069]")


def bare(text: str) -> str:
    """Return text without blanks and signs of direction, in the letters that its joined forms stand for."""
    return _UNSEEN.sub("", unicodedata.normalize("NFKC", text))


def found_in(pdf: Path) -> str:
    """Return all text that pdftotext finds."""
    read = subprocess.run(["pdftotext", "-enc", "UTF-8", pdf, "-"], capture_output=True, check=True)
    return bare(read.stdout.decode("utf-8"))


@pytest.mark.parametrize("language", WRITTEN)
def test_each_script_passes_every_judge_is_found_and_is_read_aloud_as_typed(language: str, tmp_path: Path) -> None:
    text = WRITTEN[language]
    name = content.FieldTable((content.Field("바이어", text, note=text),))
    pdf = write_pdf(sample_documents.plain(content.Heading(1, text), content.Text(text), name))
    written = tmp_path / "written.pdf"
    written.write_bytes(pdf)
    assert complaints(written) == []
    assert found_in(written).count(bare(text)) == 4
    said = structure_outline(pdf)
    assert said.count(text) == 4
    assert f"H1: [{language}: {text}]\n  P: [{language}: {text}]\n" in said


def test_a_paragraph_of_two_directions_is_read_in_the_order_of_its_words() -> None:
    text = "한국 회사 شركة الأحلام ABC Trading بيروت 끝"
    said = structure_outline(write_pdf(sample_documents.plain(content.Text(text))))
    assert re.sub(r"\[[\w-]*:|\]| ", "", said).endswith("P:" + text.replace(" ", ""))


def test_words_that_run_leftwards_stand_from_right_to_left() -> None:
    (line,) = set_lines("가 אב גד 나", BODY, 400)
    places = {run.text.strip(): run.left for run in line.runs}
    assert places["가"] < places["אב גד"] < places["나"]  # type: ignore[operator]
    (line,) = set_lines("אב ab גד", BODY, 400)
    places = {run.text.strip(): run.left for run in line.runs}
    assert places["אב"] > places["ab"] > places["גד"]  # type: ignore[operator]


def test_brackets_around_arabic_face_the_words_inside() -> None:
    bracket = shaped("Pretendard-Regular", "(", leftwards=True).parts[0].stretches[0].drawn
    assert bracket != "("
    assert meaning_of(ord(bracket)) == "("


@pytest.mark.parametrize(
    ("face", "text", "glyphs"),
    [("NotoSansDevanagari-Regular", "क्ष", 1), ("NotoSansArabic-Regular", "لا", 1), ("NotoSansThai-Regular", "น้ำ", 4)],
)
def test_letters_join_and_stack(face: str, text: str, glyphs: int) -> None:
    assert (
        sum(len(stretch.drawn) for part in shaped(face, text, "Arabic" in face).parts for stretch in part.stretches)
        == glyphs
    )


def test_a_vowel_written_before_its_letter_is_still_spelled_after_it() -> None:
    (part,) = shaped("NotoSansDevanagari-Regular", "कि", False).parts
    assert part.spells == "कि"


def test_no_line_is_wider_than_its_room_and_no_letter_is_lost() -> None:
    for text in WRITTEN.values():
        unbroken = text.replace(" ", "") * 30
        lines = set_lines(unbroken, BODY, 120)
        assert len(lines) > 3
        assert all(line.width <= 120.1 for line in lines)
        assert "".join(line.text for line in lines) == unicodedata.normalize("NFC", unbroken)


def test_a_line_never_begins_with_a_mark() -> None:
    for line in set_lines("น้ำที่กี่" * 60, BODY, 60):
        assert not unicodedata.category(line.text[0]).startswith("M")


def test_a_vowel_that_waits_for_its_letter_at_the_end_is_kept() -> None:
    assert "".join(line.text for line in set_lines("ก" * 60 + "เ", BODY, 60)) == "ก" * 60 + "เ"


def test_a_shortened_line_of_joined_letters_fits() -> None:
    line = set_one_line("شركة الأحلام للتجارة " * 20, BODY, 100)
    assert line.width <= 101
    assert line.text.endswith("…")


def test_a_paragraph_that_begins_at_the_right_is_set_to_the_right() -> None:
    hebrew, korean = set_lines("שלום\n안녕", BODY, 300)
    assert hebrew.leftwards
    assert not korean.leftwards


def test_a_korean_paragraph_that_begins_with_a_foreign_name_is_set_as_any_other() -> None:
    (line,) = set_lines("שלום 회사", BODY, 300)
    assert not line.leftwards
    assert line.runs[0].left == 0


def test_what_was_written_before_does_not_change_the_bytes() -> None:
    document = sample_documents.plain(content.Text(" ".join(WRITTEN.values())))
    first = write_pdf(document)
    write_pdf(sample_documents.plain(content.Text(WRITTEN["hi"][::-1] + WRITTEN["ar"][::-1])))
    assert write_pdf(document) == first


def test_fonts_are_embedded_in_part_only() -> None:
    pdf = write_pdf(sample_documents.plain(content.Text(WRITTEN["ar"])))
    with pikepdf.open(BytesIO(pdf)) as opened:
        fonts = [each for each in opened.objects if isinstance(each, pikepdf.Dictionary) and "/FontFile2" in each]
        assert {str(font.FontName).rpartition("+")[2] for font in fonts} >= {"NotoSansArabic-Regular"}
        assert all("+" in str(font.FontName) for font in fonts)
    assert len(pdf) < 60_000


def test_a_face_without_a_bold_cut_is_outlined_where_bold_is_asked_for() -> None:
    pdf = write_pdf(sample_documents.plain(content.Heading(1, "金"), content.Text("金")))
    with pikepdf.open(BytesIO(pdf)) as opened:
        drawn = opened.pages[0].obj.Contents.read_bytes().decode("latin-1")
    assert drawn.count("2 Tr") == 1
    assert drawn.count("0 Tr") == 1


def test_a_run_needs_a_line() -> None:
    from sme_apply.export.runs import Run

    class Canvas:
        _doc = None

    with pytest.raises(ValueError, match="No line"):
        Writing(Canvas()).draw(Run("Pretendard-Regular", "가"))


@settings(max_examples=60)
@given(st.text("กำิ้เअिक्षًلاש ()1a가\u200d", max_size=60), st.sampled_from(Weight))
def test_any_mix_of_scripts_keeps_every_letter(text: str, weight: Weight) -> None:
    from dataclasses import replace

    from sme_apply.export.coverage import printable

    lines = set_lines(text, replace(BODY, weight=weight), 90)
    told = "".join(line.text for line in lines).replace(" ", "")
    assert told == printable(text, weight).replace(" ", "").replace("\n", "") or not text.strip()
