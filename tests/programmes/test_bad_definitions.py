"""Definitions that are hostile or broken as files: refused with a place and a remedy, never a crash, never half."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from sme_apply.programmes import Catalogue, shipped_catalogue
from sme_apply.programmes.catalogue import all_faults
from sme_apply.programmes.definition_source import MOST_ENTRIES, DefinitionsInMemory, FolderOfDefinitions
from sme_apply.programmes.layers import load_catalogue_with
from sme_apply.sentences import LANGUAGES, sentences
from sme_apply.terms import BadInput
from tests.programmes.definitions import FORM, PROGRAMME, SEASON, Definitions
from tests.programmes.test_definition_file import HARMFUL
from tests.programmes.test_soundness import WRONG

Spoil = Callable[[Path], None]


def _write(folder: Path, name: str, data: bytes | str) -> None:
    path = folder / "2025" / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data if isinstance(data, bytes) else data.encode("utf-8"))


def _replaced(old: str, new: str, file: str = "trial/programme.yaml") -> Spoil:
    def spoil(folder: Path) -> None:
        text = (folder / "2025" / file).read_text(encoding="utf-8")
        assert old in text, old
        _write(folder, file, text.replace(old, new, 1))

    return spoil


def _written(file: str, data: bytes | str) -> Spoil:
    return lambda folder: _write(folder, file, data)


def _linked_out(name: str) -> Spoil:
    def spoil(folder: Path) -> None:
        outside = folder.parent / "outside"
        outside.mkdir()
        path = folder / "2025" / name
        path.rename(outside / path.name)
        path.symlink_to(outside / path.name)

    return spoil


def _linked_folder(folder: Path) -> None:
    outside = folder.parent / "outside"
    (folder / "2025" / "trial").rename(outside)
    (folder / "2025" / "trial").symlink_to(outside, target_is_directory=True)


def _linked_to_itself(folder: Path) -> None:
    path = folder / "2025" / "trial" / "form.yaml"
    path.unlink()
    path.symlink_to(path)


def _dangling(folder: Path) -> None:
    path = folder / "2025" / "trial" / "form.yaml"
    path.unlink()
    path.symlink_to(folder / "gone.yaml")


def _folder_for_file(folder: Path) -> None:
    (folder / "2025" / "trial" / "form.yaml").unlink()
    (folder / "2025" / "trial" / "form.yaml").mkdir()


def _pipe(folder: Path) -> None:
    (folder / "2025" / "trial" / "form.yaml").unlink()
    os.mkfifo(folder / "2025" / "trial" / "form.yaml")


def _moved(old: str, new: str) -> Spoil:
    def spoil(folder: Path) -> None:
        (folder / old).rename(folder / new)

    return spoil


LAUGHS = "a: &a [x]\n" + "\n".join(f"b{n}: &b{n} [*a, *a, *a, *a, *a, *a, *a, *a, *a]" for n in range(9))
DEEP = "when: " + "{not: " * 300 + "{fact: sme_status, is: true}" + "}" * 300
TWENTY_NOTS = "{not: " * 45 + "{fact: sme_status, is: true}" + "}" * 45

# what it is, how the sound definition is spoilt, what is said, in which file
_UPLIFT = """\
  limit: $limit
  uplifts:
    - id: more
      name: {ko: 우대, en: Uplift}
      when: {fact: designations, includes_any: [venture]}
      raise_by: $beginner
      source: notice
"""
_CAUTION = """\
    source: notice
    cautions:
      - id: unsure
        when: {fact: sme_status, is: true}
        says: {ko: 경고, en: Warning}
        readings: [$nowhere]
        source: notice
rounds"""
_COMBINATION = """\
combinations:
  - id: both
    rule: together
    of: [trial/one, trial/three]
    clause: {ko: 조항, en: Clause}
    source: notice
