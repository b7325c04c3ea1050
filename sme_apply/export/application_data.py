"""The data that an exported application carries: draft, company facts, and the verdict in short."""

from __future__ import annotations

import json

from sme_apply.company import dump_company
from sme_apply.drafts import Application, dump_draft

FORMAT = "sme-apply/application"
VERSION = 1


def application_data(application: Application) -> bytes:
    """Return the data as JSON (UTF-8): what ``sme-apply read`` prints."""
    verdict = application.verdict
    share = verdict.support.government_share
    data = {
        "format": FORMAT,
        "version": VERSION,
        "draft": json.loads(dump_draft(application.draft)),
        "company": json.loads(dump_company(application.company)),
        "verdict": {
            "as_of": verdict.as_of.isoformat(),
            "verdict": verdict.verdict.value,
            "stage": verdict.stage.value if verdict.stage else None,
            "rests_on_unconfirmed": verdict.rests_on_unconfirmed,
            "limit_krw": verdict.support.limit_krw,
            "government_share": None if share is None else str(share),
            "criteria": {result.criterion.id: result.outcome.value for result in verdict.criteria},
        },
    }
    return json.dumps(data, ensure_ascii=False, indent=1, sort_keys=True).encode("utf-8")
