"""Signing packs of definitions and checking them on the command line."""

from __future__ import annotations

import stat
import sys
from pathlib import Path

import pytest

from sme_apply.packs import read_pack
from tests.cli.conftest import TODAY, Command
from tests.programmes.definitions import Definitions


@pytest.fixture
def key(command: Command, tmp_path: Path) -> Path:
    """The private key of a publisher, with the public one beside it."""
    file = tmp_path / "publisher.key"
    assert command("forms", "keygen", "--name", "규칙 모임", "--out", file).code == 0
    return file


@pytest.fixture
def public(key: Path) -> Path:
    """The public key."""
    return key.with_suffix(".pub")


@pytest.fixture
def pack(command: Command, key: Path, tmp_path: Path) -> Path:
    """Version 3 of a pack."""
    file = tmp_path / "rules.smepack"
    folder = Definitions(tmp_path / "own").write()
    assert command("forms", "pack", folder, "--key", key, "--version", 3, "--out", file).code == 0
    return file


def test_a_pack_that_was_signed_is_verified_with_the_public_key(command: Command, pack: Path, public: Path) -> None:
    told = command("forms", "verify", pack, "--trust", public)
    assert (told.code, told.err) == (0, "")
    assert "규칙 모임" in told.out
    assert "3판" in told.out
    assert read_pack(pack.read_bytes()).created == TODAY


def test_each_refusal_has_its_own_message_and_the_exit_code_3(
    command: Command, pack: Path, public: Path, tmp_path: Path
) -> None:
    data = pack.read_bytes()
    first, publisher, _, content = data.split(b"\n", 3)
    said = {
        "unknown": command("forms", "verify", pack).err,
        "older": command("forms", "verify", pack, "--trust", public, "--installed", 4).err,
        "same": command("forms", "verify", pack, "--trust", public, "--installed", 3).err,
    }
    spoilt = {
        "broken": data[:-1],
        "unsigned": b"\n".join([first, publisher, b"signature none", content]),
        "no pack": b"%PDF-1.7",
        "newer": data.replace(b"pack 1", b"pack 9", 1),
    }
    for name, bytes_ in spoilt.items():
        pack.write_bytes(bytes_)
        told = command("forms", "verify", pack, "--trust", public)
        assert told.code == 3
        said[name] = told.err
    assert len(set(said.values())) == len(said)
    for text in said.values():
        assert str(pack) in text
        assert len(text.strip().splitlines()) == 1
    assert command("forms", "verify", tmp_path / "gone").code == 3


def test_a_newer_version_than_the_one_in_use_is_sound(command: Command, pack: Path, public: Path) -> None:
    assert command("forms", "verify", pack, "--trust", public, "--installed", 2).code == 0


def test_the_private_key_is_for_its_owner_alone_and_is_never_overwritten(
    command: Command, key: Path, public: Path
) -> None:
    if sys.platform != "win32":
        assert stat.S_IMODE(key.stat().st_mode) == 0o600
    before = key.read_bytes(), public.read_bytes()
    assert command("forms", "keygen", "--name", "x", "--out", key).code == 3
    key.unlink()
    assert command("forms", "keygen", "--name", "x", "--out", key).code == 3
    assert not key.exists()
    assert public.read_bytes() == before[1]


def test_a_private_key_is_not_taken_for_a_public_one(command: Command, pack: Path, key: Path) -> None:
    told = command("forms", "verify", pack, "--trust", key)
    assert told.code == 3
    assert "비밀키" in told.err


@pytest.mark.parametrize("version", [0, -1])
def test_a_version_below_one_is_refused(command: Command, key: Path, tmp_path: Path, version: int) -> None:
    folder = Definitions(tmp_path / "own").write()
    told = command("forms", "pack", folder, "--key", key, f"--version={version}", "--out", tmp_path / "a.smepack")
    assert told.code == 3
    assert not (tmp_path / "a.smepack").exists()


def test_what_has_a_fault_or_is_not_there_is_not_packed(command: Command, key: Path, tmp_path: Path) -> None:
    definitions = Definitions(tmp_path / "own")
    definitions.texts["trial/form.yaml"] = "a: ["
    (tmp_path / "empty").mkdir()
    for folder in (definitions.write(), tmp_path / "gone", tmp_path / "empty"):
        out = tmp_path / "a.smepack"
        told = command("forms", "pack", folder, "--key", key, "--version", 1, "--out", out)
        assert told.code == 3
        assert not out.exists()


def test_a_key_that_cannot_be_written_ends_with_5(command: Command, tmp_path: Path) -> None:
    assert command("forms", "keygen", "--name", "x", "--out", tmp_path / "gone" / "a.key").code == 5
    assert command("forms", "keygen", "--name", "", "--out", tmp_path / "a.key").code == 3


def test_the_same_day_and_version_give_the_same_file(command: Command, key: Path, tmp_path: Path) -> None:
    folder = Definitions(tmp_path / "own").write()
    files = [tmp_path / name for name in ("a.smepack", "b.smepack")]
    for file in files:
        arguments = ["--key", key, "--version", 1, "--created", "2026-11-22", "--out", file]
        assert command("forms", "pack", folder, *arguments).code == 0
    assert files[0].read_bytes() == files[1].read_bytes()
