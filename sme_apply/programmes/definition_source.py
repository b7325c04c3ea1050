"""Where definition files are read from: a folder on the disk, or files that are held in memory."""

from __future__ import annotations

import os
import re
import stat
from collections.abc import Mapping
from pathlib import Path
from typing import Protocol

from sme_apply.programmes.definition_file import LARGEST_FILE
from sme_apply.terms import BadInput, message

SEASON_FILE = "season.yaml"
RULES, FIGURES, APPLICATION_FORM = "programme.yaml", "values.yaml", "form.yaml"
PROGRAMME_FILES = (APPLICATION_FORM, RULES, FIGURES)
MOST_FILES = 1_500
"""Definition files in one folder or pack; five hundred programmes."""
LARGEST_TOGETHER = 20_000_000
"""Bytes of all definition files of one folder."""
MOST_ENTRIES = 5_000
"""Entries of one folder that are looked at."""
FILE_NAME = re.compile(r"[0-9]{4}/(?:season\.yaml|[a-z][a-z0-9_-]{0,59}/(?:programme|values|form)\.yaml)")
"""What a definition file may be called: ``2025/season.yaml``, ``2025/export-voucher/programme.yaml``."""


class DefinitionSource(Protocol):
    """Definition files by their names, ``<season>/season.yaml`` and ``<season>/<programme>/programme.yaml``."""

    @property
    def name(self) -> str:
        """Return what the whole is called, for messages."""

    def names(self) -> tuple[str, ...]:
        """Return the names of all definition files, sorted.

        Raises:
            BadInput: if there are far too many.
        """

    def read(self, name: str) -> bytes:
        """Return at most one byte more than the largest definition file may have.

        Raises:
            BadInput: if the file cannot be read or may not be.
        """


class DefinitionsInMemory:
    """Definition files that are held in memory, such as those of a pack."""

    def __init__(self, name: str, files: Mapping[str, bytes]) -> None:
        self.name = name
        self._files = files

    def names(self) -> tuple[str, ...]:
        """Return the names of all definition files, sorted."""
        return tuple(sorted(self._files))

    def read(self, name: str) -> bytes:
        """Return what a file holds."""
        return self._files[name]


class FolderOfDefinitions:
    """Definition files in a folder; each is read once, so that all who ask see the same.

    Args:
        folder: the folder that holds ``<season>/…``.
        may_link_out: whether files may be links to places outside the folder (an installer may lay out the
            application's own files so; in a folder from elsewhere that would be a way to other files).
    """

    def __init__(self, folder: Path, *, may_link_out: bool = False) -> None:
        self.name = folder.name
        self._folder = folder
        self._may_link_out = may_link_out
        self._read: dict[str, bytes] = {}

    def names(self) -> tuple[str, ...]:
        """Return the names of all definition files, sorted; whatever else lies in the folder is left alone."""
        found: list[str] = []
        for season in self._inside(self._folder):
            if not season.is_dir():
                continue
            for entry in self._inside(Path(season.path)):
                if entry.name == SEASON_FILE:
                    found.append(f"{season.name}/{SEASON_FILE}")
                elif entry.is_dir():
                    own = [file for file in PROGRAMME_FILES if os.path.lexists(os.path.join(entry.path, file))]
                    found += [f"{season.name}/{entry.name}/{file}" for file in own]
        if len(found) > MOST_FILES:
            raise BadInput(message("maintaining-too-many-files", folder=self.name, most=MOST_FILES))
        return tuple(sorted(found))

    def read(self, name: str) -> bytes:
        """Return what a file holds.

        Raises:
            BadInput: if it is no plain file, lies outside the folder, or may not be read.
        """
        if name not in self._read:
            data = self._from_disk(name)
            if sum(map(len, self._read.values())) + len(data) > LARGEST_TOGETHER:
                raise BadInput(message("maintaining-too-large-together", folder=self.name))
            self._read[name] = data
        return self._read[name]

    def _from_disk(self, name: str) -> bytes:
        path = self._folder / name
        try:
            if not self._may_link_out and not path.resolve().is_relative_to(self._folder.resolve()):
                raise BadInput(message("maintaining-link-leaves", file=name))
            # A pipe would keep the reader waiting for ever.
            if not stat.S_ISREG(path.stat().st_mode):
                raise BadInput(message("programmes-unreadable", file=name))
            with path.open("rb") as file:
                return file.read(LARGEST_FILE + 1)
        except (OSError, RuntimeError) as error:
            raise BadInput(message("programmes-unreadable", file=name)) from error

    def _inside(self, folder: Path) -> list[os.DirEntry[str]]:
        found: list[os.DirEntry[str]] = []
        try:
            with os.scandir(folder) as entries:
                for entry in entries:
                    found.append(entry)
                    if len(found) > MOST_ENTRIES:
                        raise BadInput(message("maintaining-too-many-files", folder=self.name, most=MOST_ENTRIES))
        except (OSError, ValueError):
            return []
        return found
