"""The specification beside each definition is that of the definition, and leaves nothing of it out."""

from __future__ import annotations

import re

import pytest

from sme_apply import shipped
from sme_apply.programmes import Programme, shipped_catalogue
from sme_apply.programmes.cases import Cases
from sme_apply.programmes.definition import Definition
from sme_apply.programmes.spec import SPEC_FILE, plain_text, spec_page
from sme_apply.sentences import sentences
from tests.programmes.definitions import PROGRAMME
from tests.programmes.test_difference import read

PROGRAMMES = [each for season in shipped_catalogue().seasons for each in season.programmes]
IDS = [f"{each.season}-{each.id}" for each in PROGRAMMES]
SHOWN_OTHERWISE = {"season", "id", "origin", "sources", "known_values", "noticed_on", "ends_on", "budget", "order"}
WITHIN_CONDITIONS = {
    "fact", "is_", "one_of", "includes_any", "at_least", "more_than", "at_most", "below", "all", "any", "not_",
    "industry", "in_part", "history", "threshold", "years", "day", "count", "graduation_room_left", "gives", "from_",
}  # fmt: skip


@pytest.mark.parametrize("programme", PROGRAMMES, ids=IDS)
def test_the_committed_specifications_are_current(programme: Programme) -> None:
    path = shipped.forms() / str(programme.season) / programme.id / SPEC_FILE
    assert path.read_text(encoding="utf-8") == spec_page(programme), "run sme-apply forms spec"


@pytest.mark.parametrize("programme", PROGRAMMES, ids=IDS)
def test_a_specification_names_every_criterion_document_figure_and_source(programme: Programme) -> None:
    page = spec_page(programme)
    for track in programme.tracks:
        parts = (track.criteria, track.documents, track.rounds, track.bonus)
        for id in [part.id for each in parts for part in each]:
            assert f"`{id}`)" in page
        for criterion in track.criteria:
            assert plain_text(criterion.clause.ko) in page
        for text in (*track.not_modelled, *((track.incomplete,) if track.incomplete else ())):
            assert plain_text(text.ko) in page
    for id, known in programme.known_values.items():
        assert f"| `{id}` | {plain_text(known.label.ko)} |" in page
    for id, source in programme.sources.items():
        assert f"- `{id}`: " in page
        assert plain_text(source.reference) in page
    headings = re.findall(r"^## (.*) · (.*)$", page, flags=re.MULTILINE)
    assert [english for english, _ in headings if english not in ("Stages", "Service menus")] == [
        "Criteria", "Rounds", "Support", "Documents", "Bonus points", "Not modelled", "Application form", "Figures",
        "Sources",
    ]  # fmt: skip
    assert all(re.search("[가-힣]", korean) for _, korean in headings)


def test_what_all_tracks_share_is_written_once() -> None:
    page = spec_page(shipped_catalogue().programme(2025, "export-voucher"))
    assert page.count("(제외대상, `tax_arrears`)") == 1


def test_text_of_a_definition_is_never_markup_on_the_page() -> None:
    page = spec_page(read(PROGRAMME.replace("ko: 중소기업, en: SME", "ko: '<b>|*x*|\n\n # y', en: SME")))
    assert r"\<b\>\|\*x\*\| \# y" in page


def test_every_part_of_a_definition_has_a_name_in_words() -> None:
    def kinds(kind: type[Definition]) -> list[type[Definition]]:
        return [kind, *(each for own in kind.__subclasses__() for each in kinds(own))]

    # Examples stand beside a definition and are no part of it: nothing is told of them when definitions are compared.
    parts = [kind for kind in kinds(Definition) if kind.__module__ != Cases.__module__]
    names = {name for kind in parts for name in kind.model_fields}
    known = sentences("ko")
    assert [name for name in sorted(names - SHOWN_OTHERWISE - WITHIN_CONDITIONS)
            if f"maintaining-part-{name}" not in known] == []  # fmt: skip
