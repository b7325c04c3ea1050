"""How far the work for the current client is, and the tags by which it is found."""

from __future__ import annotations

from typing import TYPE_CHECKING, get_args

from PySide6.QtWidgets import QFrame

from sme_apply.gui.inputs import TextLine
from sme_apply.gui.parts.boxes import column
from sme_apply.gui.parts.choices import ChoiceBox
from sme_apply.gui.parts.words_on_screen import label
from sme_apply.sentences import Sentences

if TYPE_CHECKING:
    from sme_apply.gui.session import Session
    from sme_apply.vault import ClientState


class MarksCard(QFrame):
    """Shows and changes state and tags; the colour is chosen elsewhere and stays."""

    def __init__(self, session: Session, words: Sentences) -> None:
        super().__init__()
        from sme_apply.vault import ClientState

        self._session = session
        mark = session.client.state.mark
        states: list[tuple[object, str]] = [(None, words.text("matrix-state-none"))]
        states += [(each, words.text(f"matrix-state-{each}")) for each in get_args(ClientState)]
        self.state = ChoiceBox(words.text("matrix-column-state"), states)
        self.state.show_value(mark.state if mark is not None else None)
        self.state.chosen.connect(self._keep)
        self.tags = TextLine()
        self.tags.setAccessibleName(words.text("matrix-tags"))
        self.tags.setPlaceholderText(words.text("matrix-tags-below"))
        self.tags.show_text(", ".join(mark.tags) if mark is not None else "")
        self.tags.left.connect(self._keep)
        self.tags.returnPressed.connect(self._keep)
        for each in (self.state, self.tags):
            each.setEnabled(not session.read_only and mark is not None)
        self.setProperty("role", "card")
        self.setLayout(
            column(
                label(words.text("matrix-column-state"), "label"),
                self.state,
                label(words.text("matrix-tags"), "label"),
                self.tags,
                gap=2,
                margins=(5, 5, 5, 5),
            )
        )

    def _keep(self, _value: object = None) -> None:
        mark = self._session.client.state.mark
        if mark is None:
            return
        state: ClientState | None = self.state.value()  # type: ignore[assignment]
        tags = tuple(each.strip() for each in self.tags.text_now().split(",") if each.strip())
        if (state, tags) == (mark.state, mark.tags):
            return
        self._session.client.do(
            lambda vault: vault.marks.keep(mark.company_id, colour=mark.colour, state=state, tags=tags)
        )
