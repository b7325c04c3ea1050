"""A text of a definition is read in the language that is asked for."""

from __future__ import annotations

from sme_apply.terms.text import Text


def test_a_text_is_given_in_the_language_asked_for() -> None:
    text = Text(ko="수출바우처", en="Export voucher")
    assert text.in_language("ko") == "수출바우처"
    assert text.in_language("en") == "Export voucher"
