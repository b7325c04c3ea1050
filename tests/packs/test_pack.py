"""A pack is read back as it was signed; one changed bit, and it is refused with its own message."""

from __future__ import annotations

import json
import random
from collections.abc import Callable
from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sme_apply.packs import PublisherKey, new_key, read_pack
from sme_apply.packs.pack import LARGEST_PACK, _canonical, _signed_part
from sme_apply.sentences import LANGUAGES, sentences
from sme_apply.terms import BadInput
from tests.packs.conftest import DAY, FILES, Packing


def refused(data: bytes) -> str:
    """Return the key of what is said about a pack that is refused."""
    with pytest.raises(BadInput) as caught:
        read_pack(data)
    for language in LANGUAGES:
        assert sentences(language).say(caught.value.message)
    return caught.value.message.key.removeprefix("maintaining-pack-")


def signed(key: PublisherKey, content: bytes) -> bytes:
    """Return a pack with a right signature over any content."""
    public = key.publisher.public_key.hex().encode()
    signature = key.signature(_signed_part(1, public, content)).hex().encode()
    return b"sme-apply-pack 1\npublisher " + public + b"\nsignature " + signature + b"\n" + content


def content_of(data: bytes) -> dict[str, Any]:
    """Return what a pack holds."""
    told: dict[str, Any] = json.loads(data.split(b"\n", 3)[3])
    return told


def test_a_pack_is_read_back_as_it_was_signed(packed: Packing, key: PublisherKey) -> None:
    pack = read_pack(packed())
    assert (pack.id, pack.version, pack.created) == ("rules", 3, DAY)
    assert pack.publisher == key.publisher
    assert pack.files == FILES


def test_the_same_definitions_give_the_same_bytes(packed: Packing) -> None:
    assert packed() == packed(dict(reversed(FILES.items())))
    assert packed() != packed(version=4)


def test_no_changed_bit_goes_unseen(packed: Packing) -> None:
    data = packed()
    chance = random.Random(1)
    positions = [*range(len(data.split(b"\n", 3)[0]) + 300), *chance.sample(range(len(data)), 300)]
    for position in positions:
        spoilt = bytearray(data)
        spoilt[position] ^= 1 << chance.randrange(8)
        assert refused(bytes(spoilt)) in {"broken", "not-a-pack", "newer-format"}


@pytest.mark.parametrize(
    ("spoil", "said"),
    [
        (lambda data: b"", "not-a-pack"),
        (lambda data: b"PK\x03\x04", "not-a-pack"),
        (lambda data: data[:10], "not-a-pack"),
        (lambda data: data[:40], "broken"),
        (lambda data: data[:-1], "broken"),
        (lambda data: data + b" ", "broken"),
        (lambda data: data.replace(b"sme-apply-pack 1", b"sme-apply-pack 2"), "newer-format"),
        (lambda data: data.replace(b"sme-apply-pack 1", b"sme-apply-pack 0"), "broken"),
        (lambda data: _unsigned(data), "unsigned"),
        (lambda data: data.replace(b"signature ", b"", 1), "broken"),
        (lambda data: data.replace(b"\n", b"\r\n"), "broken"),
        (lambda data: data + b"x" * LARGEST_PACK, "too-large"),
        (lambda data: data.replace(b"30_000_000", b"90_000_000"), "broken"),
    ],
)
def test_each_way_of_being_wrong_has_its_own_message(
    packed: Packing, spoil: Callable[[bytes], bytes], said: str
) -> None:
    data = packed()
    assert spoil(data) != data
    assert refused(spoil(data)) == said


def _unsigned(data: bytes) -> bytes:
    first, publisher, _, content = data.split(b"\n", 3)
    return b"\n".join([first, publisher, b"signature none", content])


