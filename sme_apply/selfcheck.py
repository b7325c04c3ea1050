"""``sme-apply --selfcheck``: whether everything that the program needs works on this computer."""

from __future__ import annotations

import json
import platform
import sys
import tempfile
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date
from importlib import metadata
from pathlib import Path
from typing import Any

from sme_apply import __version__, bundle

_SEASON = 2025
_DAY = date(2025, 1, 8)
_PROGRAMME = "export-voucher"
_LIBRARIES = (
    "PySide6-Essentials", "sqlite-utils", "sqlcipher3", "keyring", "cryptography", "pydantic", "PyYAML",
    "fluent.runtime", "reportlab", "pikepdf", "pypdfium2", "pillow", "pi-heif",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Part:
    """One part that was tried: its name, whether it works, and what a technician wants to know."""

    name: str
    works: bool
    about: dict[str, Any] = field(default_factory=dict)


def check_itself(window: Callable[[], dict[str, Any]]) -> tuple[Part, ...]:
    """Try every part; nothing of the user's is read or written.

    Args:
        window: loads what the window needs and says what it found; the entry point knows it.
    """
    tries: dict[str, Callable[[], tuple[bool, dict[str, Any]]]] = {
        "files": _files,
        "fonts": _fonts,
        "forms": _forms,
        "translations": _translations,
        "vault": _vault,
        "keyring": _keyring,
        "pdf": _pdf,
        "window": lambda: (True, window()),
        "versions": _versions,
    }
    return tuple(_tried(name, attempt) for name, attempt in tries.items())


def written(parts: tuple[Part, ...]) -> str:
    """Return the result as JSON."""
    told = {
        "version": __version__,
        "packaged": bundle.packaged_files() is not None,
        "system": platform.platform(),
        "works": all(part.works for part in parts),
        "parts": [{"name": part.name, "works": part.works, **part.about} for part in parts],
    }
    return json.dumps(told, ensure_ascii=False, indent=2)


def _tried(name: str, attempt: Callable[[], tuple[bool, dict[str, Any]]]) -> Part:
    try:
        works, about = attempt()
    except Exception as error:  # Whatever fails, the check goes on and names the part.
        return Part(name, False, {"error": f"{type(error).__name__}: {error}"})
    return Part(name, works, about)


def _files() -> tuple[bool, dict[str, Any]]:
    whole = bundle.wholeness()
    if whole is None:
        return True, {"digest": None}
    about = {"digest": whole.digest, "changed": whole.changed, "added": whole.added}
    return not whole.changed, about


def _fonts() -> tuple[bool, dict[str, Any]]:
    from sme_apply.export.sound_pdf import unreadable_faces

    unreadable = unreadable_faces()
    return not unreadable, {"unreadable": unreadable}


def _forms() -> tuple[bool, dict[str, Any]]:
    from sme_apply.programmes import shipped_catalogue

    # No cache: what is tried is the reading of the shipped files.
    season = shipped_catalogue(None).season(_SEASON)
    return bool(season.programmes), {"programmes": len(season.programmes)}


def _translations() -> tuple[bool, dict[str, Any]]:
    from sme_apply.sentences.catalogue import LANGUAGES, entries

    keys = {language: set(entries(language)) for language in LANGUAGES}
    every = {key for each in keys.values() for key in each}
    lacking = sorted(key for key in every if any(key not in each for each in keys.values()))
    return not lacking, {"sentences": {language: len(each) for language, each in keys.items()}, "lacking": lacking}


def _vault() -> tuple[bool, dict[str, Any]]:
    from sme_apply.vault import PassphraseCost, create_vault, open_vault

    secret, value = "a passphrase for a trial", "round trip"
    with tempfile.TemporaryDirectory(prefix="sme-apply-") as place:
        folder = Path(place) / "vault"
        with create_vault(folder, keyring=None, passphrase=secret, cost=PassphraseCost(memory_kib=64)) as made:
            made.set_setting("trial", value)
        readable = value.encode() in (folder / "vault.db").read_bytes()
        with open_vault(folder, passphrase=secret) as opened:
            kept = opened.setting("trial") == value
    return kept and not readable, {"kept": kept, "encrypted": not readable}


def _keyring() -> tuple[bool, dict[str, Any]]:
    from sme_apply.vault import answering_keyring

    found = answering_keyring()
    # A computer without a keyring is no fault: a passphrase opens the vault.
    return True, {"answers": None if found is None else found.backend}


def _pdf() -> tuple[bool, dict[str, Any]]:
    from sme_apply.company import Company
    from sme_apply.drafts import fill, new_draft
    from sme_apply.eligibility import screen_track
    from sme_apply.export import carried, page_count, write_pdf
    from sme_apply.export.application import PAPER_LANGUAGE, application_document
    from sme_apply.export.documents.taking_in import take_in
    from sme_apply.export.sound_pdf import faults
    from sme_apply.programmes import shipped_catalogue, size_standards
    from sme_apply.sentences import sentences

    words = sentences(PAPER_LANGUAGE)
    company = Company(name_ko=words.text("gui-application-name"))
    catalogue = shipped_catalogue(None)
    programme = catalogue.programme(_SEASON, _PROGRAMME)
    track = programme.tracks[0]
    verdict = screen_track(company, programme, track, catalogue.season(_SEASON), size_standards(), _DAY)
    application = fill(new_draft(programme, track, _DAY), company, programme, track, verdict)
    pdf = write_pdf(application_document(application, words, _DAY, with_data=True))
    found = faults(pdf)
    carries = bool(carried(pdf).data)
    taken = take_in(pdf).page_count
    about = {"pages": page_count(pdf), "bytes": len(pdf), "faults": found, "carries_data": carries, "taken_in": taken}
    return not found and carries and taken == about["pages"], about


def _versions() -> tuple[bool, dict[str, Any]]:
    versions: dict[str, str | None] = {"Python": platform.python_version(), "platform": sys.platform}
    for name in _LIBRARIES:
        try:
            versions[name] = metadata.version(name)
        except metadata.PackageNotFoundError:
            versions[name] = None
    return None not in versions.values(), {"versions": versions, "components": len(bundle.components())}
