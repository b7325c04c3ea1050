"""The bin gives back, and erasing for good says what it will do and what it could not reach."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QApplication, QPushButton

from sme_apply.gui.keeping.erasing_dialog import ErasingDialog
from sme_apply.gui.pages.companies import CompaniesPage
from sme_apply.gui.places import Place
from tests.gui.conftest import PASSPHRASE, Desk, settle, wait_until
from tests.gui.keeping.conftest import keeping_page, press, read_anew, words_on


def asked(desk: Desk) -> ErasingDialog:
    """Return the dialog that asks, once it is there."""

    def there() -> list[ErasingDialog]:
        return [each for each in QApplication.topLevelWidgets() if isinstance(each, ErasingDialog) and each.isVisible()]

    wait_until(lambda: bool(there()), "the question")
    return there()[0]


def test_a_removed_company_is_in_the_bin_with_its_days_and_comes_back(desk: Desk, samples: Path) -> None:
    desk.with_company(samples / "gaon-machinery.json").with_draft()
    id = str(desk.session.company_id)
    desk.session.remove_company(id)
    wait_until(lambda: not desk.session.companies, "the removal")
    page = keeping_page(desk, "bin")
    shown = words_on(page)
    assert "주식회사 가온기계" in shown
    assert "신청서 1건" in shown
    assert "30일 뒤" in shown
    press(desk, page, "주식회사 가온기계 되돌리기")
    wait_until(lambda: len(desk.session.companies) == 1, "the company")
    read_anew(desk)
    assert "휴지통이 비어 있습니다" in words_on(page)


def test_a_draft_comes_back_only_after_its_company(desk: Desk, samples: Path) -> None:
    desk.with_company(samples / "gaon-machinery.json").with_draft()
    desk.session.drafting.remove(str(desk.session.drafting.draft_id))
    settle(desk.session)
    desk.session.remove_company(str(desk.session.company_id))
    wait_until(lambda: not desk.session.companies, "the removal")
    page = keeping_page(desk, "bin")
    said: list[str] = []
    desk.session.told.connect(lambda told: said.append(told.key))
    draft = next(each for each in read_anew(desk).bin if each.kind == "draft")
    desk.session.keeping.bring_back(draft)
    settle(desk.session)
    assert said == ["history-company-first"]
    assert len(read_anew(desk).bin) == 2
    assert page.isVisible()


def test_erasing_a_client_from_the_list_names_files_and_unplugged_folders_and_leaves_nothing(
    desk: Desk, samples: Path, tmp_path: Path
) -> None:
    desk.with_company(samples / "gaon-machinery.json").with_draft()
    drive = tmp_path / "usb"
    drive.mkdir()
    session = desk.session
    assert session.vault is not None
    session.vault.backups.choose_folder(drive)
    session.keeping.back_up(lambda _made: None)
    settle(session)
    wait_until(lambda: not session.keeping.long.under_way, "the backup")
    out = tmp_path / "가온.json"
    desk.window.go(Place.COMPANIES)
    page = desk.window.page()
    assert isinstance(page, CompaniesPage)
    page.save_file(str(session.company_id), out)
    settle(session)
    drive.rename(tmp_path / "away")
    press(desk, page, "완전히 지우기")
    dialog = asked(desk)
    shown = words_on(dialog)
    assert "신청서 1건" in shown
    assert str(out) in shown
    assert str(drive) in shown
    assert len(session.companies) == 1
    press(desk, dialog, "완전히 지우기")
    wait_until(lambda: "지웠습니다" in words_on(dialog), "the result")
    shown = words_on(dialog)
    assert str(out) in shown
    assert str(drive) in shown
    assert [each.name for each in session.companies] == []
    assert [session.company, session.drafting.application] == [None, None]
    assert read_anew(desk).bin == ()
    press(desk, dialog, "닫기")


def test_cancelling_the_question_erases_nothing(desk: Desk, samples: Path) -> None:
    desk.with_company(samples / "gaon-machinery.json")
    desk.window.go(Place.COMPANIES)
    page = desk.window.page()
    assert page is not None
    press(desk, page, "완전히 지우기")
    press(desk, asked(desk), "취소")
    settle(desk.session)
    assert len(desk.session.companies) == 1
    assert desk.session.company is not None


def test_locking_closes_the_question_and_its_names(desk: Desk, samples: Path) -> None:
    desk.with_company(samples / "gaon-machinery.json")
    desk.session.remove_company(str(desk.session.company_id))
    wait_until(lambda: not desk.session.companies, "the removal")
    page = keeping_page(desk, "bin")
    press(desk, page, "지금 완전히 지우기")
    dialog = asked(desk)
    desk.window.lock()
    assert not dialog.isVisible()
    settle(desk.session)


def test_a_read_only_window_offers_no_erasing(desks: Callable[..., Desk], samples: Path) -> None:
    first = desks().open().with_company(samples / "gaon-machinery.json")
    second = desks()
    second.session.open(PASSPHRASE, read_only=True)
    wait_until(lambda: second.session.vault is not None, "the vault")
    settle(second.session)
    shown = [each.accessibleName() for each in second.window.findChildren(QPushButton) if each.isVisible()]
    assert not any("지우기" in name or "삭제" in name for name in shown)
    assert "읽기 전용입니다" in words_on(second.window)
    page = keeping_page(second, "backups")
    assert "읽기 전용으로 열려" in words_on(page)
    assert first.session.read_only is False
