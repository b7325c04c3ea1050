"""Errors are typed by who must act, each with its exit code."""

from __future__ import annotations

import pytest

from sme_apply.terms import BadInput, OutputError, SmeApplyError, VaultError, message


@pytest.mark.parametrize(("kind", "code"), [(SmeApplyError, 70), (BadInput, 3), (VaultError, 4), (OutputError, 5)])
def test_each_kind_of_error_has_the_exit_code_of_the_command_line(kind: type[SmeApplyError], code: int) -> None:
    error = kind(message("company-unknown-key", key="employes"))
    assert error.exit_code == code
    assert isinstance(error, SmeApplyError)


def test_an_error_keeps_its_message_and_names_the_key_to_developers() -> None:
    said = message("company-unknown-key", key="employes")
    error = BadInput(said)
    assert error.message is said
    assert "company-unknown-key" in str(error)
    assert "employes" in str(error)
