"""The words for one difference between two states of a draft: where it is, and what stands on either side."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from sme_apply.drafts import Answer, Application, DraftDifference, column_name, shown, unit_of
from sme_apply.programmes import Column, Field, Row
from sme_apply.sentences import Sentences


class DifferenceText:
    """Names places of an application and writes answers as the window does."""

    def __init__(self, application: Application, words: Sentences) -> None:
        self._application = application
        self._words = words

    def place(self, difference: DraftDifference) -> str:
        """Return what a place is called; one that the form does not have any more goes by its id."""
        kind, _, id = difference.place.partition(":")
        if id and kind in ("consent", "document"):
            return self._words.text(f"keeping-version-{kind}", name=self._name_of(kind, id))
        if difference.place == "round":
            return self._words.text("gui-round")
        field = self._field(difference)
        if field is None:
            return difference.place
        name = field.label.in_language(self._words.language)
        row, column = self._cell(field, difference)
        if row is None or column is None:
            return name
        heading = self._words.say(column_name(column, self._application.draft.season))
        label = row.label.in_language(self._words.language)
        return self._words.text("keeping-version-table", name=name, row=label, column=heading)

    def side(self, difference: DraftDifference, answer: Answer | date | None) -> str:
        """Return what stands on one side of a difference."""
        empty = self._words.text("keeping-version-empty")
        if answer is None or answer == "":
            return empty
        if isinstance(answer, date):
            return self._words.written(answer)
        field = self._field(difference)
        if field is None:
            return self._plain(difference, answer)
        if isinstance(answer, tuple) and field.kind == "table":
            return self._rows(field, answer) or empty
        row, _ = self._cell(field, difference)
        return self._one(row or field, answer)

    def _plain(self, difference: DraftDifference, answer: Answer) -> str:
        if isinstance(answer, bool):
            return self._words.text("gui-yes" if answer else "gui-no")
        if difference.place == "round":
            rounds = {each.id: each.name for each in self._application.track.rounds}
            if str(answer) in rounds:
                return rounds[str(answer)].in_language(self._words.language)
        return str(answer)

    def _rows(self, field: Field, rows: tuple[Answer, ...]) -> str:
        lines = []
        for row in rows:
            if isinstance(row, Mapping):
                told = [self._one(column, row.get(column.id)) for column in field.columns]
                lines.append(", ".join(each for each in told if each))
        return "\n".join(lines)

    def _one(self, asked: Field | Row | Column, answer: Answer | None) -> str:
        if isinstance(answer, Mapping):
            cells = [cell for each in answer.values() if isinstance(each, Mapping) for cell in each.values()]
            return ", ".join(str(cell) for cell in cells)
        said = shown(asked, answer, self._words.language)
        unit = unit_of(asked, self._words.language) if said and isinstance(answer, int) else ""
        return f"{said}{unit}"

    def _field(self, difference: DraftDifference) -> Field | None:
        try:
            return self._application.form.field(difference.answered) if difference.answered is not None else None
        except KeyError:
            return None

    def _cell(self, field: Field, difference: DraftDifference) -> tuple[Row | None, Column | None]:
        parts = difference.place.removeprefix(f"{field.id}.").split(".")
        if difference.place == field.id or len(parts) != 2:
            return None, None
        row = next((each for each in field.rows if each.id == parts[0]), None)
        return row, next((each for each in field.columns if each.id == parts[1]), None)

    def _name_of(self, kind: str, id: str) -> str:
        application = self._application
        if kind == "consent":
            titles = {each.id: each.title for each in application.form.consents}
        else:
            titles = {each.id: each.name for each in application.track.documents}
        return titles[id].in_language(self._words.language) if id in titles else id