def test_the_signature_of_one_publisher_does_not_hold_for_another(packed: Packing) -> None:
    first, _, signature, content = packed().split(b"\n", 3)
    other = b"publisher " + new_key("x").publisher.public_key.hex().encode()
    assert refused(b"\n".join([first, other, signature, content])) == "broken"


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({"files": {"../../evil.yaml": "a"}}, "strange-file"),
        ({"files": {"2025/../x/programme.yaml": "a"}}, "strange-file"),
        ({"files": {"/2025/x/programme.yaml": "a"}}, "strange-file"),
        ({"files": {"2025\\x\\programme.yaml": "a"}}, "strange-file"),
        ({"files": {"2025/x/programme.py": "a"}}, "strange-file"),
        ({"files": {"2025/X/programme.yaml": "a"}}, "strange-file"),
        ({"files": {"2025/x/programme.yaml\n": "a"}}, "strange-file"),
        ({"files": {"2025/x/y/programme.yaml": "a"}}, "strange-file"),
        ({"files": {"2025/x/programme.yaml": "a" * 2_000_001}}, "too-large"),
        ({"files": {"2025/x/programme.yaml": 7}}, "broken"),
        ({"files": {"2025/x/programme.yaml": None}}, "broken"),
        ({"files": {}}, "broken"),
        ({"files": []}, "broken"),
        ({"files": {f"2025/p{number}/form.yaml": "" for number in range(1_501)}}, "broken"),
        ({"version": 0}, "broken"),
        ({"version": -1}, "broken"),
        ({"version": "3"}, "broken"),
        ({"version": True}, "broken"),
        ({"version": 10**30}, "broken"),
        ({"created": "yesterday"}, "broken"),
        ({"created": 20261122}, "broken"),
        ({"id": "../rules"}, "broken"),
        ({"id": None}, "broken"),
        ({"publisher": ""}, "broken"),
        ({"publisher": "a\u202eb"}, "broken"),
        ({"more": 1}, "broken"),
    ],
)
def test_what_a_publisher_may_not_pack_is_refused_although_it_is_signed(
    packed: Packing, key: PublisherKey, change: dict[str, object], said: str
) -> None:
    assert refused(signed(key, _canonical(content_of(packed()) | change))) == said


@pytest.mark.parametrize(
    "content",
    [b"", b"{}", b"[]", b"null", b"\xff", b"[" * 100_000, b'{"a":' * 100_000, b'{"id":"a","id":"a"}', b"1e999"],
)
def test_signed_content_of_another_shape_is_refused(key: PublisherKey, content: bytes) -> None:
    assert refused(signed(key, content)) == "broken"


def test_content_that_is_written_another_way_is_refused(packed: Packing, key: PublisherKey) -> None:
    told = content_of(packed())
    assert read_pack(signed(key, _canonical(told))).version == 3
    for content in (
        json.dumps(told, ensure_ascii=False, sort_keys=True).encode(),
        json.dumps(told, sort_keys=True, separators=(",", ":")).encode(),
        b" " + _canonical(told),
    ):
        assert refused(signed(key, content)) == "broken"


@given(st.binary(max_size=300) | st.binary(max_size=200).map(lambda data: b"sme-apply-pack 1\n" + data))
def test_any_bytes_are_refused_and_nothing_else_happens(data: bytes) -> None:
    assert refused(data) in {"broken", "not-a-pack", "newer-format", "unsigned"}


@pytest.mark.parametrize(
    ("files", "id", "version", "said"),
    [
        (FILES, "rules", 0, "maintaining-pack-wrong-version"),
        (FILES, "rules", 10**9 + 1, "maintaining-pack-wrong-version"),
        (FILES, "Rules", 1, "maintaining-new-wrong-name"),
        ({}, "rules", 1, "maintaining-pack-empty"),
        ({"2025/season.yaml": b"x"}, "rules", 1, "maintaining-pack-empty"),
        (FILES | {"2025/trial/form.yaml": b"a: ["}, "rules", 1, "maintaining-pack-unsound"),
        (FILES | {"1999/trial/programme.yaml": b"a: 1"}, "rules", 1, "maintaining-pack-unsound"),
    ],
)
def test_nothing_wrong_is_ever_signed(
    packed: Packing, files: dict[str, bytes], id: str, version: int, said: str
) -> None:
    with pytest.raises(BadInput) as caught:
        packed(files, id=id, version=version)
    assert caught.value.message.key == said


def test_the_first_and_the_last_version_can_be_signed(packed: Packing) -> None:
    for version in (1, 10**9):
        assert read_pack(packed(version=version, created=date(2026, 1, 1))).version == version
