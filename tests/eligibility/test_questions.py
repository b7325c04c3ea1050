"""Which fact is worth asking for next."""

from __future__ import annotations

from collections.abc import Callable

from sme_apply.eligibility import Screening, Verdict, questions

Screen = Callable[..., Screening]


def test_the_fact_that_settles_a_verdict_alone_comes_first(screened: Screen) -> None:
    screening = screened(exports=[{"year": 2024, "direct_usd": 200_000}], declarations={})
    asked = questions(screening)
    assert asked[0].fact == "exports.2024.indirect_usd"
    assert asked[0].settles == 1
    assert ("plain", None) in asked[0].asked_by


def test_answering_every_question_settles_every_verdict_that_can_be_settled(screened: Screen) -> None:
    assert {each.fact for each in questions(screened(declarations={}))} == {
        "declarations.national_tax_arrears",
        "declarations.local_tax_arrears",
        "declarations.restricted_industry",
        "declarations.voucher_agreement_running",
    }
    assert questions(screened()) == ()


def test_a_decided_verdict_asks_nothing_more(screened: Screen) -> None:
    screening = screened(declarations={"national_tax_arrears": True})
    assert screening.of("trial").verdict is Verdict.INELIGIBLE
    assert questions(screening) == ()
