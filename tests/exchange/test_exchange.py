"""From one desk to the other: what goes, what comes, what is taken over and what stays."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from sme_apply.company import parse_company
from sme_apply.drafts import Paper, parse_draft
from sme_apply.exchange import Chosen, Cost, compare, everything, parcel_of, read_exchange, take_in, write_exchange
from sme_apply.exchange.sealed_file import CHUNK_BYTES, seal, unseal
from sme_apply.terms import BadInput
from sme_apply.vault import Vault, VaultReadOnly, open_vault
from tests.exchange.parcels import CHEAP, NOW, PASSPHRASE, company, draft, filled, parcel, save_company, save_draft
from tests.vault.kept import PASSPHRASE as VAULT_PASSPHRASE
from tests.vault.kept import new_vault


@pytest.fixture
def other(tmp_path: Path) -> Vault:
    return new_vault(tmp_path / "other")


def company_of(vault: Vault, id: str) -> object:
    return parse_company(vault.company(id).document.encode())


@pytest.mark.parametrize("size", [0, 1, CHUNK_BYTES - 1, CHUNK_BYTES, CHUNK_BYTES + 1, 3 * CHUNK_BYTES])
def test_content_of_every_size_comes_out_as_it_went_in(size: int) -> None:
    content = bytes(range(256)) * (size // 256 + 1)
    assert unseal(seal(content[:size], PASSPHRASE, CHEAP), PASSPHRASE) == content[:size]


def test_a_parcel_comes_out_as_it_went_in_and_is_nowhere_in_the_clear(tmp_path: Path) -> None:
    made = parcel(tmp_path / "vault")
    data = write_exchange(made, PASSPHRASE, cost=CHEAP)
    assert read_exchange(data, PASSPHRASE) == made
    assert all(word.encode() not in data for word in ("가온", "1208147521", "%PDF", "미국", "sme-apply/exchange"))
    assert write_exchange(made, PASSPHRASE, cost=CHEAP) != data


def test_a_wrong_passphrase_a_foreign_a_newer_and_a_damaged_file_give_four_sentences(tmp_path: Path) -> None:
    data = write_exchange(parcel(tmp_path / "vault"), PASSPHRASE, cost=CHEAP)
    newer = data[:9] + b"\x02" + data[10:]
    for wrong, passphrase, key in (
        (data, PASSPHRASE + "x", "exchange-wrong-passphrase"),
        (b"%PDF-1.7" + data[8:], PASSPHRASE, "exchange-foreign"),
        (b"", PASSPHRASE, "exchange-foreign"),
        (newer, PASSPHRASE, "exchange-newer"),
        (data[:-1], PASSPHRASE, "exchange-damaged"),
        (data[:20], PASSPHRASE, "exchange-damaged"),
    ):
        with pytest.raises(BadInput) as refused:
            read_exchange(wrong, passphrase)
        assert refused.value.message.key == key


def test_the_same_passphrase_typed_composed_or_decomposed_opens_it() -> None:
    data = seal(b"x", "가나다라마바사아자차", CHEAP)
    import unicodedata

    assert unseal(data, unicodedata.normalize("NFD", "가나다라마바사아자차")) == b"x"


def test_ten_characters_are_a_passphrase_and_nine_are_not() -> None:
    assert unseal(seal(b"x", "가나다라마바사아자차", CHEAP), "가나다라마바사아자차") == b"x"
    with pytest.raises(BadInput):
        seal(b"x", "가나다라마바사아자", CHEAP)


@pytest.mark.parametrize(
    "cost",
    [
        Cost(64 * 1024 * 1024, 3, 4),
        Cost(256 * 1024 + 1, 1, 1),
        Cost(64 * 1024, 17, 4),
        Cost(64 * 1024, 3, 9),
        Cost(64 * 1024, 0, 4),
        Cost(64 * 1024, 3, 0),
        Cost(63, 1, 1),
    ],
)
def test_a_file_that_asks_for_too_much_work_is_refused_before_any_is_done(cost: Cost) -> None:
    from sme_apply.exchange.sealed_file import HEADER_BYTES, MAGIC

    header = MAGIC + (1).to_bytes(2, "big") + cost.memory_kib.to_bytes(4, "big")
    header += cost.iterations.to_bytes(2, "big") + cost.lanes.to_bytes(1, "big")
    assert not cost.bearable()
    with pytest.raises(BadInput) as refused:
        unseal(header.ljust(HEADER_BYTES + 16, b"\0"), PASSPHRASE)
    assert refused.value.message.key == "exchange-damaged"


def test_a_new_client_is_taken_in_whole(tmp_path: Path, other: Vault) -> None:
    vault, id = filled(tmp_path / "vault")
    sent = parcel_of(vault, id, NOW)
    comparison = compare(other, sent)
    assert comparison.company_id is None
    assert other.companies() == ()
    here = take_in(other, sent, comparison, everything(comparison))
    assert company_of(other, here) == company_of(vault, id)
    (record,) = other.drafts(here)
    assert parse_draft(other.draft(record.id).document) == sent.drafts[0].draft
    assert [paper.name for paper in other.papers.of(here, record.id)] == ["등록증.pdf", "계획 (최종).pdf"]
    assert [paper.draft_id for paper in other.papers.of(here, record.id)] == [None, record.id]
    assert other.actions.of(here)[0].what == "exchange-received"
    assert compare(other, sent).nothing_new


def test_what_differs_is_shown_and_only_what_is_chosen_is_taken(tmp_path: Path, other: Vault) -> None:
    vault, id = filled(tmp_path / "vault")
    sent = parcel_of(vault, id, NOW)
    first = compare(other, sent)
    here = take_in(other, sent, first, everything(first))
    (record,) = other.drafts(here)
    save_company(other, company("가온정밀", established_on="2016-01-01", name_en="Gaon"), here)
    own = {"plan": "일본 시장", "table": {"row": {"y1": 5, "y2": 9}}, "own": "여기만"}
    save_draft(other, here, draft(own, papers={"registration": Paper(at_hand=False)}), record.id)
    before = (other.company(here).document, other.draft(record.id).document)
    comparison = compare(other, sent)
    assert [each.path for each in comparison.facts] == ["name_ko", "established_on"]
    (change,) = comparison.drafts
    assert [each.place for each in change.differences] == ["own", "plan", "table.row.y2", "document:registration"]
    assert (other.company(here).document, other.draft(record.id).document) == before
    chosen = Chosen(
        frozenset({"established_on"}), {change.id: frozenset({"table.row.y2", "document:registration"})}, frozenset()
    )
    take_in(other, sent, comparison, chosen)
    expected = company("가온정밀", established_on="2015-03-02", name_en="Gaon")
    assert company_of(other, here) == expected
    taken = parse_draft(other.draft(record.id).document)
    assert taken.answers == {"plan": "일본 시장", "table": {"row": {"y1": 5, "y2": 6}}, "own": "여기만"}
    assert taken.papers == {"registration": Paper(at_hand=True)}
    assert other.versions.read(other.versions.of(record.id)[0].id).document == before[1]
    assert other.actions.of(here)[0].subjects == ("established_on",)


def test_taking_everything_makes_the_answers_of_both_sides_the_same(tmp_path: Path, other: Vault) -> None:
    vault, id = filled(tmp_path / "vault")
    sent = parcel_of(vault, id, NOW)
    here = save_company(other, company())
    save_draft(
        other, here, draft({"plan": "x", "table": {"row": {"y3": 1}}, "mine": 1}, consents_read=frozenset({"c"}))
    )
    comparison = compare(other, sent)
    (change,) = comparison.drafts
    assert change.here is not None
    take_in(other, sent, comparison, everything(comparison))
    assert parse_draft(other.draft(change.here).document) == sent.drafts[0].draft
    assert compare(other, sent).nothing_new


def test_choosing_nothing_changes_nothing_but_the_log(tmp_path: Path, other: Vault) -> None:
    vault, id = filled(tmp_path / "vault")
    sent = parcel_of(vault, id, NOW)
    here = save_company(other, company("다른 이름"))
    draft_id = save_draft(other, here, draft({"plan": "x"}))
    before = (other.company(here), other.draft(draft_id))
    take_in(other, sent, compare(other, sent), Chosen())
    assert (other.company(here), other.draft(draft_id)) == before
    assert other.papers.of(here, draft_id) == ()
    assert other.versions.of(draft_id) == ()


def test_a_company_with_another_number_or_none_is_another_client(tmp_path: Path, other: Vault) -> None:
    sent = parcel(tmp_path / "vault")
    save_company(other, company(number="2208162517"))
    save_company(other, company(number=None))
    assert compare(other, sent).company_id is None
    assert compare(other, replace(sent, company=company(number=None))).company_id is None


def test_a_draft_of_another_form_or_one_of_two_alike_is_a_new_one(tmp_path: Path, other: Vault) -> None:
    sent = parcel(tmp_path / "vault")
    here = save_company(other, sent.company)
    save_draft(other, here, replace(sent.drafts[0].draft, form_version="2"))
    assert compare(other, sent).drafts[0].here is None
    for answer in ("a", "b"):
        save_draft(other, here, draft({"plan": answer}))
    assert compare(other, sent).drafts[0].here is None


def test_what_cannot_be_saved_whole_is_not_saved_at_all(
    tmp_path: Path, other: Vault, monkeypatch: pytest.MonkeyPatch
) -> None:
    sent = parcel(tmp_path / "vault")
    comparison = compare(other, sent)
    monkeypatch.setattr("sme_apply.vault.papers.MOST_BYTES_OF_COMPANY", 1000)
    with pytest.raises(BadInput):
        take_in(other, sent, comparison, everything(comparison))
    assert other.companies() == ()
    monkeypatch.undo()
    with (
        open_vault(other.folder, passphrase=VAULT_PASSPHRASE, keyring=None, read_only=True) as reading,
        pytest.raises(VaultReadOnly),
    ):
        take_in(reading, sent, comparison, everything(comparison))
    assert other.companies() == ()


def test_what_the_consultant_keeps_of_a_client_stays_at_home(tmp_path: Path) -> None:
    vault, id = filled(tmp_path / "vault")
    vault.marks.keep(id, colour="teal", state="writing", tags=["비밀표시"])
    vault.comments.add(vault.drafts(id)[0].id, "비밀표시")
    vault.engagements.begin(id, asked_by="비밀표시", scope="비밀표시", began_on=NOW.date())
    stranger = save_company(vault, company("비밀표시", number="2208162517"))
    save_draft(vault, stranger, draft({"plan": "비밀표시"}))
    content = unseal(write_exchange(parcel_of(vault, id, NOW), PASSPHRASE, cost=CHEAP), PASSPHRASE)
    assert "비밀표시".encode() not in content
    assert "가온".encode() in content


def test_a_name_that_another_system_would_take_for_a_path_is_sent_as_a_plain_one(tmp_path: Path) -> None:
    vault, id = filled(tmp_path / "vault")
    for name in ("a/b:c.pdf", "..", "끝.pdf "):
        vault.papers.attach(name.encode(), company_id=id, document="plan", name=name)
    came = read_exchange(write_exchange(parcel_of(vault, id, NOW), PASSPHRASE, cost=CHEAP), PASSPHRASE)
    assert {paper.name for paper in came.papers} == {"등록증.pdf", "계획 (최종).pdf", "a_b_c.pdf", "_", "끝.pdf"}
