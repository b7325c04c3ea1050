"""The script that sets up a bare machine: what it finds missing, what it says, and when it installs anew."""

from __future__ import annotations

import importlib.util
import json
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).resolve().parents[1]


@pytest.fixture
def dev(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    """The script, looking at a project folder of its own."""
    spec = importlib.util.spec_from_file_location("dev", ROOT / "dev.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    for name in ("pyproject.toml", "constraints.txt"):
        (tmp_path / name).write_text("one", encoding="utf-8")
    monkeypatch.setattr(module, "ROOT", tmp_path)
    monkeypatch.setattr(module, "ENVIRONMENT", tmp_path / ".venv")
    monkeypatch.setattr(module, "STAMP", tmp_path / ".venv" / "installed.json")
    return module


@pytest.fixture
def nobody_may_install(dev: ModuleType, monkeypatch: pytest.MonkeyPatch) -> None:
    """A machine on which this user may not install anything."""
    monkeypatch.setattr(dev, "rights_to_install", lambda: None)


@pytest.fixture
def prepared(dev: ModuleType, monkeypatch: pytest.MonkeyPatch) -> list[Sequence[object]]:
    """A finished virtual environment, and the list of what is called from then on."""
    python = dev.environment_program("python")
    python.parent.mkdir(parents=True)
    python.write_text("", encoding="utf-8")
    dev.STAMP.write_text(json.dumps({"dev": dev.fingerprint("dev")}), encoding="utf-8")
    called: list[Sequence[object]] = []

    def record(words: Sequence[object], **_: object) -> subprocess.CompletedProcess[str]:
        called.append(words)
        return subprocess.CompletedProcess([], 0, stdout=sys.version)

    monkeypatch.setattr(dev.subprocess, "run", record)
    return called


def test_it_needs_nothing_but_the_standard_library() -> None:
    words = [sys.executable, "-I", "-S", str(ROOT / "dev.py"), "nonsense"]
    done = subprocess.run(words, capture_output=True, text=True, encoding="utf-8", check=False)
    assert done.returncode == 2
    assert "python3 dev.py run" in done.stderr


def test_a_library_and_a_program_are_found_only_where_they_are(dev: ModuleType) -> None:
    assert not dev.is_there("libNoSuchThing.so.9")
    assert not dev.is_there("no-such-program")
    assert dev.is_there(Path(sys.executable).name) or not sys.platform.startswith("linux")


def test_only_what_is_missing_is_named_in_order(dev: ModuleType) -> None:
    assert dev.missing_from({"b": "no-such-program", "a": "libNoSuchThing.so.9"}) == ["b", "a"]


def test_the_tests_need_all_that_the_window_needs_and_more(dev: ModuleType) -> None:
    window, tests, packaging = (set(dev.system_packages(purpose)) for purpose in ("run", "dev", "package"))
    assert window < tests < packaging


@pytest.mark.usefixtures("nobody_may_install")
def test_where_nobody_may_install_it_says_exactly_what_to_install(dev: ModuleType) -> None:
    with pytest.raises(dev.Stop, match="libegl1 libgl1"):
        dev.install_packages(["libegl1", "libgl1"], "The window")


@pytest.mark.usefixtures("nobody_may_install")
def test_a_python_without_ensurepip_is_told_its_package(dev: ModuleType, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(dev.importlib.util, "find_spec", lambda _: None)
    with pytest.raises(dev.Stop, match=rf"python3-venv python3\.{sys.version_info.minor}-venv"):
        dev.make_environment()


@pytest.mark.usefixtures("nobody_may_install")
def test_a_missing_system_library_ends_the_command_with_one(
    dev: ModuleType, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(dev.sys, "platform", "linux")
    monkeypatch.setattr(dev, "WINDOW_LIBRARIES", {"libegl1": "libNoSuchThing.so.9"})
    monkeypatch.setenv("DISPLAY", ":99")
    assert dev.main(["run"]) == 1
    assert "libegl1" in capsys.readouterr().err


def test_other_systems_are_not_asked_for_debian_packages(dev: ModuleType, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(dev, "missing_from", lambda _: pytest.fail("looked for packages"))
    for platform in ("win32", "darwin"):
        monkeypatch.setattr(dev.sys, "platform", platform)
        dev.prepare_machine("dev")


def test_what_is_installed_already_is_not_installed_again(dev: ModuleType, prepared: list[Sequence[object]]) -> None:
    dev.install("dev")
    dev.install("run")
    assert prepared == []


@pytest.mark.parametrize("changed", ["pyproject.toml", "constraints.txt"])
def test_a_changed_pin_is_installed(dev: ModuleType, prepared: list[Sequence[object]], changed: str) -> None:
    (dev.ROOT / changed).write_text("two", encoding="utf-8")
    dev.install("dev")
    pips = [list(map(str, words)) for words in prepared if "pip" in words]
    assert len(pips) == 2
    assert all("--constraint" in words for words in pips)
    prepared.clear()
    dev.install("dev")
    assert prepared == []


def test_an_environment_with_only_the_window_is_not_enough_for_tests(
    dev: ModuleType, prepared: list[Sequence[object]]
) -> None:
    dev.STAMP.write_text(json.dumps({"run": dev.fingerprint("run")}), encoding="utf-8")
    dev.install("run")
    assert prepared == []
    dev.install("dev")
    assert prepared != []


def test_a_damaged_note_of_what_is_installed_counts_as_none(dev: ModuleType, prepared: list[Sequence[object]]) -> None:
    dev.STAMP.write_text("{", encoding="utf-8")
    assert dev.installed() == {}
    dev.install("dev")
    assert prepared != []


def test_tests_run_without_a_display_and_in_parallel(
    dev: ModuleType, prepared: list[Sequence[object]], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(dev, "prepare_machine", lambda _: None)
    assert dev.main(["test", "-k", "truth"]) == 0
    assert prepared[-1][-2:] == ["-k", "truth"]
    assert "auto" in prepared[-1]
    assert dev.plain_environment()["QT_QPA_PLATFORM"] == "offscreen"
    assert dev.main(["test", "-n", "0"]) == 0
    assert "auto" not in prepared[-1]


def test_a_window_without_a_display_is_refused_before_anything_is_installed(
    dev: ModuleType, prepared: list[Sequence[object]], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(dev.sys, "platform", "linux")
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    assert dev.main(["run"]) == 1
    assert prepared == []


def test_the_constraints_pin_exact_versions_and_name_no_address() -> None:
    lines = (ROOT / "constraints.txt").read_text(encoding="utf-8").splitlines()
    pins = [line for line in lines if not line.startswith("#")]
    assert pins
    assert [pin for pin in pins if pin.count("==") != 1 or "/" in pin or "@" in pin] == []
