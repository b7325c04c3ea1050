"""Errors typed by who must act; each carries a message of at most two sentences and an exit code."""

from __future__ import annotations

from typing import ClassVar

from sme_apply.terms.message import Message


class SmeApplyError(Exception):
    """Something known went wrong: ``message`` says what it is and what to do about it.

    Anything else that is raised is a bug and is shown as one.
    """

    exit_code: ClassVar[int] = 70

    def __init__(self, message: Message) -> None:
        super().__init__(f"{message.key} {dict(message.values)}")
        self.message = message


class BadInput(SmeApplyError):
    """A file or a value that the user gave must be corrected; nothing was changed."""

    exit_code: ClassVar[int] = 3


class VaultError(SmeApplyError):
    """The vault is locked, damaged or cannot be used where it is."""

    exit_code: ClassVar[int] = 4


class OutputError(SmeApplyError):
    """A file could not be written; what stood there before is unchanged."""

    exit_code: ClassVar[int] = 5
