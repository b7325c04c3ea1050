"""A wrapped key opens in its own slot of its own vault and nowhere else."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from sme_apply.vault.keys.key_slots import (
    PassphraseCost,
    unwrap_with_key,
    unwrap_with_passphrase,
    wrap_for_keyring,
    wrap_for_passphrase,
)
from tests.vault.kept import CHEAP, PASSPHRASE

NOW = datetime(2025, 1, 8, tzinfo=UTC)
DATA_KEY, VAULT, OTHER = b"d" * 32, "a" * 32, "b" * 32


def test_a_passphrase_slot_opens_with_its_passphrase_only() -> None:
    slot = wrap_for_passphrase(DATA_KEY, vault=VAULT, passphrase=PASSPHRASE, cost=CHEAP, now=NOW)
    assert unwrap_with_passphrase(slot, PASSPHRASE, vault=VAULT) == DATA_KEY
    assert unwrap_with_passphrase(slot, PASSPHRASE + " ", vault=VAULT) is None


def test_a_wrapped_key_is_bound_to_its_vault_and_its_slot() -> None:
    slot = wrap_for_passphrase(DATA_KEY, vault=VAULT, passphrase=PASSPHRASE, cost=CHEAP, now=NOW)
    assert unwrap_with_passphrase(slot, PASSPHRASE, vault=OTHER) is None
    assert unwrap_with_passphrase(slot.model_copy(update={"id": OTHER}), PASSPHRASE, vault=VAULT) is None
    ring, wrapping_key = wrap_for_keyring(DATA_KEY, vault=VAULT, backend="kwallet", now=NOW)
    assert unwrap_with_key(ring, wrapping_key, vault=VAULT) == DATA_KEY
    assert unwrap_with_key(ring, wrapping_key, vault=OTHER) is None
    assert unwrap_with_key(ring.model_copy(update={"id": OTHER}), wrapping_key, vault=VAULT) is None
    assert unwrap_with_key(ring, wrapping_key[:-1], vault=VAULT) is None


def test_no_two_slots_share_a_salt_a_nonce_or_a_wrapping_key() -> None:
    slots = [wrap_for_passphrase(DATA_KEY, vault=VAULT, passphrase=PASSPHRASE, cost=CHEAP, now=NOW) for _ in range(20)]
    rings = [wrap_for_keyring(DATA_KEY, vault=VAULT, backend="kwallet", now=NOW) for _ in range(20)]
    assert len({slot.salt for slot in slots}) == 20
    assert len({slot.nonce for slot in slots} | {slot.nonce for slot, _ in rings}) == 40
    assert len({key for _, key in rings}) == 20


def test_the_cost_of_a_guess_is_the_one_of_rfc_9106_unless_told_otherwise() -> None:
    cost = PassphraseCost()
    assert (cost.memory_kib, cost.iterations, cost.lanes) == (65536, 3, 4)


@pytest.mark.parametrize("changed", [{"iterations": 2}, {"lanes": 2}, {"memory_kib": 128}])
def test_a_changed_cost_opens_nothing(changed: dict[str, int]) -> None:
    slot = wrap_for_passphrase(DATA_KEY, vault=VAULT, passphrase=PASSPHRASE, cost=CHEAP, now=NOW)
    other = slot.model_copy(update={"cost": CHEAP.model_copy(update=changed)})
    assert unwrap_with_passphrase(other, PASSPHRASE, vault=VAULT) is None
