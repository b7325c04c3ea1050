"""What is due as a calendar file (iCalendar, RFC 5545) that any calendar program takes in."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator, Sequence
from datetime import UTC, date, datetime, timedelta

from sme_apply.drafts.due import Due
from sme_apply.sentences import Sentences
from sme_apply.terms import message

_LONGEST_LINE = 75
"""Octets of a line without its end (RFC 5545, 3.1)."""
_ZONE = "Asia/Seoul"
# Korea has kept nine hours ahead of UTC, without summer time, since 1988.
_ZONE_RULES = (
    "BEGIN:VTIMEZONE",
    f"TZID:{_ZONE}",
    "BEGIN:STANDARD",
    "DTSTART:19881009T030000",
    "TZOFFSETFROM:+1000",
    "TZOFFSETTO:+0900",
    "TZNAME:KST",
    "END:STANDARD",
    "END:VTIMEZONE",
)


def calendar_file(dues: Sequence[Due], words: Sentences, now: datetime, *, company: str = "") -> bytes:
    """Return a calendar with one entry per day that is known; what has no known day is not in it.

    A day with an hour becomes that hour in Korean time, a day without one an entry of the whole day. The same thing has
    the same identity in every file, so that taking a newer file in moves the entry instead of doubling it.

    Args:
        now: when the file is made, with its time zone.
        company: the name that stands before each entry, if any.
    """
    lines = [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//SME Apply//Due//KO",
        "CALSCALE:GREGORIAN",
        "METHOD:PUBLISH",
        f"X-WR-CALNAME:{_escaped(words.text('due-calendar-name'))}",
        f"X-WR-TIMEZONE:{_ZONE}",
        *_ZONE_RULES,
    ]
    for due in dues:
        if due.day is not None:
            lines.extend(_event(due, due.day, words, now, company))
    lines.append("END:VCALENDAR")
    return "".join(_folded(lines)).encode()


def _event(due: Due, day: date, words: Sentences, now: datetime, company: str) -> Iterator[str]:
    what = words.say(due.said)
    title = words.text("due-of-company", company=company, what=what) if company else what
    yield "BEGIN:VEVENT"
    yield f"UID:{_identity(due, company)}"
    yield f"DTSTAMP:{now.astimezone(UTC):%Y%m%dT%H%M%SZ}"
    hour = due.hour.replace(":", "") if due.hour is not None and _is_hour(due.hour) else None
    if hour is None:
        yield f"DTSTART;VALUE=DATE:{day:%Y%m%d}"
        yield f"DTEND;VALUE=DATE:{day + timedelta(days=1):%Y%m%d}"
    else:
        yield f"DTSTART;TZID={_ZONE}:{day:%Y%m%d}T{hour}00"
    yield f"SUMMARY:{_escaped(title)}"
    yield f"DESCRIPTION:{_escaped(_basis(due, words))}"
    yield "TRANSP:TRANSPARENT"
    yield "END:VEVENT"


def _basis(due: Due, words: Sentences) -> str:
    check = words.text("due-calendar-check")
    if due.source is None:
        return check
    status = message(f"status-{due.source.status.value}")
    return words.text("due-calendar-basis", reference=due.source.reference, status=status) + "\n" + check


def _identity(due: Due, company: str) -> str:
    """Return the same name for the same thing, without telling what it is."""
    name, part = (each.ko if each is not None else "" for each in (due.name, due.part))
    parts = (due.kind.value, str(due.season), due.programme or "", due.track or "", name, part, company)
    return f"{hashlib.sha256(chr(31).join(parts).encode()).hexdigest()[:32]}@sme-apply"


def _is_hour(text: str) -> bool:
    hours, colon, minutes = text.partition(":")
    told = hours.isdecimal() and minutes.isdecimal() and len(hours) == len(minutes) == 2
    return bool(colon) and told and int(hours) < 24 and int(minutes) < 60


def _escaped(text: str) -> str:
    """Return text as a value of type TEXT (RFC 5545, 3.3.11)."""
    for letter in "\\;,":
        text = text.replace(letter, f"\\{letter}")
    joined = "\\n".join(text.splitlines())
    return "".join(letter for letter in joined if (letter >= " " and letter != "\x7f") or letter == "\t")


def _folded(lines: Iterable[str]) -> Iterator[str]:
    """Yield lines of at most 75 octets, never cut inside a letter, each ended by CR and LF (RFC 5545, 3.1)."""
    for line in lines:
        room, part = _LONGEST_LINE, ""
        for letter in line:
            size = len(letter.encode())
            if size > room:
                yield f"{part}\r\n"
                part, room = " ", _LONGEST_LINE - 1
            part, room = part + letter, room - size
        yield f"{part}\r\n"
