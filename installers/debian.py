"""Makes the Debian package: the program in /opt, its menu entry, its icon, its file type, and what it depends on."""

from __future__ import annotations

import hashlib
import os
import re
import shutil
import subprocess
from pathlib import Path

from installers.archives import entries_of, moment, settle
from installers.pictures import SIZES
from installers.slimming import program_files
from sme_apply import __version__

PACKAGE = "sme-apply"
PARTS = Path(__file__).parent / "linux"
# Which packages hold a library that is not in the bundle; names changed in 2024 where a program must see 64-bit times.
_PACKAGES = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libX11.so.6": "libx11-6",
    "libXau.so.6": "libxau6",
    "libcrypto.so.3": "libssl3t64 | libssl3",
    "libssl.so.3": "libssl3t64 | libssl3",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libgcc_s.so.1": "libgcc-s1",
    "libglib-2.0.so.0": "libglib2.0-0t64 | libglib2.0-0",
    "libgthread-2.0.so.0": "libglib2.0-0t64 | libglib2.0-0",
    "libgssapi_krb5.so.2": "libgssapi-krb5-2",
    "libbrotlidec.so.1": "libbrotli1",
    "libbrotlicommon.so.1": "libbrotli1",
    "libstdc++.so.6": "libstdc++6",
    "libuuid.so.1": "libuuid1",
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libwayland-egl.so.1": "libwayland-egl1",
    "libdrm.so.2": "libdrm2",
    "libxcb.so.1": "libxcb1",
    "libz.so.1": "zlib1g",
    "libzstd.so.1": "libzstd1",
    "libexpat.so.1": "libexpat1",
}
_OF_C = (
    "libc.so.6", "libm.so.6", "libdl.so.2", "libpthread.so.0", "librt.so.1", "libutil.so.1", "libresolv.so.2",
    "ld-linux-x86-64.so.2", "ld-linux-aarch64.so.1",
)  # fmt: skip
# Only a plugin wants them: where they are missing, the window shows itself another way, or there is no printer.
_ONLY_FOR_PLUGINS = {"libcups.so.2": "libcups2t64 | libcups2"}
_ASKED_FOR_LATER = ("libdbus-1-3", "libfontconfig1")


class NotKnown(Exception):
    """A library is needed that is neither in the bundle nor known as a Debian package."""


def needed_libraries(bundle: Path) -> set[str]:
    """Return the names of all libraries that the bundle's files ask for and that are not in it."""
    there = {path.name for path in bundle.rglob("*.so*")}
    asked: set[str] = set()
    for path in program_files(bundle):
        told = subprocess.run(["objdump", "-p", str(path)], capture_output=True, text=True, check=True).stdout
        asked.update(re.findall(r"^\s+NEEDED\s+(\S+)$", told, re.MULTILINE))
    return asked - there


def needed_libc(bundle: Path) -> str:
    """Return the oldest version of the C library that has everything the bundle asks of it, such as ``2.34``."""
    newest = (2, 0)
    for path in program_files(bundle):
        told = subprocess.run(["objdump", "-T", str(path)], capture_output=True, text=True, check=False).stdout
        for first, second in re.findall(r"GLIBC_(\d+)\.(\d+)", told):
            newest = max(newest, (int(first), int(second)))
    return f"{newest[0]}.{newest[1]}"


def dependencies(libraries: set[str], libc: str) -> tuple[list[str], list[str]]:
    """Return what the package depends on, and what it recommends.

    Raises:
        NotKnown: if a library has no package here.
    """
    must, may = {f"libc6 (>= {libc})", *_ASKED_FOR_LATER}, {"gnome-keyring | kwalletmanager"}
    for name in libraries - set(_OF_C):
        if name in _ONLY_FOR_PLUGINS:
            may.add(_ONLY_FOR_PLUGINS[name])
        elif name in _PACKAGES:
            must.add(_PACKAGES[name])
        else:
            raise NotKnown(name)
    return sorted(must), sorted(may)


def control(bundle: Path, architecture: str, installed_kilobytes: int) -> str:
    """Return the description of the package."""
    must, may = dependencies(needed_libraries(bundle), needed_libc(bundle))
    return (
        f"Package: {PACKAGE}\n"
        f"Version: {__version__}\n"
        f"Architecture: {architecture}\n"
        "Maintainer: SME Apply authors <authors@sme-apply.invalid>\n"
        f"Installed-Size: {installed_kilobytes}\n"
        f"Depends: {', '.join(must)}\n"
        f"Recommends: {', '.join(may)}\n"
        "Section: misc\n"
        "Priority: optional\n"
        "Description: applications for Korean export support (수출지원 신청도우미)\n"
        " A small Korean company tells its facts once and sees a verdict with reasons for\n"
        " every export-support programme. SME Apply writes the applications and keeps\n"
        " everything in one encrypted file on the own machine, without any network.\n"
    )


def lay_out(bundle: Path, pictures: Path, root: Path) -> None:
    """Lay the files of the package where they will be installed, under ``root``."""
    shutil.copytree(bundle, root / "opt" / PACKAGE, symlinks=True)
    link = root / "usr" / "bin" / PACKAGE
    link.parent.mkdir(parents=True)
    link.symlink_to(f"/opt/{PACKAGE}/{PACKAGE}")
    share = root / "usr" / "share"
    copies = {
        PARTS / "sme-apply.desktop": share / "applications" / "sme-apply.desktop",
        PARTS / "sme-apply.xml": share / "mime" / "packages" / "sme-apply.xml",
        PARTS / "copyright": share / "doc" / PACKAGE / "copyright",
    }
    hicolor = share / "icons" / "hicolor"
    for size in SIZES:
        drawn = pictures / f"sme-apply-{size}.png"
        copies[drawn] = hicolor / f"{size}x{size}" / "apps" / "sme-apply.png"
    copies[pictures / "sme-apply.svg"] = hicolor / "scalable" / "apps" / "sme-apply.svg"
    for source, target in copies.items():
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(source, target)
    kind = hicolor / "scalable" / "mimetypes" / "application-vnd.sme-apply.exchange.svg"
    kind.parent.mkdir(parents=True)
    shutil.copyfile(pictures / "sme-apply.svg", kind)


def build(bundle: Path, pictures: Path, work: Path, target: Path) -> None:
    """Write the ``.deb``.

    Args:
        bundle: the finished folder of the program.
        pictures: what `installers.pictures.draw` drew.
        work: a folder that is made anew.
    """
    shutil.rmtree(work, ignore_errors=True)
    lay_out(bundle, pictures, work)
    files = [path for path in entries_of(work) if path.is_file() and not path.is_symlink()]
    kilobytes = sum(path.stat().st_size for path in files) // 1024
    sums = "".join(
        f"{hashlib.md5(path.read_bytes(), usedforsecurity=False).hexdigest()}  {path.relative_to(work).as_posix()}\n"
        for path in files
    )
    about = work / "DEBIAN"
    about.mkdir()
    asked = ["dpkg", "--print-architecture"]
    architecture = subprocess.run(asked, capture_output=True, text=True, check=True).stdout.strip()
    (about / "control").write_text(control(bundle, architecture, kilobytes), encoding="utf-8")
    (about / "md5sums").write_text(sums, encoding="utf-8")
    settle(work)
    environment = os.environ | {"SOURCE_DATE_EPOCH": str(moment())}
    words = ["dpkg-deb", "--root-owner-group", "--threads-max=1", "-Zxz", "-z9", "--build", str(work), str(target)]
    subprocess.run(words, check=True, env=environment, stdout=subprocess.DEVNULL)
