"""What a line of the log may hold."""

from __future__ import annotations

import json
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sme_apply.logs import Event, line_of
from sme_apply.logs.event import FIELDS, class_name, fields_of
from sme_apply.terms import BadInput, message

MOMENT = datetime(2025, 1, 8, 9, 30, tzinfo=UTC)


def test_a_line_tells_moment_event_and_fields() -> None:
    line = line_of(Event.OPENED, MOMENT, {"companies": 3, "version": "0.1.0", "error": "a.b.C"})
    assert json.loads(line) == {
        "at": "2025-01-08T09:30:00.000+00:00",
        "event": "opened",
        "companies": 3,
        "version": "0.1.0",
        "error": "a.b.C",
    }


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("name", "a"),
        ("companies", -1),
        ("companies", True),
        ("companies", 10**9),
        ("companies", "3"),
        ("version", "1208147521-"),
        ("version", "한빛"),
        ("error", "two words"),
        ("error", "/home/kim"),
        ("error", "한빛"),
        ("message", "Kim"),
        ("message", "kim"),
        ("milliseconds", 1.5),
    ],
)
def test_what_could_be_typed_by_a_person_is_refused(field: str, value: str | int) -> None:
    with pytest.raises(ValueError, match="takes no such value"):
        line_of(Event.NOT_DONE, MOMENT, {field: value})


@given(st.sampled_from(sorted(FIELDS)), st.text(min_size=1))
def test_no_text_with_blanks_or_foreign_letters_passes(field: str, value: str) -> None:
    if not value.isascii() or any(letter.isspace() for letter in value):
        assert not FIELDS[field](value)


def test_of_an_error_only_class_and_key_are_told() -> None:
    told = fields_of(BadInput(message("vault-not-there", folder="/home/kim/한빛")))
    assert told == {"error": "sme_apply.terms.errors.BadInput", "message": "vault-not-there"}
    assert fields_of(KeyError("한빛")) == {"error": "KeyError"}


def test_a_class_that_is_named_after_what_was_typed_stays_unnamed() -> None:
    assert class_name(type("한빛", (Exception,), {})("x")) == "unnamed"
