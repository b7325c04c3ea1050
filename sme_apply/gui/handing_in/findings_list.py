"""The check before handing in as a list: errors first, each line leads to the place it speaks of."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout

from sme_apply.drafts import Application, Severity
from sme_apply.export import Finding, is_final
from sme_apply.gui.parts.boxes import column, note, row
from sme_apply.gui.parts.live_card import LiveCard
from sme_apply.gui.parts.words_on_screen import badge, label
from sme_apply.gui.places import Place, Spot
from sme_apply.gui.theme import worn
from sme_apply.sentences import Sentences

_ICONS = {Severity.ERROR: ("circle-x", "bad"), Severity.WARNING: ("triangle-alert", "warn")}
_GROUPS = {Severity.ERROR: "gui-problems-errors", Severity.WARNING: "gui-problems-warnings"}


def summary(application: Application, findings: tuple[Finding, ...], words: Sentences) -> QFrame:
    """Return what keeps the application a draft, or that nothing does."""
    if is_final(application):
        return note(words.text("gui-final"), "good")
    errors = sum(1 for each in findings if each.severity is Severity.ERROR)
    return note(words.text("gui-not-final", count=errors), "warn")


def add_findings(
    column_of: QVBoxLayout,
    application: Application,
    findings: tuple[Finding, ...],
    words: Sentences,
    go: Callable[[Spot], object],
) -> tuple[LiveCard, ...]:
    """Put a line for each finding below one another, the gravest first, and return the lines."""
    lines = []
    for severity, key in _GROUPS.items():
        found = [each for each in findings if each.severity is severity]
        if found:
            tone = _ICONS[severity][1]
            head = row(label(words.text(key), "label", wrap=False), badge(str(len(found)), tone), None)
            column_of.addLayout(head)
            for finding in found:
                lines.append(_line(finding, spot_of(finding.place, application), words, go))
                column_of.addWidget(lines[-1])
    return tuple(lines)


def spot_of(place: str, application: Application) -> Spot:
    """Return where in the window something is mended that was found at a place."""
    if place == "verdict":
        return Spot(Place.ELIGIBILITY)
    if place == "approval":
        return Spot(Place.COMPANIES, "client")
    kind, colon, _ = place.partition(":")
    if colon and kind == "document":
        return Spot(Place.DOCUMENTS, place)
    if place in ("round", "form", "data") or (colon and kind == "consent"):
        return Spot(Place.DRAFTS, place)
    # A field of the form may be named like the first word of a fact; only a table has places within it.
    id, dot, _ = place.partition(".")
    if any(field.id == id and (not dot or field.is_table) for field in application.form.fields()):
        return Spot(Place.DRAFTS, f"field:{place}")
    # What the cover prints of the company is told on its own page.
    return Spot(Place.FACTS, place)


def _line(finding: Finding, spot: Spot, words: Sentences, go: Callable[[Spot], object]) -> LiveCard:
    name, said = words.written(finding.name), words.say(finding.message)
    grave = words.text(_GROUPS[finding.severity])
    made = LiveCard(words.text("handing-finding", severity=grave, place=name, said=said))
    icon, tone = _ICONS[finding.severity]
    picture = QLabel()
    picture.setPixmap(worn().picture(icon, tone, 17))
    picture.setAlignment(Qt.AlignmentFlag.AlignTop)
    arrow = QLabel()
    arrow.setPixmap(worn().picture("chevron-right", "ink_faint", 16))
    # Most sentences begin with the name of the field.
    texts = [label(said)] if name in said else [label(name, "label"), label(said, "soft")]
    inner = row(picture, column(*texts, gap=0.5), arrow, gap=2.5, margins=(3.5, 2.5, 3, 2.5))
    inner.setStretch(1, 1)
    made.setLayout(inner)
    made.chosen.connect(lambda: go(spot))
    return made
