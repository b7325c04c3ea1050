from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import pytest

from sme_apply import __version__
from sme_apply.cli import Parts, run
from sme_apply.cli.files import read_file
from sme_apply.cli.wording import language_of
from sme_apply.terms import BadInput, OutputError, message
from tests.cli.conftest import Command

ROOT = Path(__file__).resolve().parents[2]


def start(arguments: Sequence[object], **variables: str) -> subprocess.CompletedProcess[bytes]:
    environment = {**os.environ, **variables}
    return subprocess.run(
        [sys.executable, "-m", "sme_apply", *map(str, arguments)],
        cwd=ROOT, env=environment, capture_output=True, check=False, timeout=120,
    )  # fmt: skip


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"", "비어"),
        (b"{", "깨져"),
        (b"\xff\xfe\x00", "UTF-8"),
        (b'{"format": "sme-apply/company", "version": 1, "regon": "x"}', "region"),
        (b'{"format": "sme-apply/company", "version": 1, "exports_last_12_months_usd": {"direct": NaN}}', "NaN"),
        (b'{"format": "sme-apply/company", "version": 99}', "version"),
        (b"[" * 100_000, "괄호"),
    ],
)
def test_a_company_file_that_cannot_be_read_ends_with_one_message(
    command: Command, tmp_path: Path, content: bytes, words: str
) -> None:
    file = tmp_path / "회사.json"
    file.write_bytes(content)
    for name in ("screen", "questions"):
        told = command(name, file)
        assert told.code == 3
        assert told.out == ""
        assert str(file) in told.err
        assert words in told.err
        assert "Traceback" not in told.err
        assert len(told.err.strip().splitlines()) == 1


def test_a_missing_file_and_a_folder_give_messages_of_their_own(command: Command, tmp_path: Path) -> None:
    missing, folder = command("screen", tmp_path / "gone.json"), command("screen", tmp_path)
    through = command("screen", tmp_path / "gone" / "a.json")
    assert (missing.code, folder.code, through.code) == (3, 3, 3)
    assert "없습니다" in missing.err
    assert "폴더" in folder.err


