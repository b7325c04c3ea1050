"""The columns of the sheet of clients, one per fact that fits into a cell; made from the register of facts."""

from __future__ import annotations

from dataclasses import dataclass

from sme_apply.company import FactSpec, all_specs, help_of, label_of, spec_of
from sme_apply.sentences import Sentences
from sme_apply.terms import Message, message

_YEARS_BACK = {"fiscal_years": 4, "exports": 2, "employees": 2}
_MAIN_INDUSTRY = ("main_industry.ksic", "main_industry.revision", "main_industry.name")
"""What is told of the main industry, the one industry that fits into a row."""
_UNITS = {"krw": "won", "usd": "dollar", "share": "percent", "ratio": "percent"}


@dataclass(frozen=True, slots=True)
class Column:
    """One column: the path of its fact, with its year where it has one."""

    path: str

    @property
    def spec(self) -> FactSpec:
        """What the fact is."""
        return spec_of(self.path)

    def heading(self, words: Sentences) -> str:
        """Return what stands at the head of the column, with the unit of its amounts."""
        label = words.say(label_of(self.path))
        unit = _UNITS.get(self.spec.kind)
        return label if unit is None else words.text(f"sheets-heading-{unit}", label=label)

    def note(self, words: Sentences) -> str:
        """Return how the cells of the column are filled in."""
        kind = f"sheets-note-{self.spec.kind.replace('_', '-')}"
        told = [words.say(each) for each in (help_of(self.path),) if each is not None]
        if self.spec.kind == "codes":
            told.append(words.text(kind, choices=tuple(choice_labels(self.spec))))
        else:
            told.append(words.text(kind))
        return " ".join(told)


def choice_labels(spec: FactSpec) -> tuple[Message, ...]:
    """Return the names of the codes that a fact chooses from, in the order in which they are offered."""
    return tuple(message(f"code-{spec.family}-{code}") for code in spec.choices)


def fits(spec: FactSpec) -> bool:
    """Whether a fact can be told in one cell; of lists of entries a cell can tell only that there is none."""
    if spec.path in _MAIN_INDUSTRY:
        return True
    return not (spec.derived or spec.kind == "figures" or spec.path == "industries" or "{month}" in spec.path)


def columns_of(season: int) -> tuple[Column, ...]:
    """Return the columns of the template: section by section, of yearly facts the years before the season."""
    columns: list[Column] = []
    yearly: dict[str, list[FactSpec]] = {}
    for spec in all_specs():
        if not fits(spec):
            continue
        if "{year}" in spec.path:
            yearly.setdefault(spec.path.partition(".")[0], []).append(spec)
            continue
        columns.extend(_flushed(yearly, season, spec.section))
        columns.append(Column(spec.path))
    columns.extend(_flushed(yearly, season, None))
    return tuple(columns)


def _flushed(yearly: dict[str, list[FactSpec]], season: int, before: str | None) -> list[Column]:
    """Return the yearly columns of sections that are over, fact by fact with their years side by side."""
    done = [group for group, specs in yearly.items() if specs[0].section != before]
    columns = []
    for group in done:
        for spec in yearly.pop(group):
            for year in range(season - _YEARS_BACK[group], season):
                columns.append(Column(spec.path.replace("{year}", str(year))))
    return columns
