"""What goes into the packaged program on each system, and what PyInstaller's recipe makes of it."""

from __future__ import annotations

import ast
import sys
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from installers import finishing
from installers.contents import EXCLUDED_MODULES, hidden_imports, is_needed
from installers.version_information import four_numbers, mac_information, windows_strings
from sme_apply.vault.keys.os_keyring import pinned_backends

ROOT = Path(__file__).resolve().parents[2]
PLATFORMS = ("linux", "win32", "darwin")


@pytest.mark.parametrize("platform", PLATFORMS)
def test_every_keyring_that_a_vault_may_trust_is_packaged(platform: str) -> None:
    wanted = {backend.module for backend in pinned_backends(platform)}
    assert wanted <= set(hidden_imports(platform))


def test_no_module_that_the_sources_import_is_left_out() -> None:
    imported = {
        name
        for path in (ROOT / "sme_apply").rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        for name in (
            [alias.name for alias in node.names]
            if isinstance(node, ast.Import)
            else [node.module or "", *(f"{node.module}.{alias.name}" for alias in node.names)]
            if isinstance(node, ast.ImportFrom)
            else []
        )
    }
    assert not imported & set(EXCLUDED_MODULES)


@pytest.mark.parametrize(
    "place",
    [
        "PySide6/Qt/plugins/platforminputcontexts/libibusplatforminputcontextplugin.so",
        "PySide6/Qt/plugins/platforminputcontexts/libcomposeplatforminputcontextplugin.so",
        "PySide6/Qt/plugins/printsupport/libcupsprintersupport.so",
        "PySide6\\plugins\\printsupport\\windowsprintersupport.dll",
        "PySide6\\plugins\\platforms\\qwindows.dll",
        "PySide6/Qt/plugins/platforms/libqcocoa.dylib",
        "PySide6/Qt/translations/qtbase_ko.qm",
        "pi_heif.libs/libheif-1.so",
        "pillow.libs/libjpeg-6dc8d115.so.62.4.0",
        "libxcb-cursor.so.0",
        "resources/fonts/NanumGothic.ttf",
        "forms/2025/export-voucher/form.yaml",
        "babel/locale-data/ko_KR.dat",
    ],
)
@pytest.mark.parametrize("platform", PLATFORMS)
def test_what_the_window_and_the_paper_need_stays(place: str, platform: str) -> None:
    assert is_needed(place, platform)


@pytest.mark.parametrize(
    "place",
    [
        "PySide6/Qt/lib/libQt6Qml.so.6",
        "PySide6\\Qt6Quick.dll",
        "PySide6/Qt/plugins/tls/libqopensslbackend.so",
        "PySide6\\plugins\\platforms\\qdirect2d.dll",
        "PySide6/Qt/translations/qtbase_de.qm",
        "PySide6\\opengl32sw.dll",
        "babel/locale-data/de.dat",
        "click-8.5.1.dist-info/RECORD",
    ],
)
@pytest.mark.parametrize("platform", PLATFORMS)
def test_what_nobody_needs_goes(place: str, platform: str) -> None:
    assert not is_needed(place, platform)


@pytest.mark.parametrize("name", ["libX11.so.6", "libglib-2.0.so.0", "libgtk-3.so.0", "libcrypto.so.3", "libz.so.1"])
def test_what_belongs_to_the_desktop_is_left_to_it_only_on_linux(name: str) -> None:
    assert not is_needed(name, "linux")
    assert is_needed(name, "darwin")


class _Recipe:
    """Stands for PyInstaller while its recipe is read, and notes what it is asked for."""

    def __init__(self) -> None:
        self.asked: dict[str, list[tuple[tuple[Any, ...], dict[str, Any]]]] = {}

    def part(self, name: str) -> Any:
        def made(*values: Any, **named: Any) -> Any:
            self.asked.setdefault(name, []).append((values, named))
            return SimpleNamespace(
                binaries=[("PySide6/Qt6Qml.dll", "x", "BINARY"), ("PySide6/Qt6Core.dll", "x", "BINARY")],
                datas=[("forms", "x", "DATA")],
                pure=[],
                scripts=[],
            )

        return made


@pytest.mark.parametrize("platform", PLATFORMS)
def test_the_recipe_can_be_followed_on_every_system(
    platform: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    recipe = _Recipe()
    names = ("Analysis", "PYZ", "EXE", "COLLECT", "BUNDLE")
    source = (ROOT / "build.spec").read_text(encoding="utf-8")
    source = source.replace('ROOT / "build"', "Path(BUILD)")
    monkeypatch.syspath_prepend(str(ROOT))
    monkeypatch.setattr(sys, "platform", platform)
    lists = [("components.cdx.json", "x", "DATA")]
    finished: list[Path] = []

    def finished_lists(bundle: Path) -> list[tuple[str, str, str]]:
        finished.append(bundle)
        return lists

    monkeypatch.setattr(finishing, "finished_lists", finished_lists)
    exec(
        compile(source, "build.spec", "exec"),
        {
            "SPECPATH": str(ROOT),
            "DISTPATH": str(tmp_path / "dist"),
            "BUILD": str(tmp_path),
            **{name: recipe.part(name) for name in names},
        },
    )
    programs = [named for _, named in recipe.asked["EXE"]]
    assert [each["name"] for each in programs] == (
        ["sme-apply", "sme-apply-console"] if platform == "win32" else ["sme-apply"]
    )
    assert [each["console"] for each in programs] == ([False, True] if platform == "win32" else [platform == "linux"])
    assert all(str(each["icon"]).endswith(".ico") for each in programs) == (platform == "win32")
    assert len(list(tmp_path.rglob("*.version.txt"))) == (2 if platform == "win32" else 0)
    assert ("BUNDLE" in recipe.asked) == (platform == "darwin")
    if platform == "darwin":
        # The application is copied and sealed at once: its lists go in with the rest.
        assert recipe.asked["BUNDLE"][0][0][1] is lists
        assert finished == [tmp_path / "dist" / "sme-apply"]
    binaries = recipe.asked["COLLECT"][0][0][len(programs)]
    assert [place for place, _, _ in binaries] == ["PySide6/Qt6Core.dll"]
    for folder, _ in recipe.asked["Analysis"][0][1]["datas"]:
        assert Path(folder).exists()


@pytest.mark.parametrize(
    ("version", "numbers"), [("0.1.0", (0, 1, 0, 0)), ("1.2.3.4", (1, 2, 3, 4)), ("2", (2, 0, 0, 0))]
)
def test_windows_gets_four_numbers(version: str, numbers: tuple[int, ...]) -> None:
    assert four_numbers(version) == numbers


def test_windows_names_the_product_in_korean_and_english() -> None:
    words = windows_strings("0.1.0", "sme-apply")
    assert words["041204B0"]["ProductName"] == "수출지원 신청도우미"
    assert words["040904B0"]["ProductName"] == "SME Apply"


def test_the_mac_knows_the_exchange_file() -> None:
    told = mac_information("SME Apply", "수출지원 신청도우미")
    declared = told["UTExportedTypeDeclarations"][0]
    assert declared["UTTypeTagSpecification"] == {"public.filename-extension": ["smeapply"]}
    assert told["CFBundleDocumentTypes"][0]["LSItemContentTypes"] == [declared["UTTypeIdentifier"]]
