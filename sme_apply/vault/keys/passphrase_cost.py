"""How much one guess at a passphrase may cost on this computer."""

from __future__ import annotations

import time
from collections.abc import Callable

from sme_apply.vault.keys.key_slots import PassphraseCost

TARGET_SECONDS = 0.5
"""How long opening may take its user; a guess takes an attacker with the same computer as long."""
LEAST = PassphraseCost()
"""The second choice of RFC 9106 (64 MiB, three passes, four lanes): never less than this, however slow the computer."""
MOST_MEMORY_KIB = 256 * 1024
"""No more than a small and busy computer can spare."""
MOST_ITERATIONS = 12

Timed = Callable[[PassphraseCost], float]


def measured_cost(*, target_seconds: float = TARGET_SECONDS, timed: Timed | None = None) -> PassphraseCost:
    """Return the cost at which one guess takes about ``target_seconds`` here; takes one cheap guess to find out.

    Memory comes first, because it is what an attacker's many small processors lack, then passes over it. It is
    never less than ``LEAST``, and stays within bounds so that another computer can open the vault, too.

    Args:
        target_seconds: how long one guess is to take.
        timed: gives the seconds that a guess takes; by default it is made and measured.
    """
    seconds = max((timed or _timed)(LEAST), 1e-6)
    # What a guess takes grows with memory times passes.
    affordable = LEAST.memory_kib * target_seconds / seconds
    memory = min(max(int(affordable) // 1024 * 1024, LEAST.memory_kib), MOST_MEMORY_KIB)
    iterations = min(max(int(LEAST.iterations * affordable / memory), LEAST.iterations), MOST_ITERATIONS)
    return PassphraseCost(memory_kib=memory, iterations=iterations, lanes=LEAST.lanes)


def _timed(cost: PassphraseCost) -> float:
    from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

    kdf = Argon2id(salt=bytes(16), length=32, iterations=cost.iterations, lanes=cost.lanes, memory_cost=cost.memory_kib)
    begun = time.perf_counter()
    kdf.derive(b"a guess")
    return time.perf_counter() - begun
