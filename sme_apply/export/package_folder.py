"""Writes a package as one folder, whole or not at all, with a list of what is in it and its SHA-256 digests."""

from __future__ import annotations

import contextlib
import json
import os
import secrets
import shutil
from datetime import date
from pathlib import Path

from sme_apply.export.package_contents import MEGABYTE, Package
from sme_apply.export.whole import write_whole
from sme_apply.sentences import Language, sentences
from sme_apply.terms import OutputError, message

MANIFEST, MANIFEST_TEXT = "manifest.json", "manifest.txt"
FORMAT = "sme-apply/package"


def manifest(package: Package, created: date) -> bytes:
    """Return the list of a package as JSON, described in ``docs/package-manifest.md``."""
    files = [
        {
            "name": file.name,
            "bytes": len(file.data),
            "sha256": file.sha256,
            "papers": [
                {
                    "document": paper.document or None,
                    "name": paper.name,
                    "source": paper.source or None,
                    "source_sha256": paper.source_sha256 or None,
                    "pages": paper.pages or None,
                    "as_it_was": paper.as_it_was,
                }
                for paper in file.papers
            ],
        }
        for file in package.files
    ]
    whole = {"format": FORMAT, "version": 1, "created": created.isoformat(), "bytes": package.size, "files": files}
    return (json.dumps(whole, ensure_ascii=False, indent=1) + "\n").encode("utf-8")


def manifest_text(package: Package, created: date, language: Language) -> bytes:
    """Return the list of a package for people; its lines of digests can be checked with ``sha256sum -c``."""
    say = sentences(language)
    lines = [f"# {say.text('package-list', day=created, count=len(package.files))}"]
    for file in package.files:
        names = ", ".join(dict.fromkeys(paper.name for paper in file.papers))
        lines.append(f"# {names} ({len(file.data) / MEGABYTE:.2f} MB)")
        lines.append(f"{file.sha256}  {file.name}")
    for name, note in package.notes:
        lines.append(f"# {name}: {say.say(note)}")
    return ("\n".join(line.replace("\n", " ").replace("\r", " ") for line in lines) + "\n").encode("utf-8")


def write_package(package: Package, folder: Path, created: date, language: Language) -> None:
    """Write a package into a new folder; an earlier package of the same name gives way once the new one is complete.

    Raises:
        OutputError: if it cannot be written, or something else than a package is in the folder; what stood there
            before still stands.
    """
    folder = Path(folder)
    if folder.exists() and not _may_be_replaced(folder):
        raise OutputError(message("package-folder-in-use", folder=str(folder)))
    beside = folder.with_name(f".{secrets.token_hex(8)}.part")
    before = folder.with_name(f".{secrets.token_hex(8)}.before")
    try:
        try:
            beside.mkdir()
        except OSError as error:
            raise OutputError(message("package-folder-not-made", folder=str(folder.parent))) from error
        for file in package.files:
            write_whole(beside / file.name, file.data)
        write_whole(beside / MANIFEST, manifest(package, created))
        write_whole(beside / MANIFEST_TEXT, manifest_text(package, created, language))
        _put_in_place(beside, folder, before)
    finally:
        shutil.rmtree(beside, ignore_errors=True)


def _put_in_place(beside: Path, folder: Path, before: Path) -> None:
    replacing = folder.exists()
    try:
        if replacing:
            os.replace(folder, before)
        try:
            os.replace(beside, folder)
        except OSError:
            if replacing:
                os.replace(before, folder)
            raise
    except OSError as error:
        raise OutputError(message("package-folder-in-use", folder=str(folder))) from error
    with contextlib.suppress(OSError):
        shutil.rmtree(before, ignore_errors=True)


def _may_be_replaced(folder: Path) -> bool:
    """Whether a folder is empty, or holds a package and nothing besides."""
    try:
        there = {entry.name for entry in folder.iterdir()}
        if not there:
            return True
        listed = json.loads((folder / MANIFEST).read_bytes())
        if listed["format"] != FORMAT:
            return False
        return there <= {MANIFEST, MANIFEST_TEXT, *(str(file["name"]) for file in listed["files"])}
    except (OSError, ValueError, KeyError, TypeError):
        return False
