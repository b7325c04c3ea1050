"""One field of the form: where its answer comes from, overriding it and linking it again."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent

from sme_apply.drafts import Origin
from sme_apply.gui.editor.form_field import FormField
from tests.gui.conftest import Desk, settle

SAMPLE = Path(__file__).parents[2] / "samples" / "gaon-machinery.json"


def test_a_linked_field_names_its_fact_and_every_linked_field_says_where_it_is_from(desk: Desk) -> None:
    drafting = desk.with_company(SAMPLE).with_draft().session.drafting
    page, application = desk.window.page(), drafting.application
    assert page is not None
    assert application is not None
    said: dict[str, str] = {}
    for section in application.form.sections():
        page.show_spot(section.id)
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        for each in page.findChildren(FormField):
            if application.field(each.field.id).origin is Origin.LINKED:
                said[each.field.id] = each.where_from.toolTip()
    assert "회사 정보의 ‘기업명’" in said["company_name"]
    assert len(said) > 10
    assert all(said.values())
    settle(desk.session)
