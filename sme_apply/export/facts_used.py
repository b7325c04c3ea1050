"""Which of the company's facts an application needs: those that it prints and those that its verdict rests on."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any

from sme_apply.company import Company, dump_company, parse_company, spec_of
from sme_apply.drafts import Application
from sme_apply.eligibility import TrackVerdict, screen_track
from sme_apply.programmes import Form
from sme_apply.programmes.condition import in_season
from sme_apply.programmes.fact_names import OF_VERDICT, WORKED_OUT

_PRINTED = ("name_ko", "name_en", "business_registration_number", "representative.name", "exports", "fiscal_years")
"""What cover, charts and signature show, whatever the form asks."""
_OF_SIZE = (
    "legal_form", "established_on", "merged_or_split_on", "industries", "fiscal_year_end_month", "fiscal_years",
    "monthly_sales", "founding_assets_krw", "employees", "ownership", "sme_certificate", "sme_grace_until",
)  # fmt: skip
"""What the legal size test rests on (중소기업기본법 시행령 제3조부터 제10조까지)."""
_YEAR = re.compile(r"\.\d{4}.*|\.\{year\}.*")
_FILE_KEYS = ("format", "version")


def facts_used(application: Application) -> Company:
    """Return the company with only those facts that the application prints or that its verdict looks at.

    What is left out was tried: without it the verdict and its every reason are the same.
    """
    told = json.loads(dump_company(application.company))
    verdict = _judged(application.company, application)
    wanted = _reasons(verdict)
    used = {*_PRINTED, *_linked(application.form, application.draft.season), *_looked_at(verdict)}
    for further in ((), ("support_history",)):
        company = _company(_only(told, used | set(further)))
        if _reasons(_judged(company, application)) == wanted:
            return company
    return application.company


def _looked_at(verdict: TrackVerdict) -> Iterator[str]:
    """Yield the told facts that the rules have asked for, years left off."""
    for path in verdict.standing.seen:
        if path in WORKED_OUT:
            yield from _OF_SIZE
            continue
        for each in spec_of(path).derived_from or (path,):
            yield _YEAR.sub("", each)


def _only(told: dict[str, Any], used: set[str]) -> dict[str, Any]:
    left: dict[str, Any] = {}
    for key, value in told.items():
        if key in _FILE_KEYS or key in used:
            left[key] = value
        elif isinstance(value, dict):
            members = {part: each for part, each in value.items() if _is_used(f"{key}.{part}", used)}
            if members:
                left[key] = members
    return left


def _is_used(path: str, used: set[str]) -> bool:
    return any(each == path or each.startswith(f"{path}.") for each in used)


def _company(told: dict[str, Any]) -> Company:
    return parse_company(json.dumps(told).encode())


def _linked(form: Form, season: int) -> Iterator[str]:
    """Yield the told facts that fill the fields of a form, years left off."""
    for field in form.fields():
        for source in (field.source, *(row.source for row in field.rows)):
            path = "" if source is None else in_season(source.replace("[year]", f".{season}"), season)
            if not path or path in WORKED_OUT or path in OF_VERDICT:
                continue
            path = path.replace("{year}", str(season))
            for each in spec_of(path).derived_from or (path,):
                yield _YEAR.sub("", each)


def _judged(company: Company, application: Application) -> TrackVerdict:
    verdict, standing = application.verdict, application.verdict.standing
    return screen_track(company, standing.programme, verdict.track, standing.season, standing.standards, verdict.as_of)


def _reasons(verdict: TrackVerdict) -> tuple[object, ...]:
    return (
        verdict.verdict, verdict.window, verdict.stage, verdict.support, verdict.missing, verdict.notices,
        verdict.rests_on_unconfirmed, tuple(bonus.outcome for bonus in verdict.bonus),
        tuple((each.outcome, each.required, each.actual, each.missing, each.warnings) for each in verdict.criteria),
    )  # fmt: skip
