"""A licence that does not fit is refused, and so is a file that belongs to nobody."""

from __future__ import annotations

import json
import re
from importlib import metadata
from pathlib import Path

import pytest

from installers import finishing, licences
from installers.components import Component, Listing, Unlisted, cyclone, listed, told_licence, write_lists
from sme_apply.bundle import components, wholeness

ROOT = Path(__file__).resolve().parents[2]


def bundle_with(folder: Path, *places: str) -> Path:
    """Return a bundle with these files."""
    for place in ("sme-apply", *(f"_internal/{place}" for place in places)):
        (folder / place).parent.mkdir(parents=True, exist_ok=True)
        (folder / place).write_text(place, encoding="utf-8")
    return folder


@pytest.mark.parametrize(
    "expression",
    [
        "MIT",
        "Apache-2.0 OR BSD-3-Clause",
        "LGPL-3.0-only OR GPL-2.0-only",
        "(IJG AND BSD-3-Clause)",
        "GPL-3.0-only OR MIT",
    ],
)
def test_licences_that_can_be_met_fit(expression: str) -> None:
    assert licences.fits(expression)


@pytest.mark.parametrize(
    "expression",
    ["GPL-2.0-only", "AGPL-3.0-only", "MIT AND GPL-3.0-only", "Proprietary", "", "SSPL-1.0 OR GPL-3.0-only"],
)
def test_licences_that_cannot_be_met_do_not_fit(expression: str) -> None:
    assert not licences.fits(expression)


def test_a_library_under_a_licence_that_does_not_fit_stops_the_build(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    changed = json.loads((ROOT / "installers" / "licences.json").read_text(encoding="utf-8"))
    changed["distributions"]["reportlab"] = "GPL-3.0-only"
    monkeypatch.setattr(licences, "register", lambda: changed)
    bundle = bundle_with(tmp_path)
    listed(bundle, frozenset({"click"}))
    with pytest.raises(Unlisted, match=r"reportlab: GPL-3\.0-only"):
        listed(bundle, frozenset({"reportlab.platypus"}))


def test_a_file_that_belongs_to_nobody_stops_the_build(tmp_path: Path) -> None:
    with pytest.raises(Unlisted, match=r"libstranger\.so\.1"):
        listed(bundle_with(tmp_path, "libstranger.so.1"), frozenset())


def test_fonts_icons_and_our_own_files_have_their_component(tmp_path: Path) -> None:
    places = ("resources/fonts/NanumGothic.ttf", "resources/icons/x.svg", "forms/2025/a.yaml", "base_library.zip")
    found = listed(bundle_with(tmp_path, *places), frozenset())
    assert found.files == {
        "_internal/base_library.zip": "Python",
        "_internal/forms/2025/a.yaml": "SME Apply",
        "_internal/resources/fonts/NanumGothic.ttf": "NanumGothic",
        "_internal/resources/icons/x.svg": "Lucide",
        "sme-apply": "SME Apply",
    }


def test_every_font_that_is_shipped_has_a_component() -> None:
    starts = tuple(start for start, _, _ in licences.register()["shipped"])
    fonts = [f"resources/fonts/{path.name}" for path in (ROOT / "resources" / "fonts").glob("*.ttf")]
    assert fonts
    assert [font for font in fonts if not font.startswith(starts)] == []


def test_every_library_that_the_program_asks_for_has_a_licence_that_fits() -> None:
    required = [name for name in metadata.requires("sme-apply") or () if "extra ==" not in name]
    asked = [re.split(r"[^\w.-]", name)[0] for name in required]
    assert "reportlab" in asked
    for name in asked:
        told = licences.of_distribution(metadata.metadata(name)["Name"], told_licence(name))
        assert told is not None, name
        assert licences.fits(told), name


def test_the_program_reads_its_list_and_notices_a_changed_a_lost_and_an_added_file(tmp_path: Path) -> None:
    bundle = bundle_with(tmp_path, "resources/fonts/NanumGothic.ttf", "base_library.zip", "LICENSE")
    write_lists(bundle, frozenset({"click"}))
    inner = bundle / "_internal"
    assert "NanumGothic" in {each.name for each in components(inner)}
    assert "click" in {each.name for each in components(inner)}
    before = wholeness(inner)
    assert before is not None
    assert (before.changed, before.added) == ((), ())
    (inner / "LICENSE").write_text("other", encoding="utf-8")
    (inner / "base_library.zip").unlink()
    (inner / "new.txt").write_text("", encoding="utf-8")
    after = wholeness(inner)
    assert after is not None
    assert after.changed == ("_internal/LICENSE", "_internal/base_library.zip")
    assert after.added == ("_internal/new.txt",)
    assert after.digest != before.digest


def test_the_application_of_the_mac_finds_its_lists_and_notices_changed_data(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    places = ("resources/fonts/NanumGothic.ttf", "base_library.zip", "LICENSE", "libpython3.11.dylib")
    bundle = bundle_with(tmp_path / "sme-apply", *places)
    monkeypatch.setattr("sys.platform", "darwin")
    monkeypatch.setattr(finishing, "modules_in", lambda _program: frozenset({"click"}))
    lists = finishing.finished_lists(bundle)
    assert {"components.cdx.json", "files.json", "licences/GPL-3.0.txt"} <= {place for place, _, _ in lists}
    assert any(place.startswith("licences/click/") for place, _, _ in lists)
    assert {kind for _, _, kind in lists} == {"DATA"}
    # What PyInstaller makes of it: data in Resources, libraries in Frameworks, each linked from the other.
    contents = tmp_path / "SME Apply.app" / "Contents"
    data, inner = contents / "Resources", contents / "Frameworks"
    for place, source, _ in [*lists, *((place, str(bundle / "_internal" / place), "DATA") for place in places)]:
        real, link = (inner, data) if place.endswith(".dylib") else (data, inner)
        for folder in (real, link):
            (folder / place).parent.mkdir(parents=True, exist_ok=True)
        (real / place).write_bytes(Path(source).read_bytes())
        (link / place).symlink_to(real / place)
    (data / "sme-apply.icns").write_bytes(b"icon")
    (inner / "libpython3.11.dylib").write_text("signed", encoding="utf-8")
    assert "click" in {each.name for each in components(inner)}
    whole = wholeness(inner)
    assert whole is not None
    assert (whole.changed, whole.added) == ((), ())
    (data / "LICENSE").write_text("other", encoding="utf-8")
    (data / "base_library.zip").unlink()
    (data / "new.txt").write_text("", encoding="utf-8")
    after = wholeness(inner)
    assert after is not None
    assert after.changed == ("_internal/LICENSE", "_internal/base_library.zip")
    assert after.added == ("_internal/new.txt",)


def test_the_list_of_components_has_no_time_in_it_and_names_what_is_inside() -> None:
    listing = Listing({"b": Component("b", "1", "MIT", [("c", "Zlib")]), "a": Component("a", "2", "MIT")})
    written = cyclone(listing)
    assert written == cyclone(listing)
    assert [each["name"] for each in written["components"]] == ["a", "b"]
    assert written["components"][1]["components"][0]["licenses"] == [{"expression": "Zlib"}]
    assert not {"timestamp", "serialNumber"} & (set(written) | set(written["metadata"]))
