"""What a backup holds and how it differs from now, before anything is put back."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFrame

from sme_apply.gui.keeping.asked_twice import AskedTwice
from sme_apply.gui.keeping.moments import Moments
from sme_apply.gui.parts.boxes import Piece, card, note, row, rule
from sme_apply.gui.parts.buttons import button
from sme_apply.gui.parts.words_on_screen import badge, label
from sme_apply.sentences import Sentences

if TYPE_CHECKING:
    from sme_apply.vault import BackupPreview

_MOST_NAMES = 30
_TONES = {"only-backup": "good", "only-now": "bad", "changed": "warn"}


def preview_card(
    preview: BackupPreview,
    words: Sentences,
    moments: Moments,
    leave: Callable[[], object],
    restore: Callable[[], object] | None,
) -> QFrame:
    """Return the card of a backup.

    Args:
        leave: shows the list again.
        restore: puts the backup back; ``None`` where that cannot be done.
    """
    pieces: list[Piece] = [
        row(button(words.text("keeping-backups-back"), leave, kind="quiet", icon="arrow-left"), None),
        label(words.text("keeping-preview", moment=moments.written(preview.backup.made_at)), "heading"),
        label(words.text("keeping-preview-holds", companies=len(preview.companies), drafts=preview.drafts), "lead"),
    ]
    if preview.last_change is not None:
        pieces.append(label(words.text("keeping-preview-last", moment=moments.written(preview.last_change)), "soft"))
    if preview.differences is None:
        pieces.append(label(", ".join(name or words.text("gui-nameless") for name in preview.companies), "soft"))
    elif not preview.differences:
        pieces.append(note(words.text("keeping-preview-same"), "good"))
    else:
        pieces += _differences(preview, words)
    if restore is not None:
        question = words.text("keeping-restore-question")
        if preview.differences is None:
            question = words.text("keeping-restore-damaged-question")
        pieces.append(
            AskedTwice(
                words,
                text=words.text("keeping-restore"),
                question=question,
                confirm=words.text("keeping-restore-confirm"),
                act=restore,
                kind="primary",
                icon="undo-2",
            )
        )
    return card(*pieces, gap=3)


def _differences(preview: BackupPreview, words: Sentences) -> list[Piece]:
    differences = preview.differences or ()
    pieces: list[Piece] = [rule(), label(words.text("keeping-preview-differs", count=len(differences)), "label")]
    for each in differences[:_MOST_NAMES]:
        name = each.name or words.text("gui-nameless")
        line = row(
            badge(words.text(f"keeping-differs-{each.standing}"), _TONES[each.standing]),
            label(words.text(f"keeping-{each.kind}-named", name=name)),
            gap=3,
        )
        line.setStretch(1, 1)
        pieces.append(line)
    left = len(differences) - _MOST_NAMES
    if left > 0:
        pieces.append(label(words.text("keeping-more", count=left), "note"))
    return pieces
