"""What an exported application carries: everything that is needed to come back, and no fact that nobody used."""

from __future__ import annotations

import json
from datetime import date

import pytest

from sme_apply.company import dump_company, parse_company
from sme_apply.drafts import fill, new_draft
from sme_apply.eligibility import screen_track
from sme_apply.export.application_data import application_data, data_contents, rules_digest, verdict_trace
from sme_apply.export.application_model import CarriedApplication
from sme_apply.export.application_schema import schema_file, schema_text
from sme_apply.export.facts_used import facts_used
from sme_apply.programmes import Confirmation, confirmed, size_standards
from sme_apply.sentences import sentences
from tests.export.applications import AS_OF, application, catalogue, laid_out, sample, typical, with_forms


def test_the_published_schema_is_the_one_that_writes_and_checks() -> None:
    assert schema_file().read_text(encoding="utf-8") == schema_text()


def test_the_page_about_the_data_names_every_part_of_it() -> None:
    page = schema_file().with_name("application-data.md").read_text(encoding="utf-8")
    for name in CarriedApplication.model_fields:
        assert f"`{name}`" in page


@pytest.mark.parametrize(("programme", "track"), with_forms())
@pytest.mark.parametrize("name", ["gaon-machinery", "dodam-cosmetics", "seohae-steel"])
def test_the_facts_used_give_the_same_application_and_the_same_reasons(
    programme: str, track: str | None, name: str
) -> None:
    filled = application(programme, track, company=sample(name))
    again = laid_out(filled.draft, facts_used(filled), AS_OF)
    assert verdict_trace(again.verdict) == verdict_trace(filled.verdict)
    assert again.sections == filled.sections
    assert again.problems == filled.problems


def test_facts_that_nobody_used_stay_at_home() -> None:
    told = json.loads(dump_company(sample()))
    told["email"] = "private@gaon-machinery.example"
    filled = application("overseas-branch", "entry", company=parse_company(json.dumps(told).encode()))
    data = application_data(filled, AS_OF).decode()
    carried = json.loads(data)["company"]
    assert "declarations" not in carried
    assert "support_history" not in carried
    assert "private@" not in data


def test_the_same_application_gives_the_same_data() -> None:
    first, second = (application_data(typical("export-voucher", "general"), AS_OF) for _ in range(2))
    assert first == second


def test_the_rules_are_told_apart_by_their_digest() -> None:
    programmes = catalogue().season(2025).programmes
    assert len({rules_digest(programme) for programme in programmes}) == len(programmes)


def test_a_figure_that_the_user_confirmed_is_carried_with_its_notice() -> None:
    programme = catalogue().programme(2025, "export-voucher")
    id, known = next(
        (id, known) for id, known in programme.known_values.items() if known.unit == "KRW" and known.figure
    )
    assert known.figure is not None
    confirmation = Confirmation(
        2025, "export-voucher", id, known.figure, "제2025-9호", date(2025, 1, 2), "김확인", date(2025, 1, 3)
    )
    told = confirmed(catalogue(), [confirmation])
    found = told.programme(2025, "export-voucher")
    track = found.track(None)
    verdict = screen_track(sample(), found, track, told.season(2025), size_standards(), AS_OF)
    filled = fill(new_draft(found, track, AS_OF), sample(), found, track, verdict)
    carried = json.loads(application_data(filled, AS_OF))
    assert carried["confirmed"] == [
        {"value": id, "figure": known.figure, "unit": "KRW", "notice": "제2025-9호", "confirmed_on": "2025-01-03"}
    ]
    assert "김확인" not in json.dumps(carried, ensure_ascii=False)
    assert carried["versions"]["rules"] != rules_digest(programme)


@pytest.mark.parametrize("language", ["ko", "en"])
def test_what_the_data_holds_is_said_in_plain_sentences(language: str) -> None:
    words = sentences("ko" if language == "ko" else "en")
    said = data_contents(typical("export-voucher", "general"), words)
    assert len(said) >= 6
    assert len(set(said)) == len(said)
    assert any("2025" in each for each in said)
