"""One section of the form with its fields, two abreast where they are short."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QWidget

from sme_apply.drafts import Application
from sme_apply.gui.drafting import Drafting
from sme_apply.gui.editor.form_field import FormField
from sme_apply.gui.editor.free_table import FreeTable
from sme_apply.gui.editor.year_table import YearTable
from sme_apply.gui.parts.abreast import Abreast
from sme_apply.gui.parts.boxes import Piece, card, column
from sme_apply.gui.parts.words_on_screen import label
from sme_apply.programmes import Section
from sme_apply.sentences import Sentences

Entry = FormField | YearTable | FreeTable
_WHOLE_LINE = frozenset({"long_text", "table", "year_table", "url", "choice", "choices"})


class FormSection(QFrame):
    """The fields of a section.

    Args:
        left_before: ids of the fields that were left once; only those say what is wrong with them.
    """

    def __init__(
        self, section: Section, application: Application, drafting: Drafting, words: Sentences, left_before: set[str]
    ) -> None:
        super().__init__()
        self.section = section
        self._entries: dict[str, Entry] = {}
        language, season = words.language, application.draft.season
        fields = Abreast(gap=7, line_gap=5)
        for field in section.fields:
            entry: Entry
            if field.kind == "year_table":
                entry = YearTable(field, season, drafting, words)
            elif field.kind == "table":
                entry = FreeTable(field, drafting, words)
            else:
                entry = FormField(field, drafting, words, left_before)
            self._entries[field.id] = entry
            whole = field.kind in _WHOLE_LINE or field.wide or field.id.endswith("address")
            fields.put(entry, 2 if whole else 1)
        title = section.title.in_language(language)
        pieces: list[Piece] = [label(f"{section.number}. {title}", "heading")]
        if section.guidance is not None:
            pieces.append(label(section.guidance.in_language(language), "soft"))
        self.setLayout(column(*pieces, card(fields, padding=6), None, gap=3))
        self.show_application(application)

    def show_application(self, application: Application) -> None:
        """Show the section as it stands."""
        for id, entry in self._entries.items():
            entry.show_filled(application.field(id))

    def commit(self) -> None:
        """Take over what is being typed."""
        for entry in self._entries.values():
            entry.commit()

    def control(self, place: str) -> QWidget | None:
        """Return the control of a field or of a cell (``field.row.column``), and let it say what is wrong."""
        field, _, rest = place.partition(".")
        entry = self._entries.get(field)
        if entry is None:
            return None
        entry.complain()
        if isinstance(entry, YearTable) and rest.count(".") == 1:
            row, _, at = rest.partition(".")
            return entry.cell(row, at) or entry
        return entry.input if isinstance(entry, FormField) else entry
