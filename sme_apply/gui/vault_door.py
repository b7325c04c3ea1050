"""Opens the vault, or says what is needed to open it; runs in the vault's thread."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import Enum
from pathlib import Path
from typing import TYPE_CHECKING

from sme_apply.terms import BadInput, Message, SmeApplyError, message

if TYPE_CHECKING:
    from sme_apply.vault import Vault


class Door(Enum):
    """How the vault stands."""

    OPENING = "opening"
    NEW = "new"
    """There is none yet and no keyring answers: a passphrase must be chosen."""
    LOCKED = "locked"
    """Its passphrase is needed."""
    SHUT = "shut"
    """It cannot be used as it is; the message says why."""
    OPEN = "open"


@dataclass(frozen=True, slots=True)
class Opened:
    """What came of opening.

    Args:
        vault: the open vault, where ``door`` is open.
        reason: why it is not open, where there is more to say than that a passphrase is needed.
    """

    door: Door
    vault: Vault | None = None
    reason: Message | None = None


def _now() -> datetime:
    return datetime.now(UTC)


def open_door(
    folder: Path, *, use_keyring: bool = True, passphrase: str | None = None, clock: Callable[[], datetime] = _now
) -> Opened:
    """Open the vault in ``folder``; make one where there is none and a keyring answers or a passphrase is given.

    Args:
        use_keyring: whether a new vault may put its key into the keyring of the operating system.
        passphrase: what the user has typed, if it was asked for.
        clock: gives the time that records carry.
    """
    from sme_apply.vault import VaultLocked, VaultNotThere, WrongKey, answering_keyring, create_vault, open_vault

    try:
        try:
            return Opened(Door.OPEN, open_vault(folder, passphrase=passphrase, clock=clock))
        except VaultNotThere:
            keyring = answering_keyring() if use_keyring and passphrase is None else None
            if keyring is None and passphrase is None:
                return Opened(Door.NEW)
            return Opened(Door.OPEN, create_vault(folder, keyring=keyring, passphrase=passphrase, clock=clock))
    except VaultLocked as locked:
        if locked.passphrase_opens:
            return Opened(Door.LOCKED, reason=None if passphrase is None else locked.message)
        return Opened(Door.SHUT, reason=locked.message)
    except WrongKey as wrong:
        return Opened(Door.LOCKED if passphrase is not None else Door.SHUT, reason=wrong.message)
    except BadInput as refused:
        return Opened(Door.NEW, reason=refused.message)
    except SmeApplyError as error:
        return Opened(Door.SHUT, reason=error.message)
    except OSError:
        return Opened(Door.SHUT, reason=message("gui-folder-unusable"))
