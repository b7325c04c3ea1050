from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from sme_apply.drafts import Answer, Application, Draft, Paper, Severity, chosen_round
from sme_apply.sentences import LANGUAGES, sentences

Filled = Callable[..., Application]


def found(application: Application, place: str) -> list[tuple[Severity, str]]:
    return [(problem.severity, problem.message.key) for problem in application.problems if problem.place == place]


def budget(*amounts: tuple[int, int], **more: Any) -> dict[str, Answer]:
    return {
        "budget": tuple(
            {"service": f"사업 {position}", "government": government, "own": own, **more}
            for position, (government, own) in enumerate(amounts)
        )
    }


def test_a_required_field_left_empty_is_an_error(draft: Draft, filled: Filled) -> None:
    assert found(filled(draft), "overview") == [(Severity.ERROR, "drafts-required")]
    assert found(filled(draft, name_ko=None), "name") == [(Severity.ERROR, "drafts-required")]
    assert found(filled(draft), "corporate_number") == []


@pytest.mark.parametrize(("text", "wrong"), [("가" * 10, False), ("가" * 11, True)])
def test_a_text_over_the_limit_is_an_error(draft: Draft, filled: Filled, text: str, wrong: bool) -> None:
    assert bool(found(filled(replace(draft, answers={"overview": text})), "overview")) is wrong


def test_each_empty_cell_is_named_unless_the_whole_table_is_empty(draft: Draft, filled: Filled) -> None:
    places = [problem.place for problem in filled(draft).problems if problem.place.startswith("years")]
    assert places == ["years.indirect.before_last"]
    empty = filled(draft, fiscal_years=None, exports=None, employees=None)
    assert found(empty, "years") == [(Severity.ERROR, "drafts-required")]


def test_a_row_left_blank_is_no_row(draft: Draft, filled: Filled) -> None:
    rows: tuple[Answer, ...] = ({"group": "general"}, {"service": "", "own": ""})
    application = filled(replace(draft, answers={"budget": rows}))
    assert found(application, "budget") == [(Severity.ERROR, "drafts-required")]


def test_a_group_takes_no_more_rows_than_the_form(draft: Draft, filled: Filled) -> None:
    two = budget((700, 300), (700, 300), group="general")
    assert found(filled(replace(draft, answers=two)), "budget") == []
    three = budget((700, 300), (700, 300), (700, 300), group="general")
    assert found(filled(replace(draft, answers=three)), "budget") == [(Severity.ERROR, "drafts-too-many-rows")]


@pytest.mark.parametrize(("government", "over"), [(45_000, False), (45_001, True)])
def test_the_grants_added_up_stay_within_the_limit(draft: Draft, filled: Filled, government: int, over: bool) -> None:
    own = round(government * 3 / 7)
    application = filled(replace(draft, answers=budget((government, own))))
    expected = [(Severity.ERROR, "drafts-over-support-limit")] if over else []
    assert found(application, "budget.government") == expected


@pytest.mark.parametrize(
    ("amounts", "off"),
    [
        ([(7_000, 3_000)], False),
        ([(7_001, 3_000)], False),
        ([(7_004, 3_000)], True),
        ([(6_998, 3_000)], False),
        ([(6_996, 3_000)], True),
        ([(7_004, 3_000), (7_000, 3_000)], False),
    ],
)
def test_the_grant_is_the_governments_share_to_a_thousand_won_a_row(
    draft: Draft, filled: Filled, amounts: list[tuple[int, int]], off: bool
) -> None:
    application = filled(replace(draft, answers=budget(*amounts)))
    expected = [(Severity.ERROR, "drafts-off-the-share")] if off else []
    assert found(application, "budget.government") == expected


@pytest.mark.parametrize(
    ("begins", "ends", "wrong"),
    [("2025-04-01", "2025-04-01", False), ("2025-04-02", "2025-04-01", True), ("2025-04-02", "", False)],
)
def test_the_first_day_is_not_after_the_last(draft: Draft, filled: Filled, begins: str, ends: str, wrong: bool) -> None:
    application = filled(replace(draft, answers={"begins": begins, "ends": ends}))
    assert bool(found(application, "begins")) is wrong


def test_the_same_service_twice_is_named_at_the_second_row(draft: Draft, filled: Filled) -> None:
    rows = ({"service": "Design"}, {"service": "design"}, {"service": ""}, {"service": ""})
    application = filled(replace(draft, answers={"budget": rows}))
    assert (Severity.ERROR, "drafts-twice") in found(application, "budget.1.service")
    assert (Severity.ERROR, "drafts-twice") not in found(application, "budget.0.service")


def test_a_consent_counts_once_it_is_read(draft: Draft, filled: Filled) -> None:
    assert found(filled(draft), "consent:personal") == [(Severity.ERROR, "drafts-consent-unread")]
    assert found(filled(replace(draft, consents_read=frozenset({"personal"}))), "consent:personal") == []


