"""Attached notices, accepted publishers and packs in use in a real encrypted file."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from sme_apply.vault import RecordNotThere, Vault
from tests.vault.kept import new_vault, reopened


@pytest.fixture
def lasting(tmp_path: Path) -> Iterator[Vault]:
    with new_vault(tmp_path) as vault:
        yield vault


def test_an_attached_notice_comes_back_as_it_was_and_the_same_file_is_kept_once(tmp_path: Path) -> None:
    content = bytes(range(256)) * 50
    with new_vault(tmp_path) as vault:
        kept = vault.readings.attach_notice(content, season=2025, programme="export-voucher", name="공고.pdf")
        again = vault.readings.attach_notice(content, season=2025, programme="export-voucher", name="other.pdf")
        assert again == kept
    with reopened(tmp_path) as vault:
        assert vault.readings.notices(2025, "export-voucher") == (kept,)
        assert vault.readings.notices(2026, "export-voucher") == ()
        assert vault.readings.notice_content(kept.id) == content
        vault.readings.remove_notice(kept.id)
        with pytest.raises(RecordNotThere):
            vault.readings.notice_content(kept.id)
        with pytest.raises(RecordNotThere):
            vault.readings.remove_notice(kept.id)


def test_a_pack_needs_an_accepted_publisher_and_goes_with_it(lasting: Vault) -> None:
    with pytest.raises(RecordNotThere):
        lasting.rules.use_pack(b"pack", fingerprint="ab", id="rules", version=1, checksum="c1")
    publisher = lasting.rules.accept(fingerprint="ab", name="규정 지킴이", document="key")
    assert lasting.rules.publishers() == (publisher,)
    lasting.rules.use_pack(b"first", fingerprint="ab", id="rules", version=1, checksum="c1")
    second = lasting.rules.use_pack(b"second", fingerprint="ab", id="rules", version=2, checksum="c2")
    assert lasting.rules.packs() == (second,)
    assert lasting.rules.pack_content("ab", "rules") == b"second"
    lasting.rules.forget("ab")
    assert lasting.rules.packs() == ()
    with pytest.raises(RecordNotThere):
        lasting.rules.pack_content("ab", "rules")
    with pytest.raises(RecordNotThere):
        lasting.rules.forget("ab")


def test_a_pack_can_be_left_alone(lasting: Vault) -> None:
    lasting.rules.accept(fingerprint="ab", name="규정 지킴이", document="key")
    lasting.rules.use_pack(b"first", fingerprint="ab", id="rules", version=1, checksum="c1")
    lasting.rules.leave_pack("ab", "rules")
    assert lasting.rules.packs() == ()
    assert len(lasting.rules.publishers()) == 1
    with pytest.raises(RecordNotThere):
        lasting.rules.leave_pack("ab", "rules")
