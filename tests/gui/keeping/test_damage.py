"""A damaged vault leads to the rescue or to a backup, never to a silent new vault."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from sme_apply.gui.keeping.damaged_view import DamagedView
from sme_apply.gui.keeping.rescuing import knock_of
from sme_apply.gui.pages.opening import OpeningPage
from sme_apply.gui.vault_door import Door, Knock
from sme_apply.vault import new_recovery_code
from tests.gui.conftest import PASSPHRASE, Desk, settle, wait_until
from tests.gui.keeping.conftest import keeping_page, press, read_anew, words_on

PAGE = 4096


def damaged(path: Path, place: int) -> None:
    """Turn bits over in one page."""
    content = bytearray(path.read_bytes())
    content[place] ^= 0xFF
    path.write_bytes(content)


def way_out(desk: Desk) -> DamagedView:
    """Return what is shown of a damaged vault."""
    assert desk.session.door is Door.DAMAGED
    page = desk.window.page()
    assert isinstance(page, OpeningPage)
    assert page.damaged is not None
    return page.damaged


@pytest.fixture
def left(desks: Callable[..., Desk], samples: Path) -> Callable[[], Desk]:
    """A closed vault with a company and a backup; opens the window on it."""
    first = desks().open().with_company(samples / "gaon-machinery.json")
    vault = first.session.vault
    assert vault is not None
    vault.backups.make()
    first.session.set_fact("name_en", "After the backup")
    first.close()
    return lambda: desks().open()


def test_the_rescue_asks_for_the_passphrase_reports_and_opens(left: Callable[[], Desk], tmp_path: Path) -> None:
    damaged(tmp_path / "vault" / "vault.db", PAGE + 900)
    desk = left()
    view = way_out(desk)
    assert "손상되었습니다" in words_on(view)
    view.secret.setText("not the passphrase")
    press(desk, view, "복구 시작")
    assert "암호가 맞지 않습니다" in words_on(view)
    assert not list(desk.folder.glob("damaged-*"))
    view.secret.setText(PASSPHRASE)
    press(desk, view, "복구 시작")
    wait_until(lambda: "복구한 결과" in words_on(view), "the report")
    assert str(next(desk.folder.glob("damaged-*"))) in words_on(view)
    press(desk, view, "보관함 열기")
    wait_until(lambda: desk.session.door is Door.OPEN, "the rescued vault")
    settle(desk.session)
    assert [each.name for each in desk.session.companies] == ["주식회사 가온기계"]
    page = keeping_page(desk, "health")
    assert "따로 옮겨 둔" in words_on(page)
    press(desk, page, "따로 옮겨 둔 파일 지우기")
    press(desk, page, "지우기")
    assert read_anew(desk).set_aside == ()


def test_without_its_key_file_the_vault_comes_back_from_a_backup_after_a_look(
    left: Callable[[], Desk], tmp_path: Path
) -> None:
    for name in ("vault.keys", "vault.keys.copy"):
        (tmp_path / "vault" / name).unlink()
    desk = left()
    view = way_out(desk)
    shown = words_on(view)
    assert "열쇠 파일" in shown
    assert "읽을 수 있는 것 살리기" not in shown
    view.secret.setText(PASSPHRASE)
    press(desk, view, "들여다보기")
    wait_until(lambda: "회사 1곳" in words_on(view), "the preview")
    press(desk, view, "이 백업으로 되돌리기")
    press(desk, view, "되돌리기")
    wait_until(lambda: desk.session.door is Door.OPEN, "the restored vault")
    settle(desk.session)
    assert [each.name for each in desk.session.companies] == ["주식회사 가온기계"]


def test_backups_elsewhere_can_be_chosen_and_a_folder_without_any_is_said(
    left: Callable[[], Desk], tmp_path: Path
) -> None:
    damaged(tmp_path / "vault" / "vault.db", PAGE + 900)
    (tmp_path / "vault" / "backups").rename(tmp_path / "elsewhere")
    desk = left()
    view = way_out(desk)
    assert "보관함 옆에 백업이 없습니다" in words_on(view)
    view.choose(tmp_path / "vault")
    assert "백업이 없습니다" in words_on(view)
    view.choose(tmp_path / "elsewhere")
    view.secret.setText(PASSPHRASE)
    press(desk, view, "들여다보기")
    wait_until(lambda: "회사 1곳" in words_on(view), "the preview")


def test_a_vault_from_an_earlier_day_opens_as_it_is_only_when_asked_to(
    left: Callable[[], Desk], tmp_path: Path, desks: Callable[..., Desk]
) -> None:
    folder = tmp_path / "vault"
    before = (folder / "vault.db").read_bytes()
    desk = left()
    desk.session.choose_company(desk.session.companies[0].id)
    settle(desk.session)
    for number in range(30):
        desk.session.set_fact("name_en", f"Later {number}")
        desk.session.autosave.save_now()
    desk.close()
    (folder / "vault.db").write_bytes(before)
    again = left()
    view = way_out(again)
    press(again, view, "그대로 열기")
    assert again.session.door is Door.DAMAGED
    press(again, view, "알고 열기")
    wait_until(lambda: again.session.door is Door.LOCKED, "the question for the passphrase")
    assert again.open().session.door is Door.OPEN


def test_a_check_reads_the_whole_vault_and_says_when(desk: Desk) -> None:
    page = keeping_page(desk, "health")
    assert "아직 끝까지 읽어 보지 않았습니다" in words_on(page)
    press(desk, page, "지금 점검")
    wait_until(lambda: not desk.session.keeping.inspecting.under_way, "the end of the check")
    read_anew(desk)
    assert "이상이 없었습니다" in words_on(page)


def test_a_damage_that_a_check_finds_leads_to_the_rescue(desk: Desk, samples: Path) -> None:
    desk.with_company(samples / "gaon-machinery.json")
    vault = desk.session.vault
    assert vault is not None
    vault._store.files().database.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
    path = desk.folder / "vault.db"
    damaged(path, path.stat().st_size - PAGE // 2)
    page = keeping_page(desk, "health")
    press(desk, page, "지금 점검")
    wait_until(lambda: desk.session.keeping.inspecting.damage is not None, "the damage")
    read_anew(desk)
    assert "일부가 손상되었습니다" in words_on(page)
    press(desk, page, "복구 시작")
    wait_until(lambda: desk.session.door is Door.DAMAGED, "the way out")
    assert "읽을 수 있는 것 살리기" in words_on(way_out(desk))


def test_what_is_typed_is_taken_as_a_code_only_where_it_can_be_one() -> None:
    code = new_recovery_code().written
    assert knock_of(code) == Knock(recovery=code)
    assert knock_of("열려라 참깨") == Knock(passphrase="열려라 참깨")
    assert knock_of("") == Knock()
