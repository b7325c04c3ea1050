"""A publisher's keys are read back as written, and a private key is never taken for a public one."""

from __future__ import annotations

import json
import re

import pytest

from sme_apply.packs import PublisherKey, new_key, parse_key, parse_publisher
from sme_apply.terms import BadInput


def refused(data: bytes, private: bool) -> str:
    """Return the key of what is said about a file that is no key."""
    with pytest.raises(BadInput) as caught:
        (parse_key if private else parse_publisher)(data)
    return caught.value.message.key


def test_both_files_are_read_back_as_written(key: PublisherKey) -> None:
    assert parse_key(key.to_file()) == key
    assert parse_publisher(key.publisher.to_file()) == key.publisher


def test_two_keys_differ_and_so_do_their_fingerprints(key: PublisherKey) -> None:
    other = new_key("규칙 모임")
    assert other.publisher.public_key != key.publisher.public_key
    assert other.publisher.fingerprint != key.publisher.fingerprint
    assert re.fullmatch(r"([0-9A-F]{4} ){9}[0-9A-F]{4}", key.publisher.fingerprint)


def test_the_public_file_and_what_is_logged_hold_no_secret(key: PublisherKey) -> None:
    assert key.secret.hex().encode() not in key.publisher.to_file()
    assert key.secret.hex() not in repr(key)
    assert repr(key.secret) not in repr(key)


def test_a_private_key_in_place_of_a_public_one_has_a_message_of_its_own(key: PublisherKey) -> None:
    assert refused(key.to_file(), private=False) == "maintaining-key-private"
    assert refused(key.publisher.to_file(), private=True) == "maintaining-key-broken"


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"{}",
        b"[]",
        b"\xff\xfe",
        b"[" * 100_000,
        b'{"format": "sme-apply/publisher"}',
        b"-----BEGIN PRIVATE KEY-----",
    ],
)
@pytest.mark.parametrize("private", [True, False])
def test_what_is_no_key_is_refused(data: bytes, private: bool) -> None:
    assert refused(data, private) == "maintaining-key-broken"


@pytest.mark.parametrize("digits", ["", "00", "zz" * 32, "00" * 31, "00" * 33, 7, None, ["00"]])
def test_a_key_of_another_length_is_refused(key: PublisherKey, digits: object) -> None:
    for name, data, private in (
        ("private_key", key.to_file(), True),
        ("public_key", key.publisher.to_file(), False),
    ):
        told = json.loads(data) | {name: digits}
        assert refused(json.dumps(told).encode(), private) == "maintaining-key-broken"


@pytest.mark.parametrize("name", ["", "   ", "a" * 81, "a\nb", "a\u202eb", "a\x00"])
def test_a_name_that_cannot_be_shown_is_refused(name: str) -> None:
    with pytest.raises(BadInput) as caught:
        new_key(name)
    assert caught.value.message.key == "maintaining-key-name"


def test_the_longest_name_is_taken() -> None:
    assert new_key("가" * 80).publisher.name == "가" * 80
