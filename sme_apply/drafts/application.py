"""A draft laid over the company's facts: every field with its value, where the value comes from, and what is wrong."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from enum import Enum

from sme_apply.company import Company
from sme_apply.drafts.draft import Answer, Draft
from sme_apply.eligibility import TrackVerdict
from sme_apply.programmes import Field, Form, Programme, Section, Track
from sme_apply.terms import Message


class Origin(Enum):
    """Where the value of a field comes from."""

    LINKED = "linked"
    """From the company's facts; it changes when they change."""
    TYPED = "typed"
    """Typed into this draft; where there is a linked fact, it overrides it."""
    COMPUTED = "computed"
    """Added up from other fields."""
    EMPTY = "empty"


class Severity(Enum):
    """How much a problem matters: an error keeps the application from being final."""

    ERROR = "error"
    WARNING = "warning"


@dataclass(frozen=True, slots=True)
class Problem:
    """Something unfinished or doubtful, at one place.

    Args:
        place: ``field_id``, ``field_id.row.column``, ``consent:<id>``, ``document:<id>`` or ``verdict``.
    """

    severity: Severity
    place: str
    message: Message


@dataclass(frozen=True, slots=True)
class FilledCell:
    """One cell of a table.

    Args:
        company_value: what the company's facts say, also when it is overridden.
        rounded: whether the form's unit could not hold the fact exactly, so that it was rounded half up (반올림).
    """

    value: Answer | None
    origin: Origin
    fact: str | None = None
    company_value: Answer | None = None
    rounded: bool = False


@dataclass(frozen=True, slots=True)
class FilledField:
    """One field as it would be printed now.

    Args:
        value: the answer (see `Answer`), ``None`` where there is none. A text that cannot be read as the field's kind
            stays as it was typed, with a problem. For a table by year see ``cells``; for a free table these are the
            rows as they can be edited and set again.
        fact: the path of the company fact that it is linked to, if any, with the year filled in.
        company_value: what the company's facts say, also when it is overridden.
        cells: for a table by year: row id → column id → cell, sums included.
        rows: for a free table: the rows, sums included.
        totals: for a table with a total: column id → sum.
        subtotals: for a table with groups: group id → column id → sum.
        rounded: whether the form's unit could not hold the fact exactly, so that it was rounded half up (반올림).
        shown: whether the field is asked at all (``shown_if``).
        complete: whether nothing is missing in it.
    """

    field: Field
    value: Answer | None
    origin: Origin
    fact: str | None
    company_value: Answer | None
    cells: Mapping[str, Mapping[str, FilledCell]]
    rows: tuple[Mapping[str, FilledCell], ...]
    totals: Mapping[str, int]
    shown: bool
    complete: bool
    problems: tuple[Problem, ...]
    subtotals: Mapping[str, Mapping[str, int]] = dataclasses.field(default_factory=dict)
    rounded: bool = False


@dataclass(frozen=True, slots=True)
class FilledSection:
    """One section with its fields and how far it is."""

    section: Section
    fields: tuple[FilledField, ...]

    @property
    def asked(self) -> int:
        """Return how many required fields the section has."""
        return sum(1 for each in self.fields if each.shown and each.field.required)

    @property
    def done(self) -> int:
        """Return how many of the required fields are complete."""
        return sum(1 for each in self.fields if each.shown and each.field.required and each.complete)


@dataclass(frozen=True, slots=True)
class Application:
    """A whole application as it stands: draft, facts, form and verdict together.

    Args:
        problems: everything unfinished or doubtful: first what the verdict says, then errors, then warnings, each in
            the order of the form.
    """

    draft: Draft
    company: Company
    programme: Programme
    track: Track
    form: Form
    verdict: TrackVerdict
    sections: tuple[FilledSection, ...]
    problems: tuple[Problem, ...]

    @property
    def completeness(self) -> Decimal:
        """Return the share of required fields, consents to read and required documents that are done, 0 to 1."""
        asked = sum(section.asked for section in self.sections)
        done = sum(section.done for section in self.sections)
        consents = [consent.id for consent in self.form.consents if consent.required]
        papers = [paper.id for paper in self.track.documents if paper.required == "always"]
        asked += len(consents) + len(papers)
        done += sum(1 for id in consents if id in self.draft.consents_read)
        done += sum(1 for id in papers if id in self.draft.papers and self.draft.papers[id].at_hand)
        return Decimal(done) / Decimal(asked) if asked else Decimal(1)

    @property
    def final(self) -> bool:
        """Whether nothing keeps it from being handed in."""
        return not any(problem.severity is Severity.ERROR for problem in self.problems)

    def field(self, id: str) -> FilledField:
        """Return one field as it stands.

        Raises:
            KeyError: if the form has no such field.
        """
        for section in self.sections:
            for filled in section.fields:
                if filled.field.id == id:
                    return filled
        raise KeyError(id)
