"""What the user reads in the official notices: checked before it is kept, and compared before it is taken over."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime, time
from typing import TYPE_CHECKING

from sme_apply.drafts.confirmations_file import figure_of, is_known, plain_figure
from sme_apply.gui.rules_in_use import RulesInUse, name_of_value
from sme_apply.programmes import Confirmation, KnownValue, Programme, confirmed
from sme_apply.programmes.condition_words import figure_words
from sme_apply.terms import BadInput, Value, message

if TYPE_CHECKING:
    from sme_apply.vault.records import ConfirmationRecord

_MIDDAY = time(12, tzinfo=UTC)
"""So that the day stays the same in every time zone in which it may be shown."""


@dataclass(frozen=True, slots=True)
class Taking:
    """One reading of a shared file held against what stands here now.

    Args:
        name: what the value or clause is called.
        now: what counts here now; ``None`` for a clause.
        new: what the file says; ``None`` for a clause.
        already: the reading of one's own that it would replace, if any.
    """

    reading: Confirmation
    programme: Programme
    name: Value
    now: Value | None
    new: Value | None
    already: ConfirmationRecord | None

    @property
    def changes_figure(self) -> bool:
        """Whether it gives another figure than the one that counts now."""
        return self.now != self.new


def checked(in_use: RulesInUse, readings: Iterable[Confirmation]) -> None:
    """Check that readings fit together with those that are kept.

    Raises:
        BadInput: if a figure does not fit its value, or puts a table or a round out of order.
    """
    new = {(each.season, each.programme, each.value): each for each in readings}
    for season, id, value in new:
        programme = in_use.beneath.programme(season, id)
        if not is_known(programme, value):
            name = name_of_value(programme, value)
            raise BadInput(message("rules-reading-gone", season=season, programme=programme.name, name=name))
    confirmed(in_use.catalogue, new.values())


def record_of(reading: Confirmation, in_use: RulesInUse) -> ConfirmationRecord:
    """Return a reading as the vault keeps it, with what stood there before any reading."""
    from sme_apply.vault.records import ConfirmationRecord

    beneath = in_use.beneath.programme(reading.season, reading.programme)
    known = beneath.known_values.get(reading.value)
    return ConfirmationRecord(
        season=reading.season,
        programme=reading.programme,
        value_id=reading.value,
        value=json.dumps(plain_figure(reading.figure), ensure_ascii=False),
        before=json.dumps(plain_figure(known.figure if known is not None else reading.figure), ensure_ascii=False),
        notice_number=reading.notice,
        notice_date=reading.notice_date,
        who=reading.by,
        confirmed_at=datetime.combine(reading.confirmed_on, _MIDDAY),
    )


def takings(readings: Iterable[Confirmation], in_use: RulesInUse) -> tuple[Taking, ...]:
    """Return what taking readings over would change, in the order in which they stand in the file."""
    found = []
    for reading in readings:
        programme = in_use.catalogue.programme(reading.season, reading.programme)
        known = programme.known_values.get(reading.value)
        found.append(
            Taking(
                reading,
                programme,
                name_of_value(programme, reading.value),
                figure_words(known) if known is not None else None,
                _words_of(reading, known) if known is not None else None,
                in_use.reading(reading.season, reading.programme, reading.value),
            )
        )
    return tuple(found)


def words_of_record(record: ConfirmationRecord, programme: Programme) -> tuple[Value, Value] | None:
    """Return what stood there before a reading and what stands there since, ``None`` for a clause."""
    known = programme.known_values.get(record.value_id)
    if known is None:
        return None
    before, after = (
        known.model_copy(update={"figure": figure_of(json.loads(text), record.value_id, programme)})
        for text in (record.before, record.value)
    )
    return figure_words(before), figure_words(after)


def _words_of(reading: Confirmation, known: KnownValue) -> Value:
    return figure_words(known.model_copy(update={"figure": reading.figure}))
