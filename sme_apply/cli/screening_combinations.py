"""The best lawful combinations of programmes, for machines and as lines to read."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from sme_apply.cli.layout import wrapped
from sme_apply.cli.plain_values import plain_source
from sme_apply.cli.programme_names import programme_name
from sme_apply.eligibility import Pair, Plan, Screening, lawful_plans
from sme_apply.sentences import Sentences
from sme_apply.terms import won


def combination_objects(screening: Screening, sentences: Sentences) -> list[dict[str, Any]]:
    """Return the best plan that known rules allow, then the best that none forbids where that gives more."""
    return [_plan(plan, screening, sentences) for plan in lawful_plans(screening)]


def combination_lines(screening: Screening, sentences: Sentences) -> Iterator[str]:
    """Yield the plans of more than one track as lines; nothing where no two may be combined."""
    plans = [plan for plan in lawful_plans(screening) if len(plan.verdicts) > 1]
    if plans:
        yield ""
        yield sentences.text("screening-combinations")
    for plan in plans:
        names = tuple(programme_name(each, sentences) for each in plan.verdicts)
        key = "screening-plan-possible" if plan.unknown_pairs else "screening-plan-allowed"
        amounts = {"grants": won(plan.grants_krw), "loans": won(plan.loans_krw), "own": won(plan.own_krw)}
        yield from wrapped(sentences.text(key, programmes=names, **amounts), indent="    ", first="  · ")
        for rule in plan.rules:
            for text in (rule.once, rule.outside):
                if text is not None:
                    yield from wrapped(text.in_language(sentences.language), indent="        ", first="      - ")


def _plan(plan: Plan, screening: Screening, sentences: Sentences) -> dict[str, Any]:
    language = sentences.language
    return {
        "tracks": [_key(verdict.key) for verdict in plan.verdicts],
        "allowed": not plan.unknown_pairs,
        "grants_krw": plan.grants_krw,
        "loans_krw": plan.loans_krw,
        "own_krw": plan.own_krw,
        "limits_unknown": [_key(key) for key in plan.limits_unknown],
        "unknown_pairs": [_pair(pair) for pair in plan.unknown_pairs],
        "rules": [
            {
                "id": rule.id,
                "rule": rule.rule,
                "clause": rule.clause.in_language(language),
                "once": rule.once.in_language(language) if rule.once else None,
                "outside": rule.outside.in_language(language) if rule.outside else None,
                "source": plain_source(screening.season.sources[rule.source]),
            }
            for rule in plan.rules
        ],
        "sources": [plain_source(source) for source in plan.sources],
    }


def _key(key: tuple[str, str | None]) -> dict[str, str | None]:
    return {"id": key[0], "track": key[1]}


def _pair(pair: Pair) -> list[dict[str, str | None]]:
    return [_key(pair.one), _key(pair.other)]