def test_a_file_that_may_not_be_read_is_no_bug(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = tmp_path / "a.json"
    file.write_text("{}")

    def refuse(*_: object, **__: object) -> None:
        raise PermissionError(13, "denied")

    monkeypatch.setattr(Path, "open", refuse)
    with pytest.raises(BadInput) as refused:
        read_file(file)
    assert refused.value.message.key == "cli-unreadable-file"


@pytest.mark.parametrize(
    "arguments",
    [
        ["bogus"],
        ["screen"],
        ["screen", "a", "--nope"],
        ["screen", "a", "--as-of", "2025-13-01"],
        ["screen", "a", "--as-of", "20250101"],
        ["screen", "a", "--season", "zwei"],
        ["screen", "a", "--season"],
        ["screen", "a", "b"],
        ["--lang", "xx"],
        ["screen", "a", "--lang", "xx"],
        ["forms"],
        ["forms", "bogus"],
        ["draft", "a", "--programme", "export-voucher"],
        ["doctor", "--json=1"],
    ],
)
def test_wrong_usage_ends_with_2_and_says_so_in_both_languages(command: Command, arguments: list[str]) -> None:
    told = command(*arguments)
    assert told.code == 2
    assert "--help" in told.err
    assert any("가" <= letter <= "힣" for letter in told.err)
    if "xx" not in arguments:
        english = command("--lang", "en", *arguments)
        assert english.code == 2
        assert not any("가" <= letter <= "힣" for letter in english.err)


def test_every_command_has_help_in_both_languages(command: Command) -> None:
    pages = [["screen"], ["questions"], ["programmes"], ["forms"], ["forms", "check"], ["draft"], ["read"], ["doctor"]]
    for page in [[], *pages]:
        korean, english = command(*page, "--help"), command(*page, "--lang", "en", "--help")
        assert (korean.code, english.code) == (0, 0)
        assert "사용법:" in korean.out
        assert "Usage:" in english.out
        assert "Show this" not in korean.out
        assert not any("가" <= letter <= "힣" for letter in english.out)


def test_the_language_is_taken_wherever_it_stands() -> None:
    assert language_of(["screen", "a", "--lang", "en"], {}) == "en"
    assert language_of(["--lang=en", "screen"], {"SME_APPLY_LANG": "ko"}) == "en"
    assert language_of(["screen"], {"SME_APPLY_LANG": "en"}) == "en"
    assert language_of(["screen", "--", "--lang", "en"], {}) is None
    assert language_of(["--lang"], {}) is None
    assert language_of([], {"SME_APPLY_LANG": "fr"}) is None


def test_without_a_command_the_window_opens(command: Command) -> None:
    assert command().code == 40
    assert command("--lang", "en", "--exit-after-first-paint").code == 43


def test_a_bug_is_shown_as_a_bug(
    parts: Parts, machinery: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(pdf: bytes, accept_changed: bool) -> bytes:
        raise RuntimeError("secret detail")

    broken = replace(parts, carried_data=fail)
    assert run(["read", str(machinery)], broken) == 70
    quiet = capsys.readouterr().err
    assert "Traceback" not in quiet
    assert "secret" not in quiet
    assert "오류" in quiet
    monkeypatch.setenv("SME_APPLY_DEBUG", "1")
    assert run(["read", str(machinery)], broken) == 70
    assert "secret detail" in capsys.readouterr().err


def test_what_could_not_be_written_ends_with_5(parts: Parts, machinery: Path, tmp_path: Path) -> None:
    def fail(*_: object) -> None:
        raise OutputError(message("cli-no-output"))

    broken = replace(parts, write_application=fail)
    out = str(tmp_path / "a.pdf")
    assert run(["draft", str(machinery), "--programme", "export-voucher", "--out", out], broken) == 5


def test_an_exported_file_is_read_back(command: Command, tmp_path: Path) -> None:
    file = tmp_path / "a.pdf"
    file.write_bytes(b"%PDF-1.7")
    assert command("read", file).object() == {"이름": 1}
    file.write_bytes(b"not a PDF")
    told = command("read", file)
    assert told.code == 3
    assert str(file) in told.err


def test_the_doctor_tells_versions_keyring_and_vault(command: Command, tmp_path: Path) -> None:
    told = command("doctor", "--json").object()
    assert told["versions"]["sme-apply"] == __version__
    assert {check["name"] for check in told["checks"]} == {"keyring", "vault", "cipher"}
    assert str(tmp_path / "vault") in command("doctor").out
    assert not (tmp_path / "vault").exists()


def test_a_damaged_vault_ends_the_doctor_with_4(command: Command, tmp_path: Path) -> None:
    folder = tmp_path / "vault"
    folder.mkdir()
    (folder / "vault.db").write_bytes(b"damaged")
    assert command("doctor").code == 4


def test_the_installed_program_screens_in_utf8_whatever_the_console_says(machinery: Path) -> None:
    told = start(["screen", machinery, "--as-of", "2025-01-08"], PYTHONIOENCODING="cp1252", LC_ALL="C")
    assert told.returncode == 0, told.stderr.decode()
    assert "수출바우처" in told.stdout.decode("utf-8")
    assert told.stderr == b""


def test_a_reader_that_has_seen_enough_is_no_error(machinery: Path) -> None:
    screen = f'"{sys.executable}" -m sme_apply programmes --json | head -c 1; echo " ${{PIPESTATUS[0]}}"'
    told = subprocess.run(["bash", "-c", screen], cwd=ROOT, capture_output=True, text=True, check=False)
    assert told.stdout.split() == ["{", "0"]
    assert told.stderr == ""


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="this system has no device that is always full")
def test_output_that_nobody_takes_ends_with_5(machinery: Path) -> None:
    with open("/dev/full", "wb") as full:
        ask = [sys.executable, "-m", "sme_apply", "programmes"]
        told = subprocess.run(ask, cwd=ROOT, stdout=full, stderr=subprocess.PIPE, check=False)
    assert told.returncode == 5
    assert len(told.stderr.decode().splitlines()) == 1
    assert "Traceback" not in told.stderr.decode()


def test_screening_loads_neither_window_nor_pdf_nor_vault(machinery: Path) -> None:
    heavy = ["PySide6", "reportlab", "pikepdf", "sqlite3", "sqlite_utils", "sqlcipher3", "keyring", "cryptography"]
    ask = (
        "import sys; from sme_apply.app import main; "
        f"code = main(['screen', {str(machinery)!r}]); "
        f"print(code, *sorted(set({heavy!r}) & set(sys.modules)), file=sys.stderr)"
    )
    told = subprocess.run([sys.executable, "-c", ask], cwd=ROOT, capture_output=True, text=True, check=False)
    assert told.stderr.split() == ["0"]
