"""Brings a draft back from an exported PDF; everything in it is checked as if a stranger had written it."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import date
from typing import Any

from pydantic import ValidationError

from sme_apply.company import Company, parse_company
from sme_apply.drafts import Draft, parse_draft
from sme_apply.drafts.strict_json import read_strict
from sme_apply.export.application_model import FORMAT, VERSION, CarriedApplication, CarriedConfirmation, CarriedVerdict
from sme_apply.export.carried import carried
from sme_apply.export.sealing import FileState
from sme_apply.terms import BadInput, message


@dataclass(frozen=True, slots=True)
class BroughtBack:
    """An application as it came out of a PDF.

    Args:
        draft: what was typed.
        company: the facts that the application used, no others.
        written_on: the day printed on it.
        verdict: the verdict that it was written with; the rules of today may say otherwise.
        confirmed: figures that its writer had read in the notice; they are shown, not laid over any rule.
        state: what became of the file.
    """

    draft: Draft
    company: Company
    written_on: date
    verdict: CarriedVerdict
    confirmed: tuple[CarriedConfirmation, ...]
    state: FileState


def brought_back(pdf: bytes, *, accept_changed: bool = False) -> BroughtBack:
    """Return the application that a PDF carries.

    Args:
        accept_changed: whether the user has been told that another program saved or changed the file, and wants its
            data all the same.

    Raises:
        BadInput: if the file carries no sound data, or was saved or changed elsewhere (``export-resaved`` and
            ``export-changed``) and the user has not said that it may be taken.
    """
    found = carried(pdf)
    application, draft, company = _checked(found.data)
    refuse_unless_accepted(found.state, accept_changed)
    return BroughtBack(
        draft=draft,
        company=company,
        written_on=application.written_on,
        verdict=application.verdict,
        confirmed=application.confirmed,
        state=found.state,
    )


def refuse_unless_accepted(state: FileState, accepted: bool) -> None:
    """Do nothing with a file that is as it was written, or that the user takes as it is.

    Raises:
        BadInput: if another program saved or changed the file and the user has not said that it may be taken.
    """
    if state is not FileState.ORIGINAL and not accepted:
        raise BadInput(message(f"export-{state.value}"))


def _checked(data: bytes) -> tuple[CarriedApplication, Draft, Company]:
    told, text = read_strict(data)
    if not isinstance(told, dict) or told.get("format") != FORMAT:
        raise BadInput(message("export-other-data"))
    version = told.get("version")
    if isinstance(version, int) and not isinstance(version, bool) and version > VERSION:
        raise BadInput(message("export-data-newer", version=str(version), known=str(VERSION)))
    # Read once more with plain numbers, which the parts below write as they stand.
    plain: dict[str, Any] = json.loads(text)
    try:
        application = CarriedApplication.model_validate_json(json.dumps(_without_parts(plain)), strict=True)
    except ValidationError as error:
        item = ".".join(str(part) for part in error.errors(include_url=False)[0]["loc"])
        raise BadInput(message("export-data-wrong", item=item[:80])) from error
    draft = parse_draft(json.dumps(plain.get("draft")))
    company = parse_company(json.dumps(plain.get("company")).encode())
    return application, draft, company


def _without_parts(told: dict[str, Any]) -> dict[str, Any]:
    """Return the data without the two parts that have readers of their own."""
    return {**told, **{part: {} for part in ("draft", "company") if isinstance(told.get(part), dict)}}
