"""Searching companies and drafts in a real encrypted file."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from pathlib import Path
from typing import Literal

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from sme_apply.company import parse_company
from sme_apply.vault import Hit, Place, Vault, VaultStopped
from tests.vault.kept import new_vault, reopened, saved_draft

MARKER = "비밀스러운구절을여기에적었다"


@pytest.fixture
def vault(tmp_path: Path) -> Iterator[Vault]:
    with new_vault(tmp_path) as made:
        yield made


def names(hits: tuple[Hit, ...]) -> list[str]:
    return [hit.draft_title or hit.company_name for hit in hits]


def settled(vault: Vault) -> Vault:
    while vault.search.catch_up(100):
        pass
    return vault


def filled(vault: Vault) -> tuple[str, str]:
    first = vault.save_company(
        "{}", name="㈜한빛정밀", business_number="1208147521", words=[("address", "대전 유성구")]
    )
    other = vault.save_company("{}", name="GREEN Foods", business_number="2208162517", words=[])
    draft = saved_draft(vault, first.id, title="수출바우처", words=[("plan", "미국과 베트남에 정밀 부품을 수출한다.")])
    saved_draft(vault, other.id, title="온라인수출", words=[("plan", "Sell kimchi in Austria, ㄱ to ㅎ")])
    return first.id, draft.id


WAYS = {
    "한빛": ["㈜한빛정밀"],
    "한": ["㈜한빛정밀", "수출바우처"],
    "한빛정밀": ["㈜한빛정밀"],
    "한빛 정밀": ["㈜한빛정밀"],
    "빛정": ["㈜한빛정밀"],
    "밀": ["㈜한빛정밀", "수출바우처"],
    "ㅎㅂㅈㅁ": ["㈜한빛정밀"],
    "ㅂㅈ": ["㈜한빛정밀"],
    "한ㅂ": ["㈜한빛정밀"],
    "ㅎ빛ㅈ": ["㈜한빛정밀"],
    "한비": ["㈜한빛정밀"],
    "하": ["㈜한빛정밀", "수출바우처"],
    "한빛저": ["㈜한빛정밀"],
    "ㅅㅊㅂㅇㅊ": ["수출바우처"],
    "120-81-47521": ["㈜한빛정밀"],
    "1208147521": ["㈜한빛정밀"],
    "81475": ["㈜한빛정밀"],
    "１２０－８１": ["㈜한빛정밀"],
    "green foods": ["GREEN Foods"],
    "ＧＲＥＥＮ": ["GREEN Foods"],
    "gree": ["GREEN Foods"],
    "re": ["GREEN Foods"],
    "kimchi austria": ["온라인수출"],
    "베트남": ["수출바우처"],
    "수출": ["수출바우처", "온라인수출"],
    "바우처 베트남": ["수출바우처"],
    "유성": ["㈜한빛정밀"],
    "없는말": [],
    "한빛 없는말": [],
    "--": [],
    "": [],
}


@pytest.mark.parametrize("indexed", [False, True])
@pytest.mark.parametrize("text", WAYS)
def test_each_way_of_typing_finds_what_it_should(vault: Vault, text: str, indexed: bool) -> None:
    filled(vault)
    if indexed:
        settled(vault)
        assert vault.search.behind == 0
    assert sorted(names(vault.search.find(text))) == sorted(WAYS[text])


@pytest.mark.parametrize("form", ["NFC", "NFD", "NFKC", "NFKD"])
def test_every_form_of_unicode_finds_every_other(vault: Vault, form: Literal["NFC", "NFD", "NFKC", "NFKD"]) -> None:
    known: tuple[Literal["NFC"], Literal["NFD"]] = ("NFC", "NFD")
    for each in known:
        vault.save_company("{}", name=unicodedata.normalize(each, "한빛정밀"), words=[])
    settled(vault)
    assert len(vault.search.find(unicodedata.normalize(form, "한빛정밀"))) == 2


def test_consonants_that_an_input_method_draws_together_are_taken_apart(vault: Vault) -> None:
    vault.save_company("{}", name="가산기계", words=[])
    assert names(settled(vault).search.find("ㄳㄱㄱ")) == ["가산기계"]


def test_names_come_before_titles_and_titles_before_words(vault: Vault) -> None:
    in_words = vault.save_company("{}", name="나래", words=[("address", "가온길 1")]).id
    saved_draft(vault, in_words, title="다솜", words=[("plan", "가온과 함께")])
    saved_draft(vault, in_words, title="가온 신청서", words=[])
    vault.save_company("{}", name="주식회사 가온", words=[])
    vault.save_company("{}", name="가온기계", words=[])
    expected = ["가온기계", "주식회사 가온", "가온 신청서", "다솜", "나래"]
    assert names(vault.search.find("가온")) == expected
    assert names(settled(vault).search.find("가온")) == expected
    assert names(vault.search.find("가온", limit=3)) == expected[:3]
    assert names(vault.search.find("가온", company_id=in_words)) == expected[2:]


def test_a_hit_says_where_it_stands_and_marks_what_was_found(vault: Vault) -> None:
    company, draft = filled(vault)
    [hit] = settled(vault).search.find("베트남 부품")
    assert (hit.company_id, hit.draft_id, hit.place) == (company, draft, "plan")
    assert [hit.excerpt[first:last] for first, last in hit.marks] == ["베트남", "부품"]
    [hit] = vault.search.find("120-81")
    assert (hit.draft_id, hit.place) == (None, Place.BUSINESS_NUMBER)
    assert [hit.excerpt[first:last] for first, last in hit.marks] == ["12081"]


def test_an_excerpt_of_a_long_text_is_short_and_holds_what_was_found(vault: Vault) -> None:
    vault.save_company("{}", name="a", words=[("plan", "앞 " * 500 + "찾을것\n여기" + " 뒤" * 500)])
    [hit] = settled(vault).search.find("찾을것여기")
    assert len(hit.excerpt) < 100
    assert [hit.excerpt[first:last] for first, last in hit.marks] == ["찾을것 여기"]


@pytest.mark.parametrize("indexed", [False, True])
def test_what_is_in_the_bin_is_not_found_until_it_is_brought_back(vault: Vault, indexed: bool) -> None:
    company, draft = filled(vault)
    if indexed:
        settled(vault)
    vault.remove_draft(draft)
    assert vault.search.find("베트남") == ()
    vault.bin.bring_back_draft(draft)
    vault.remove_company(company)
    assert vault.search.find("한빛") == vault.search.find("베트남") == ()
    vault.bin.bring_back_company(company)
    assert len(vault.search.find("한빛")) == len(vault.search.find("베트남")) == 1


def test_what_is_written_over_is_found_no_more_and_the_new_at_once(vault: Vault) -> None:
    company, _ = filled(vault)
    settled(vault)
    vault.save_company("{}", name="나래상사", id=company, words=[("address", "부산")])
    assert vault.search.find("한빛") == vault.search.find("유성") == ()
    assert names(vault.search.find("나래")) == names(vault.search.find("부산")) == ["나래상사"]
    settled(vault)
    assert vault.search.find("한빛") == vault.search.find("유성") == ()
    assert names(vault.search.find("나래")) == names(vault.search.find("부산")) == ["나래상사"]


def test_words_that_nobody_said_are_read_from_the_document(vault: Vault, samples: Path) -> None:
    document = (samples / "gaon-machinery.json").read_text("utf-8")
    address = parse_company(document.encode()).address
    assert address
    vault.save_company(document, name="가온", words=None)
    assert names(vault.search.find("가온")) == ["가온"]
    assert vault.search.find(address) == ()
    assert [hit.place for hit in settled(vault).search.find(address)][:1] == ["address"]
    vault.save_company("no company file", name="나래")
    assert names(settled(vault).search.find("나래")) == ["나래"]


def test_the_index_is_made_anew_from_the_documents(vault: Vault, samples: Path) -> None:
    document = (samples / "gaon-machinery.json").read_text("utf-8")
    company = parse_company(document.encode())
    assert company.address
    for number in range(3):
        vault.save_company(document, name=f"가온 {number}")
    told: list[tuple[int, int]] = []
    with pytest.raises(VaultStopped):
        vault.search.rebuild(cancel=lambda: True)
    vault.search.rebuild(lambda done, of: told.append((done, of)))
    assert told[-1] == (3, 3)
    assert len(vault.search.find(company.address)) == len(vault.search.find("가온")) == 3
    with vault.search._store.using() as database:
        database.execute("INSERT INTO letters (letters) VALUES ('integrity-check')")


def test_what_was_saved_is_found_after_closing_whether_or_not_it_was_indexed(tmp_path: Path) -> None:
    with new_vault(tmp_path) as vault:
        filled(vault)
        settled(vault)
        vault.save_company("{}", name="새로운 회사", words=[("address", "서울")])
    with reopened(tmp_path) as vault:
        assert names(vault.search.find("베트남")) == ["수출바우처"]
        assert names(vault.search.find("서울")) == ["새로운 회사"]


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    text=st.text(st.sampled_from("가각간나난한하빛ㅎㄱㅏab1 -Ａ(㈜"), min_size=1, max_size=12),
    start=st.integers(0, 11),
    length=st.integers(1, 12),
)
def test_every_part_of_a_text_finds_it(vault: Vault, text: str, start: int, length: int) -> None:
    from sme_apply.vault.searching.searched_text import letters_of

    part = letters_of(text)[start : start + length]
    id = vault.save_company("{}", name="x", words=[("plan", text)]).id
    for _ in range(2):
        found = vault.search.find(part, company_id=id)
        assert bool(found) == bool(part), (text, part)
        settled(vault)
    vault.remove_company(id)


def test_no_query_breaks_the_index(vault: Vault) -> None:
    filled(vault)
    settled(vault)
    for text in ('"', "'", "* OR", "NEAR(", "a" * 5000, "가" * 3000, "\ud800", "\x00", "{groups}:", "¶company", "§한"):
        vault.search.find(text)
