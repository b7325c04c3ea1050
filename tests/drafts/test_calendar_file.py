"""The calendar file says the same as the page, to any program that reads RFC 5545."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

import icalendar
import pytest
from hypothesis import given
from hypothesis import strategies as st

from sme_apply.drafts.calendar_file import calendar_file
from sme_apply.drafts.due import Due, DueKind
from sme_apply.sentences import Language, sentences
from sme_apply.terms import Source, SourceStatus, Text

NOW = datetime(2026, 4, 20, 9, 30, tzinfo=UTC)
SOURCE = Source(2026, SourceStatus.UNCONFIRMED, "공고 제2025-1호; 2차, 안내\\문")
CLOSING = Due(
    DueKind.ROUND_CLOSES,
    date(2026, 5, 6),
    Text("수출바우처, 일반; \\", "Export voucher, general; \\"),
    Text("2차", "Round 2"),
    "17:00",
    2026,
    "export-voucher",
    "general",
    source=SOURCE,
)
WHOLE_DAY = Due(DueKind.CERTIFICATE_EXPIRES, date(2026, 3, 31), fact="sme_certificate.valid_until")
UNKNOWN = Due(DueKind.ROUND_CLOSES, None, Text("온라인수출", "Online export"), Text("1차", "Round 1"))


def events(data: bytes) -> list[icalendar.Event]:
    calendar = icalendar.Calendar.from_ical(data)
    assert isinstance(calendar, icalendar.Calendar)
    assert not calendar.errors
    found = list(calendar.walk("VEVENT"))
    assert all(isinstance(each, icalendar.Event) and not each.errors for each in found)
    return found  # type: ignore[return-value]


@pytest.mark.parametrize("language", ["ko", "en"])
def test_a_closing_hour_is_korean_time_and_reads_back_as_it_was_written(language: Language) -> None:
    words = sentences(language)
    (event,) = events(calendar_file([CLOSING], words, NOW))
    start = event.decoded("dtstart")
    assert start == datetime(2026, 5, 6, 17, 0, tzinfo=ZoneInfo("Asia/Seoul"))
    assert start.astimezone(UTC) == datetime(2026, 5, 6, 8, 0, tzinfo=UTC)
    assert str(event["summary"]) == words.say(CLOSING.said)
    assert SOURCE.reference in str(event["description"])
    assert words.text("status-unconfirmed") in str(event["description"])
    assert event.decoded("dtstamp") == NOW


def test_a_day_without_an_hour_is_a_whole_day() -> None:
    (event,) = events(calendar_file([WHOLE_DAY], sentences("ko"), NOW))
    assert (event.decoded("dtstart"), event.decoded("dtend")) == (date(2026, 3, 31), date(2026, 4, 1))


def test_what_has_no_known_day_is_not_in_the_file() -> None:
    data = calendar_file([UNKNOWN, CLOSING], sentences("ko"), NOW)
    assert len(events(data)) == 1
    assert "온라인수출" not in data.decode()
    assert events(calendar_file([UNKNOWN], sentences("ko"), NOW)) == []


@pytest.mark.parametrize("hour", ["24:00", "9:00", "오후 5시", "17:60", ""])
def test_an_hour_that_is_none_leaves_a_whole_day(hour: str) -> None:
    (event,) = events(calendar_file([replace(CLOSING, hour=hour)], sentences("ko"), NOW))
    assert event.decoded("dtstart") == date(2026, 5, 6)


def test_the_same_thing_keeps_its_identity_when_its_day_moves() -> None:
    moved = replace(CLOSING, day=date(2026, 5, 8), hour=None)
    first, second, other = (
        str(events(calendar_file([due], sentences("ko"), NOW, company=name))[0]["uid"])
        for due, name in ((CLOSING, "가온"), (moved, "가온"), (CLOSING, "서해"))
    )
    assert first == second
    assert first != other
    assert "가온" not in first


def test_lines_end_and_fold_as_the_standard_says() -> None:
    data = calendar_file([CLOSING, WHOLE_DAY], sentences("ko"), NOW, company="가" * 80)
    assert data.endswith(b"END:VCALENDAR\r\n")
    assert b"\n" not in data.replace(b"\r\n", b"")
    for line in data.split(b"\r\n"):
        assert len(line) <= 75
        line.decode()


@given(st.text(max_size=120))
def test_any_name_of_a_company_comes_back_and_adds_no_line_of_its_own(name: str) -> None:
    try:
        name.encode()
    except UnicodeEncodeError:
        return
    (event,) = events(calendar_file([WHOLE_DAY], sentences("en"), NOW, company=name))
    said, kept = ("".join(each.split()) for each in (str(event["summary"]), name))
    kept = "".join(letter for letter in kept if letter >= " " and letter != "\x7f")
    assert said == (f"{kept}:SMEcertificateexpires" if name else "SMEcertificateexpires")
