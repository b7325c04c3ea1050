from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest

from sme_apply.drafts import Application, AttachedFile, Draft, Paper, Severity, paper_problems
from sme_apply.sentences import LANGUAGES, sentences
from sme_apply.terms import message
from tests.export.applications import application


def plan(**more: object) -> AttachedFile:
    """Return the plan of a voucher application."""
    return replace(AttachedFile("plan", "계획.pdf", 1_000), **more)  # type: ignore[arg-type]


def keys_of(found: Application, *files: AttachedFile, most: int | None = None) -> dict[str, list[str]]:
    """Return the keys of problems by place."""
    keys: dict[str, list[str]] = {}
    for problem in paper_problems(found, files, most):
        keys.setdefault(problem.place, []).append(problem.message.key)
        for language in LANGUAGES:
            assert sentences(language).say(problem.message)
    return keys


def test_what_is_attached_is_at_hand_and_what_is_not_is_missing() -> None:
    found = application("export-voucher", "general")
    assert keys_of(found)["document:plan"] == ["drafts-document-missing"]
    assert "document:plan" not in keys_of(found, plan())


def test_a_tick_without_a_file_is_told_for_what_is_uploaded_only() -> None:
    ticked = replace(
        application("export-voucher", "general").draft, papers={"plan": Paper(True), "tax_clearance": Paper(True)}
    )
    found = replace(application("export-voucher", "general"), draft=ticked)
    keys = keys_of(found)
    assert keys["document:plan"] == ["papers-check-no-file"]
    assert "document:tax_clearance" not in keys


def test_a_file_that_cannot_be_taken_is_an_error_with_its_reason() -> None:
    found = application("export-voucher", "general")
    (first, *_) = paper_problems(found, [plan(refused=message("papers-locked"))])
    assert (first.severity, first.place) == (Severity.ERROR, "document:plan")
    assert "암호" in sentences("ko").say(first.message)


def test_the_limit_of_one_file_counts_from_the_byte_behind_it() -> None:
    found = application("export-voucher", "general")
    assert "document:plan" not in keys_of(found, plan(size=5_000_000), most=5_000_000)
    assert keys_of(found, plan(size=5_000_001), most=5_000_000)["document:plan"] == ["papers-check-over-limit"]


def test_what_became_different_and_what_is_not_in_the_list_is_told() -> None:
    found = application("export-voucher", "general")
    keys = keys_of(found, plan(notes=(message("papers-repaired"),)), AttachedFile("photo", "a.jpg", 1))
    assert keys["document:plan"] == ["papers-check-note"]
    assert keys["document:photo"] == ["papers-check-unlisted"]


@pytest.mark.parametrize(
    ("days", "said"),
    [
        ([date(2024, 12, 28)], []),
        ([date(2024, 12, 27)], ["drafts-document-expired"]),
        ([date(2025, 3, 1), date(2024, 12, 27)], ["drafts-document-expired"]),
        ([None], ["drafts-document-undated"]),
        ([date(2025, 3, 29)], ["drafts-document-too-new"]),
    ],
)
def test_validity_counts_from_the_oldest_day_of_issue_to_the_closing_day(
    draft: Draft, filled: Callable[[Draft], Application], days: list[date | None], said: list[str]
) -> None:
    files = [AttachedFile("tax", f"{number}.pdf", 1, issued_on=day) for number, day in enumerate(days)]
    keys = [problem.message.key for problem in paper_problems(filled(draft), files) if problem.place == "document:tax"]
    assert keys == said
    # A day that was noted by hand counts only where no file tells one.
    noted = replace(draft, papers={"tax": Paper(True, date(2025, 3, 1))})
    keys = [problem.message.key for problem in paper_problems(filled(noted), files) if problem.place == "document:tax"]
    assert keys == ([] if days == [None] else said)
