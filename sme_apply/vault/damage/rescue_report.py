"""What a rescue tells: of each company and draft whether it was saved, and what else was lost."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal

from sme_apply.vault.damage.salvage import Salvaged

RescueState = Literal["saved", "earlier", "lost"]
"""As it was last; from an earlier moment, because the last state is lost; not saved."""


@dataclass(frozen=True, slots=True)
class RescuedEntry:
    """One company or draft.

    Args:
        kind: what it is.
        id: its name in the vault, ``None`` where even that was lost.
        name: the name of the company or the title of the draft, as far as it could be read.
        company_id: whose draft it is; for a company its own id.
        state: what became of it.
    """

    kind: Literal["company", "draft"]
    id: str | None
    name: str | None = field(repr=False)
    company_id: str | None
    state: RescueState


@dataclass(frozen=True, slots=True)
class RescueReport:
    """What came of a rescue.

    Args:
        entries: every company and draft that was saved or is known to have been there.
        rows_saved: by table, how many rows were saved.
        rows_lost: by table, how many rows are known to have been there and were not saved.
        missing_pages: how many pages of 4,096 bytes could not be read.
        kept_in: the folder with the damaged files.
    """

    entries: tuple[RescuedEntry, ...]
    rows_saved: Mapping[str, int]
    rows_lost: Mapping[str, int]
    missing_pages: int
    kept_in: Path

    def having(self, state: RescueState) -> tuple[RescuedEntry, ...]:
        """Return the companies and drafts of which this became."""
        return tuple(entry for entry in self.entries if entry.state == state)

    @property
    def nothing_lost(self) -> bool:
        """Whether everything that is known to have been there was saved as it was last."""
        return not any(self.rows_lost.values()) and all(entry.state == "saved" for entry in self.entries)


def reported(
    found: Mapping[str, Salvaged], entries: Iterable[RescuedEntry], *, missing_pages: int, kept_in: Path
) -> RescueReport:
    """Return the report on what was read and what was written of it."""
    saved = {name: len(table.rows) for name, table in found.items()}
    lost = {name: len(table.lost) for name, table in found.items()}
    return RescueReport(tuple(entries), saved, lost, missing_pages, kept_in)
