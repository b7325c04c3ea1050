"""The package from the window: what is in it and what is missing is said, and a refusal writes nothing."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable
from decimal import Decimal
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel

from sme_apply.export import carried, page_count
from sme_apply.gui.documents.attaching import Wish
from sme_apply.gui.handing_in.package_choice import PackageChoice, read, written
from sme_apply.gui.handing_in.package_dialog import PackageDialog
from tests.gui.conftest import Desk, settle, wait_until
from tests.gui.documents.conftest import GAON, attach, documents_page, pdf_file
from tests.gui.handing_in.conftest import export_page


def dialog_of(desk: Desk) -> PackageDialog:
    """Open the dialog from the page before handing in."""
    dialog = export_page(desk).show_package()
    assert dialog is not None
    return dialog


def made(dialog: PackageDialog, desk: Desk, folder: Path) -> list[Path]:
    """Make the package; return the files that are under the folder afterwards."""
    ended: list[bool] = []
    dialog.ended.connect(lambda: ended.append(True))
    dialog.make(folder)
    wait_until(lambda: bool(ended), "the end of the making")
    settle(desk.session)
    return sorted(each for each in folder.rglob("*") if each.is_file())


def texts(dialog: PackageDialog) -> str:
    """Return every word that a dialog shows."""
    return "\n".join(each.text() for each in dialog.findChildren(QLabel))


def test_one_file_holds_the_application_and_its_documents_in_the_order_of_the_notice(
    desk: Desk, samples: Path, tmp_path: Path
) -> None:
    desk.with_company(samples / GAON).with_draft()
    page = documents_page(desk)
    # Attached against the order of the list.
    attach(desk, page, "sme_certificate", pdf_file(tmp_path / "certificate.pdf", pages=1))
    attach(desk, page, "plan", pdf_file(tmp_path / "plan.pdf", pages=2))
    dialog = dialog_of(desk)
    said = texts(dialog)
    assert said.index("plan.pdf") < said.index("certificate.pdf")
    out = tmp_path / "out"
    out.mkdir()
    files = made(dialog, desk, out)
    assert {each.name for each in files} >= {"manifest.json", "manifest.txt"}
    (pdf,) = (each for each in files if each.suffix == ".pdf")
    listed = json.loads((pdf.parent / "manifest.json").read_bytes())
    assert [paper["document"] for paper in listed["files"][0]["papers"]] == [None, "plan", "sme_certificate"]
    assert listed["files"][0]["sha256"] == hashlib.sha256(pdf.read_bytes()).hexdigest()
    latest = export_page(desk).finished.latest
    assert latest is not None
    # A divider stands before each document.
    assert page_count(pdf.read_bytes()) == latest.pages + 2 + 2 + 1
    assert carried(pdf.read_bytes()) is not None
    assert pdf.name in texts(dialog)


def test_separate_files_carry_the_names_of_the_package_and_no_data_where_none_is_wanted(
    desk: Desk, samples: Path, tmp_path: Path
) -> None:
    desk.with_company(samples / GAON).with_draft()
    page = documents_page(desk)
    attach(desk, page, "plan", pdf_file(tmp_path / "plan.pdf"))
    export = export_page(desk)
    export.data.choose(False)
    wait_until(lambda: export.finished.is_current, "the pages without data")
    dialog = dialog_of(desk)
    dialog.way.show_value(True)
    out = tmp_path / "out"
    out.mkdir()
    files = [each for each in made(dialog, desk, out) if each.suffix == ".pdf"]
    assert [each.name[:3] for each in files] == ["00_", "01_"]
    assert "사업계획서" in files[1].name
    assert b"EmbeddedFile" not in files[0].read_bytes()
    # What was chosen is kept for the programme.
    assert desk.session.attaching.choice.separate


def test_a_package_over_its_limit_is_refused_in_words_and_nothing_is_written(
    desk: Desk, samples: Path, tmp_path: Path
) -> None:
    desk.with_company(samples / GAON).with_draft()
    dialog = dialog_of(desk)
    out = tmp_path / "out"
    out.mkdir()
    dialog.file_limit.setText("0.1")
    assert made(dialog, desk, out) == []
    assert desk.window._words.text("handing-package-nothing-written") in texts(dialog)
    dialog.file_limit.setText("many")
    dialog.make(out)
    assert not dialog.making.long.under_way
    assert dialog.file_limit.property("wrong") == "true"
    dialog.file_limit.setText("")
    assert made(dialog, desk, tmp_path / "no" / "such") == []
    assert not (tmp_path / "no").exists()
    assert len(made(dialog, desk, out)) == 3


def test_what_is_missing_is_said_before_and_the_mark_of_a_draft_too(desk: Desk, samples: Path) -> None:
    desk.with_company(samples / GAON).with_draft()
    dialog = dialog_of(desk)
    application, words = desk.session.drafting.application, desk.window._words
    assert application is not None
    said = texts(dialog)
    for document in application.track.documents:
        wanted = document.required == "always" and document.way == "upload"
        assert (document.name.ko in said) is wanted, document.id
    assert words.text("handing-package-no-files") in said
    assert words.text("handing-package-draft") in said


def test_stopping_writes_nothing(desk: Desk, samples: Path, tmp_path: Path) -> None:
    desk.with_company(samples / GAON).with_draft()
    attach(desk, documents_page(desk), "plan", pdf_file(tmp_path / "plan.pdf"))
    dialog = dialog_of(desk)
    out = tmp_path / "out"
    out.mkdir()
    dialog.making.long.changed.connect(dialog.making.long.stop)
    assert made(dialog, desk, out) == []
    assert desk.window._words.text("handing-package-nothing-written") in texts(dialog)


def test_an_attached_file_that_cannot_be_used_any_more_keeps_the_mark_of_a_draft(
    desk: Desk, samples: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from sme_apply.gui.documents.looking import Look
    from sme_apply.terms import message
    from tests.gui.handing_in.conftest import finished_draft, take_in

    desk.with_company(samples / GAON)
    take_in(desk, finished_draft())
    page = export_page(desk)
    assert page.finished.latest is not None
    assert page.finished.latest.final
    attaching = desk.session.attaching
    attaching.attach([Wish("unlisted", pdf_file(tmp_path / "a.pdf"))])
    wait_until(lambda: bool(attaching.files), "the file")
    settle(desk.session)
    attaching.looks[attaching.files[0].sha256] = Look(refused=message("papers-unreadable"))
    attaching.changed.emit()
    wait_until(lambda: page.finished.is_current, "the pages")
    assert any("a.pdf" in each.accessibleName() for each in page.problem_cards())


@pytest.mark.parametrize(
    ("kept", "choice"),
    [
        (None, PackageChoice()),
        ("", PackageChoice()),
        ("no json", PackageChoice()),
        ("[1, 2]", PackageChoice()),
        ('{"a": 1}', PackageChoice()),
        ('[true, "5", null]', PackageChoice(True, Decimal(5), None)),
        ('[true, "0.09", null]', PackageChoice()),
        ('[false, "NaN", "Infinity"]', PackageChoice()),
        ("[false, 5, 6]", PackageChoice()),
    ],
)
def test_a_kept_choice_that_cannot_be_read_is_none(kept: str | None, choice: PackageChoice) -> None:
    assert read(kept) == choice
    assert read(written(choice)) == choice


def test_the_choice_for_a_programme_is_there_in_its_next_application(desks: Callable[..., Desk], samples: Path) -> None:
    desk = desks().open().with_company(samples / GAON).with_draft()
    choice = PackageChoice(True, Decimal("5.5"), Decimal(30))
    desk.session.attaching.choose(choice)
    settle(desk.session)
    desk.session.drafting.leave()
    assert desk.session.attaching.choice == PackageChoice()
    desk.with_draft()
    wait_until(lambda: desk.session.attaching.choice == choice, "the choice")
