"""Everything out of one vault and into another, with what there is of it."""

from __future__ import annotations

import zipfile
from pathlib import Path

from tests.gui.conftest import Desk, settle, wait_until
from tests.gui.keeping.conftest import keeping_page, press, words_on


def quiet(desk: Desk) -> None:
    wait_until(lambda: not desk.session.keeping.long.under_way, "the end of the long work")
    settle(desk.session)


def test_an_archive_says_that_it_is_not_encrypted_and_comes_back_with_counts(
    desk: Desk, samples: Path, tmp_path: Path
) -> None:
    desk.with_company(samples / "gaon-machinery.json").with_draft()
    page = keeping_page(desk, "archive")
    assert "암호화되지 않으므로" in words_on(page)
    file = tmp_path / "보관함.zip"
    page.archive.write(file)
    quiet(desk)
    assert zipfile.is_zipfile(file)
    assert "회사 1곳, 신청서 1건" in words_on(page)
    assert desk.session.vault is not None
    desk.session.vault.erasing.company(str(desk.session.company_id)).run()
    desk.session.show_none()
    desk.session.reload_companies()
    settle(desk.session)
    page.archive.look_into(file)
    quiet(desk)
    assert "들어 있는 것" in words_on(page)
    assert not desk.session.companies
    press(desk, page, "가져오기")
    quiet(desk)
    assert len(desk.session.companies) == 1
    assert "가져온 것" in words_on(page)


def test_what_is_there_already_is_left_as_it_is_and_counted(desk: Desk, samples: Path, tmp_path: Path) -> None:
    desk.with_company(samples / "gaon-machinery.json")
    page = keeping_page(desk, "archive")
    file = tmp_path / "보관함.zip"
    page.archive.write(file)
    quiet(desk)
    desk.session.set_fact("name_en", "Written after the archive")
    page.archive.take_in(file)
    quiet(desk)
    assert "이미 있어서 그대로 둔 것 1건" in words_on(page)
    assert len(desk.session.companies) == 1
    assert desk.session.company is not None
    assert desk.session.company.name_en == "Written after the archive"


def test_what_is_no_archive_is_said_and_nothing_is_taken_in(desk: Desk, tmp_path: Path) -> None:
    file = tmp_path / "other.zip"
    file.write_bytes(b"PK no")
    said: list[str] = []
    desk.session.told.connect(lambda told: said.append(told.key))
    page = keeping_page(desk, "archive")
    page.archive.look_into(file)
    quiet(desk)
    assert said == ["archive-broken"]
    assert "들어 있는 것" not in words_on(page)
