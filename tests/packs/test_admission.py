"""A pack is taken in only from a known publisher and only when it is newer, and it replaces what it names."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from sme_apply.packs import (
    PackInUse,
    PublisherKey,
    catalogue_with,
    check_admissible,
    check_sound,
    new_key,
    read_pack,
)
from sme_apply.packs.pack import Pack
from sme_apply.programmes import shipped_catalogue
from sme_apply.programmes.origin import Origin
from sme_apply.terms import BadInput
from tests.packs.conftest import FILES, Packing
from tests.programmes.definitions import PROGRAMME


def said(pack: Pack, trusted: list[PublisherKey], in_use: list[PackInUse]) -> str:
    """Return the key of what is said about a pack that is not taken in."""
    with pytest.raises(BadInput) as caught:
        check_admissible(pack, [each.publisher for each in trusted], in_use)
    return caught.value.message.key.removeprefix("maintaining-pack-")


def test_an_unknown_publisher_is_told_with_the_fingerprint(packed: Packing, key: PublisherKey) -> None:
    pack = read_pack(packed())
    assert said(pack, [], []) == "unknown-publisher"
    assert said(pack, [new_key(key.publisher.name)], []) == "unknown-publisher"
    with pytest.raises(BadInput) as caught:
        check_admissible(pack, [])
    assert caught.value.message.values["fingerprint"] == key.publisher.fingerprint


def test_the_name_that_counts_is_the_one_that_the_user_accepted(packed: Packing, key: PublisherKey) -> None:
    accepted = replace(key.publisher, name="우리 컨설턴트")
    assert check_admissible(read_pack(packed()), [accepted]) is accepted


@pytest.mark.parametrize(("version", "expected"), [(2, "older"), (3, "same"), (4, None)])
def test_versions_must_rise(packed: Packing, key: PublisherKey, version: int, expected: str | None) -> None:
    in_use = [PackInUse.of(read_pack(packed(version=3)))]
    pack = read_pack(packed(version=version))
    if expected is None:
        assert check_admissible(pack, [key.publisher], in_use) == key.publisher
    else:
        assert said(pack, [key], in_use) == expected


def test_another_content_under_the_same_number_is_told_as_such(packed: Packing, key: PublisherKey) -> None:
    in_use = [PackInUse.of(read_pack(packed()))]
    other = read_pack(packed({"2025/trial/programme.yaml": PROGRAMME.encode()}))
    assert said(other, [key], in_use) == "version-with-other-content"


def test_versions_of_other_packs_and_other_publishers_do_not_count(packed: Packing, key: PublisherKey) -> None:
    pack = read_pack(packed(version=1))
    others = [PackInUse(b"\0" * 32, "rules", 9, ""), PackInUse(key.publisher.public_key, "other", 9, "")]
    assert check_admissible(pack, [key.publisher], others) == key.publisher


def test_a_pack_adds_and_replaces_and_is_marked_with_its_publisher(packed: Packing, key: PublisherKey) -> None:
    voucher = PROGRAMME.replace("id: trial", "id: export-voucher").encode()
    pack = read_pack(packed(FILES | {"2025/export-voucher/programme.yaml": voucher}))
    layered = check_sound(pack, shipped_catalogue())
    origin = Origin("pack", key.publisher.name, key.publisher.fingerprint, 3)
    assert set(layered.laid) == {(2025, "export-voucher"), (2025, "trial")}
    for id in ("export-voucher", "trial"):
        assert layered.catalogue.programme(2025, id).origin == origin
    assert layered.catalogue.programme(2025, "export-voucher").name.en == "Trial"
    assert layered.catalogue.programme(2025, "overseas-certification").origin is None


def test_of_two_packs_the_later_one_counts_whatever_their_order(packed: Packing) -> None:
    later = {"2025/trial/programme.yaml": PROGRAMME.replace("en: Trial", "en: Later", 1).encode()}
    packs = [
        read_pack(packed(version=1, created=date(2026, 1, 1))),
        read_pack(packed(later, id="more", version=1, created=date(2026, 1, 2))),
    ]
    for order in (packs, packs[::-1]):
        assert catalogue_with(shipped_catalogue(), order).catalogue.programme(2025, "trial").name.en == "Later"


def test_a_definition_that_this_version_cannot_read_leaves_the_shipped_one(packed: Packing) -> None:
    pack = read_pack(packed())
    newer = replace(pack, files={"2025/export-voucher/programme.yaml": b"id: export-voucher\nnew_key: 1\n"})
    layered = catalogue_with(shipped_catalogue(), [newer])
    assert layered.faults
    assert layered.catalogue == shipped_catalogue()
    with pytest.raises(BadInput) as caught:
        check_sound(newer, shipped_catalogue())
    assert caught.value.message.key == "maintaining-pack-unsound"
