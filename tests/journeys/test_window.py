"""The whole trip in the real window: facts, verdict, application, closing, coming back, a finished PDF."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget

from sme_apply.drafts import read_answers
from sme_apply.eligibility import Verdict
from sme_apply.export import carried_data
from sme_apply.gui.inputs import LongText
from sme_apply.gui.pages.export import ExportPage
from sme_apply.gui.places import Place, Spot
from tests.gui.conftest import Desk, desks, look, settle, wait_until
from tests.judges import complaints

__all__ = ["desks", "look"]

ANSWERS = Path(__file__).parent / "gaon-export-voucher-answers.json"


def long_text(widget: QWidget, name: str) -> LongText:
    """Return the visible long text field of a name."""
    for each in widget.findChildren(LongText):
        if each.isVisible() and each.accessibleName() == name:
            return each
    pytest.fail(f"There is no field {name!r}.")


def test_from_nothing_to_a_finished_pdf_with_a_break_in_between(
    desks: Callable[..., Desk], samples: Path, tmp_path: Path
) -> None:
    first = desks().open().with_company(samples / "gaon-machinery.json")
    first.window.go(Place.ELIGIBILITY)
    settle(first.session)
    screening = first.session.judging.screening
    assert screening is not None
    assert screening.of("export-voucher", "general").verdict is Verdict.ELIGIBLE
    words = " ".join(each.text() for each in first.window.findChildren(QLabel) if each.isVisible())
    assert "적격" in words
    assert "4,500만" in words

    first.with_draft()
    drafting = first.session.drafting
    application = drafting.application
    assert application is not None
    answers = read_answers(ANSWERS.read_bytes(), application.form)
    for field, answer in answers.items():
        if field != "need":
            drafting.set(field, answer)
    for consent in application.form.consents:
        drafting.read_consent(consent.id, True)
    for paper in application.track.documents:
        if paper.required == "always":
            drafting.note_paper(paper.id, True, date(2025, 1, 3))
    drafting.choose_round(application.track.rounds[0].id)
    first.window.go_to(Spot(Place.DRAFTS, "products"))
    settle(first.session)
    need = long_text(first.window, "수출(확대) 필요성")
    need.setFocus()
    QApplication.sendEvent(need, _composing("국내 수요가 늘지 않아 해외에서 매출을 만들어야 합니", "다"))
    first.close()

    again = desks().open()
    wait_until(lambda: again.session.company is not None, "the company of the last time")
    assert again.session.company is not None
    assert again.session.company.name_ko == "주식회사 가온기계"
    (kept,) = again.session.drafting.drafts
    again.session.drafting.open(kept.id)
    wait_until(lambda: again.session.drafting.application is not None, "the draft")
    back = again.session.drafting.application
    assert back is not None
    assert back.draft.answers["need"] == "국내 수요가 늘지 않아 해외에서 매출을 만들어야 합니다"
    assert back.final, [problem.place for problem in back.problems]

    again.window.go(Place.EXPORT)
    page = again.window.page()
    assert isinstance(page, ExportPage)
    wait_until(lambda: page.preview.has_picture, "the preview")
    out = tmp_path / "가온기계 수출바우처 신청서.pdf"
    page.save_file(out)
    settle(again.session)
    assert complaints(out) == []
    carried = json.loads(carried_data(out.read_bytes()))
    assert carried["company"]["name_ko"] == "주식회사 가온기계"
    assert carried["verdict"]["support"]["limit_krw"] == 45_000_000
    assert any(button.isVisible() for button in again.window.findChildren(QPushButton))


def _composing(before: str, syllable: str) -> QInputMethodEvent:
    event = QInputMethodEvent(syllable, [])
    event.setCommitString(before)
    return event


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="Only Linux has an X server to start in a test.")
def test_the_same_trip_holds_on_an_x_server() -> None:
    assert shutil.which("xvfb-run"), "xvfb-run is missing: install Debian's packages xvfb and xauth."
    environment = {**os.environ, "QT_QPA_PLATFORM": "xcb"}
    done = subprocess.run(
        ["xvfb-run", "-a", "-s", "-screen 0 1440x900x24", 
         sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider",
         f"{Path(__file__)}::test_from_nothing_to_a_finished_pdf_with_a_break_in_between"],
        env=environment, capture_output=True, text=True, encoding="utf-8", check=False,
        cwd=Path(__file__).parents[2], stdin=subprocess.DEVNULL,
    )  # fmt: skip
    assert done.returncode == 0, done.stdout[-3000:]
