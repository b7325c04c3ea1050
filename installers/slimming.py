"""Takes out of finished program files what only debuggers read."""

from __future__ import annotations

import subprocess
from collections.abc import Iterator
from pathlib import Path

_ELF = b"\x7fELF"


def program_files(folder: Path) -> Iterator[Path]:
    """Yield every library and program file of Linux in a folder, in fixed order; symbolic links are not followed."""
    for path in sorted(folder.rglob("*")):
        if path.is_file() and not path.is_symlink():
            with path.open("rb") as file:
                if file.read(4) == _ELF:
                    yield path


def strip_symbols(folder: Path, programs: frozenset[str]) -> int:
    """Take symbols for debuggers out of every library; return how many bytes that saved.

    Args:
        programs: names of files that stay as they are, because data is appended to them.

    Raises:
        subprocess.CalledProcessError: if ``strip`` fails (Debian: binutils).
    """
    saved = 0
    for path in program_files(folder):
        if path.name in programs:
            continue
        before = path.stat().st_size
        subprocess.run(["strip", "--strip-unneeded", "--preserve-dates", str(path)], check=True, capture_output=True)
        saved += before - path.stat().st_size
    return saved