@pytest.mark.parametrize(
    ("paper", "said"),
    [
        (None, "drafts-document-missing"),
        (Paper(False, date(2025, 3, 1)), "drafts-document-missing"),
        (Paper(True), "drafts-document-undated"),
        (Paper(True, date(2024, 12, 28)), None),
        (Paper(True, date(2024, 12, 27)), "drafts-document-expired"),
        (Paper(True, date(2025, 3, 28)), None),
        (Paper(True, date(2025, 3, 29)), "drafts-document-too-new"),
    ],
)
def test_a_document_must_be_valid_on_the_closing_day(
    draft: Draft, filled: Filled, paper: Paper | None, said: str | None
) -> None:
    papers = {} if paper is None else {"tax": paper}
    # The source of its validity is settled, so that a paper past it is surely worthless.
    severity = Severity.ERROR if said == "drafts-document-expired" else Severity.WARNING
    expected = [] if said is None else [(severity, said)]
    assert found(filled(replace(draft, papers=papers)), "document:tax") == expected


def test_an_optional_document_is_not_missed_and_an_unknown_validity_is_said(draft: Draft, filled: Filled) -> None:
    assert found(filled(draft), "document:extra") == []
    at_hand = filled(replace(draft, papers={"extra": Paper(True)}))
    assert found(at_hand, "document:extra") == [(Severity.WARNING, "drafts-document-validity-unknown")]


def test_the_verdict_is_a_warning_and_stands_first(draft: Draft, filled: Filled) -> None:
    refused = filled(draft, declarations={"national_tax_arrears": True})
    assert refused.problems[0].message.key == "drafts-verdict-ineligible"
    assert refused.problems[0].severity is Severity.WARNING
    untold = filled(draft, declarations={})
    assert untold.problems[0].message.key == "drafts-verdict-undetermined"
    assert found(filled(draft), "verdict") == []
    closed = filled(draft, as_of=date(2025, 3, 29))
    assert found(closed, "verdict") == [(Severity.WARNING, "drafts-window-closed")]


def test_errors_come_before_warnings_and_in_the_order_of_the_form(draft: Draft, filled: Filled) -> None:
    application = filled(draft, name_ko=None)
    severities = [problem.severity for problem in application.problems]
    assert severities == sorted(severities, key=lambda severity: severity is Severity.WARNING)
    places = [problem.place for problem in application.problems]
    assert places.index("name") < places.index("overview") < places.index("budget") < places.index("consent:personal")


def test_a_form_of_another_version_and_answers_left_over_are_said(draft: Draft, filled: Filled) -> None:
    application = filled(replace(draft, form_version="2024.9", answers={"gone": "x"}))
    assert [key for _, key in found(application, "form")] == ["drafts-form-changed", "drafts-answers-left-over"]


def test_the_round_is_the_chosen_one_else_the_open_one(draft: Draft, filled: Filled) -> None:
    state = chosen_round(filled(draft))
    assert state is not None
    assert state.round.id == "first"
    gone = filled(replace(draft, round="tenth"))
    assert chosen_round(gone) is None
    assert found(gone, "round") == [(Severity.WARNING, "drafts-round-gone")]
    assert chosen_round(filled(draft, as_of=date(2025, 4, 1))) is None


@pytest.mark.parametrize(
    ("text", "warned"),
    [
        ("담당 900101-1234567", True),
        ("담당 9001011234567 입니다", True),
        ("법인 130111-0006246", False),
        ("번호 901301-1234567", False),
        ("1900101-12345678", False),
    ],
)
def test_a_resident_registration_number_is_never_wanted(draft: Draft, filled: Filled, text: str, warned: bool) -> None:
    keys = [key for _, key in found(filled(replace(draft, answers={"name": text})), "name")]
    assert ("drafts-resident-number" in keys) is warned


def test_an_unusual_corporate_number_is_only_a_warning(draft: Draft, filled: Filled) -> None:
    application = filled(replace(draft, answers={"corporate_number": "1301110006247"}))
    assert found(application, "corporate_number") == [(Severity.WARNING, "drafts-corporate-number-checksum")]


def test_every_problem_can_be_said_in_both_languages(draft: Draft, filled: Filled) -> None:
    answers = {**budget((90_000, 1), (90_000, 1), (1, 1)), "begins": "2025-04-02", "ends": "2025-04-01"}
    papers = {"tax": Paper(True, date(2020, 1, 1)), "extra": Paper(True)}
    odd = replace(draft, answers={**answers, "gone": "x", "sales": "x"}, papers=papers, form_version="x", round="x")
    application = filled(odd, declarations={})
    assert len(application.problems) > 12
    for language in LANGUAGES:
        for problem in application.problems:
            assert sentences(language).say(problem.message)
