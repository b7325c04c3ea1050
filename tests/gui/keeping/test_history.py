"""The versions of an application are listed, held against now, and restored."""

from __future__ import annotations

from pathlib import Path

from sme_apply.gui.editor.versions_view import VersionsView
from sme_apply.gui.pages.drafts import DraftsPage
from tests.gui.conftest import Desk, settle
from tests.gui.keeping.conftest import press, words_on


def written(desk: Desk, text: str, *, kept: bool = False) -> None:
    desk.session.drafting.set("summary", text)
    settle(desk.session)
    if kept:
        desk.session.drafting.keep_version()
        settle(desk.session)


def summary(desk: Desk) -> object:
    application = desk.session.drafting.application
    assert application is not None
    return application.field("summary").value


def test_a_version_is_compared_with_now_restored_and_the_restoring_taken_back(desk: Desk, samples: Path) -> None:
    desk.with_company(samples / "gaon-machinery.json").with_draft()
    written(desk, "처음 쓴 <b>개요</b>", kept=True)
    written(desk, "나중에 고친 개요")
    page = desk.window.page()
    assert isinstance(page, DraftsPage)
    said: list[object] = []
    page.says.connect(lambda _text, _action, act: said.append(act))
    press(desk, page, "이전 판")
    assert page.findChildren(VersionsView)
    history = desk.session.drafting.history
    version = next(each for each in history.versions if each.why == "leaving")
    history.compare(version)
    settle(desk.session)
    shown = words_on(page)
    assert "사업개요" in shown
    assert "처음 쓴 <b>개요</b>" in shown
    assert "나중에 고친 개요" in shown
    press(desk, page, "이 판으로 되돌리기")
    assert summary(desk) == "처음 쓴 <b>개요</b>"
    assert not page.findChildren(VersionsView) or page._editor is not None
    (bring_back,) = said
    assert callable(bring_back)
    bring_back()
    settle(desk.session)
    assert summary(desk) == "나중에 고친 개요"


def test_differences_in_tables_consents_and_documents_have_names(desk: Desk, samples: Path) -> None:
    desk.with_company(samples / "gaon-machinery.json").with_draft()
    drafting = desk.session.drafting
    application = drafting.application
    assert application is not None
    drafting.keep_version()
    settle(desk.session)
    consent, paper = application.form.consents[0], application.track.documents[0]
    drafting.read_consent(consent.id, True)
    drafting.note_paper(paper.id, True, None)
    drafting.choose_round(application.track.rounds[0].id)
    table = next(each for each in application.form.fields() if each.kind == "year_table")
    row = next(each for each in table.rows if not each.sum_of)
    drafting.set_cell(table.id, row.id, table.columns[0].id, 1234567)
    rows = next(each for each in application.form.fields() if each.kind == "table")
    text = next(each for each in rows.columns if each.kind == "text" and not each.sum_of)
    drafting.set_rows(rows.id, ({text.id: "새로 쓴 줄"},))
    settle(desk.session)
    page = desk.window.page()
    assert isinstance(page, DraftsPage)
    page.show_versions()
    settle(desk.session)
    drafting.history.compare(drafting.history.versions[-1])
    settle(desk.session)
    shown = words_on(page)
    expected = (
        consent.title.ko, paper.name.ko, "모집차수", application.track.rounds[0].name.ko, row.label.ko, "1,234,567",
        rows.label.ko, "새로 쓴 줄", "(비어 있음)",
    )  # fmt: skip
    for words in expected:
        assert words in shown, words
    press(desk, page, "신청서로 돌아가기")
    assert page._editor is not None
