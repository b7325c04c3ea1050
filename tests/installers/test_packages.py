"""The parts of the packages: archives that do not depend on the machine, dependencies, scripts for other systems."""

from __future__ import annotations

import configparser
import plistlib
import re
import struct
import tarfile
from pathlib import Path

import pytest
import yaml

from installers import archives
from installers.contents import FILE_ENDING, FILE_TYPE
from installers.debian import NotKnown, dependencies
from installers.icu_data import UnknownData, is_kept, trimmed
from installers.trial import outside_connections

INSTALLERS = Path(__file__).resolve().parents[2] / "installers"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "program"
    (made / "한글 폴더").mkdir(parents=True)
    (made / "한글 폴더" / "b").write_text("b", encoding="utf-8")
    (made / "a").write_text("a", encoding="utf-8")
    (made / "a").chmod(0o700)
    (made / "z").symlink_to("a")
    return made


def test_an_archive_does_not_depend_on_times_rights_and_order(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(archives, "moment", lambda: 1_700_000_000)
    archives.pack(folder, "sme-apply", tmp_path / "one.tar.xz")
    content = (folder / "a").read_text(encoding="utf-8")
    (folder / "a").unlink()
    (folder / "a").write_text(content, encoding="utf-8")
    (folder / "a").chmod(0o711)
    archives.pack(folder, "sme-apply", tmp_path / "two.tar.xz")
    assert archives.digest(tmp_path / "one.tar.xz") == archives.digest(tmp_path / "two.tar.xz")
    with tarfile.open(tmp_path / "one.tar.xz") as packed:
        entries = {entry.name: entry for entry in packed}
    assert set(entries) == {f"sme-apply{place}" for place in ("", "/a", "/z", "/한글 폴더", "/한글 폴더/b")}
    assert {entry.mtime for entry in entries.values()} == {1_700_000_000}
    assert (entries["sme-apply/a"].mode, entries["sme-apply/한글 폴더/b"].mode) == (0o755, 0o644)


def test_a_library_without_a_known_package_stops_the_build() -> None:
    must, may = dependencies({"libc.so.6", "libGL.so.1", "libcups.so.2", "libcrypto.so.3"}, "2.34")
    assert {"libc6 (>= 2.34)", "libgl1", "libssl3t64 | libssl3"} <= set(must)
    assert not any("cups" in word for word in must)
    assert any("cups" in word for word in may)
    with pytest.raises(NotKnown, match="libstranger"):
        dependencies({"libstranger.so.1"}, "2.34")


def icu_data(items: dict[str, bytes]) -> bytes:
    """Return ICU common data with these items, as ICU's own tools lay it out."""
    header = struct.pack("<HBB", 32, 0xDA, 0x27).ljust(12, b"\0") + b"CmnD".ljust(20, b"\0")
    names, table, body = b"", b"", b""
    names_at = 4 + 8 * len(items)
    begin = names_at + sum(len(name) + 1 for name in items)
    for name, content in items.items():
        table += struct.pack("<II", names_at + len(names), begin + len(body))
        names += name.encode() + b"\0"
        body += content
    return header + struct.pack("<I", len(items)) + table + names + body


def test_icu_keeps_korean_and_what_all_languages_need() -> None:
    assert all(map(is_kept, ("ko.res", "root.res", "coll/ko.res", "coll/ucadata.icu", "nfkc.nrm", "cnvalias.icu")))
    assert not any(map(is_kept, ("de.res", "coll/zh.res", "translit/root.res", "brkitr/thaidict.dict", "gb18030.cnv")))


def test_trimmed_icu_data_holds_only_what_stays_whole() -> None:
    whole = icu_data({"icudt73l/de.res": b"d" * 40, "icudt73l/ko.res": b"k" * 40, "icudt73l/zz.res": b"z" * 40})
    small = trimmed(whole)
    assert b"k" * 40 in small
    assert b"d" * 40 not in small
    assert struct.unpack_from("<I", small, 32) == (1,)
    name_at, item_at = struct.unpack_from("<II", small, 36)
    assert small[32 + name_at :].startswith(b"icudt73l/ko.res\0")
    assert small[32 + item_at :].startswith(b"k" * 40)
    assert item_at % 16 == 0


def test_data_of_another_kind_is_not_touched() -> None:
    with pytest.raises(UnknownData):
        trimmed(b"\0" * 64)
    with pytest.raises(UnknownData):
        trimmed(icu_data({"icudt73l/de.res": b"d"}))


def test_the_menu_entry_and_the_file_type_agree() -> None:
    entry = configparser.ConfigParser(interpolation=None)
    entry.optionxform = str  # type: ignore[assignment,method-assign]
    entry.read_string((INSTALLERS / "linux" / "sme-apply.desktop").read_text(encoding="utf-8"))
    menu = entry["Desktop Entry"]
    assert menu["MimeType"] == f"{FILE_TYPE};"
    assert menu["Exec"] == "sme-apply %f"
    assert menu["Name[ko]"] == "수출지원 신청도우미"
    kind = (INSTALLERS / "linux" / "sme-apply.xml").read_text(encoding="utf-8")
    assert f'type="{FILE_TYPE}"' in kind
    assert f'pattern="*.{FILE_ENDING}"' in kind


def test_the_windows_script_needs_no_administrator_and_keeps_the_vault() -> None:
    script = (INSTALLERS / "windows" / "sme-apply.iss").read_text(encoding="utf-8")
    assert "PrivilegesRequired=lowest" in script
    assert "MB_DEFBUTTON2" in script
    assert "not UninstallSilent()" in script
    messages = re.findall(r"^(ko|en)\.(\w+)=", script, re.MULTILINE)
    korean, english = ({name for language, name in messages if language == wanted} for wanted in ("ko", "en"))
    assert korean == english
    used = set(re.findall(r"\{cm:(\w+)\}", script)) | set(re.findall(r"CustomMessage\('(\w+)'\)", script))
    assert used <= korean
    sections = re.findall(r"^\[(\w+)\]$", script, re.MULTILINE)
    assert len(sections) == len(set(sections))
    assert set(sections) <= {
        "Setup", "Languages", "CustomMessages", "Tasks", "InstallDelete", "Files", "Icons", "Registry", "Run", "Code"
    }  # fmt: skip
    assert f".{FILE_ENDING}" in script
    opening = next(line for line in script.splitlines() if r"shell\open\command" in line)
    assert opening.endswith('ValueData: """{app}\\sme-apply.exe"" ""%1"""')


def test_the_mac_may_only_what_python_and_qt_need() -> None:
    rights = plistlib.loads((INSTALLERS / "macos" / "entitlements.plist").read_bytes())
    assert set(rights) == {
        "com.apple.security.cs.disable-library-validation",
        "com.apple.security.cs.allow-unsigned-executable-memory",
    }


def test_the_workflow_builds_on_three_systems_and_asks_for_no_more_rights_than_it_needs() -> None:
    flow = yaml.safe_load((INSTALLERS.parent / ".github" / "workflows" / "packages.yml").read_text(encoding="utf-8"))
    systems = flow["jobs"]["build"]["strategy"]["matrix"]["system"]
    assert [system.split("-")[0] for system in systems] == ["ubuntu", "windows", "macos"]
    assert flow["permissions"] == {"contents": "read"}
    runs = [step.get("run", "") for step in flow["jobs"]["build"]["steps"]]
    assert "python dev.py package" in runs


def test_connections_beyond_the_machines_own_sockets_are_seen() -> None:
    own = 'connect(3, {sa_family=AF_UNIX, sun_path="/tmp/.X11-unix/X99"}, 20) = 0'
    out = '123 connect(4, {sa_family=AF_INET, sin_port=htons(443), sin_addr=inet_addr("192.0.2.1")}, 16) = 0'
    assert outside_connections(f"{own}\n{out}\n") == [out]
