"""Backups from the window: made and said, restored in three clicks after a look, and drives that are away."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QPushButton, QWidget

from sme_apply.gui.vault_door import Door
from sme_apply.vault import backups_in, backups_of
from tests.gui.conftest import Desk, settle, wait_until
from tests.gui.keeping.conftest import keeping_page, press, read_anew, words_on


def quiet(desk: Desk) -> None:
    wait_until(lambda: not desk.session.keeping.long.under_way, "the end of the long work")
    read_anew(desk)


def test_a_backup_is_made_and_restored_in_three_clicks_after_a_look_into_it(desk: Desk, samples: Path) -> None:
    desk.with_company(samples / "gaon-machinery.json").with_draft()
    desk.session.set_fact("name_en", "As it was")
    page = keeping_page(desk, "backups")
    press(desk, page, "지금 백업")
    quiet(desk)
    assert [each.why for each in backups_of(desk.folder)] == ["asked"]
    desk.session.set_fact("name_en", "As it became")
    desk.with_company(samples / "dodam-cosmetics.json")
    page = keeping_page(desk, "backups")

    press(desk, page, "들여다보기")
    quiet(desk)
    shown = words_on(page)
    assert "회사 1곳, 신청서 1건" in shown
    assert "지금만 있음" in shown
    assert "그 뒤 고침" in shown
    assert len(desk.session.companies) == 2
    press(desk, page, "이 백업으로 되돌리기")
    assert len(desk.session.companies) == 2
    press(desk, page, "되돌리기")
    wait_until(lambda: len(desk.session.companies) == 1, "the restored companies")
    quiet(desk)
    assert desk.session.door is Door.OPEN
    desk.session.choose_company(desk.session.companies[0].id)
    settle(desk.session)
    assert desk.session.company is not None
    assert desk.session.company.name_en == "As it was"
    assert [each.why for each in backups_of(desk.folder)] == ["restoring", "asked"]


def test_a_second_folder_gets_copies_and_is_said_to_be_away_when_it_is(desk: Desk, tmp_path: Path) -> None:
    drive = tmp_path / "usb"
    drive.mkdir()
    page = keeping_page(desk, "backups")
    page.backups.choose_folder(drive)
    wait_until(lambda: bool(backups_in(drive)), "the first copy")
    quiet(desk)
    assert "연결됨" in words_on(page)
    drive.rename(tmp_path / "away")
    read_anew(desk)
    shown = words_on(page)
    assert "연결되지 않음" in shown
    assert "다시 연결하면" in shown
    (tmp_path / "away").rename(drive)
    press(desk, page, "그만 복사하기")
    read_anew(desk)
    assert "이전에 쓰던 폴더" in words_on(page)
    press(desk, page, "목록에서 빼기")
    press(desk, page, "목록에서 빼기")
    assert len(read_anew(desk).folders) == 1
    assert backups_in(drive)


def test_long_work_shows_how_far_it_is_and_can_be_stopped(desk: Desk) -> None:
    page = keeping_page(desk, "backups")
    long = desk.session.keeping.long
    ended: list[object] = []

    def piece(told: Callable[[int, int], None], stops: Callable[[], bool]) -> str:
        told(3, 10)
        while not stops():
            pass
        return "stopped"

    assert long.begin("keeping-backing-up", piece, ended.append, beside=True)
    assert not long.begin("keeping-looking", piece, ended.append)
    wait_until(lambda: long.of == 10, "the progress")
    assert "백업을 만드는 중" in words_on(page)
    assert long.done == 3
    press(desk, page, "중단")
    wait_until(lambda: ended == ["stopped"], "the end")
    assert "백업을 만드는 중" not in words_on(page)


def test_a_backup_that_the_window_made_by_itself_appears_in_the_list(desk: Desk, samples: Path) -> None:
    desk.with_company(samples / "gaon-machinery.json")
    page = keeping_page(desk, "backups")
    read_anew(desk)
    assert "들여다보기" not in words_of_buttons(page)
    desk.session.tending.look()
    wait_until(lambda: "들여다보기" in words_of_buttons(page), "the new backup in the list")
    settle(desk.session)


def words_of_buttons(page: QWidget) -> str:
    """Return the names of the visible buttons."""
    return "\n".join(each.accessibleName() for each in page.findChildren(QPushButton) if each.isVisible())
