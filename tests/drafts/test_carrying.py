"""A draft carried into another season or programme."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

from sme_apply.drafts import CarriedOver, Draft, Fate, Paper, carry_over
from sme_apply.programmes import Form, Programme, load_catalogue

NEXT_YEAR = date(2026, 1, 5)


def answered(draft: Draft, **answers: Any) -> Draft:
    return replace(draft, answers=answers)


def programme_with(programme: Programme, change: Any, season: int | None = None) -> Programme:
    """Return the programme with its form's fields changed one by one; ``None`` drops a field."""
    form = programme.form
    assert form is not None
    parts = []
    for part in form.parts:
        sections = []
        for section in part.sections:
            fields = tuple(field for each in section.fields if (field := change(each)) is not None)
            sections.append(section.model_copy(update={"fields": fields}))
        parts.append(part.model_copy(update={"sections": tuple(sections)}))
    changed: Form = form.model_copy(update={"parts": tuple(parts)})
    return programme.model_copy(update={"form": changed, "season": season or programme.season})


def carried(draft: Draft, before: Programme, to: Programme) -> CarriedOver:
    return carry_over(draft, before, to, to.tracks[0], NEXT_YEAR)


def keys(over: CarriedOver) -> list[str]:
    return [why.key for each in over.places for why in each.whys]


def test_what_fits_is_taken_over_and_the_older_draft_stays_as_it_was(draft: Draft, programme: Programme) -> None:
    old = answered(draft, overview="짧은 글", menus=("design",), earlier="first")
    over = carried(old, programme, programme)
    assert dict(over.draft.answers) == {"overview": "짧은 글", "menus": ("design",), "earlier": "first"}
    assert [each.fate for each in over.places] == [Fate.TAKEN] * 3
    assert old.answers["overview"] == "짧은 글"
    assert over.draft.started_on == NEXT_YEAR


def test_the_figure_of_a_year_does_not_stand_for_the_next_year(draft: Draft, programme: Programme) -> None:
    old = answered(draft, sales=900, name="새 이름")
    over = carried(old, programme, programme_with(programme, lambda field: field, 2026))
    assert dict(over.draft.answers) == {"name": "새 이름"}
    assert keys(over) == ["carrying-other-year"]
    same_season = carried(old, programme, programme)
    assert same_season.draft.answers["sales"] == 900


def test_cells_of_a_table_by_year_go_to_the_same_calendar_year(draft: Draft, programme: Programme) -> None:
    old = answered(draft, years={"sales": {"last": 70, "before_last": 60}})
    over = carried(old, programme, programme_with(programme, lambda field: field, 2026))
    assert over.draft.answers["years"] == {"sales": {"before_last": 70}}
    assert keys(over) == ["carrying-year-gone"]
    assert over.places[0].fate is Fate.CHANGED


def test_a_plan_never_becomes_a_result(draft: Draft, programme: Programme) -> None:
    def planned(field: Any) -> Any:
        if field.id != "years":
            return field
        columns = tuple(column.model_copy(update={"planned": True}) for column in field.columns)
        return field.model_copy(update={"columns": columns})

    old = answered(draft, years={"sales": {"last": 70}})
    over = carried(old, programme_with(programme, planned), programme)
    assert "years" not in over.draft.answers
    assert keys(over) == ["carrying-plan-no-result"]


def test_an_amount_keeps_its_won_in_another_unit_or_is_left(draft: Draft, programme: Programme) -> None:
    def in_millions(field: Any) -> Any:
        return field.model_copy(update={"kind": "krw_million"}) if field.id == "sales_thousand" else field

    to = programme_with(programme, in_millions)
    exact, rest = (carried(answered(draft, sales_thousand=told), programme, to) for told in (5_000, 5_001))
    assert exact.draft.answers["sales_thousand"] == 5
    assert keys(exact) == ["carrying-unit-changed"]
    assert "sales_thousand" not in rest.draft.answers
    assert keys(rest) == ["carrying-unit-lost"]


def test_what_has_no_place_is_named_with_its_answer(draft: Draft, programme: Programme) -> None:
    old = answered(draft, overview="글", gone="무엇")
    over = carried(old, programme, programme_with(programme, lambda field: None if field.id == "overview" else field))
    assert dict(over.draft.answers) == {}
    assert [(each.fate, each.answer) for each in over.places] == [(Fate.LEFT, "글"), (Fate.LEFT, None)]


def test_a_choice_that_is_gone_is_left_and_the_others_stay(draft: Draft, programme: Programme) -> None:
    def fewer(field: Any) -> Any:
        return field.model_copy(update={"options": field.options[1:]}) if field.id == "menus" else field

    over = carried(answered(draft, menus=("design", "fair")), programme, programme_with(programme, fewer))
    assert over.draft.answers["menus"] == ("fair",)
    assert keys(over) == ["carrying-choice-gone"]


def test_a_text_that_is_too_long_now_is_kept_and_said(draft: Draft, programme: Programme) -> None:
    old = answered(draft, overview="열한 글자가 되는 긴 글")
    over = carried(old, programme, programme)
    assert over.draft.answers["overview"] == "열한 글자가 되는 긴 글"
    assert keys(over) == ["drafts-too-many-characters"]


def test_rows_of_a_table_lose_only_the_columns_that_are_gone(draft: Draft, programme: Programme) -> None:
    def narrower(field: Any) -> Any:
        return field.model_copy(update={"columns": field.columns[:1]}) if field.id == "products" else field

    old = answered(draft, products=({"name": "노즐", "share": "30"}, {"name": "유닛"}))
    over = carried(old, programme, programme_with(programme, narrower))
    assert over.draft.answers["products"] == ({"name": "노즐"}, {"name": "유닛"})
    assert keys(over) == ["carrying-column-gone"]


def test_consents_and_the_round_are_never_carried_and_papers_only_where_they_are_asked(
    draft: Draft, programme: Programme
) -> None:
    listed = programme.tracks[0].documents[0].id
    papers = {listed: Paper(True, date(2025, 1, 2)), "another": Paper(True)}
    old = replace(draft, consents_read=frozenset({"personal"}), round="r1", papers=papers)
    over = carried(old, programme, programme_with(programme, lambda field: field, 2026))
    assert not over.draft.consents_read
    assert over.draft.round is None
    assert dict(over.draft.papers) == {listed: Paper(True, date(2025, 1, 2))}
    assert set(keys(over)) == {
        "carrying-consent-anew", "carrying-paper-season", "carrying-paper-not-asked", "carrying-round-anew",
    }  # fmt: skip


def test_what_the_new_form_asks_besides_is_listed(draft: Draft, programme: Programme) -> None:
    before = programme_with(programme, lambda field: None if field.id in ("overview", "name") else field)
    over = carried(draft, before, programme)
    assert [each.ko for each in over.asked_anew] == ["사업개요"]


def test_every_shipped_draft_can_be_carried_into_every_shipped_form() -> None:
    from sme_apply import shipped
    from sme_apply.drafts import new_draft

    catalogue = load_catalogue(shipped.forms())
    programmes = [each for year in (2025, 2026) for each in catalogue.season(year).programmes if each.form is not None]
    assert len(programmes) > 10
    for before in programmes:
        assert before.form is not None
        begun = new_draft(before, before.tracks[0], NEXT_YEAR)
        old = replace(begun, answers={field.id: "1" for field in before.form.fields() if not field.is_table})
        for to in programmes:
            over = carried(old, before, to)
            assert to.form is not None
            known = {field.id for field in to.form.fields()}
            assert over.draft.answers.keys() <= known
            assert len(over.places) >= len(old.answers)
