"""Who gave a definition that did not come with the application."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal


@dataclass(frozen=True, slots=True)
class Origin:
    """Where a season or a programme comes from; one that came with the application has none.

    Args:
        kind: ``own`` (the user's own folder) or ``pack`` (a signed pack file).
        name: the publisher as the user accepted it, or the name of the folder.
        fingerprint: of the publisher's public key, for a pack.
        version: of the pack.
    """

    kind: Literal["own", "pack"]
    name: str
    fingerprint: str | None = None
    version: int | None = None
