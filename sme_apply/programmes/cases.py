"""Examples beside a definition: companies and what its rules must say of them, read from ``cases.yaml``."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from pydantic import Field

from sme_apply.programmes.checking import checked
from sme_apply.programmes.definition import Definition, Identifier
from sme_apply.programmes.definition_file import read_definition

CASES = "cases.yaml"
"""The name of the file; it stands beside ``programme.yaml``."""
AS_OF = "as_of"
"""What a series varies where it goes through days and not through the values of a fact."""


@dataclass(frozen=True, slots=True)
class Example:
    """One company on one day and what must be said of it.

    Args:
        track: the id of the track, ``None`` for the first.
        facts: by path the facts that differ from the base company; ``None`` leaves a fact untold.
        expect: by name of the finding (``verdict``, ``stage``, ``criteria.sme`` …) what must come out.
    """

    name: str
    track: str | None
    facts: Mapping[str, Any]
    as_of: date
    expect: Mapping[str, Any]


class Case(Definition):
    """One example as it stands in the file; see `Example`."""

    name: str = Field(min_length=1)
    track: Identifier | None = None
    change: dict[str, Any] = Field(default_factory=dict)
    as_of: date | None = None
    expect: dict[str, Any] = Field(min_length=1)


class Series(Definition):
    """Examples that differ in one fact, or in the day.

    Args:
        vary: the path of the fact, or ``as_of``.
        of: the finding that is looked at.
        values: pairs of the value and what must come out.
    """

    name: str = Field(min_length=1)
    track: Identifier | None = None
    change: dict[str, Any] = Field(default_factory=dict)
    as_of: date | None = None
    vary: str
    of: str
    values: tuple[tuple[Any, Any], ...] = Field(min_length=1)


class Cases(Definition):
    """The examples of one programme.

    Args:
        as_of: the day of every example that names none.
        company: the facts in which the company of this file differs from the base company of all files.
    """

    as_of: date
    company: dict[str, Any] = Field(default_factory=dict)
    cases: tuple[Case, ...] = ()
    series: tuple[Series, ...] = ()

    def examples(self) -> Iterator[Example]:
        """Yield every example: single cases first, then each value of each series."""
        for case in self.cases:
            yield Example(case.name, case.track, self.company | case.change, case.as_of or self.as_of, case.expect)
        for series in self.series:
            for value, expected in series.values:
                facts, day = self.company | series.change, series.as_of or self.as_of
                if series.vary == AS_OF:
                    day = value
                else:
                    facts = facts | {series.vary: value}
                name = f"{series.name}: {series.vary} = {value}"
                yield Example(name, series.track, facts, day, {series.of: expected})


def read_cases(path: Path, name: str) -> Cases:
    """Read the examples of one programme.

    Args:
        name: the file as messages name it.

    Raises:
        BadInput: if it is no definition file, or a key is missing or unknown; with file, line and key.
    """
    file = read_definition(path, name)
    return checked(Cases, file.content, file)
