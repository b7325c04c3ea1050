"""A file is written whole or not at all."""

from __future__ import annotations

import errno
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from sme_apply.export import write_whole
from sme_apply.sentences import sentences
from sme_apply.terms import OutputError


def left_over(folder: Path) -> list[str]:
    """Return what lies in a folder."""
    return sorted(path.name for path in folder.iterdir())


def test_a_file_is_written_and_replaced(tmp_path: Path) -> None:
    target = tmp_path / "신청서 1.pdf"
    write_whole(target, b"one")
    write_whole(str(target), b"two")
    assert target.read_bytes() == b"two"
    assert left_over(tmp_path) == [target.name]


@pytest.mark.parametrize("step", ["replace", "fsync"])
@pytest.mark.parametrize("number", [errno.ENOSPC, errno.EACCES, errno.EROFS, errno.EIO])
def test_whatever_fails_the_old_file_stands_and_nothing_is_left_over(
    step: str, number: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "a.pdf"
    target.write_bytes(b"old")

    def fail(*_: object) -> None:
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(os, step, fail)
    with pytest.raises(OutputError) as refused:
        write_whole(target, b"new")
    assert target.read_bytes() == b"old"
    assert left_over(tmp_path) == ["a.pdf"]
    for language in ("ko", "en"):
        assert "a.pdf" in sentences(language).say(refused.value.message)


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a device that is always full")
def test_a_device_is_not_replaced_by_a_file() -> None:
    with pytest.raises(OutputError):
        write_whole("/dev/full", b"new")
    assert not Path("/dev/full").is_file()


def test_a_folder_is_refused_as_one(tmp_path: Path) -> None:
    with pytest.raises(OutputError) as refused:
        write_whole(tmp_path, b"new")
    assert refused.value.message.key == "export-target-is-folder"
    assert left_over(tmp_path) == []


def test_a_missing_folder_is_named_as_the_reason(tmp_path: Path) -> None:
    with pytest.raises(OutputError) as refused:
        write_whole(tmp_path / "없음" / "a.pdf", b"new")
    assert refused.value.message.key == "export-no-folder"


@pytest.mark.skipif(sys.platform == "win32", reason="links need rights there")
def test_a_link_keeps_leading_to_the_file(tmp_path: Path) -> None:
    real, link = tmp_path / "real.pdf", tmp_path / "link.pdf"
    real.write_bytes(b"old")
    link.symlink_to(real)
    write_whole(link, b"new")
    assert link.is_symlink()
    assert real.read_bytes() == b"new"


@pytest.mark.parametrize("name", ["a\0b.pdf", "\ud800.pdf", "x" * 5000])
def test_impossible_names_are_refused_in_words(name: str, tmp_path: Path) -> None:
    with pytest.raises(OutputError) as refused:
        write_whole(str(tmp_path / name), b"new")
    assert sentences("ko").say(refused.value.message)


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of 64 kB."""
    place = tmp_path / "작은 디스크"
    place.mkdir()
    mounted = ["mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", str(place)]
    try:
        done = subprocess.run(mounted, capture_output=True, check=False)
    except FileNotFoundError:
        pytest.skip("no program that mounts a disk")
    if done.returncode:
        pytest.skip("mounting a disk needs more rights")
    yield place
    subprocess.run(["umount", str(place)], check=True)


def test_on_a_full_disk_the_old_file_stands_and_the_message_says_so(small_disk: Path) -> None:
    target = small_disk / "a.pdf"
    write_whole(target, b"old" * 1_000)
    with pytest.raises(OutputError) as refused:
        write_whole(target, b"new" * 100_000)
    assert refused.value.message.key == "export-disk-full"
    assert target.read_bytes() == b"old" * 1_000
    assert left_over(small_disk) == ["a.pdf"]


def test_on_a_disk_that_is_only_read_the_old_file_stands_and_the_message_says_so(small_disk: Path) -> None:
    target = small_disk / "a.pdf"
    write_whole(target, b"old")
    subprocess.run(["mount", "-o", "remount,ro", str(small_disk)], check=True)
    with pytest.raises(OutputError) as refused:
        write_whole(target, b"new")
    assert refused.value.message.key == "export-no-permission"
    assert target.read_bytes() == b"old"
    assert left_over(small_disk) == ["a.pdf"]


@pytest.mark.skipif(sys.platform == "win32", reason="a limit of this kind is known to Unix only")
def test_past_the_largest_file_that_is_allowed_the_old_one_stands(tmp_path: Path) -> None:
    target = tmp_path / "a.pdf"
    write_whole(target, b"old")
    program = (
        "import resource, signal, sys\n"
        "signal.signal(signal.SIGXFSZ, signal.SIG_IGN)\n"
        "resource.setrlimit(resource.RLIMIT_FSIZE, (4096, 4096))\n"
        "from sme_apply.export import write_whole\n"
        "from sme_apply.terms import OutputError\n"
        "try:\n"
        "    write_whole(sys.argv[1], bytes(100_000))\n"
        "except OutputError as refused:\n"
        "    print(refused.message.key)\n"
    )
    done = subprocess.run([sys.executable, "-c", program, str(target)], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "export-disk-full"
    assert target.read_bytes() == b"old"
    assert left_over(tmp_path) == ["a.pdf"]


@pytest.mark.skipif(sys.platform == "win32", reason="there the open file refuses, and is named as the reason")
def test_a_file_that_somebody_is_reading_is_replaced_whole(tmp_path: Path) -> None:
    target = tmp_path / "a.pdf"
    write_whole(target, b"old")
    with target.open("rb") as open_elsewhere:
        write_whole(target, b"new")
        assert open_elsewhere.read() in (b"old", b"new")
    assert target.read_bytes() == b"new"
