"""The whole trip on the command line: facts in, verdict, questions, a finished PDF, and its data read back."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.judges import complaints

ANSWERS = Path(__file__).parent / "gaon-export-voucher-answers.json"
AS_TYPED = ("中國", "日本", "ソース", "Россия", "☑", "☐", "<b>GF-8</b>")
PROGRAMMES = ("export-voucher", "global-champion-1000", "overseas-certification")


def sme_apply(*words: str | Path) -> subprocess.CompletedProcess[str]:
    """Run a command the way a user would."""
    return subprocess.run(
        [sys.executable, "-m", "sme_apply", *map(str, words)],
        capture_output=True, text=True, encoding="utf-8", check=False,
    )  # fmt: skip


def answer(*words: str | Path) -> Any:
    """Run a command that must succeed and return the JSON that it prints."""
    done = sme_apply(*words)
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


def draft(company: Path, out: Path, *words: str | Path, programme: str = "export-voucher") -> bytes:
    """Write an application and return the file."""
    done = sme_apply("draft", company, "--programme", programme, "--as-of", "2025-01-08", "--out", out, *words)
    assert done.returncode == 0, done.stderr
    return out.read_bytes()


def test_from_a_company_file_to_a_finished_pdf_and_back(samples: Path, tmp_path: Path) -> None:
    company = samples / "gaon-machinery.json"
    screened = answer("screen", company, "--season", "2025", "--as-of", "2025-01-08", "--json")
    voucher = next(each for each in screened["programmes"] if each["id"] == "export-voucher")
    assert (screened["size"]["sme"], voucher["verdict"], voucher["stage"]) == ("yes", "eligible", "promising")
    assert voucher["support"]["limit_krw"] == 45_000_000
    assert voucher["rests_on_unconfirmed"] is True
    for criterion in voucher["criteria"]:
        assert criterion["required"]
        assert criterion["actual"]
        assert criterion["source"]["reference"]

    out = tmp_path / "한빛 신청서.pdf"
    first = draft(company, out, "--answers", ANSWERS)
    second = draft(company, tmp_path / "again.pdf", "--answers", ANSWERS)
    assert first == second
    assert complaints(out) == []

    carried = answer("read", out)
    assert carried["company"]["name_ko"] == "주식회사 가온기계"
    told = json.dumps(carried["draft"]["answers"], ensure_ascii=False)
    for text in AS_TYPED:
        assert text in told


def test_everything_typed_stands_on_the_page_as_typed(samples: Path, tmp_path: Path) -> None:
    from pypdfium2 import PdfDocument

    out = tmp_path / "application.pdf"
    draft(samples / "gaon-machinery.json", out, "--answers", ANSWERS)
    pages = PdfDocument(out)
    try:
        texts = []
        for index in range(len(pages)):
            page = pages[index]
            text = page.get_textpage()
            texts.append(text.get_text_range())
            text.close()
            page.close()
    finally:
        pages.close()
    for typed in AS_TYPED:
        assert typed in "".join(texts), typed


def test_the_paper_is_in_korean_whatever_language_is_spoken(samples: Path, tmp_path: Path) -> None:
    company = samples / "gaon-machinery.json"
    korean = draft(company, tmp_path / "ko.pdf")
    assert draft(company, tmp_path / "en.pdf", "--lang", "en") == korean


@pytest.mark.parametrize("programme", PROGRAMMES)
def test_each_programme_gives_a_pdf_that_outside_judges_accept(samples: Path, tmp_path: Path, programme: str) -> None:
    out = tmp_path / f"{programme}.pdf"
    draft(samples / "dodam-cosmetics.json", out, programme=programme)
    assert complaints(out) == []


def test_the_untold_declarations_are_asked_for_and_telling_them_settles_the_voucher(
    samples: Path, tmp_path: Path
) -> None:
    company = json.loads((samples / "dodam-cosmetics.json").read_text(encoding="utf-8"))
    before = answer("screen", samples / "dodam-cosmetics.json", "--as-of", "2025-01-08", "--json")
    voucher = next(each for each in before["programmes"] if each["id"] == "export-voucher")
    assert (voucher["stage"], voucher["verdict"]) == ("domestic", "undetermined")
    asked = {each["fact"] for each in answer(
        "questions", samples / "dodam-cosmetics.json", "--as-of", "2025-01-08", "--json"
    )["questions"]}  # fmt: skip
    assert set(voucher["missing"]) <= asked
    for fact in voucher["missing"]:
        group, _, name = fact.partition(".")
        assert group == "declarations"
        company["declarations"][name] = False
    told = tmp_path / "told.json"
    told.write_text(json.dumps(company, ensure_ascii=False), encoding="utf-8")
    after = answer("screen", told, "--as-of", "2025-01-08", "--json")
    assert next(each for each in after["programmes"] if each["id"] == "export-voucher")["verdict"] == "eligible"


@pytest.mark.parametrize(("day", "sme"), [("2025-03-03", "no"), ("2026-03-31", "no"), ("2026-04-01", "yes")])
def test_the_new_caps_hold_from_the_first_of_april_2026(samples: Path, day: str, sme: str) -> None:
    screened = answer("screen", samples / "seohae-steel.json", "--as-of", day, "--json")
    assert screened["size"]["sme"] == sme
    assert "시행령" in screened["size"]["explanation"]


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("broken", b'{"format": '),
        ("unknown key", b'{"format": "sme-apply/company", "version": 1, "nmae_ko": "x"}'),
        ("nan", b'{"format": "sme-apply/company", "version": 1, "exports": [{"year": 2024, "direct_usd": NaN}]}'),
        ("newer", b'{"format": "sme-apply/company", "version": 99}'),
        ("no utf-8", b'{"format": "sme-apply/company", "version": 1, "name_ko": "\xff\xfe"}'),
        ("empty", b""),
    ],
)
@pytest.mark.parametrize("language", ["ko", "en"])
def test_bad_input_gets_one_clear_message_and_exit_3(tmp_path: Path, name: str, data: bytes, language: str) -> None:
    path = tmp_path / "company.json"
    path.write_bytes(data)
    done = sme_apply("--lang", language, "screen", path)
    assert done.returncode == 3
    assert done.stdout == ""
    assert "Traceback" not in done.stderr
    assert "company.json" in done.stderr
    assert 0 < len(done.stderr.strip().splitlines()) <= 4
