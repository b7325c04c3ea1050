"""The recovery code: a random key that a person can write on paper, type again, and mistype without harm."""

from __future__ import annotations

import secrets
import unicodedata
from dataclasses import dataclass, field

from sme_apply.terms import BadInput, message

GROUPS = 7
"""How many groups a code has."""
_LETTERS_IN_GROUP = 4
_ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
# What people write for a letter that Crockford's alphabet leaves out because it looks like another.
_MEANT = str.maketrans({"O": "0", "I": "1", "L": "1"})


@dataclass(frozen=True, slots=True)
class RecoveryCode:
    """A recovery code: 28 random letters of Crockford's base 32 (140 bits) and one check letter for each four.

    Args:
        letters: the random letters, without the check letters.
    """

    letters: str = field(repr=False)

    @property
    def groups(self) -> tuple[str, ...]:
        """The code as it is written down: seven groups of four letters and their check letter."""
        parts = (self.letters[start : start + _LETTERS_IN_GROUP] for start in range(0, len(self.letters), 4))
        return tuple(part + _check_letter(part, number) for number, part in enumerate(parts, start=1))

    @property
    def written(self) -> str:
        """The groups with hyphens between them."""
        return "-".join(self.groups)


def new_recovery_code() -> RecoveryCode:
    """Return a code that nobody has had before."""
    return RecoveryCode("".join(secrets.choice(_ALPHABET) for _ in range(GROUPS * _LETTERS_IN_GROUP)))


def read_recovery_code(typed: str) -> RecoveryCode:
    """Read a code as a person types it: in small letters, with O for 0, with any spaces, hyphens or full-width letters.

    Raises:
        BadInput: if it cannot be a code; the message says how many letters are there or which groups are mistyped.
            Whether it is the code of a vault only the vault knows.
    """
    plain = unicodedata.normalize("NFKC", typed).upper().translate(_MEANT)
    letters = [letter for letter in plain if unicodedata.category(letter)[0] not in "ZPC" and letter != "_"]
    size, needed = _LETTERS_IN_GROUP + 1, GROUPS * (_LETTERS_IN_GROUP + 1)
    if len(letters) != needed:
        raise BadInput(message("vault-recovery-length", count=len(letters), needed=needed))
    groups = ["".join(letters[start : start + size]) for start in range(0, needed, size)]
    wrong = [number for number, group in enumerate(groups, start=1) if not _sound(group, number)]
    if wrong:
        raise BadInput(message("vault-recovery-typing", groups=", ".join(map(str, wrong))))
    return RecoveryCode("".join(group[:-1] for group in groups))


def _sound(group: str, number: int) -> bool:
    return all(letter in _ALPHABET for letter in group) and _check_letter(group[:-1], number) == group[-1]


def _check_letter(part: str, number: int) -> str:
    """Return the check letter of a group at its place.

    A sum over the field of 32 elements with unlike weights notices every single wrong letter and every two
    letters that changed places; the number of the group notices groups that did.
    """
    total, weight = number, 1
    for letter in part:
        weight = _times_two(weight)
        total ^= _product(weight, _ALPHABET.index(letter))
    return _ALPHABET[total]


def _times_two(value: int) -> int:
    doubled = value << 1
    return doubled ^ 0b100101 if doubled & 0b100000 else doubled


def _product(one: int, other: int) -> int:
    total = 0
    while other:
        total ^= one if other & 1 else 0
        one, other = _times_two(one), other >> 1
    return total