sources:
"""
HOSTILE: list[tuple[str, Spoil, str, str]] = [
    ("ten megabytes", _written("trial/programme.yaml", b"# " + b"x" * 10_000_000), "programmes-too-large", "programme"),
    ("ten megabytes of figures", _written("trial/values.yaml", "values:\n" + "  a: {is: 1}\n" * 800_000),
     "programmes-too-large", "values"),
    ("random bytes", _written("trial/programme.yaml", bytes(range(256)) * 40), "programmes-no-utf8", "programme"),
    ("a picture", _written("trial/form.yaml", b"\x89PNG\r\n\x1a\n" + bytes(400)), "programmes-no-utf8", "form"),
    ("UTF-16", _written("trial/programme.yaml", PROGRAMME.encode("utf-16")), "programmes-no-utf8", "programme"),
    ("zero bytes", _written("trial/programme.yaml", b"\x00" * 5000), "programmes-no-yaml", "programme"),
    ("an empty file", _written("trial/programme.yaml", b""), "programmes-no-mapping", "programme"),
    ("a billion laughs", _written("trial/values.yaml", LAUGHS), "programmes-anchor", "values"),
    ("a quadratic bomb", _written("trial/values.yaml", "values: &a " + "[" * 30 + "]" * 30 + "\nsources: [*a]\n"),
     "programmes-anchor", "values"),
    ("a merge of mappings", _replaced("agency:", "<<: {name: x}\nagency:"), "programmes-fault", "programme"),
    ("a tag that runs code", _replaced("id: trial", "id: !!python/object/apply:os.system [true]"), "programmes-tag",
     "programme"),
    ("a tag that opens a file", _replaced("id: trial", "id: !!python/name:builtins.open ''"), "programmes-tag",
     "programme"),
    ("conditions nested far too deeply", _replaced("when: {fact: sme_status, is: true}", DEEP), "programmes-too-deep",
     "programme"),
    ("conditions nested too deeply", _replaced("{fact: sme_status, is: true}", TWENTY_NOTS), "programmes-too-deep",
     "programme"),
    ("a hundred thousand brackets", _written("trial/form.yaml", "a: " + "[" * 100_000), "programmes-too-deep", "form"),
    ("duplicate keys", _replaced("agency:", "id: again\nagency:"), "programmes-key-twice", "programme"),
    ("a key in both files", _written("trial/values.yaml", "values: {}\nsources: {}\n"), "programmes-key-twice",
     "values"),
    ("rules among the figures", _written("trial/values.yaml", "criteria: []\n"), "programmes-fault", "values"),
    ("a path in an id", _replaced("id: trial", "id: ../../../etc/passwd"), "programmes-fault", "programme"),
    ("a path of Windows in an id", _replaced("id: trial", "id: 'C:\\trial'"), "programmes-fault", "programme"),
    ("a path in the id of a track", _replaced("- id: one", "- id: ../one"), "programmes-fault", "programme"),
    ("a path in the id of a field", _replaced("id: name", "id: /name", "trial/form.yaml"), "programmes-fault", "form"),
    ("a path in the order", _replaced("year: 2025", "order: [../trial]\nyear: 2025", "season.yaml"), "programmes-fault",
     "season"),
    ("an id of a hundred letters", _replaced("id: trial", f"id: {'a' * 100}"), "programmes-fault", "programme"),
    ("a fact that is code", _replaced("fact: sme_status", "fact: __import__('os').system"), "programmes-fault",
     "programme"),
    ("a fact that is a path of Python", _replaced("fact: sme_status", "fact: sme_status.__class__"), "programmes-fault",
     "programme"),
    ("a reference into nowhere", _replaced("$opens", "$../opens"), "programmes-fault", "programme"),
    ("a number without end", _replaced("is: 1_000", f"is: {'9' * 100_000}"), "programmes-fault", "programme"),
    ("not a number", _replaced("is: 0.7", "is: .nan"), "programmes-fault", "programme"),
    ("infinity", _replaced("is: 0.7", "is: .inf"), "programmes-fault", "programme"),
    ("an exponent", _replaced("is: 0.7", "is: 1e999999"), "programmes-fault", "programme"),
    ("a day that does not exist", _replaced("is: 2025-05-20", "is: 2025-02-30"), "programmes-no-figure", "programme"),
    ("a day turned round", _replaced("is: 2025-05-20", "is: 20-05-2025"), "programmes-fault", "programme"),
    ("a round that ends before it begins", _replaced("is: 2025-05-30", "is: 2025-05-19"), "programmes-fault",
     "programme"),
    ("a season of text", _replaced("season: 2025", "season: next"), "programmes-fault", "programme"),
    ("an address on the disk", _replaced('"https://example.org"', '"file:///etc/passwd"'), "programmes-fault",
     "programme"),
    ("a source that nobody wrote down", _replaced("opens: $opens, closes: $closes, source: notice",
     "opens: $opens, closes: $closes, source: blog"), "programmes-fault", "programme"),
    ("text that steers a terminal", _replaced("en: Trial", 'en: "\\e[31mTrial"'), "programmes-fault", "programme"),
    ("text that is turned round", _replaced("en: Trial", 'en: "\\u202elairT"'), "programmes-fault", "programme"),
    ("a key that nobody sees", _replaced("agency:", '"agency\\u200b":'), "programmes-fault", "programme"),
    ("half a letter", _replaced("en: Trial", 'en: "\\ud800"'), "programmes-no-yaml", "programme"),
    ("a form within a form", _replaced("parts:", "form: {}\nparts:", "trial/form.yaml"), "programmes-fault", "form"),
    ("a form without version", _replaced('version: "2025.1"\n', "", "trial/form.yaml"), "programmes-fault", "form"),
    ("a rolling round with a last day", _replaced("closes: $closes,", "closes: $closes, rolling: true,"),
     "programmes-fault", "programme"),
    ("a round without an end", _replaced("closes: $closes, ", ""), "programmes-fault", "programme"),
    ("a round that opens at an amount", _replaced("opens: $opens,", "opens: $limit,"), "programmes-fault", "programme"),
    ("an uplift by dollars", _replaced("  limit: $limit\n", _UPLIFT), "programmes-fault", "programme"),
    ("a history of a support that nobody can tell",
     _replaced("{fact: sme_status, is: true}", "{history: agreement_running, programmes: [export_voucher]}"),
     "programmes-fault", "programme"),
    ("a caution with a figure that is not there", _replaced("    source: notice\nrounds", _CAUTION),
     "programmes-fault", "programme"),
    ("a combination of a track that is not there", _replaced("sources:\n", _COMBINATION, "season.yaml"),
     "programmes-fault", "season"),
    ("an origin that only code gives", _replaced("id: trial", "id: trial\norigin: {kind: own, name: x}"),
     "programmes-fault", "programme"),
    ("a link to a file outside", _linked_out("trial/form.yaml"), "maintaining-link-leaves", "form"),
    ("a link to rules outside", _linked_out("trial/programme.yaml"), "maintaining-link-leaves", "programme"),
    ("a link to a season outside", _linked_out("season.yaml"), "maintaining-link-leaves", "season"),
    ("a link to a folder outside", _linked_folder, "maintaining-link-leaves", "programme"),
    ("a link to itself", _linked_to_itself, "programmes-unreadable", "form"),
    ("a link to nothing", _dangling, "programmes-unreadable", "form"),
    ("a folder in place of a file", _folder_for_file, "programmes-unreadable", "form"),
    ("a folder with another name", _moved("2025/trial", "2025/other"), "programmes-fault", "programme"),
    ("a folder whose name is no id", _moved("2025/trial", "2025/Trial 사업"), "programmes-fault", "programme"),
    ("a season in another folder", _moved("2025", "2024"), "programmes-fault", "season"),
    ("a folder that is no year", _moved("2025", "drafts"), "programmes-fault", "season"),
    ("figures without rules", lambda folder: (folder / "2025/trial/programme.yaml").unlink(),
     "maintaining-no-rules-file", ""),
    ("a season that nobody describes", lambda folder: (folder / "2025/season.yaml").unlink(),
     "maintaining-no-season-file", ""),
]  # fmt: skip
if hasattr(os, "mkfifo"):
    HOSTILE.append(("a pipe", _pipe, "programmes-unreadable", "form"))


@pytest.mark.parametrize(("spoil", "key", "file"), [case[1:] for case in HOSTILE], ids=[case[0] for case in HOSTILE])
def test_a_hostile_or_broken_definition_is_refused_whole_with_its_place_and_remedy(
    tmp_path: Path, spoil: Spoil, key: str, file: str
) -> None:
    folder = Definitions(tmp_path / "forms").write()
    spoil(folder)
    found = all_faults(FolderOfDefinitions(folder))
    assert key in [each.key for each in found]
    told = next(each for each in found if each.key == key)
    if file:
        assert str(told.values["file"]).endswith(f"{file}.yaml")
    for language in LANGUAGES:
        assert 0 < len(sentences(language).say(told)) < 1_500
    beneath = Catalogue(tuple(season for season in shipped_catalogue().seasons if season.year != 2025))
    layered = load_catalogue_with(folder, beneath)
    assert layered.faults
    assert layered.laid == ()
    assert all(season.programmes == () for season in layered.catalogue.seasons if season.year == 2025)


def test_at_least_sixty_wrong_definitions_are_tried() -> None:
    assert len(HOSTILE) + len(WRONG) + len(HARMFUL) >= 60
    assert len(HOSTILE) >= 50


def test_a_folder_with_far_too_many_entries_is_refused(tmp_path: Path) -> None:
    season = tmp_path / "2025"
    season.mkdir()
    for number in range(MOST_ENTRIES + 1):
        (season / f"{number}.txt").touch()
    assert [each.key for each in all_faults(FolderOfDefinitions(tmp_path))] == ["maintaining-too-many-files"]


def test_many_large_files_together_are_refused(tmp_path: Path) -> None:
    definitions = Definitions(tmp_path)
    for number in range(11):
        definitions.texts[f"p{number}/programme.yaml"] = "# " + "x" * 1_900_000
    found = all_faults(FolderOfDefinitions(definitions.write()))
    assert "maintaining-too-large-together" in [each.key for each in found]


def test_a_link_within_the_folder_is_followed(tmp_path: Path) -> None:
    folder = Definitions(tmp_path / "forms").write()
    form = folder / "2025" / "trial" / "form.yaml"
    form.rename(folder / "shared-form.yaml")
    form.symlink_to(folder / "shared-form.yaml")
    assert all_faults(FolderOfDefinitions(folder)) == ()


def test_shipped_files_may_be_links_as_some_installers_lay_them_out(tmp_path: Path) -> None:
    folder = Definitions(tmp_path / "forms").write()
    _linked_out("trial/form.yaml")(folder)
    assert all_faults(FolderOfDefinitions(folder, may_link_out=True)) == ()


def test_definitions_in_memory_are_read_as_those_on_the_disk(tmp_path: Path) -> None:
    texts = {"season.yaml": SEASON, "trial/programme.yaml": PROGRAMME, "trial/form.yaml": FORM}
    source = DefinitionsInMemory("pack", {f"2025/{name}": text.encode() for name, text in texts.items()})
    assert all_faults(source) == ()
    with pytest.raises(BadInput):
        FolderOfDefinitions(tmp_path).read("2025/../../x")
