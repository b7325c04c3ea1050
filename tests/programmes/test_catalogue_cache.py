"""The kept content is used only when it is exactly what the definitions hold, and a damaged one is ignored."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import pytest

from sme_apply import shipped
from sme_apply.programmes import catalogue_cache, load_catalogue
from sme_apply.programmes.catalogue_cache import mark_of
from sme_apply.programmes.definition_source import DefinitionsInMemory, FolderOfDefinitions
from sme_apply.programmes.reading import Reader
from sme_apply.terms import BadInput
from tests.programmes.definitions import Definitions


@pytest.fixture
def cache(tmp_path: Path) -> Path:
    """A folder that is not there yet."""
    return tmp_path / "cache" / "sme-apply"


def kept(cache: Path) -> list[Path]:
    """Return the files in the cache."""
    return sorted(cache.iterdir())


def test_what_is_kept_gives_the_very_same_catalogue(cache: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    first = load_catalogue(shipped.forms(), cache)
    assert first == load_catalogue(shipped.forms())

    def fail(*_: object) -> None:
        raise AssertionError("The definitions were read anew.")

    monkeypatch.setattr(Reader, "seasons", fail)
    again = load_catalogue(shipped.forms(), cache)
    assert again == first
    assert repr(again) == repr(first)


def test_any_change_of_a_definition_is_seen_at_once(definitions: Definitions, cache: Path) -> None:
    load_catalogue(definitions.write(), cache)
    text = definitions.texts["trial/programme.yaml"]
    definitions.texts["trial/programme.yaml"] = text.replace("is: 30_000_000", "is: 30_000_001")
    changed = load_catalogue(definitions.write(), cache).programme(2025, "trial")
    assert changed.values.whole("limit") == 30_000_001
    assert len(kept(cache)) == 2
    (definitions.folder / "2025" / "trial" / "form.yaml").unlink()
    assert load_catalogue(definitions.folder, cache).programme(2025, "trial").form is None


def test_each_shipped_file_counts_although_its_size_and_time_stay_the_same(tmp_path: Path) -> None:
    forms = tmp_path / "forms"
    shutil.copytree(shipped.forms(), forms)
    names = FolderOfDefinitions(forms).names()
    marks = {mark_of(FolderOfDefinitions(forms))}
    for name in names:
        path = forms / name
        data, before = path.read_bytes(), path.stat()
        path.write_bytes(data[:-1] + b" ")
        os.utime(path, ns=(before.st_atime_ns, before.st_mtime_ns))
        assert path.stat().st_size == before.st_size
        marks.add(mark_of(FolderOfDefinitions(forms)))
        path.unlink()
        marks.add(mark_of(FolderOfDefinitions(forms)))
        path.write_bytes(data)
    assert len(marks) == 1 + 2 * len(names)
    assert mark_of(FolderOfDefinitions(forms)) in marks


def test_only_what_the_mark_covers_is_read(tmp_path: Path) -> None:
    forms = tmp_path / "forms"
    shutil.copytree(shipped.forms(), forms)
    read = set(FolderOfDefinitions(forms).names())
    for path in forms.rglob("*.*"):
        if path.relative_to(forms).as_posix() not in read:
            path.unlink()
    assert load_catalogue(forms) == load_catalogue(shipped.forms())


def test_a_definition_that_became_wrong_is_refused_although_a_sound_one_is_kept(
    definitions: Definitions, cache: Path
) -> None:
    load_catalogue(definitions.write(), cache)
    definitions.texts["trial/form.yaml"] = "version: 1\n"
    with pytest.raises(BadInput):
        load_catalogue(definitions.write(), cache)
    assert len(kept(cache)) == 1


@pytest.mark.parametrize("damage", ["cut", "flipped", "emptied", "forged", "deep", "folder", "huge number"])
def test_a_damaged_cache_is_ignored_and_written_anew(definitions: Definitions, cache: Path, damage: str) -> None:
    whole = load_catalogue(definitions.write(), cache)
    (file,) = kept(cache)
    data = file.read_bytes()
    forged = {
        "cut": data[:-10],
        "flipped": data.replace(b"30000000", b"90000000"),
        "emptied": b"",
        "forged": _with_checksum(b'[{"season":{},"programmes":[]}]'),
        "deep": _with_checksum(b"[" * 100_000),
        "huge number": _with_checksum(b'[{"!decimal":"1e99999999999999999999"},{"!day":"x"}]'),
    }
    if damage == "folder":
        file.unlink()
        file.mkdir()
    else:
        assert forged[damage] != data
        file.write_bytes(forged[damage])
    assert load_catalogue(definitions.folder, cache) == whole
    if damage != "folder":
        assert file.read_bytes() == data


def _with_checksum(body: bytes) -> bytes:
    import hashlib

    return hashlib.sha256(body).hexdigest().encode() + body


def test_a_cache_that_cannot_be_written_changes_nothing(definitions: Definitions, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    folder = definitions.write()
    assert load_catalogue(folder, tmp_path / "file" / "cache") == load_catalogue(folder)


def test_another_state_of_the_code_never_reads_what_this_one_kept(monkeypatch: pytest.MonkeyPatch) -> None:
    source = DefinitionsInMemory("x", {"2025/season.yaml": b"a"})
    before = mark_of(source)
    monkeypatch.setattr(catalogue_cache, "_mark_of_code", lambda: b"another version")
    assert mark_of(source) != before


def test_moving_a_piece_of_text_from_one_file_to_the_next_changes_the_mark() -> None:
    marks = [
        mark_of(DefinitionsInMemory("x", files))
        for files in (
            {"a": b"12", "b": b"3"}, {"a": b"1", "b": b"23"}, {"a": b"123"}, {"b": b"12", "a": b"3"}, {"ab": b"123"},
        )
    ]  # fmt: skip
    assert len(set(marks)) == len(marks)


def test_only_the_latest_few_are_kept(definitions: Definitions, cache: Path) -> None:
    for number in range(9):
        definitions.texts["season.yaml"] += f"# {number}\n"
        load_catalogue(definitions.write(), cache)
    assert len(kept(cache)) == 6


def test_text_that_looks_like_our_marks_is_not_mistaken_for_a_day(definitions: Definitions, cache: Path) -> None:
    text = definitions.texts["trial/programme.yaml"]
    definitions.texts["trial/programme.yaml"] = text.replace("ko: 요약, en: Summary", 'ko: "!day", en: 2025년')
    whole = load_catalogue(definitions.write(), cache)
    assert load_catalogue(definitions.folder, cache) == whole
    assert whole.programme(2025, "trial").summary.ko == "!day"
