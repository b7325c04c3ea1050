"""Whatever is dropped: one sentence says why it is not attached, and nothing is changed."""

from __future__ import annotations

import os
from pathlib import Path

import pikepdf
import pytest

from sme_apply.export.documents import MOST_BYTES
from sme_apply.gui.documents import looking
from sme_apply.gui.files import read_whole_file
from sme_apply.gui.pages.documents import DocumentsPage
from sme_apply.terms import Message
from tests.gui.conftest import Desk, settle, wait_until
from tests.gui.documents.conftest import GAON, attach, documents_page, drop, pdf_file


@pytest.fixture
def page(desk: Desk, samples: Path) -> DocumentsPage:
    """The page of documents with one sound file attached."""
    desk.with_company(samples / GAON).with_draft()
    return documents_page(desk)


def _text_called_pdf(path: Path) -> None:
    path.write_text("안녕하십니까", encoding="utf-8")


def _office(path: Path) -> None:
    path.write_bytes(b"PK\x03\x04" + bytes(200))


def _encrypted(path: Path) -> None:
    pdf_file(path, encryption=pikepdf.Encryption(user="secret", owner="secret"))


def _huge(path: Path) -> None:
    with path.open("wb") as file:
        file.write(b"%PDF-1.7\n")
        file.truncate(MOST_BYTES + 1)


def _empty(path: Path) -> None:
    path.write_bytes(b"")


def _cut(path: Path) -> None:
    path.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(40))


def _nothing(path: Path) -> None:
    pass


def _folder(path: Path) -> None:
    path.mkdir()


def _pipe(path: Path) -> None:
    os.mkfifo(path)


HOSTILE = (
    (_text_called_pdf, "papers-unknown-kind", "unreadable"),
    (_office, "papers-office-file", "unreadable"),
    (_encrypted, "papers-locked", "locked"),
    (_huge, "papers-too-large", "too-large"),
    (_empty, "papers-empty", "unreadable"),
    (_cut, "papers-picture-damaged", "unreadable"),
    (_nothing, "gui-file-unreadable", "unreadable"),
    (_folder, "gui-file-unreadable", "unreadable"),
    *([] if os.name == "nt" else [(_pipe, "gui-file-unreadable", "unreadable")]),
)


def test_a_hostile_file_is_refused_in_its_row_and_nothing_is_kept(
    page: DocumentsPage, desk: Desk, tmp_path: Path
) -> None:
    heard: list[Message] = []
    desk.session.told.connect(heard.append)
    before, row = desk.session.drafting.application, page.row_of("plan")
    for make, key, state in HOSTILE:
        path = tmp_path / make.__name__ / "서류.pdf"
        path.parent.mkdir()
        make(path)
        assert drop(row, path)
        wait_until(lambda: "plan" in desk.session.attaching.refusals, "the refusal")
        settle(desk.session)
        refusal = desk.session.attaching.refusals["plan"]
        assert (refusal.file, refusal.reason.key) == ("서류.pdf", key)
        assert row.state == page.words.text(f"documents-state-{state}"), key
        assert row._said.count() == 1
        assert desk.session.attaching.files == ()
        assert desk.session.drafting.application == before
        assert heard == []
        row.dismissed.emit()
        assert row._said.count() == 0
        assert row.state == page.words.text("documents-state-missing")


def test_a_refused_file_leaves_the_one_that_is_attached(page: DocumentsPage, desk: Desk, tmp_path: Path) -> None:
    attach(desk, page, "plan", pdf_file(tmp_path / "good.pdf"))
    bad = tmp_path / "bad.pdf"
    _encrypted(bad)
    drop(page.row_of("plan"), bad)
    wait_until(lambda: bool(desk.session.attaching.refusals), "the refusal")
    settle(desk.session)
    assert [each.name for each in desk.session.attaching.files] == ["good.pdf"]
    assert page.row_of("plan").state == page.words.text("documents-state-there")


def test_a_file_that_vanishes_while_it_is_read_is_refused(
    page: DocumentsPage, desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = pdf_file(tmp_path / "gone.pdf")

    def vanishing(at: Path, most: int) -> bytes:
        at.unlink()
        return read_whole_file(at, most)

    monkeypatch.setattr("sme_apply.gui.documents.looking.read_whole_file", vanishing)
    drop(page.row_of("plan"), path)
    wait_until(lambda: bool(desk.session.attaching.refusals), "the refusal")
    settle(desk.session)
    assert desk.session.attaching.refusals["plan"].reason.key == "gui-file-unreadable"
    assert desk.session.attaching.files == ()


def test_a_name_that_is_no_text_is_kept_visibly_and_in_one_form(
    page: DocumentsPage, desk: Desk, tmp_path: Path
) -> None:
    import unicodedata

    assert looking.file_name(Path("bad\udcff.pdf")) == "bad?.pdf"
    path = pdf_file(tmp_path / unicodedata.normalize("NFD", "계획.pdf"))
    attach(desk, page, "plan", path)
    assert desk.session.attaching.files[0].name == unicodedata.normalize("NFC", "계획.pdf")


def test_what_is_taken_in_when_the_vault_is_locked_is_not_attached(
    page: DocumentsPage, desk: Desk, tmp_path: Path
) -> None:
    drop(page.row_of("plan"), pdf_file(tmp_path / "late.pdf"))
    attaching = desk.session.attaching
    desk.window.lock()
    wait_until(lambda: not desk.session.work.under_way, "the end of all work")
    assert (attaching.files, attaching.looks, attaching.refusals) == ((), {}, {})
    desk.open()
    wait_until(lambda: bool(desk.session.drafting.drafts), "the drafts")
    desk.session.drafting.open(desk.session.drafting.drafts[0].id)
    wait_until(lambda: desk.session.drafting.application is not None, "the draft")
    settle(desk.session)
    assert attaching.files == ()
