"""Whether a folder is a place for a vault: not on a network drive, not in a folder that a cloud service copies.

SQLite's locks and its write-ahead log hold on one computer's own disk only, and a service that copies the files of
an open vault one by one makes copies that do not fit together. Copies made by a backup are whole and may go there.
"""

from __future__ import annotations

import json
import os
import sys
import unicodedata
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path, PurePosixPath, PureWindowsPath
from typing import Literal

from sme_apply.shipped import resources
from sme_apply.terms import message
from sme_apply.vault.errors import VaultPlaceRefused
from sme_apply.vault.places.mounts import file_system_of, is_network

PlaceKind = Literal["network", "synchronised"]

_ONEDRIVE_VARIABLES = ("OneDrive", "OneDriveCommercial", "OneDriveConsumer")
_SERVICES = "places/cloud-services.json"
_AFTER_A_NAME = " -_(."
"""What stands between the name of a service's folder and that of a company or an account."""


@dataclass(frozen=True, slots=True)
class Service:
    """A service that copies the files of a folder elsewhere.

    Args:
        name: its name.
        folders: names that it gives to its folders, in small letters.
        marks: files and folders that it leaves at the top of what it copies.
    """

    name: str
    folders: tuple[str, ...]
    marks: tuple[str, ...]


@cache
def services() -> tuple[Service, ...]:
    """Return the services that are recognised."""
    known = json.loads((resources() / _SERVICES).read_text(encoding="utf-8"))
    return tuple(Service(name, tuple(each["folders"]), tuple(each["marks"])) for name, each in known.items())


@dataclass(frozen=True, slots=True)
class SharedPlace:
    """Why a folder is no place for a vault.

    Args:
        kind: whether it is reached over a network or copied by a service.
        name: the kind of network drive, or the service.
    """

    kind: PlaceKind
    name: str


@dataclass(frozen=True, slots=True)
class Machine:
    """What is asked of the computer that the folder is on.

    Args:
        platform: as ``sys.platform`` names it.
        environment: the variables of the process.
        home: the user's own folder.
        file_system: gives the kind of file system that a folder is on, an empty text where that is not known.
    """

    platform: str
    environment: Mapping[str, str]
    home: Path
    file_system: Callable[[Path], str]


def this_machine() -> Machine:
    """Return the computer that the application runs on."""
    return Machine(sys.platform, os.environ, Path.home(), file_system_of)


def shared_place(folder: Path, machine: Machine | None = None) -> SharedPlace | None:
    """Return why ``folder`` is no place for a vault, ``None`` where nothing speaks against it.

    Args:
        folder: it need not exist.
        machine: by default the one that the application runs on.
    """
    on = machine or this_machine()
    for path in dict.fromkeys((folder.absolute(), folder.resolve())):
        file_system = on.file_system(path)
        if is_network(file_system):
            return SharedPlace("network", file_system)
        service = _service_of(path, on)
        if service is not None:
            return SharedPlace("synchronised", service)
    return None


def refuse_shared_place(folder: Path, machine: Machine | None = None) -> None:
    """Do nothing where a vault may be.

    Raises:
        VaultPlaceRefused: where it may not; the message says why and what to do.
    """
    place = shared_place(folder, machine)
    if place is not None:
        key = "vault-place-network" if place.kind == "network" else "vault-place-synchronised"
        raise VaultPlaceRefused(message(key, folder=str(folder), name=place.name))


def _service_of(folder: Path, on: Machine) -> str | None:
    for top, service in (*_named_by_environment(on), *_told_by_dropbox(on)):
        if _lies_in(str(folder), top, on.platform):
            return service
    for path in (folder, *folder.parents):
        # A mark at the top of the disk or of the home folder says nothing about one folder in it.
        if path in (on.home, path.parent):
            continue
        found = _service_by_name(path, on) or _service_by_mark(path)
        if found is not None:
            return found
    return None


def _named_by_environment(on: Machine) -> Iterator[tuple[str, str]]:
    for variable in _ONEDRIVE_VARIABLES:
        top = on.environment.get(variable)
        if top:
            yield top, "OneDrive"


def _told_by_dropbox(on: Machine) -> Iterator[tuple[str, str]]:
    """Yield the folders that Dropbox names in its own file of settings."""
    places = [on.home / ".dropbox" / "info.json"]
    for variable in ("APPDATA", "LOCALAPPDATA"):
        if on.environment.get(variable):
            places.append(Path(on.environment[variable], "Dropbox", "info.json"))
    for info in places:
        try:
            accounts = json.loads(info.read_text(encoding="utf-8"))
            yield from ((str(account["path"]), "Dropbox") for account in accounts.values())
        except (OSError, ValueError, AttributeError, KeyError, TypeError):
            continue


def _lies_in(folder: str, top: str, platform: str) -> bool:
    kind = PureWindowsPath if platform == "win32" else PurePosixPath
    return kind(folder).is_relative_to(kind(top))


def _service_by_name(path: Path, on: Machine) -> str | None:
    if path.name == "CloudStorage" and path.parent.name == "Library":
        # Where macOS keeps the folders of every service; which one it is, its folder's name usually told already.
        return path.name
    # Only where the services put them: near the home folder, at the top of a drive, in macOS's Library.
    if len(path.parts) > len(on.home.parts) + 3:
        return None
    # macOS hands over the names of folders decomposed.
    plain = unicodedata.normalize("NFC", path.name).casefold()
    for service in services():
        for name in service.folders:
            if plain == name or (plain.startswith(name) and plain[len(name)] in _AFTER_A_NAME):
                return service.name
    return None


def _service_by_mark(path: Path) -> str | None:
    for service in services():
        for mark in service.marks:
            try:
                found = any(path.glob(mark)) if "*" in mark else (path / mark).exists()
            except OSError:
                return None
            if found:
                return service.name
    return None
