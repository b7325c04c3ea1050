"""Attached documents in a real encrypted file."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from sme_apply.terms import BadInput
from sme_apply.vault import RecordNotThere, Vault, papers
from tests.vault.archive.test_archive import company_text, draft_text
from tests.vault.kept import new_vault, reopened, saved_draft

_CONTENT = bytes(range(256)) * 300


@pytest.fixture
def lasting(tmp_path: Path) -> Iterator[Vault]:
    with new_vault(tmp_path) as vault:
        yield vault


def test_a_document_comes_back_byte_for_byte_with_what_is_known_of_it(tmp_path: Path) -> None:
    with new_vault(tmp_path) as vault:
        company = vault.save_company("{}", name="가온").id
        kept = vault.papers.attach(
            _CONTENT, company_id=company, document="sme_certificate", name="확인서.pdf", issued_on=date(2025, 1, 2)
        )
    with reopened(tmp_path) as vault:
        assert vault.papers.of(company) == (kept,)
        assert vault.papers.content(kept.id) == _CONTENT
        assert (kept.sha256, kept.size) == (hashlib.sha256(_CONTENT).hexdigest(), len(_CONTENT))
    assert _CONTENT not in b"".join(path.read_bytes() for path in tmp_path.rglob("*") if path.is_file())


def test_a_company_shows_its_own_documents_and_a_draft_those_and_its_own(lasting: Vault) -> None:
    company, other = (lasting.save_company("{}", name=name).id for name in ("가온", "나래"))
    draft = saved_draft(lasting, company).id
    shared = lasting.papers.attach(b"1", company_id=company, document="a", name="a.pdf")
    own = lasting.papers.attach(b"2", company_id=company, draft_id=draft, document="b", name="b.pdf")
    assert lasting.papers.of(company) == (shared,)
    assert lasting.papers.of(company, draft) == (shared, own)
    assert lasting.papers.of(other, draft) == ()
    with pytest.raises(RecordNotThere):
        lasting.papers.attach(b"3", company_id=other, draft_id=draft, document="b", name="b.pdf")
    with pytest.raises(RecordNotThere):
        lasting.papers.attach(b"3", company_id="0" * 32, document="b", name="b.pdf")


def test_the_same_file_is_kept_once_with_the_later_word_on_its_day(lasting: Vault) -> None:
    company = lasting.save_company("{}", name="가온").id
    first = lasting.papers.attach(b"1", company_id=company, document="a", name="a.pdf")
    again = lasting.papers.attach(b"1", company_id=company, document="a", name="a.pdf", issued_on=date(2025, 1, 2))
    assert (again.id, again.issued_on) == (first.id, date(2025, 1, 2))
    assert lasting.papers.of(company) == (again,)
    lasting.papers.date_anew(first.id, None)
    assert lasting.papers.of(company) == (first,)
    lasting.papers.remove(first.id)
    for gone in (lambda: lasting.papers.remove(first.id), lambda: lasting.papers.content(first.id)):
        with pytest.raises(RecordNotThere):
            gone()
    with pytest.raises(RecordNotThere):
        lasting.papers.date_anew(first.id, None)


def test_limits_hold_for_one_document_and_for_all_of_a_company(lasting: Vault, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(papers, "MOST_BYTES", 100)
    monkeypatch.setattr(papers, "MOST_BYTES_OF_COMPANY", 150)
    company = lasting.save_company("{}", name="가온").id
    lasting.papers.attach(bytes(100), company_id=company, document="a", name="a.pdf")
    for content, key in ((bytes(101), "vault-paper-too-large"), (b"", "vault-paper-empty")):
        with pytest.raises(BadInput) as refused:
            lasting.papers.attach(content, company_id=company, document="b", name="b.pdf")
        assert refused.value.message.key == key
    with pytest.raises(BadInput) as full:
        lasting.papers.attach(bytes(51), company_id=company, document="b", name="b.pdf")
    assert full.value.message.key == "vault-papers-too-large"
    lasting.papers.attach(bytes(50), company_id=company, document="b", name="b.pdf")


def test_documents_are_erased_with_what_they_belong_to(lasting: Vault) -> None:
    company = lasting.save_company("{}", name="가온").id
    draft = saved_draft(lasting, company).id
    shared = lasting.papers.attach(b"1", company_id=company, document="a", name="a.pdf")
    own = lasting.papers.attach(b"2", company_id=company, draft_id=draft, document="b", name="b.pdf")
    lasting.erasing.draft(draft)
    assert lasting.papers.of(company, draft) == (shared,)
    with pytest.raises(RecordNotThere):
        lasting.papers.content(own.id)
    lasting.erasing.company(company)
    with pytest.raises(RecordNotThere):
        lasting.papers.content(shared.id)


def test_documents_go_out_and_in_with_an_archive(tmp_path: Path) -> None:
    with new_vault(tmp_path / "one") as vault:
        company = vault.save_company(company_text("가온"), name="가온").id
        draft = saved_draft(vault, company, draft_text("first")).id
        vault.papers.attach(_CONTENT, company_id=company, document="a", name="a.pdf", issued_on=date(2025, 1, 2))
        vault.papers.attach(b"2", company_id=company, draft_id=draft, document="b", name="b.pdf")
        assert vault.archive.write(tmp_path / "all.zip").papers == 2
    with new_vault(tmp_path / "other") as vault:
        assert vault.archive.look_into(tmp_path / "all.zip").papers == 2
        assert vault.archive.take_in(tmp_path / "all.zip").papers == 2
        (found,) = vault.companies()
        (its,) = vault.drafts(found.id)
        kept = {paper.document: paper for paper in vault.papers.of(found.id, its.id)}
        assert vault.papers.content(kept["a"].id) == _CONTENT
        assert (kept["a"].issued_on, kept["b"].draft_id) == (date(2025, 1, 2), its.id)
        assert vault.archive.take_in(tmp_path / "all.zip").papers == 0
