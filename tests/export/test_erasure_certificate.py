"""The certificate of an erasure tells what went and what remains, in both languages, and outside judges pass it."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

import pytest

from sme_apply.export import write_pdf
from sme_apply.export.content import texts
from sme_apply.export.erasure_certificate import Erased, erasure_certificate
from sme_apply.sentences import LANGUAGES, Language, sentences
from tests.judges import complaints

MOMENT = datetime(2025, 12, 31, 17, 5)


@pytest.mark.parametrize("language", LANGUAGES)
def test_it_names_client_day_counts_and_everything_out_of_reach(language: Language, tmp_path: Path) -> None:
    erased = Erased("가온 & <정밀>", MOMENT, "담당 김", 3, 7, ("C:\\신청서.pdf",), ("E:\\백업",), ("못 한 일",))
    document = erasure_certificate(erased, sentences(language))
    told = "\n".join(text for _, text in texts(document))
    for part in ("가온 & <정밀>", "17:05", "담당 김", "3", "7", "C:\\신청서.pdf", "E:\\백업", "못 한 일"):
        assert part in told
    (tmp_path / "certificate.pdf").write_bytes(write_pdf(document))
    assert complaints(tmp_path / "certificate.pdf") == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_where_nothing_is_left_it_says_so(language: Language) -> None:
    words = sentences(language)
    document = erasure_certificate(Erased("가온", MOMENT, "", 0, 0), words)
    told = "\n".join(text for _, text in texts(document))
    assert words.text("certificate-left-nothing") in told
    assert words.text("certificate-nobody") in told
