"""The one page on which the recovery code of a vault is printed; it names no client."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from sme_apply.export.content import Cover, Document, Field
from sme_apply.sentences import Language, sentences

_GROUPS_IN_A_LINE = 4


def recovery_sheet(groups: Sequence[str], *, vault: str, made: date, language: Language) -> Document:
    """Return the sheet, to be given to ``write_pdf``.

    Args:
        groups: the code as it is written down, group by group.
        vault: the name of the vault's folder, so that two sheets can be told apart.
        made: the day on which the code was made.
        language: of everything on the sheet.
    """
    say = sentences(language)
    lines = [groups[start : start + _GROUPS_IN_A_LINE] for start in range(0, len(groups), _GROUPS_IN_A_LINE)]
    letters = sum(map(len, groups))
    cover = Cover(
        title=say.text("export-recovery-subject"),
        programme="\n".join("  ".join(line) for line in lines),
        round=say.text("export-recovery-title"),
        details=(
            Field(say.text("export-recovery-vault"), vault),
            Field(say.text("export-recovery-date"), made.isoformat()),
            Field(say.text("export-recovery-use"), say.text("export-recovery-use-text", letters=letters)),
            Field(say.text("export-recovery-letters"), say.text("export-recovery-letters-text")),
            Field(say.text("export-recovery-keep"), say.text("export-recovery-keep-text")),
        ),
        note=say.text("export-recovery-note"),
    )
    title = say.text("export-recovery-subject")
    return Document(language=language, title=title, subject=title, created=made, blocks=(), cover=cover)
