"""All clients against all programmes: what is shown, what is asked, and what is left after locking."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from sme_apply.company import dump_company, with_fact
from sme_apply.gui.matrix.matrix_model import FIXED, MatrixModel, Sieve
from sme_apply.gui.pages.companies import CompaniesPage
from sme_apply.gui.pages.matrix import MatrixPage
from sme_apply.gui.places import Place
from sme_apply.sheets import read_book_file
from sme_apply.vault import PassphraseCost, create_vault
from tests.eligibility.generated_companies import company_of, complete, with_gaps
from tests.gui.conftest import PASSPHRASE, Desk, settle, wait_until

_CLIENTS = 10


@pytest.fixture
def desk_of_clients(desks: Callable[..., Desk], tmp_path: Path) -> Desk:
    """A desk whose vault holds generated clients, all of them judged."""
    cost = PassphraseCost(memory_kib=64, iterations=1, lanes=1)
    with create_vault(tmp_path / "vault", keyring=None, passphrase=PASSPHRASE, cost=cost) as vault:
        for seed in range(_CLIENTS):
            company = with_fact(company_of(with_gaps(complete(seed), seed)), "name_ko", f"고객 {seed:02}")
            company = with_fact(company, "region", ("서울특별시", "부산광역시")[seed % 2])
            vault.save_company(dump_company(company).decode(), name=f"고객 {seed:02}", words=())
    desk = desks().open()
    desk.window.go(Place.MATRIX)
    judged(desk)
    return desk


def judged(desk: Desk) -> None:
    """Wait until all clients are judged."""
    wait_until(lambda: desk.session.judging_all.season is not None, "the verdicts")
    settle(desk.session)


def page_of(desk: Desk) -> MatrixPage:
    page = desk.window.page()
    assert isinstance(page, MatrixPage)
    return page


def model_of(desk: Desk) -> MatrixModel:
    model = page_of(desk)._model
    assert model is not None
    return model


def test_every_client_has_a_verdict_for_every_programme(desk_of_clients: Desk) -> None:
    model = model_of(desk_of_clients)
    tracks = sum(len(programme.tracks) for programme in model.said.season.programmes)
    assert (model.rowCount(), model.columnCount()) == (_CLIENTS, len(FIXED) + tracks)
    for row in range(_CLIENTS):
        for column in range(model.columnCount()):
            index = model.index(row, column)
            shown = model.data(index)
            assert isinstance(shown, str)
            if column >= len(FIXED):
                assert " · " in shown
                assert model.data(index, Qt.ItemDataRole.DecorationRole) is not None
                assert model.data(index, Qt.ItemDataRole.ToolTipRole).startswith(model.outcome(index).name)


def test_a_sieve_shows_exactly_whom_it_asks_for_in_the_order_asked(desk_of_clients: Desk) -> None:
    judging = desk_of_clients.session.judging_all
    model, outcomes = model_of(desk_of_clients), desk_of_clients.session.judging_all.outcomes
    key = ("export-voucher", "general")

    def shown(sieve: Sieve) -> set[str]:
        model.take(sieve)
        return {outcome.id for outcome in model.shown}

    for verdict in ("eligible", "ineligible", "undetermined"):
        expected = {each.id for each in outcomes if (track := each.track(key)) and track.verdict == verdict}
        assert shown(Sieve(key=key, verdict=verdict)) == expected
    assert {each.name for each in model.shown} <= {f"고객 {seed:02}" for seed in range(_CLIENTS)}
    assert shown(Sieve(text="고객 07")) == {each.id for each in outcomes if each.name == "고객 07"}
    assert len(shown(Sieve(text="부산"))) == _CLIENTS // 2
    hanging = {criterion for each in outcomes if (track := each.track(key)) for criterion in track.not_met}
    for criterion in hanging:
        for id in shown(Sieve(key=key, criterion=criterion)):
            track = next(each for each in outcomes if each.id == id).track(key)
            assert track is not None
            assert {*track.not_met, *track.unknown} == {criterion}
    assert shown(Sieve(only_documents=True)) == {id for (id, _), lacking in judging.lacking.items() if lacking}
    for outcome in model.shown:
        assert any((track.verdict, track.window) == ("eligible", "open") for track in outcome.tracks)
    shown(Sieve())
    model.sort(len(FIXED))
    order = {"eligible": 0, "undetermined": 1, "ineligible": 2}
    ranks = [order[outcome.tracks[0].verdict] for outcome in model.shown]
    assert ranks == sorted(ranks)
    shown(Sieve(group="region"))
    regions = [str(outcome.region) for outcome in model.shown]
    assert regions == sorted(regions)


def test_the_matrix_is_saved_as_it_is_shown_and_opens_a_client(desk_of_clients: Desk, tmp_path: Path) -> None:
    model_of(desk_of_clients).take(Sieve(text="부산"))
    page_of(desk_of_clients).save_file(tmp_path / "판정표.xlsx")
    settle(desk_of_clients.session)
    table = read_book_file(tmp_path / "판정표.xlsx").tables[0]
    names = [row.cell(0).content for row in table.rows[1:]]
    page, model = page_of(desk_of_clients), model_of(desk_of_clients)
    assert names == [outcome.name for outcome in model.shown]
    wanted = model.shown[2].id
    page._open_client(model.index(2, len(FIXED)))
    wait_until(lambda: desk_of_clients.window.place is Place.ELIGIBILITY, "the client's eligibility")
    assert desk_of_clients.session.company_id == wanted


def test_a_removed_client_leaves_the_matrix_and_judging_can_be_stopped(desk_of_clients: Desk) -> None:
    session = desk_of_clients.session
    page = desk_of_clients.window._page(Place.COMPANIES)
    first = session.companies[0]
    session.with_vault(
        lambda vault: vault.marks.keep(first.id, colour="teal", state="writing", tags=("부산항",)),
        lambda _kept: session.marks.read(),
    )
    settle(session)
    model_of(desk_of_clients).take(Sieve(text="부산항"))
    assert [outcome.id for outcome in model_of(desk_of_clients).shown] == [first.id]
    assert isinstance(page, CompaniesPage)
    assert "부산항" in page._sought(first)
    model_of(desk_of_clients).take(Sieve())
    gone = session.judging_all.outcomes[3].id
    session.remove_company(gone)
    settle(session)
    wait_until(lambda: model_of(desk_of_clients).rowCount() == _CLIENTS - 1, "the client to leave")
    judging = session.judging_all
    assert gone not in {outcome.id for outcome in judging.outcomes}
    judging.begin()
    judging.stop()
    wait_until(lambda: not judging.under_way, "the end of judging")
    assert len(judging.outcomes) < _CLIENTS


def test_locking_in_the_midst_of_judging_ends_it_and_forgets_all(desk_of_clients: Desk) -> None:
    session = desk_of_clients.session
    session.judging_all.begin()
    assert session.judging_all.under_way
    session.lock()
    wait_until(lambda: not session.work.under_way, "the end of all work")
    judging = session.judging_all
    assert (judging.outcomes, judging.lacking, judging.season, session.marks.by_client) == ((), {}, None, {})
    assert not judging.under_way
