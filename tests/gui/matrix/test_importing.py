"""A list of clients goes into the vault and comes out again as if it had never been there."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from sme_apply.company import parse_company
from sme_apply.gui.matrix.import_view import IMPORT
from sme_apply.gui.matrix.undo_line import UndoLine
from sme_apply.gui.pages.matrix import MatrixPage
from sme_apply.gui.places import Place, Spot
from sme_apply.sheets import read_book_file
from sme_apply.terms import Message
from tests.gui.conftest import Desk, settle, wait_until
from tests.sheets.dirty_book import DIRT, REFUSED, dirty_book

_GOOD = len(DIRT) - len(REFUSED)


@pytest.fixture
def dirty_list(tmp_path: Path) -> Path:
    """A list with one row of each kind of dirt."""
    path = tmp_path / "고객 목록.xlsx"
    path.write_bytes(dirty_book(len(DIRT))[0])
    return path


def opened(desk: Desk, path: Path) -> MatrixPage:
    """Open a list in the window."""
    desk.window.go_to(Spot(Place.MATRIX, IMPORT))
    desk.session.importing.open(path)
    wait_until(lambda: not desk.session.importing.reading, "the list")
    settle(desk.session)
    page = desk.window.page()
    assert isinstance(page, MatrixPage)
    return page


def document(desk: Desk, id: str) -> str:
    """Return the company file of a client as it is in the vault."""
    assert desk.session.vault is not None
    return desk.session.vault.company(id).document


def test_a_list_is_taken_in_and_taken_back(desk: Desk, dirty_list: Path, tmp_path: Path) -> None:
    page = opened(desk, dirty_list)
    page._import.save_mending(tmp_path / "mend.xlsx")
    page._import.save_template(tmp_path / "template.xlsx")
    settle(desk.session)
    assert len(read_book_file(tmp_path / "mend.xlsx").tables[0].rows) == 1 + len(REFUSED)
    assert read_book_file(tmp_path / "template.xlsx").tables
    importing = desk.session.importing
    assert (len(importing.fresh), len(importing.known)) == (_GOOD, 0)
    assert page._import._findings.count() >= len(REFUSED)
    page._import._take.click()
    settle(desk.session)
    assert len(desk.session.companies) == _GOOD
    importing.take_back()
    settle(desk.session)
    assert desk.session.companies == ()


def test_a_known_client_is_changed_only_where_that_was_ticked(desk: Desk, dirty_list: Path, tmp_path: Path) -> None:
    page = opened(desk, dirty_list)
    page._import._take.click()
    settle(desk.session)
    known = desk.session.companies[0]
    before = document(desk, known.id)
    number = str(known.business_number)
    later = tmp_path / "later.csv"
    later.write_text(
        f"회사명,사업자번호,지역,2024년 매출액(백만원)\n{known.name},{number},부산광역시,7777\n", encoding="cp949"
    )
    page = opened(desk, later)
    view = page._import
    assert view._differences.count() == 2
    view._take.click()
    settle(desk.session)
    assert document(desk, known.id) == before
    page = opened(desk, later)
    page._import._differences.item(0).setCheckState(Qt.CheckState.Checked)
    page._import._take.click()
    settle(desk.session)
    changed = parse_company(document(desk, known.id).encode())
    assert changed.region == "부산광역시"
    assert changed == parse_company(before.encode()).model_copy(update={"region": "부산광역시"})
    desk.session.importing.take_back()
    settle(desk.session)
    assert document(desk, known.id) == before
    assert len(desk.session.companies) == _GOOD


def test_a_corrected_column_is_remembered_for_the_next_list(desk: Desk, tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    path.write_text("회사명,메모\n가온,창원시 평산로\n", encoding="utf-8")
    opened(desk, path)
    desk.session.importing.choose_column(1, "address")
    settle(desk.session)
    opened(desk, path)
    matching = desk.session.importing.matching
    assert matching is not None
    assert [(match.path, match.sure) for match in matching.matches][1] == ("address", "remembered")
    assert desk.session.importing.fresh[0].company.address == "창원시 평산로"


def test_a_file_that_cannot_be_taken_is_said_and_nothing_stays(desk: Desk, tmp_path: Path) -> None:
    told: list[Message] = []
    desk.session.told.connect(told.append)
    path = tmp_path / "old.xls"
    path.write_bytes(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600))
    opened(desk, path)
    assert [each.key for each in told] == ["sheets-file-old"]
    assert desk.session.importing.book is None


def test_a_hidden_sheet_is_read_when_chosen_and_locking_leaves_nothing_of_a_list(desk: Desk, dirty_list: Path) -> None:
    view = opened(desk, dirty_list)._import
    assert [view._sheet.itemData(at) for at in range(view._sheet.count())] == ["고객 목록", "지난해"]
    view._other_sheet("지난해")
    wait_until(lambda: not desk.session.importing.reading, "the hidden sheet")
    settle(desk.session)
    table = desk.session.importing.table
    assert table is not None
    assert table.title == "지난해"
    desk.session.lock()
    wait_until(lambda: not desk.session.work.under_way, "the end of all work")
    importing = desk.session.importing
    assert (importing.book, importing.table, importing.found, importing.known) == (None, None, None, ())
    assert importing.last is None


def test_an_import_can_be_taken_back_from_a_line_until_the_vault_is_closed(desk: Desk, tmp_path: Path) -> None:
    desk.window.go(Place.COMPANIES)
    companies = desk.window.page()
    assert companies is not None
    line = companies.findChildren(UndoLine)[0]
    assert line.isHidden()
    path = tmp_path / "list.csv"
    for names in ("하나,\n둘,", "셋,"):
        path.write_text(f"회사명,지역\n{names}\n", encoding="utf-8")
        opened(desk, path)._import._take.click()
        settle(desk.session)
    assert [record.name for record in desk.session.companies] == ["둘", "셋", "하나"]
    opened(desk, path)
    assert not line.isHidden()
    line.undo.click()
    settle(desk.session)
    assert [record.name for record in desk.session.companies] == ["둘", "하나"]
    assert not line.isHidden()
    line.undo.click()
    settle(desk.session)
    assert desk.session.companies == ()
    assert line.isHidden()


def test_taking_back_leaves_what_was_changed_since_and_who_was_removed(desk: Desk, tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    path.write_text("회사명,사업자번호\n하나,1208147521\n둘,\n", encoding="utf-8")
    opened(desk, path)._import._take.click()
    settle(desk.session)
    one = next(record.id for record in desk.session.companies if record.name == "하나")
    path.write_text("회사명,사업자번호,지역,주소\n하나,1208147521,부산광역시,부산 1로\n", encoding="utf-8")
    view = opened(desk, path)._import
    for at in range(view._differences.count()):
        view._differences.item(at).setCheckState(Qt.CheckState.Checked)
    view._take.click()
    settle(desk.session)
    desk.session.choose_company(one)
    wait_until(lambda: desk.session.company_id == one, "the company")
    desk.session.set_fact("address", "부산 2로")
    settle(desk.session)
    desk.session.importing.take_back()
    settle(desk.session)
    kept = parse_company(document(desk, one).encode())
    assert (kept.region, kept.address) == (None, "부산 2로")
    desk.session.remove_company(one)
    settle(desk.session)
    desk.session.importing.take_back()
    settle(desk.session)
    assert desk.session.companies == ()
    assert desk.session.importing.last is None


def test_the_way_to_import_is_on_the_page_of_companies(desk: Desk) -> None:
    desk.window.go(Place.COMPANIES)
    page = desk.window.page()
    assert page is not None
    name = desk.window._words.text("matrix-import")
    next(each for each in page.findChildren(QPushButton) if each.accessibleName() == name).click()
    settle(desk.session)
    arrived = desk.window.page()
    assert isinstance(arrived, MatrixPage)
    assert arrived.spot() == IMPORT
