"""What kind of file system a folder is on, asked of each system in its own way."""

from __future__ import annotations

import ctypes
import ntpath
import re
import sys
from collections.abc import Callable
from pathlib import Path, PurePosixPath

_NETWORK = frozenset(
    {
        "afs",
        "afpfs",
        "beegfs",
        "ceph",
        "cifs",
        "coda",
        "davfs",
        "davfs2",
        "ftpfs",
        "glusterfs",
        "gpfs",
        "lustre",
        "ncpfs",
        "nfs",
        "nfs4",
        "prl_fs",
        "smb2",
        "smb3",
        "smbfs",
        "vboxsf",
        "vmhgfs",
        "webdav",
    }
)
_LOCAL_IN_USER_SPACE = frozenset({"fuseblk", "fuse.ntfs-3g", "fuse.exfat", "fuse.lxcfs", "fuse.ext2"})
"""Disks of this computer that a program and not the kernel reads."""
WINDOWS_NETWORK_DRIVE = "Windows network drive"
_DRIVE_REMOTE = 4


def is_network(file_system: str) -> bool:
    """Whether a kind of file system is reached over a network or through a program that may reach one."""
    name = file_system.casefold()
    return (
        file_system == WINDOWS_NETWORK_DRIVE
        or name in _NETWORK
        or (name.startswith("fuse.") and name not in _LOCAL_IN_USER_SPACE)
    )


def file_system_of(folder: Path) -> str:
    """Return the kind of file system that a folder is on or would be on, an empty text where it is not known."""
    there = next((path for path in (folder, *folder.parents) if path.exists()), folder)
    try:
        if sys.platform == "win32":
            return of_windows_drive(str(there), ctypes.windll.kernel32.GetDriveTypeW)
        if sys.platform == "darwin":
            return of_place(str(there), mounts_of_macos(_mount_table_of_macos()))
        return of_place(str(there), mounts_of_linux(Path("/proc/self/mountinfo").read_text(encoding="utf-8")))
    except (OSError, ValueError):
        return ""


def of_place(place: str, mounts: list[tuple[str, str]]) -> str:
    """Return the file system of the deepest mount point above a place; of two on one point the later one counts."""
    path, best, depth = PurePosixPath(place), "", -1
    for point, kind in mounts:
        parts = len(PurePosixPath(point).parts)
        if parts >= depth and path.is_relative_to(point):
            best, depth = kind, parts
    return best


def mounts_of_linux(mountinfo: str) -> list[tuple[str, str]]:
    """Return mount points and kinds of file system from the text of ``/proc/self/mountinfo`` (proc(5))."""
    found = []
    for line in mountinfo.splitlines():
        before, mark, after = line.partition(" - ")
        fields = before.split(" ")
        if mark and len(fields) > 4 and after:
            found.append((_unescaped(fields[4]), after.split(" ")[0]))
    return found


def mounts_of_macos(table: str) -> list[tuple[str, str]]:
    """Return mount points and kinds of file system from what ``mount`` prints: ``SOURCE on PLACE (KIND, …)``."""
    found = []
    for line in table.splitlines():
        place, bracket, rest = line.rpartition(" (")
        source, on, point = place.partition(" on ")
        if bracket and on and source:
            found.append((point, rest.rstrip(")").split(",")[0].strip()))
    return found


def _mount_table_of_macos() -> str:
    import subprocess

    return subprocess.run(["/sbin/mount"], capture_output=True, text=True, check=True, timeout=5).stdout


def of_windows_drive(folder: str, type_of_drive: Callable[[str], int]) -> str:
    """Say whether a folder is on a network drive; Windows names other kinds only by the disk.

    Args:
        folder: its whole path, with a drive letter or as ``\\\\server\\share``.
        type_of_drive: ``GetDriveTypeW``.
    """
    drive = ntpath.splitdrive(folder)[0]
    local_form = drive.startswith(("\\\\?\\", "\\\\.\\")) and not drive.upper().startswith("\\\\?\\UNC")
    if drive.startswith("\\\\") and not local_form:
        return WINDOWS_NETWORK_DRIVE
    return WINDOWS_NETWORK_DRIVE if drive and type_of_drive(drive + "\\") == _DRIVE_REMOTE else ""


def _unescaped(field: str) -> str:
    return re.sub(r"\\([0-7]{3})", lambda found: chr(int(found[1], 8)), field)
