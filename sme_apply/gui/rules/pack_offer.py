"""An opened pack: the fingerprint of an unknown publisher to be compared, then what it would change."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QFrame

from sme_apply.gui.parts.boxes import Piece, card, column, note, row, rule
from sme_apply.gui.parts.buttons import button
from sme_apply.gui.parts.choices import Tick
from sme_apply.gui.parts.words_on_screen import badge, label
from sme_apply.gui.rules.pack_examination import Examined
from sme_apply.sentences import Sentences

_MOST_SHOWN = 60


def unknown_publisher(
    examined: Examined, words: Sentences, accept: Callable[[], object], leave: Callable[[], object]
) -> QFrame:
    """Return the card that asks to compare the fingerprint of a publisher who is not known yet."""
    publisher = examined.pack.publisher
    fingerprint = label(publisher.fingerprint, "lead", selectable=True)
    # Letters of one width are easier to compare.
    fixed = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont).family()
    fingerprint.setStyleSheet(f'font-family: "{fixed}", monospace;')
    fingerprint.setAccessibleName(words.text("rules-fingerprint-of", name=publisher.name))
    accepting = button(words.text("rules-publisher-accept"), accept, kind="primary")
    accepting.setEnabled(False)
    compared = Tick(words.text("rules-publisher-compared"))
    compared.toggled.connect(accepting.setEnabled)
    pieces: list[Piece] = [
        label(words.text("rules-publisher-unknown"), "heading"),
        label(words.text("rules-publisher-unknown-below"), "soft"),
        column(label(words.text("rules-publisher"), "note"), label(publisher.name, "lead"), gap=0.5),
        column(label(words.text("rules-fingerprint"), "note"), fingerprint, gap=0.5),
    ]
    if examined.namesake:
        pieces.append(note(words.text("rules-publisher-namesake", name=publisher.name), "bad"))
    pieces += [
        row(compared, None),
        row(None, button(words.text("rules-leave"), leave, kind="quiet"), accepting),
    ]
    return card(*pieces, gap=3)


def pack_changes(
    examined: Examined, words: Sentences, use: Callable[[], object], leave: Callable[[], object]
) -> QFrame:
    """Return the card that says what a pack would change."""
    pack = examined.pack
    said = words.text("rules-pack-of", publisher=pack.publisher.name, version=pack.version, day=pack.created)
    pieces: list[Piece] = [
        label(words.text("rules-pack-changes", id=pack.id), "heading"),
        label(said, "soft"),
        label(words.text("rules-pack-changes-below"), "soft"),
        rule(),
    ]
    for change in examined.changes:
        name = label(change.name.in_language(words.language), "lead")
        season = badge(words.text("gui-season-year", year=change.season), "quiet")
        head: list[Piece] = [name, season]
        if change.is_new:
            head.append(badge(words.text("rules-pack-new-programme"), "accent"))
        pieces.append(row(*head, None))
        if not change.differences and not change.is_new:
            pieces.append(label(words.text("rules-differences-none"), "soft"))
        pieces += [label("·  " + words.say(each)) for each in change.differences[:_MOST_SHOWN]]
        more = len(change.differences) - _MOST_SHOWN
        if more > 0:
            pieces.append(label(words.text("rules-differences-more", count=more), "soft"))
    pieces.append(
        row(
            None,
            button(words.text("rules-leave"), leave, kind="quiet"),
            button(words.text("rules-pack-use"), use, kind="primary", icon="check"),
        )
    )
    return card(*pieces, gap=2.5)
