"""Countries are named in the language that is asked for."""

from __future__ import annotations

from sme_apply.sentences.countries import country_name


def test_a_country_is_named_in_each_language() -> None:
    assert country_name("VN", "ko") == "베트남"
    assert country_name("vn", "en") == "Vietnam"


def test_a_code_that_names_no_country_is_left_as_it_is() -> None:
    assert country_name("X9", "ko") == "X9"
