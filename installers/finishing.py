"""What comes after PyInstaller: makes the bundle smaller, and puts the lists of its parts into it.

python -m installers.finishing dist/sme-apply
"""

from __future__ import annotations

import sys
from pathlib import Path

from installers.components import write_lists
from installers.icu_data import trim_library
from installers.slimming import strip_symbols
from sme_apply.bundle import COMPONENTS, FILES

PROGRAMS = frozenset({"sme-apply", "sme-apply.exe", "sme-apply-console.exe"})


def modules_in(program: Path) -> frozenset[str]:
    """Return the names of the modules that are packed into a program file."""
    from PyInstaller.archive.readers import CArchiveReader

    return frozenset(CArchiveReader(str(program)).open_embedded_archive("PYZ.pyz").toc)


def finish(bundle: Path) -> None:
    """Finish a bundle in place.

    Raises:
        installers.components.Unlisted: if something in it belongs to nobody, or has a licence that does not fit.
    """
    if sys.platform.startswith("linux"):
        strip_symbols(bundle, PROGRAMS)
        for library in sorted(bundle.rglob("libicudata.so.*")):
            if not library.is_symlink():
                trim_library(library)
    program = next(path for path in sorted(bundle.iterdir()) if path.name in PROGRAMS)
    write_lists(bundle, modules_in(program))


def finished_lists(bundle: Path) -> list[tuple[str, str, str]]:
    """Finish a bundle and return the lists and texts that this put into it, as PyInstaller names files.

    Returns:
        Place within the inner folder, where it lies now, and that it is data.
    """
    finish(bundle)
    inner = bundle / "_internal"
    lists = [inner / COMPONENTS, inner / FILES, *sorted((inner / "licences").rglob("*"))]
    return [(path.relative_to(inner).as_posix(), str(path), "DATA") for path in lists if path.is_file()]


if __name__ == "__main__":
    finish(Path(sys.argv[1]).resolve())
