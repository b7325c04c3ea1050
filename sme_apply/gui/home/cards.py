"""The cards beside what is due: the verdicts counted, the drafts with what they still want."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFrame, QProgressBar, QSizePolicy

from sme_apply.gui.home.outlook import Left
from sme_apply.gui.parts.boxes import Piece, card, column, row
from sme_apply.gui.parts.buttons import button
from sme_apply.gui.parts.flow import flowing
from sme_apply.gui.parts.live_card import LiveCard
from sme_apply.gui.parts.words_on_screen import badge, label
from sme_apply.gui.theme import worn
from sme_apply.sentences import Sentences

if TYPE_CHECKING:
    from sme_apply.eligibility import Screening
    from sme_apply.vault import DraftRecord


def verdicts_card(screening: Screening | None, questions: int, words: Sentences, go: Callable[[], None]) -> QFrame:
    """Return how many programmes the company may, may not, or may perhaps apply for; it leads to the reasons."""
    from sme_apply.eligibility import Verdict

    tones = {Verdict.ELIGIBLE: "good", Verdict.UNDETERMINED: "warn", Verdict.INELIGIBLE: "bad"}
    pieces: list[Piece] = [label(words.text("home-verdicts"), "heading")]
    if screening is None:
        return card(*pieces, label(words.text("gui-judging"), "soft"), padding=5)
    pieces.append(label(words.text("home-verdicts-of", year=screening.season.year, day=screening.as_of), "note"))
    counts = {verdict: sum(1 for each in screening.tracks if each.verdict is verdict) for verdict in tones}
    named = [
        badge(f"{words.text(f'verdict-{verdict.value}')} {counts[verdict]}", tone if counts[verdict] else "quiet")
        for verdict, tone in tones.items()
    ]
    pieces.append(flowing(*named))
    if questions:
        pieces.append(label(words.text("home-questions-left", count=questions), "soft"))
    pieces.append(row(button(words.text("home-to-verdicts"), go, kind="link", icon="arrow-right"), None))
    return card(*pieces, padding=5)


def drafts_card(
    drafts: Sequence[DraftRecord],
    left: Mapping[str, Left],
    words: Sentences,
    open_draft: Callable[[str], None],
    begin: Callable[[], None],
) -> QFrame:
    """Return the drafts with how far they are and what they still want; each leads to itself."""
    pieces: list[Piece] = [label(words.text("home-drafts"), "heading")]
    for record in drafts:
        pieces.append(_draft(record, left.get(record.id), words, open_draft))
    if not drafts:
        pieces.append(label(words.text("home-drafts-empty"), "soft"))
        pieces.append(row(button(words.text("home-to-drafts"), begin, kind="link", icon="plus"), None))
    return card(*pieces, padding=5)


def _draft(record: DraftRecord, left: Left | None, words: Sentences, open_draft: Callable[[str], None]) -> LiveCard:
    share = int(record.completeness * 100)
    wants = []
    if left is not None and left.consents:
        wants.append(words.text("home-consents-left", count=left.consents))
    if left is not None and left.papers:
        wants.append(words.text("home-papers-left", count=left.papers))
    season = words.text("gui-season-year", year=record.season)
    made = LiveCard(", ".join((record.title, season, f"{share}%", *wants)))
    made.chosen.connect(partial(open_draft, record.id))
    bar = QProgressBar()
    bar.setTextVisible(False)
    bar.setRange(0, 100)
    bar.setValue(share)
    bar.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
    bar.setAccessibleName(words.text("gui-completeness"))
    texts: list[Piece] = [
        label(record.title, "label"),
        label("  ·  ".join((season, *wants)), "note"),
        row(bar, label(f"{share}%", "note", wrap=False), gap=2),
    ]
    made.setLayout(column(*texts, gap=1, margins=(4, 3, 4, 3)))
    made.setMinimumWidth(worn().scale.length(120))
    return made
