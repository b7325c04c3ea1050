"""What the shelves of history hand out: versions, the bin, exported files, backups and what was erased."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from decimal import Decimal
from pathlib import Path
from typing import Literal

from sme_apply.terms import Message

WhyVersion = Literal["typing", "leaving", "handed-in", "replaced", "restored", "imported"]
"""Why a version was kept: while typing, when the draft was left, when it was handed in, because a restored one took
its place, because it was restored, or because it came with an archive."""
WhyBackup = Literal["regular", "asked", "migration", "rekeying", "restoring"]
"""Why a backup was made: it was due, the user asked, or because of what was about to be done."""


@dataclass(frozen=True, slots=True)
class VersionRecord:
    """One kept version of a draft; ``written_at`` is when its content was saved, UTC, ``completeness`` from 0 to 1."""

    id: int
    draft_id: str
    why: WhyVersion
    written_at: datetime
    completeness: Decimal


@dataclass(frozen=True, slots=True)
class VersionDocument(VersionRecord):
    """A kept version with its answers: ``document`` is JSON text."""

    document: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class BinRecord:
    """A deleted company or draft that can still be brought back.

    Args:
        id: its name in the vault.
        kind: what it is.
        name: the name of the company, or the title of the draft.
        company_name: whose draft it is; the same as ``name`` for a company.
        deleted_at: when it was deleted, UTC.
        days_left: in how many days it is erased, from 30 down to 0.
        drafts: how many drafts went with a company.
    """

    id: str
    kind: Literal["company", "draft"]
    name: str = field(repr=False)
    company_name: str = field(repr=False)
    deleted_at: datetime
    days_left: int
    drafts: int


@dataclass(frozen=True, slots=True)
class ExportRecord:
    """A file that was written outside the vault.

    Args:
        id: its name in the vault.
        company_id: whose it is, ``None`` where it holds the whole vault.
        kind: ``application``, ``company``, ``archive``, ``letter`` or ``exchange``.
        path: where it was written.
        sha256: of its content, in hexadecimal.
        exported_at: when, UTC.
    """

    id: str
    company_id: str | None
    kind: str
    path: Path = field(repr=False)
    sha256: str
    exported_at: datetime


@dataclass(frozen=True, slots=True)
class ExportStanding:
    """An exported file and whether it is still there as it was written: yes, changed, gone, or out of reach."""

    export: ExportRecord
    found: Literal["same", "changed", "gone", "unreachable"]


@dataclass(frozen=True, slots=True)
class FolderRecord:
    """A folder that holds backups.

    Args:
        id: its name in the vault.
        path: where it is.
        own: whether it is the one beside the vault.
        chosen: whether backups still go there.
        reached_at: when it was last reached, UTC.
        reachable: whether it can be reached now.
        to_erase: of how many erased companies and drafts its backups have not been freed yet.
    """

    id: str
    path: Path = field(repr=False)
    own: bool
    chosen: bool
    reached_at: datetime | None
    reachable: bool
    to_erase: int


@dataclass(frozen=True, slots=True)
class BackupRecord:
    """One backup: a folder with an encrypted file and its own key slots, which opens like a vault.

    Args:
        path: the folder.
        vault: how the id of the vault begins that it was made of.
        made_at: when, UTC, as the clock said.
        passed: the same in seconds on the vault's own time.
        saves: how many saves the vault had seen.
        why: what it was made for.
        size: bytes of the encrypted file.
    """

    path: Path = field(repr=False)
    vault: str
    made_at: datetime
    passed: int
    saves: int
    why: WhyBackup
    size: int


@dataclass(frozen=True, slots=True)
class BackupsMade:
    """What came of making backups.

    Args:
        made: the new backup, ``None`` where none was made.
        copied: how many backups were copied into the other folder.
        thinned: how many old backups were removed.
        freed: how many backups were written anew without what had been erased.
        problems: what could not be done and what to do about it.
    """

    made: BackupRecord | None = None
    copied: int = 0
    thinned: int = 0
    freed: int = 0
    problems: tuple[Message, ...] = ()


@dataclass(frozen=True, slots=True)
class ErasedRecord:
    """What came of erasing, and what lies out of reach.

    Args:
        companies, drafts: how many were erased from the vault.
        backups: how many backups were written anew without them.
        exports: the files that were exported of them and that the user has to delete.
        unreachable: folders with backups that could not be reached; they are freed when they come back.
        set_aside: folders with damaged files that were set aside and that nothing can be taken out of.
        problems: what could not be done and what to do about it.
    """

    companies: int = 0
    drafts: int = 0
    backups: int = 0
    exports: tuple[ExportStanding, ...] = ()
    unreachable: tuple[FolderRecord, ...] = ()
    set_aside: tuple[Path, ...] = ()
    problems: tuple[Message, ...] = ()


@dataclass(frozen=True, slots=True)
class BackupDifference:
    """One company or draft that a backup and the vault do not hold alike.

    Args:
        kind, id: what it is.
        name: the name of the company, or the title of the draft.
        standing: only in the backup, only in the vault, or changed since.
    """

    kind: Literal["company", "draft"]
    id: str
    name: str = field(repr=False)
    standing: Literal["only-backup", "only-now", "changed"]


@dataclass(frozen=True, slots=True)
class BackupPreview:
    """What restoring a backup would bring.

    Args:
        backup: which one.
        companies: the names of its companies.
        drafts: how many drafts it holds.
        last_change: when anything in it was last saved, UTC; ``None`` if it is empty.
        differences: how it differs from the vault as it is now; ``None`` where the vault does not open.
    """

    backup: BackupRecord
    companies: tuple[str, ...] = field(repr=False)
    drafts: int
    last_change: datetime | None
    differences: tuple[BackupDifference, ...] | None = None


@dataclass(frozen=True, slots=True)
class ArchiveCounts:
    """How much an archive holds, or how much of one was taken in.

    Args:
        companies, drafts, versions, readings, notices, papers: how many of each.
        present: how many were left out because the vault already has them.
        left_out: publishers and packs of rules that must be accepted by hand.
    """

    companies: int = 0
    drafts: int = 0
    versions: int = 0
    readings: int = 0
    notices: int = 0
    present: int = 0
    left_out: int = 0
    papers: int = 0
