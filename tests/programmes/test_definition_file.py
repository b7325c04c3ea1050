"""YAML is read exactly, with the line of every key, and what could do harm is refused."""

from __future__ import annotations

import json
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sme_apply.programmes.definition_file import DEEPEST, LARGEST_FILE, parse_definition, read_definition
from sme_apply.terms import BadInput

BOMB = "a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\n"

HARMFUL = [
    ("an anchor", b"a: &x 1\n", "programmes-anchor", 1),
    ("an anchored mapping", b"a: 1\nb: &x {c: 1}\n", "programmes-anchor", 2),
    ("an alias", b"a: 1\nb: *x\n", "programmes-anchor", 2),
    ("a merge by alias", b"a: 1\n<<: *x\n", "programmes-anchor", 2),
    ("a bomb", BOMB.encode(), "programmes-anchor", 1),
    ("a tag that builds an object", b"a: 1\nb: !!python/object/apply:os.system [ls]\n", "programmes-tag", 2),
    ("a tag of our own", b"a: !secret x\n", "programmes-tag", 1),
    ("a tagged key", b"!x a: 1\n", "programmes-tag", 1),
    ("a key twice", b"a: 1\nb: 2\na: 3\n", "programmes-key-twice", 3),
    ("a key twice inside", b"a:\n  b: 1\n  b: 2\n", "programmes-key-twice", 3),
    ("a list as key", b"a: 1\n? [b, c]\n: 2\n", "programmes-no-key", 2),
    ("a second document", b"a: 1\n---\nb: 2\n", "programmes-two-documents", None),
    ("broken YAML", b"a: 1\nb: [1, 2\n", "programmes-no-yaml", None),
    ("a wrong indent", b"a: 1\n  b: 2\n", "programmes-no-yaml", 2),
    ("a control character", b"a: 1\nb: \x07\n", "programmes-no-yaml", None),
    ("no UTF-8", b"a: 1\nb: \xff\xfe\n", "programmes-no-utf8", 2),
    ("nothing", b"", "programmes-no-mapping", None),
    ("comments only", b"# nothing\n", "programmes-no-mapping", None),
    ("a list at the top", b"- a\n- b\n", "programmes-no-mapping", None),
    ("a word at the top", b"hello\n", "programmes-no-mapping", None),
    ("a day that does not exist", b"a: 1\nb: 2025-02-30\n", "programmes-no-figure", 2),
    ("deep lists", b"a: " + b"[" * (DEEPEST + 1) + b"]" * (DEEPEST + 1), "programmes-too-deep", 1),
    ("very deep lists", b"a: " + b"[" * 100_000, "programmes-too-deep", 1),
    ("very deep mappings", b"{a: " * 100_000, "programmes-too-deep", 1),
    ("three megabytes", b"a: " + b"x" * 3_000_000, "programmes-too-large", None),
]


@pytest.mark.parametrize(("data", "key", "line"), [case[1:] for case in HARMFUL], ids=[case[0] for case in HARMFUL])
def test_what_could_do_harm_is_refused_where_it_stands(data: bytes, key: str, line: int | None) -> None:
    with pytest.raises(BadInput) as caught:
        parse_definition(data, "file.yaml")
    assert caught.value.message.key == key
    assert caught.value.message.values["file"] == "file.yaml"
    if line is not None:
        assert caught.value.message.values["line"] == line


def test_the_deepest_and_the_largest_file_are_still_read() -> None:
    nested = "[" * (DEEPEST - 1) + "]" * (DEEPEST - 1)
    assert parse_definition(f"a: {nested}".encode(), "f").content["a"]
    padding = "#" * (LARGEST_FILE - len("a: 1\n"))
    assert parse_definition(f"a: 1\n{padding}".encode(), "f").content == {"a": 1}


def test_a_file_that_is_not_there_and_a_folder_are_refused(tmp_path: Path) -> None:
    for path in (tmp_path, tmp_path / "nothing.yaml"):
        with pytest.raises(BadInput) as caught:
            read_definition(path, "f")
        assert caught.value.message.key == "programmes-unreadable"


def test_only_plain_words_of_yaml_1_2_become_more_than_text() -> None:
    text = """
    nothing: null
    tilde: ~
    empty:
    yes: yes
    no: no
    truth: true
    whole: 45_000_000
    zero: 0
    minus: -3
    leading: 0123
    hour: 17:00
    share: 0.7
    day: 2025-05-20
    quoted: "2025"
    exponent: 1e3
    infinity: .inf
    """
    assert parse_definition(text.encode(), "f").content == {
        "nothing": None, "tilde": None, "empty": None, "yes": "yes", "no": "no", "truth": True, "whole": 45_000_000,
        "zero": 0, "minus": -3, "leading": "0123", "hour": "17:00", "share": Decimal("0.7"), "day": date(2025, 5, 20),
        "quoted": "2025", "exponent": "1e3", "infinity": ".inf",
    }  # fmt: skip


def test_every_key_and_item_knows_its_line() -> None:
    file = parse_definition("\ufeffa:\n  - b: 1\n    c: 2\n  - d\n".encode(), "f")
    assert file.line_of(("a",)) == 1
    assert file.line_of(("a", 0, "c")) == 3
    assert file.line_of(("a", 1)) == 4
    assert file.line_of(("a", 0, "c", "deeper", 7)) == 3
    assert file.line_of(("nowhere",)) == 1


@given(st.binary(max_size=200) | st.text(max_size=200).map(str.encode))
def test_any_bytes_are_read_or_refused_and_nothing_else_happens(data: bytes) -> None:
    try:
        content = parse_definition(data, "f").content
    except BadInput:
        return
    assert isinstance(content, dict)


_KEY = st.text("abcxyz", min_size=1, max_size=5)
_WORD = st.text(st.characters(min_codepoint=32, max_codepoint=126))
_PLAIN = st.recursive(
    st.none() | st.booleans() | st.integers(-(10**12), 10**12) | _WORD,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(_KEY, inner, max_size=4),
    max_leaves=12,
)


@given(st.dictionaries(_KEY, _PLAIN, min_size=1, max_size=5))
def test_what_json_writes_is_read_back_the_same(content: dict[str, object]) -> None:
    assert parse_definition(json.dumps(content).encode(), "f").content == content
