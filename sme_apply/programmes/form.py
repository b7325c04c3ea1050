"""The application form of a programme: parts, sections and fields in the order of the official form."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Annotated, Literal

from pydantic import Field as PydanticField
from pydantic import StringConstraints, model_validator

from sme_apply.programmes.condition import FactName
from sme_apply.programmes.consent import Consent
from sme_apply.programmes.definition import Definition, Identifier
from sme_apply.programmes.flaw import flaw
from sme_apply.terms import Text

FieldKind = Literal[
    "text", "long_text", "integer", "count", "krw", "krw_thousand", "krw_million", "usd", "percent", "date", "period",
    "yes_no", "choice", "choices", "phone", "email", "business_number", "corporate_number", "url",
    "year_table", "table",
]  # fmt: skip
CellSource = Annotated[
    str, StringConstraints(pattern=r"^[a-z_]+\[year\](\.[a-z_0-9]+)*$|^[a-z_]+(\.[a-z_]+)*\.\{year\}$")
]
SeasonYear = Annotated[str, StringConstraints(pattern=r"^season([+-]\d)?$")]


class Option(Definition):
    """One choice or suggestion of a field, or the word that a form uses for yes or no."""

    id: Identifier
    label: Text


class Row(Definition):
    """One row of a table whose rows are fixed by the form.

    Args:
        source: where each cell comes from, with ``[year]`` for the column's year (``from`` in the file).
        sum_of: ids of the rows that this row adds up; such a row is not typed.
    """

    id: Identifier
    label: Text
    kind: FieldKind
    source: CellSource | None = PydanticField(default=None, alias="from")
    sum_of: tuple[Identifier, ...] = ()
    required: bool = True


class Column(Definition):
    """One column of a table.

    Args:
        year: for tables by year, the year of the column relative to the season.
        key: for free tables filled from a list of the company, the key in that list (``from`` in the file).
        sum_of: ids of the columns that this one adds up in each row; such a column is not typed.
        options: for ``choice`` the choices; for ``text`` suggestions, any other text may be typed.
    """

    id: Identifier
    label: Text
    kind: FieldKind = "text"
    year: SeasonYear | None = None
    planned: bool = False
    key: Identifier | None = PydanticField(default=None, alias="from")
    options: tuple[Option, ...] = ()
    sum_of: tuple[Identifier, ...] = ()
    max_characters: int | None = PydanticField(default=None, ge=1)
    required: bool = True

    def year_in(self, season: int) -> int | None:
        """Return the calendar year of the column in a season, ``None`` for a column without one."""
        return None if self.year is None else season + int(self.year.removeprefix("season") or 0)


class Field(Definition):
    """One field of the form.

    Args:
        source: the company fact that fills it (``from`` in the file); the field stays linked until it is overridden.
        unit: printed after the value. ``krw_thousand`` and ``krw_million`` are typed in 천원 and 백만원.
        max_characters, max_bytes: the length the form allows; bytes count Korean as two (EUC-KR, as portals do).
        options: for ``choice`` and ``choices`` the choices; for ``yes_no`` the form's own words for yes and no (ids
            ``yes`` and ``no``: 희망/미희망); for ``text`` suggestions, any other text may be typed.
        rows, columns: for tables; a ``year_table`` has fixed rows and one column a year, a ``table`` free rows.
        groups: for ``table``: fixed groups of rows, each with a subtotal (관세 관련, 일반 …).
        where: for a ``table`` filled from a list of the company: only entries whose key has one of these values.
        max_rows: how many rows a ``table`` may have, with groups: each group.
        total: whether a total row is added up below.
        shown_if: the field is asked only when another field has one of these values.
        wide: whether it takes the full width of the page.
    """

    id: Identifier
    kind: FieldKind
    label: Text
    guidance: Text | None = None
    source: FactName | None = PydanticField(default=None, alias="from")
    unit: Text | None = None
    required: bool = True
    max_characters: int | None = PydanticField(default=None, ge=1)
    max_bytes: int | None = PydanticField(default=None, ge=1)
    options: tuple[Option, ...] = ()
    rows: tuple[Row, ...] = ()
    columns: tuple[Column, ...] = ()
    groups: tuple[Option, ...] = ()
    where: Mapping[Identifier, tuple[str, ...]] = PydanticField(default_factory=dict)
    max_rows: int | None = PydanticField(default=None, ge=1)
    total: bool = False
    shown_if: tuple[Identifier, Identifier | bool] | None = None
    wide: bool = False

    @model_validator(mode="after")
    def _has_its_parts(self) -> Field:
        if self.kind in ("choice", "choices") and len(self.options) < 2:
            raise flaw("choice-lacks-options")
        if self.kind == "yes_no" and self.options and tuple(option.id for option in self.options) != ("yes", "no"):
            raise flaw("yes-no-options")
        if self.kind == "year_table" and not (
            self.rows and all(column.year for column in self.columns) and self.columns
        ):
            raise flaw("year-table-lacks-parts")
        if self.kind == "table" and not self.columns:
            raise flaw("table-lacks-columns")
        return self

    @property
    def is_table(self) -> bool:
        """Whether the field is a table."""
        return self.kind in ("table", "year_table")


class Section(Definition):
    """A numbered part of the form, headed as in the official form."""

    id: Identifier
    number: str
    title: Text
    guidance: Text | None = None
    fields: tuple[Field, ...] = PydanticField(min_length=1)


class Part(Definition):
    """One of the papers that make up the application (서식1 참가신청서, 서식3 사업계획서)."""

    id: Identifier
    title: Text
    note: Text | None = None
    sections: tuple[Section, ...] = PydanticField(min_length=1)
    statement: Text | None = None


class Check(Definition):
    """A check across fields.

    Args:
        kind: ``sum_at_most_limit``: the added column stays within the support limit; ``share_fits``: the added column
            is the government's share of the added ``of``; ``date_order``: ``field`` is not after ``of``;
            ``distinct``: no two rows have the same value in the column.
        field: ``field_id`` or ``field_id.column_id``.
        of: the other side, where there is one.
    """

    id: Identifier
    kind: Literal["sum_at_most_limit", "share_fits", "date_order", "distinct"]
    field: str
    of: str | None = None


class Form(Definition):
    """The application form of a programme.

    Args:
        version: of this form, pinned by each draft that begins with it.
        official: whether fields and order follow an official form (else they are derived from known requirements).
    """

    version: Annotated[str, StringConstraints(pattern=r"^\d{4}\.\d+$")]
    title: Text
    official: bool
    source: str
    note: Text | None = None
    parts: tuple[Part, ...] = PydanticField(min_length=1)
    consents: tuple[Consent, ...] = ()
    checks: tuple[Check, ...] = ()

    def sections(self) -> Iterator[Section]:
        """Yield every section in the form's order."""
        for part in self.parts:
            yield from part.sections

    def fields(self) -> Iterator[Field]:
        """Yield every field in the form's order."""
        for section in self.sections():
            yield from section.fields

    def field(self, id: str) -> Field:
        """Return one field.

        Raises:
            KeyError: if the form has no such field.
        """
        for field in self.fields():
            if field.id == id:
                return field
        raise KeyError(id)
