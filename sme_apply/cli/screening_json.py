"""A screening as one JSON object for machines, with sentences beside the values."""

from __future__ import annotations

from typing import Any

from sme_apply.cli.plain_values import machine_message, plain, plain_source, said
from sme_apply.cli.screening_changes import criterion_changes, verdict_changes
from sme_apply.cli.screening_combinations import combination_objects
from sme_apply.company import Size, label_of
from sme_apply.eligibility import (
    CriterionResult,
    Question,
    RoundState,
    Screening,
    SupportEstimate,
    TrackVerdict,
    questions,
)
from sme_apply.sentences import Sentences


def screening_object(screening: Screening, sentences: Sentences) -> dict[str, Any]:
    """Return a screening as ``screen --json`` prints it."""
    return {
        "season": screening.season.year,
        "as_of": plain(screening.as_of),
        "season_over": screening.season_over,
        "size": _size(screening.size, sentences),
        "programmes": [_verdict(verdict, sentences) for verdict in screening.tracks],
        "questions": _questions(questions(screening), sentences),
        "combinations": combination_objects(screening, sentences),
    }


def questions_object(screening: Screening, asked: tuple[Question, ...], sentences: Sentences) -> dict[str, Any]:
    """Return the open questions as ``questions --json`` prints them."""
    return {
        "season": screening.season.year,
        "as_of": plain(screening.as_of),
        "questions": _questions(asked, sentences),
    }


def _questions(asked: tuple[Question, ...], sentences: Sentences) -> list[dict[str, Any]]:
    return [
        {
            "fact": question.fact,
            "label": sentences.say(label_of(question.fact)),
            "settles": question.settles,
            "asked_by": [{"id": id, "track": track} for id, track in question.asked_by],
        }
        for question in asked
    ]


def _size(size: Size, sentences: Sentences) -> dict[str, Any]:
    return {
        "sme": size.sme.value,
        "small": size.small.value,
        "micro": size.micro.value,
        "average_sales_krw": size.average_sales_krw,
        "cap_krw": size.cap_krw,
        "small_cap_krw": size.small_cap_krw,
        "explanation": " ".join(sentences.say(each) for each in size.explanation),
        "explanation_messages": [machine_message(each) for each in size.explanation],
        "missing": list(size.missing),
        "steps": [
            {
                "id": step.id,
                "result": step.result.value,
                **said("required", step.required, sentences),
                **said("actual", step.actual, sentences),
                **said("article", step.article, sentences),
                "missing": list(step.missing),
            }
            for step in size.steps
        ],
    }


def _verdict(verdict: TrackVerdict, sentences: Sentences) -> dict[str, Any]:
    language = sentences.language
    return {
        "id": verdict.programme.id,
        "track": verdict.track.id,
        "name": verdict.programme.name.in_language(language),
        "track_name": verdict.track.name.in_language(language) if verdict.track.id is not None else None,
        "verdict": verdict.verdict.value,
        "window": verdict.window.value,
        "rests_on_unconfirmed": verdict.rests_on_unconfirmed,
        "incomplete": verdict.track.incomplete is not None,
        "stage": verdict.stage.value if verdict.stage is not None else None,
        "support": _support(verdict.support, sentences),
        "rounds": [_round(state, sentences) for state in verdict.rounds],
        "criteria": [_criterion(result, verdict, sentences) for result in verdict.criteria],
        "to_become_eligible": verdict_changes(verdict, sentences),
        "bonus": [
            {
                "id": result.bonus.id,
                "name": result.bonus.name.in_language(language),
                "points": -result.points if result.bonus.subtracts and result.points is not None else result.points,
                "result": result.outcome.value,
                "source": plain_source(result.source),
            }
            for result in verdict.bonus
        ],
        "missing": list(verdict.missing),
        "notices": [sentences.say(notice) for notice in verdict.notices],
        "not_modelled": [text.in_language(language) for text in verdict.track.not_modelled],
    }


def _support(support: SupportEstimate, sentences: Sentences) -> dict[str, Any]:
    return {
        "limit_krw": support.limit_krw,
        "government_share": plain(support.government_share),
        "total_krw": support.total_krw,
        "own_krw": support.own_krw,
        "graduation_room_krw": support.graduation_room_krw,
        "uplifts": [text.in_language(sentences.language) for text in support.uplifts],
        "warnings": [sentences.say(warning) for warning in support.warnings],
        "warning_messages": [machine_message(warning) for warning in support.warnings],
        "sources": [plain_source(source) for source in support.sources],
        "missing": list(support.missing),
    }


def _round(state: RoundState, sentences: Sentences) -> dict[str, Any]:
    return {
        "id": state.round.id,
        "name": state.round.name.in_language(sentences.language),
        "opens_on": plain(state.days.start),
        "closes_on": plain(state.days.end),
        "closing_hour": state.closing_hour,
        "window": state.window.value,
        "source": plain_source(state.source),
    }


def _criterion(result: CriterionResult, verdict: TrackVerdict, sentences: Sentences) -> dict[str, Any]:
    criterion, language = result.criterion, sentences.language
    return {
        "id": criterion.id,
        "kind": criterion.kind.value,
        "title": criterion.title.in_language(language),
        "clause": criterion.clause.in_language(language),
        "result": result.outcome.value,
        **said("required", result.required, sentences),
        **said("actual", result.actual, sentences),
        "source": plain_source(result.source),
        "sources": [plain_source(source) for source in result.sources],
        **said("change", result.change, sentences),
        "to_be_met": criterion_changes(result, verdict, sentences),
        "missing": list(result.missing),
        "warnings": [sentences.say(warning) for warning in result.warnings],
        "warning_messages": [machine_message(warning) for warning in result.warnings],
    }
