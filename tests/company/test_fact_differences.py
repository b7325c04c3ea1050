"""Facts that a PDF tells otherwise are named one by one, and nothing else is."""

from __future__ import annotations

from sme_apply.company import Company, differing_facts, with_fact
from sme_apply.sentences import sentences
from tests.export.applications import sample


def test_the_same_company_differs_in_nothing() -> None:
    assert differing_facts(sample(), sample()) == ()


def test_what_the_pdf_does_not_tell_is_no_difference() -> None:
    assert differing_facts(sample(), Company(name_ko=sample().name_ko)) == ()


def test_a_fact_of_one_year_a_text_and_a_list_are_each_named_with_both_values() -> None:
    brought = with_fact(sample(), "name_ko", "다른 이름")
    brought = with_fact(brought, "fiscal_years.2024.sales_krw", 1_000)
    brought = with_fact(brought, "exports.2023.direct_usd", 7)
    found = {each.path: each for each in differing_facts(sample(), brought)}
    assert set(found) == {"name_ko", "fiscal_years.2024.sales_krw", "exports.2023.direct_usd"}
    for language in ("ko", "en"):
        words = sentences(language)
        for each in found.values():
            assert words.say(each.name).strip()
            assert words.written(each.kept) != words.written(each.brought)
    assert found["name_ko"].kept == sample().name_ko


def test_a_fact_that_the_vault_lacks_is_a_difference() -> None:
    (found,) = differing_facts(Company(name_ko="가"), Company(name_ko="가", name_en="Ga"))
    assert found.path == "name_en"
    assert sentences("ko").written(found.kept)
