"""A draft as text: JSON, version 1, read back strictly."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from datetime import date
from typing import Any

from sme_apply.drafts.draft import Answer, Draft, Paper
from sme_apply.drafts.strict_json import place_in, read_strict, unknown_key
from sme_apply.terms import BadInput, message

FORMAT = "sme-apply/draft"
VERSION = 1
_KEYS = (
    "format", "version", "season", "programme", "track", "form_version", "started_on", "round", "answers",
    "consents_read", "papers",
)  # fmt: skip
_REQUIRED = ("season", "programme", "form_version", "started_on")
_PAPER_KEYS = ("at_hand", "issued_on")
_ISO_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")


def dump_draft(draft: Draft) -> str:
    """Return a draft as JSON text, the same text for the same draft."""
    told: dict[str, Any] = {
        "format": FORMAT,
        "version": VERSION,
        "season": draft.season,
        "programme": draft.programme,
        "track": draft.track,
        "form_version": draft.form_version,
        "started_on": draft.started_on.isoformat(),
        "round": draft.round,
        "answers": {id: _writable(draft.answers[id]) for id in sorted(draft.answers)},
        "consents_read": sorted(draft.consents_read),
        "papers": {id: _written_paper(draft.papers[id]) for id in sorted(draft.papers)},
    }
    return json.dumps(told, ensure_ascii=False, indent=1, allow_nan=False) + "\n"


def parse_draft(text: str) -> Draft:
    """Return the draft that a text holds.

    Raises:
        BadInput: if it is no draft, is written by a newer version, or anything in it cannot be taken as it stands.
    """
    told, text = read_strict(text.encode("utf-8", "surrogatepass"))
    if not isinstance(told, dict) or told.get("format") != FORMAT:
        raise BadInput(message("drafts-file-no-draft"))
    version = told.get("version")
    if isinstance(version, bool) or not isinstance(version, int) or version < 1:
        raise BadInput(message("drafts-file-no-draft"))
    if version > VERSION:
        raise BadInput(message("drafts-file-newer", version=str(version), known=str(VERSION)))
    for key in told:
        if key not in _KEYS:
            raise unknown_key(key, _KEYS, place_in(text, (key,)))
    for key in _REQUIRED:
        if told.get(key) is None:
            raise BadInput(message("drafts-file-lacking", item=key))
    return Draft(
        season=_season(told["season"], text),
        programme=_name(told["programme"], "programme", text),
        track=None if told.get("track") is None else _name(told["track"], "track", text),
        form_version=_name(told["form_version"], "form_version", text),
        started_on=_day(told["started_on"], ("started_on",), text),
        answers=_answers(told.get("answers"), text),
        consents_read=_consents(told.get("consents_read"), text),
        papers=_papers(told.get("papers"), text),
        round=None if told.get("round") is None else _name(told["round"], "round", text),
    )


def _writable(answer: Answer) -> Any:
    if isinstance(answer, Mapping):
        return {id: _writable(part) for id, part in answer.items()}
    if isinstance(answer, tuple):
        return [_writable(part) for part in answer]
    return answer


def _written_paper(paper: Paper) -> dict[str, Any]:
    return {"at_hand": paper.at_hand, "issued_on": paper.issued_on.isoformat() if paper.issued_on else None}


def _refused(path: tuple[str | int, ...], text: str) -> BadInput:
    key = ".".join(str(part) for part in path)
    return BadInput(message("drafts-file-wrong-value", item=key[:80], place=place_in(text, path)))


def _season(told: Any, text: str) -> int:
    if isinstance(told, bool) or not isinstance(told, int) or not 2000 <= told <= 2199:
        raise _refused(("season",), text)
    return told


def _name(told: Any, key: str, text: str) -> str:
    if not isinstance(told, str) or not told or len(told) > 200:
        raise _refused((key,), text)
    return told


def _day(told: Any, path: tuple[str | int, ...], text: str) -> date:
    if not isinstance(told, str) or _ISO_DAY.fullmatch(told) is None:
        raise _refused(path, text)
    try:
        return date.fromisoformat(told)
    except ValueError:
        raise _refused(path, text) from None


def _answers(told: Any, text: str) -> dict[str, Answer]:
    if told is None:
        return {}
    if not isinstance(told, dict):
        raise _refused(("answers",), text)
    return {id: _answer(part, ("answers", id), text) for id, part in told.items()}


def _answer(told: Any, path: tuple[str | int, ...], text: str) -> Answer:
    if isinstance(told, str | bool | int):
        return told
    if isinstance(told, list):
        return tuple(_answer(part, (*path, position), text) for position, part in enumerate(told))
    if isinstance(told, dict):
        return {id: _answer(part, (*path, id), text) for id, part in told.items()}
    raise _refused(path, text)


def _consents(told: Any, text: str) -> frozenset[str]:
    if told is None:
        return frozenset()
    if not isinstance(told, list) or not all(isinstance(each, str) for each in told):
        raise _refused(("consents_read",), text)
    return frozenset(told)


def _papers(told: Any, text: str) -> dict[str, Paper]:
    if told is None:
        return {}
    if not isinstance(told, dict):
        raise _refused(("papers",), text)
    papers = {}
    for id, part in told.items():
        if not isinstance(part, dict):
            raise _refused(("papers", id), text)
        for key in part:
            if key not in _PAPER_KEYS:
                raise unknown_key(key, _PAPER_KEYS, place_in(text, ("papers", id, key)))
        at_hand, issued_on = part.get("at_hand", False), part.get("issued_on")
        if not isinstance(at_hand, bool):
            raise _refused(("papers", id, "at_hand"), text)
        day = None if issued_on is None else _day(issued_on, ("papers", id, "issued_on"), text)
        papers[id] = Paper(at_hand, day)
    return papers
