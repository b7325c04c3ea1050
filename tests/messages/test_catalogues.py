"""The Korean and the English catalogue say the same things with the same values, and all that the code says."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from fluent.syntax import FluentParser
from fluent.syntax import ast as fluent
from fluent.syntax.visitor import Visitor

ROOT = Path(__file__).resolve().parents[2]
MESSAGES = ROOT / "resources" / "messages"
LANGUAGES = ("ko", "en")


class _Placeholders(Visitor):
    def __init__(self) -> None:
        self.variables: set[str] = set()
        self.references: set[str] = set()

    def visit_VariableReference(self, node: fluent.VariableReference) -> None:
        self.variables.add(node.id.name)

    def visit_MessageReference(self, node: fluent.MessageReference) -> None:
        self.references.add(node.id.name)


@dataclass(frozen=True)
class Sentence:
    """One sentence of a catalogue and what it asks for."""

    file: str
    variables: frozenset[str]
    references: frozenset[str]


def files(language: str) -> list[Path]:
    """Return the files of one catalogue."""
    return sorted((MESSAGES / language).glob("*.ftl"))


def entries(path: Path) -> list[fluent.EntryType]:
    """Return what stands in one file."""
    return FluentParser(with_spans=True).parse(path.read_text(encoding="utf-8")).body


def catalogue(language: str) -> dict[str, Sentence]:
    """Return every sentence of a language by its key."""
    found = {}
    for path in files(language):
        for entry in entries(path):
            if isinstance(entry, fluent.Message):
                placeholders = _Placeholders()
                placeholders.visit(entry)
                found[entry.id.name] = Sentence(
                    path.name, frozenset(placeholders.variables), frozenset(placeholders.references)
                )
    return found


def every_variable(key: str, sentences: dict[str, Sentence]) -> frozenset[str]:
    """Return the values that a sentence needs, those of the sentences it quotes included."""
    sentence = sentences[key]
    return sentence.variables.union(*(every_variable(quoted, sentences) for quoted in sentence.references))


def said_in_code() -> Iterator[tuple[str, str, frozenset[str] | None]]:
    """Yield place, key and names of values of each message with a literal key; None where the names are not literal."""
    for path in sorted((ROOT / "sme_apply").rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if not isinstance(node, ast.Call) or not node.args or not isinstance(node.args[0], ast.Constant):
                continue
            called = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
            key = node.args[0].value
            if called not in ("message", "Message") or not isinstance(key, str):
                continue
            place = f"{path.relative_to(ROOT).as_posix()}:{node.lineno}"
            yield place, key, _names_of_values(called, node)


def _names_of_values(called: str, node: ast.Call) -> frozenset[str] | None:
    names = [keyword.arg for keyword in node.keywords]
    if called == "message" and None not in names:
        return frozenset(name for name in names if name)
    if called == "Message" and len(node.args) == 1 and not names:
        return frozenset()
    return None


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_line_of_a_catalogue_is_understood(language: str) -> None:
    broken = [
        f"{path.name}: {entry.content!r}"
        for path in files(language)
        for entry in entries(path)
        if isinstance(entry, fluent.Junk)
    ]
    assert not broken
    assert files(language), f"no catalogue of {language}"


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_key_is_said_twice(language: str) -> None:
    keys = [entry.id.name for path in files(language) for entry in entries(path) if isinstance(entry, fluent.Message)]
    assert sorted(keys) == sorted(set(keys))


@pytest.mark.parametrize("language", LANGUAGES)
def test_keys_with_the_same_first_word_stand_in_one_file(language: str) -> None:
    homes: dict[str, set[str]] = {}
    for key, sentence in catalogue(language).items():
        homes.setdefault(key.partition("-")[0], set()).add(sentence.file)
    assert {word: sorted(places) for word, places in homes.items() if len(places) > 1} == {}


def test_both_languages_have_the_same_keys_in_the_same_files() -> None:
    korean = {(sentence.file, key) for key, sentence in catalogue("ko").items()}
    english = {(sentence.file, key) for key, sentence in catalogue("en").items()}
    assert korean - english == set(), "missing in English"
    assert english - korean == set(), "missing in Korean"


def test_both_languages_use_the_same_values() -> None:
    korean, english = catalogue("ko"), catalogue("en")
    apart = {
        key: (sorted(every_variable(key, korean)), sorted(every_variable(key, english)))
        for key in korean.keys() & english.keys()
        if every_variable(key, korean) != every_variable(key, english)
    }
    assert not apart


def test_everything_the_code_says_is_in_the_catalogue() -> None:
    known = catalogue("ko")
    assert [f"{place}: {key}" for place, key, _ in said_in_code() if key not in known] == []


def test_the_code_gives_every_value_that_a_sentence_needs() -> None:
    known = catalogue("ko")
    lacking = [
        f"{place}: {key} lacks {sorted(every_variable(key, known) - given)}"
        for place, key, given in said_in_code()
        if given is not None and key in known and every_variable(key, known) - given
    ]
    assert lacking == []
