"""The file system under a folder is read from what each system says of its mounts."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from sme_apply.vault.places.mounts import (
    file_system_of,
    is_network,
    mounts_of_linux,
    mounts_of_macos,
    of_place,
    of_windows_drive,
)

LINUX = """\
22 1 0:21 / /proc rw,nosuid - proc proc rw
25 1 254:0 / / rw,relatime shared:1 - ext4 /dev/vda rw
31 25 0:40 / /home/kim/NAS rw,relatime shared:20 master:3 - cifs //nas/share rw,vers=3.1.1
32 25 0:41 / /home/kim/with\\040space rw - nfs4 server:/export rw
33 25 0:42 / /home/kim/ssh rw - fuse.sshfs kim@host:/ rw
34 25 8:1 / /media/usb rw - fuseblk /dev/sdb1 rw
35 31 0:50 / /home/kim/NAS/own rw - ext4 /dev/vdb rw
"""
MACOS = """\
/dev/disk3s1s1 on / (apfs, sealed, local, read-only, journaled)
/dev/disk3s5 on /System/Volumes/Data (apfs, local, journaled, nobrowse)
//kim@nas._smb._tcp.local/share on /Volumes/share (smbfs, nodev, nosuid, mounted by kim)
server:/export on /Volumes/on the net (nfs)
/dev/disk5s1 on /Volumes/USB (msdos, local, nodev)
"""


@pytest.mark.parametrize(
    ("place", "kind", "network"),
    [
        ("/home/kim/vault", "ext4", False),
        ("/home/kim/NAS", "cifs", True),
        ("/home/kim/NAS/deep/vault", "cifs", True),
        ("/home/kim/NAS/own/vault", "ext4", False),
        ("/home/kim/NASCAR", "ext4", False),
        ("/home/kim/with space/vault", "nfs4", True),
        ("/home/kim/ssh/vault", "fuse.sshfs", True),
        ("/media/usb/vault", "fuseblk", False),
    ],
)
def test_the_deepest_mount_above_a_folder_counts_on_linux(place: str, kind: str, network: bool) -> None:
    found = of_place(place, mounts_of_linux(LINUX))
    assert (found, is_network(found)) == (kind, network)


@pytest.mark.parametrize(
    ("place", "kind", "network"),
    [
        ("/Users/kim/vault", "apfs", False),
        ("/Volumes/share/vault", "smbfs", True),
        ("/Volumes/on the net/vault", "nfs", True),
        ("/Volumes/USB/vault", "msdos", False),
    ],
)
def test_the_mount_table_of_macos_is_read(place: str, kind: str, network: bool) -> None:
    found = of_place(place, mounts_of_macos(MACOS))
    assert (found, is_network(found)) == (kind, network)


@pytest.mark.parametrize(
    ("folder", "network"),
    [
        ("C:\\Users\\kim\\vault", False),
        ("Z:\\vault", True),
        ("\\\\nas\\share\\vault", True),
        ("\\\\?\\UNC\\nas\\share\\vault", True),
        ("\\\\?\\C:\\vault", False),
        ("vault", False),
    ],
)
def test_a_mapped_drive_and_a_shared_folder_of_windows_are_network_drives(folder: str, network: bool) -> None:
    found = of_windows_drive(folder, lambda drive: 4 if drive.startswith("Z:") else 3)
    assert is_network(found) is network


def test_lines_that_are_none_are_passed_over() -> None:
    assert mounts_of_linux("\nnonsense\n1 2 3 - \n - ext4\n") == []
    assert mounts_of_macos("\nnonsense\n") == []
    assert of_place("/a", []) == ""


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="reads this system's own mounts")
def test_the_mounts_of_this_very_system_are_read(tmp_path: Path) -> None:
    kind = file_system_of(tmp_path / "not there yet" / "deep")
    told = subprocess.run(
        ["stat", "-f", "-c", "%T", str(tmp_path)], capture_output=True, text=True, check=True
    ).stdout.strip()
    same = {"ext2/ext3": {"ext2", "ext3", "ext4"}, "overlayfs": {"overlay"}}
    assert kind in same.get(told, {told})
    assert file_system_of(Path("/proc/self")) == "proc"


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="mounts a file system of Linux")
def test_a_really_mounted_file_system_is_seen(tmp_path: Path) -> None:
    point = tmp_path / "mounted here"
    point.mkdir()
    if os.geteuid() != 0 or shutil.which("mount") is None:
        pytest.skip("mounting needs the rights of the system's administrator")
    mounted = subprocess.run(["mount", "-t", "tmpfs", "-o", "size=64k", "none", str(point)], check=False)
    if mounted.returncode != 0:
        pytest.skip("this machine does not let anybody mount")
    try:
        assert file_system_of(point / "vault") == "tmpfs"
    finally:
        subprocess.run(["umount", str(point)], check=True)
