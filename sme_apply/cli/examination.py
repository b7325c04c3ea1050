"""``sme-apply doctor``: what is installed, which keyring answers, where the vault is and whether it is sound."""

from __future__ import annotations

import os
import platform
from collections.abc import Iterator
from dataclasses import dataclass
from importlib import metadata
from pathlib import Path
from typing import Any

from sme_apply import __version__
from sme_apply.cli.plain_values import machine_message, plain
from sme_apply.sentences import Sentences
from sme_apply.vault import Check, doctor

PASSPHRASE_VARIABLE = "SME_APPLY_PASSPHRASE"
_LIBRARIES = (
    "PySide6-Essentials", "sqlite-utils", "sqlcipher3", "keyring", "cryptography", "pydantic", "PyYAML",
    "fluent.runtime", "click", "reportlab", "pikepdf", "pypdfium2",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Examination:
    """What was found: versions by name (``None`` where a library is missing), and the checks of the vault."""

    versions: dict[str, str | None]
    checks: tuple[Check, ...]

    @property
    def sound(self) -> bool:
        """Whether nothing that was looked at is damaged."""
        return all(check.sound is not False for check in self.checks)


def examine(vault_folder: Path) -> Examination:
    """Look at what is installed and at the vault in a folder; nothing is changed."""
    versions: dict[str, str | None] = {"sme-apply": __version__, "Python": platform.python_version()}
    for name in _LIBRARIES:
        try:
            versions[name] = metadata.version(name)
        except metadata.PackageNotFoundError:
            versions[name] = None
    return Examination(versions, doctor(vault_folder, passphrase=os.environ.get(PASSPHRASE_VARIABLE) or None))


def examination_object(found: Examination, sentences: Sentences) -> dict[str, Any]:
    """Return an examination as ``doctor --json`` prints it."""
    return {
        "system": platform.platform(),
        "versions": found.versions,
        "sound": found.sound,
        "checks": [
            {
                "name": check.name,
                "sound": check.sound,
                "values": plain(check.values),
                "sentence": sentences.say(check.message),
                "message": machine_message(check.message),
            }
            for check in found.checks
        ],
    }


def examination_page(found: Examination, sentences: Sentences) -> Iterator[str]:
    """Yield the lines that ``doctor`` prints."""
    marks = {True: "✓", False: "×", None: "·"}
    for check in found.checks:
        yield f"{marks[check.sound]} {sentences.say(check.message)}"
    yield ""
    yield sentences.text("cli-installed", system=platform.platform())
    width = max(len(name) for name in found.versions)
    for name, version in found.versions.items():
        yield f"  {name:<{width}}  {version or sentences.text('cli-not-installed')}"
