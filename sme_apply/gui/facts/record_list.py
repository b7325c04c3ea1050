"""Lists of a company's parts (industries, products, sites, related companies, support received), entry by entry."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import Any

from PySide6.QtWidgets import QFrame, QVBoxLayout

from sme_apply.company import FactSection, FactSpec
from sme_apply.company.fact_specs import FactKind
from sme_apply.gui.parts.abreast import Abreast
from sme_apply.gui.parts.boxes import card, column, emptied, row
from sme_apply.gui.parts.buttons import button
from sme_apply.gui.parts.choices import Segments
from sme_apply.gui.parts.fact_field import FactField
from sme_apply.gui.parts.words_on_screen import label
from sme_apply.gui.theme import worn
from sme_apply.sentences import Sentences
from sme_apply.terms import BadInput

Kinds = tuple[tuple[str, FactKind, str | None, int], ...]
"""Per key of an entry: its name in the file, its kind, its family of codes, and how many of six columns it takes."""

RECORDS: Mapping[str, Kinds] = {
    "sites": (
        ("kind", "code", "site_kind", 2), ("name", "text", None, 2), ("business_number", "business_number", None, 2),
        ("postal_code", "postal_code", None, 1), ("address", "text", None, 3), ("phone", "phone", None, 2),
        ("fax", "phone", None, 2), ("overseas", "yes_no", None, 4),
    ),
    "industries": (
        ("ksic", "ksic", None, 1), ("revision", "integer", None, 1), ("name", "text", None, 3),
        ("sales_share", "share", None, 1),
    ),
    "products": (
        ("name_ko", "text", None, 3), ("name_en", "text", None, 3), ("hs_code", "hs_code", None, 2),
        ("share_of_exports", "share", None, 2), ("description", "prose", None, 6),
    ),
    "ownership.related_companies": (
        ("name", "text", None, 3), ("ksic", "ksic", None, 1), ("role", "code", "related_role", 2),
        ("share", "share", None, 2), ("average_sales_krw", "krw", None, 4),
    ),
    "support_history": (
        ("programme", "text", None, 2), ("track", "text", None, 2), ("season", "year", None, 2),
        ("stage", "code", "stage", 2), ("granted_krw", "krw", None, 4), ("usage_rate", "share", None, 2),
        ("agreement_starts_on", "date", None, 2), ("agreement_ends_on", "date", None, 2),
        ("uplift", "code", "uplift", 2), ("uplift_krw", "krw", None, 4),
    ),
}  # fmt: skip
_ALWAYS_SOME = frozenset({"industries"})


class RecordList(QFrame):
    """The entries of one list; where it may be told to be empty, that is an answer of its own.

    Args:
        path: the list among the company's facts.
        take: takes the whole list over; raises ``BadInput`` where an entry cannot be taken.
        choices: for keys of kind text that name something known: code and name of each.
    """

    def __init__(
        self,
        path: str,
        section: FactSection,
        words: Sentences,
        take: Callable[[list[Any] | None], None],
        choices: Mapping[str, Sequence[tuple[object, str]]] | None = None,
    ) -> None:
        super().__init__()
        self._path, self._section, self._words, self._take = path, section, words, take
        self._choices = choices or {}
        self._entries: list[dict[str, Any]] = []
        self._fields: list[dict[str, FactField]] = []
        self._answer: Segments | None = None
        pieces: list[Any] = []
        if path not in _ALWAYS_SOME:
            options = [("some", "gui-there-are"), ("none", "gui-there-are-none"), (None, "gui-do-not-know")]
            self._answer = Segments(
                words.text(f"gui-list-{self._key}"), [(value, words.text(key)) for value, key in options]
            )
            self._answer.chosen.connect(self._answered)
            pieces.append(self._answer)
        self._cards = QVBoxLayout()
        self._cards.setSpacing(worn().scale.space(3))
        self._add = button(words.text(f"gui-add-{self._key}"), self._append, icon="plus")
        self.setLayout(column(*pieces, self._cards, row(self._add, None), gap=3))

    @property
    def _key(self) -> str:
        return self._path.replace(".", "-")

    def show_value(self, value: Sequence[Any] | None) -> None:
        """Show the list as it is known."""
        told = [_as_entry(each, self._kinds) for each in value or ()]
        if self._answer is not None:
            empty_answer = None if value is None and not self._entries else "some"
            self._answer.show_value("none" if value is not None and not told else empty_answer)
            self._add.setVisible(self._answer.value() == "some")
        if told == [entry for entry in self._entries if entry] and self._fields:
            self._show_entries()
            return
        self._entries = told
        self._rebuild()

    def commit(self) -> None:
        """Take over what is being typed."""
        for fields in self._fields:
            for field in fields.values():
                field.commit()

    @property
    def _kinds(self) -> Kinds:
        return RECORDS[self._path]

    def _show_entries(self) -> None:
        for entry, fields in zip(self._entries, self._fields, strict=True):
            for name, field in fields.items():
                field.show_value(entry.get(name))

    def _rebuild(self) -> None:
        emptied(self._cards)
        self._fields = []
        for at in range(len(self._entries)):
            self._cards.addWidget(self._entry_card(at))
        self._show_entries()

    def _entry_card(self, at: int) -> QFrame:
        abreast = Abreast(6, gap=4, line_gap=3)
        fields: dict[str, FactField] = {}
        for name, kind, family, width in self._kinds:
            spec = FactSpec(f"{self._path}.{name}", kind, self._section, family)
            key = f"gui-{self._key}-{name}"
            field = FactField(
                self._words.text(key), spec, self._words, partial(self._set, at, name),
                choices=self._choices.get(name),
            )  # fmt: skip
            fields[name] = field
            abreast.put(field, width)
        self._fields.append(fields)
        title = self._words.text("gui-entry", list=self._words.text(f"gui-list-{self._key}"), number=at + 1)
        remove = button(
            self._words.text("gui-remove"), lambda: self._remove(at), kind="quiet", icon="trash-2",
            name=self._words.text("gui-remove-entry", entry=title),
        )  # fmt: skip
        return card(row(label(title, "soft", wrap=False), None, remove), abreast, gap=2, padding=4)

    def _set(self, at: int, name: str, value: Any) -> None:
        before = self._entries[at]
        entry = {key: each for key, each in before.items() if key != name}
        if value is not None:
            entry[name] = value
        if entry == before:
            return
        entries = [*self._entries[:at], entry, *self._entries[at + 1 :]]
        kept, self._entries = self._entries, entries
        try:
            self._take([each for each in entries if each])
        except BadInput:
            self._entries = kept
            raise

    def _append(self) -> None:
        self._entries.append({})
        self._rebuild()
        first = next(iter(self._fields[-1].values()), None)
        if first is not None:
            first.field.setFocus()

    def _remove(self, at: int) -> None:
        removed = self._entries.pop(at)
        self._rebuild()
        if removed:
            left = [each for each in self._entries if each]
            self._take(left if left or self._answer is None else None)

    def _answered(self, answer: object) -> None:
        if answer == "some":
            self._add.show()
            if not self._entries:
                self._append()
            return
        self._entries = []
        self._rebuild()
        self._take([] if answer == "none" else None)
        self._add.hide()


def _as_entry(part: Any, kinds: Kinds) -> dict[str, Any]:
    values = ((name, getattr(part, name)) for name, *_ in kinds)
    return {name: value for name, value in values if value is not None}
