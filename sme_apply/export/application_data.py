"""The data that an exported application carries: draft, facts used, verdict with its reasons, and versions."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator
from datetime import date
from typing import Any

from sme_apply import __version__
from sme_apply.company import dump_company
from sme_apply.drafts import Application, dump_draft
from sme_apply.eligibility import CriterionResult, TrackVerdict
from sme_apply.export.application_model import FORMAT, VERSION, CarriedApplication
from sme_apply.export.facts_used import facts_used
from sme_apply.programmes import Programme
from sme_apply.sentences import Sentences, sentences
from sme_apply.terms import Source


def application_data(application: Application, written_on: date) -> bytes:
    """Return the data as JSON (UTF-8), the same bytes for the same application and day."""
    told = {
        "format": FORMAT,
        "version": VERSION,
        "written_on": written_on.isoformat()[:10],
        "versions": _versions(application),
        "draft": json.loads(dump_draft(application.draft)),
        "company": json.loads(dump_company(facts_used(application))),
        "confirmed": list(_confirmed(application.programme)),
        "verdict": verdict_trace(application.verdict),
    }
    CarriedApplication.model_validate(told)
    text = json.dumps(told, ensure_ascii=False, indent=1)
    try:
        return text.encode("utf-8")
    except UnicodeEncodeError:
        # Half a character fits into no file, but its code does.
        return json.dumps(told, indent=1).encode("ascii")


def verdict_trace(verdict: TrackVerdict) -> dict[str, Any]:
    """Return a verdict with every reason as plain data, its sentences in Korean."""
    words, support = sentences("ko"), verdict.support
    share = support.government_share
    return {
        "as_of": verdict.as_of.isoformat(),
        "verdict": verdict.verdict.value,
        "window": verdict.window.value,
        "stage": verdict.stage.value if verdict.stage else None,
        "rests_on_unconfirmed": verdict.rests_on_unconfirmed,
        "missing": list(verdict.missing),
        "notices": [words.say(each) for each in verdict.notices],
        "support": {
            "limit_krw": support.limit_krw,
            "government_share": None if share is None else str(share),
            "total_krw": support.total_krw,
            "own_krw": support.own_krw,
            "graduation_room_krw": support.graduation_room_krw,
            "uplifts": [each.ko for each in support.uplifts],
            "warnings": [words.say(each) for each in support.warnings],
        },
        "criteria": [_criterion(result, words) for result in verdict.criteria],
    }


def data_contents(application: Application, words: Sentences) -> tuple[str, ...]:
    """Return in plain sentences what the data inside an exported application holds."""
    company = facts_used(application)
    told = json.loads(dump_company(company))
    kept = {"format", "version"}
    answers = len(application.draft.answers)
    criteria = len(application.verdict.criteria)
    confirmed = len(tuple(_confirmed(application.programme)))
    said = [
        words.text("application-data-answers", count=answers),
        words.text("application-data-papers"),
        words.text("application-data-company", count=len(told.keys() - kept)),
        words.text("application-data-verdict", count=criteria, day=application.verdict.as_of),
        words.text("application-data-versions", form=application.form.version),
    ]
    if confirmed:
        said.append(words.text("application-data-confirmed", count=confirmed))
    said.append(words.text("application-data-readable"))
    return tuple(said)


def _criterion(result: CriterionResult, words: Sentences) -> dict[str, Any]:
    return {
        "id": result.criterion.id,
        "kind": result.criterion.kind.value,
        "title": result.criterion.title.ko,
        "result": result.outcome.value,
        "required": words.say(result.required),
        "actual": words.say(result.actual),
        "missing": list(result.missing),
        "sources": [_source(source) for source in result.sources],
    }


def _source(source: Source) -> dict[str, Any]:
    return {"year": source.year, "status": source.status.value, "reference": source.reference, "url": source.url}


def _versions(application: Application) -> dict[str, Any]:
    programme = application.programme
    return {
        "application": __version__,
        "season": programme.season,
        "form": application.form.version,
        "rules": rules_digest(programme),
        "publisher": programme.origin.name if programme.origin else None,
        "publisher_version": programme.origin.version if programme.origin else None,
    }


def rules_digest(programme: Programme) -> str:
    """Return the SHA-256 of a definition as it is used, whatever file it came from."""
    told = programme.model_dump(mode="json", exclude={"origin"})
    return hashlib.sha256(json.dumps(told, sort_keys=True).encode()).hexdigest()


def _confirmed(programme: Programme) -> Iterator[dict[str, Any]]:
    for id, known in sorted(programme.known_values.items()):
        if known.source != f"confirmed-{id}":
            continue
        source = programme.sources[known.source]
        yield {
            "value": id,
            "figure": known.model_dump(mode="json", include={"figure"})["figure"],
            "unit": known.unit,
            "notice": source.reference,
            "confirmed_on": source.read_on.isoformat() if source.read_on else None,
        }
