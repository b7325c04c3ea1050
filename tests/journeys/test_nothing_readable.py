"""After a journey in which everything was marked, and after crashes, no mark can be read anywhere on the disk."""

from __future__ import annotations

import os
import subprocess
import sys
import unicodedata
from pathlib import Path

import pytest

from tests.journeys.marked_journey import DIGITS, LATIN, TEXT

ROOT = Path(__file__).resolve().parents[2]


def spellings() -> list[bytes]:
    """Return the bytes of every mark as some file could hold them."""
    texts = [*(unicodedata.normalize(form, TEXT) for form in ("NFC", "NFD")), DIGITS, LATIN, "73,916,482", "7391-6482"]
    escaped = [text.encode("unicode_escape") for text in texts] + [TEXT.encode("cp949")]
    return [*(text.encode(code) for text in texts for code in ("utf-8", "utf-16-le", "utf-16-be")), *escaped]


def holding(folder: Path, sought: list[bytes]) -> list[str]:
    """Return the files under a folder that hold any of the bytes, in their content or their name."""
    return [
        path.relative_to(folder).as_posix()
        for path in sorted(folder.rglob("*"))
        for content in [os.fsencode(path.relative_to(folder)) + (path.read_bytes() if path.is_file() else b"")]
        if any(each in content for each in sought)
    ]


@pytest.mark.parametrize("way", ["closed", "killed"])
def test_no_mark_is_in_logs_crash_reports_temporary_files_or_any_other_file(way: str, tmp_path: Path) -> None:
    home, temporary, runtime = tmp_path / "home", tmp_path / "tmp", tmp_path / "run"
    for folder in (home, temporary, runtime):
        folder.mkdir(mode=0o700)
    environment = {name: value for name, value in os.environ.items() if not name.startswith(("XDG_", "SME_APPLY_"))}
    environment |= {name: str(home) for name in ("HOME", "USERPROFILE", "APPDATA", "LOCALAPPDATA")}
    environment |= {name: str(temporary) for name in ("TMPDIR", "TEMP", "TMP")}
    environment |= {"QT_QPA_PLATFORM": "offscreen", "XDG_RUNTIME_DIR": str(runtime), "PYTHONDONTWRITEBYTECODE": "1"}
    done = subprocess.run(
        [sys.executable, "-m", "tests.journeys.marked_journey", way],
        cwd=ROOT, env=environment, capture_output=True, text=True, encoding="utf-8", check=False,
    )  # fmt: skip
    said = done.stdout + done.stderr
    assert (done.returncode == 0) == (way == "closed"), said
    facts, of_facts, fields, of_fields, *found = (int(word) for word in done.stdout.split())
    assert facts / of_facts > 0.4, said
    assert fields / of_fields > 0.8, said
    assert min(found) >= 1, said
    sought = spellings()
    assert TEXT not in done.stderr
    reports = [path.read_text("ascii") for path in (home / "logs").glob("*.crash.txt")]
    assert len(reports) >= 3
    assert any(".Broken\n" in report for report in reports)
    assert holding(tmp_path, sought) == []
    # Whoever looks finds what is there.
    (temporary / "left.txt").write_text(f"x {TEXT}", encoding="utf-16-le")
    assert holding(tmp_path, sought) == ["tmp/left.txt"]
