"""Marks, comments, engagements, the log and approvals: kept with their client and gone with it."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from sme_apply.company import Company, dump_company
from sme_apply.drafts import Draft, dump_draft
from sme_apply.terms import BadInput
from sme_apply.vault import ClientMark, RecordNotThere, Vault
from sme_apply.vault.cipher import sqlite
from tests.vault.days import holding
from tests.vault.kept import MARKER, new_vault, reopened, saved_draft

DAY = date(2025, 1, 8)
TABLES = ("client_marks", "comments", "engagements", "actions", "approvals")


@pytest.fixture
def vault(tmp_path: Path) -> Vault:
    return new_vault(tmp_path / "vault")


def worked_for(vault: Vault, name: str, marker: str) -> tuple[str, str]:
    """Put a client with something of everything into the vault; return its id and the draft's."""
    company = vault.save_company("{}", name=name)
    draft = saved_draft(vault, company.id, title="수출바우처")
    vault.marks.keep(company.id, colour="teal", state="writing", tags=[marker])
    vault.comments.add(draft.id, marker, field="plan")
    vault.engagements.begin(company.id, asked_by=marker, scope=marker, began_on=DAY)
    vault.approvals.note(draft.id, approved_by=marker, approved_on=DAY, how="signed")
    vault.actions.note(company.id, "facts-changed", [marker])
    return company.id, draft.id


def rows(vault: Vault, table: str) -> list[tuple[Any, ...]]:
    with vault._store.using() as database:
        return list(database.execute(f"SELECT * FROM {table}").fetchall())


def test_marks_are_kept_changed_and_found_after_opening_again(vault: Vault) -> None:
    company = vault.save_company("{}", name="가온")
    assert vault.marks.of(company.id) == ClientMark(company.id)
    kept = vault.marks.keep(company.id, colour="teal", state="collecting", tags=[" 부산  지역 ", "급함", "급함", " "])
    assert kept.tags == ("부산 지역", "급함")
    folder = vault.folder
    vault.close()
    with reopened(folder) as again:
        assert again.marks.all() == {company.id: kept}
        assert again.marks.tags() == ("급함", "부산 지역")
        again.marks.keep(company.id, colour=None, state=None, tags=[])
        assert again.marks.of(company.id) == ClientMark(company.id)
        again.remove_company(company.id)
        assert again.marks.all() == {}


def test_twenty_tags_of_forty_characters_are_taken_and_no_more(vault: Vault) -> None:
    company = vault.save_company("{}", name="가온")
    tags = [f"{number:02}".ljust(40, "가") for number in range(20)]
    assert vault.marks.keep(company.id, colour=None, state=None, tags=tags).tags == tuple(tags)
    for wrong in ([*tags, "x"], ["가" * 41]):
        with pytest.raises(BadInput):
            vault.marks.keep(company.id, colour=None, state=None, tags=wrong)
    with pytest.raises(RecordNotThere):
        vault.marks.keep("nobody", colour=None, state=None, tags=[])


def test_comments_are_made_changed_dealt_with_and_removed(vault: Vault) -> None:
    vault.users.sit_down("담당 가")
    company = vault.save_company("{}", name="가온")
    draft = saved_draft(vault, company.id)
    first = vault.comments.add(draft.id, " 매출을 다시 볼 것 ", field="sales")
    second = vault.comments.add(draft.id, "전체 검토")
    assert (first.text, first.made_by, first.done_at) == ("매출을 다시 볼 것", "담당 가", None)
    assert vault.comments.of(draft.id) == (first, second)
    vault.comments.change(first.id, "매출 확인함")
    vault.comments.done(first.id)
    assert vault.comments.of(draft.id)[0].text == "매출 확인함"
    assert vault.comments.of(draft.id)[0].done_at is not None
    vault.comments.open_again(first.id)
    assert vault.comments.of(draft.id)[0].done_at is None
    vault.comments.remove(second.id)
    assert [each.id for each in vault.comments.of(draft.id)] == [first.id]
    for attempt in (vault.comments.done, vault.comments.remove):
        with pytest.raises(RecordNotThere):
            attempt(second.id)
    for wrong in ("  ", "가" * 4001):
        with pytest.raises(BadInput):
            vault.comments.add(draft.id, wrong)
    assert vault.comments.add(draft.id, "가" * 4000).text == "가" * 4000


def test_an_engagement_runs_until_it_is_ended_and_each_step_is_in_the_log(vault: Vault) -> None:
    vault.users.sit_down("담당 나")
    company = vault.save_company("{}", name="가온")
    assert vault.engagements.running(company.id) is None
    begun = vault.engagements.begin(company.id, asked_by="대표", scope="수출바우처 신청", began_on=DAY)
    vault.engagements.change(
        begun.id,
        asked_by="대표",
        scope="수출바우처 신청",
        began_on=DAY,
        written=True,
        consented_by="대표",
        consented_on=DAY,
    )
    running = vault.engagements.running(company.id)
    assert running is not None
    assert (running.written, running.consented_by, running.noted_by) == (True, "대표", "담당 나")
    vault.engagements.end(begun.id, date(2025, 12, 31))
    assert vault.engagements.running(company.id) is None
    log = vault.actions.of(company.id)
    assert [(each.what, each.subjects) for each in log if each.what != "company-added"] == [
        ("engagement-ended", ("ended_on",)),
        ("engagement-changed", ("written", "consented_by", "consented_on")),
        ("engagement-begun", ()),
    ]
    assert {each.who for each in log} == {"담당 나"}


@pytest.mark.parametrize(
    "wrong",
    [
        {"asked_by": " "},
        {"scope": ""},
        {"consented_by": "대표", "consented_on": None},
        {"consented_by": None, "consented_on": DAY},
    ],
)
def test_an_engagement_that_says_half_is_refused(vault: Vault, wrong: dict[str, Any]) -> None:
    company = vault.save_company("{}", name="가온")
    told: dict[str, Any] = {"asked_by": "대표", "scope": "신청", "began_on": DAY}
    with pytest.raises(BadInput):
        vault.engagements.begin(company.id, **told | wrong)
    assert vault.actions.of(company.id) == ()


def test_no_place_is_kept_for_what_a_consultant_is_paid() -> None:
    from dataclasses import fields

    from sme_apply.vault import EngagementRecord

    assert {each.name for each in fields(EngagementRecord)} == {
        *("id", "company_id", "written", "asked_by", "scope", "began_on"),
        *("consented_by", "consented_on", "ended_on", "noted_by", "noted_at"),
    }


def test_an_approval_holds_for_the_draft_as_it_was_then(vault: Vault) -> None:
    company = vault.save_company("{}", name="가온")
    draft = saved_draft(vault, company.id, "first")
    assert vault.approvals.valid(draft.id) is None
    assert not vault.approvals.needed(company.id)
    engagement = vault.engagements.begin(company.id, asked_by="대표", scope="신청", began_on=DAY)
    assert vault.approvals.needed(company.id)
    approval = vault.approvals.note(draft.id, approved_by="대표", approved_on=DAY, how="message")
    assert vault.approvals.valid(draft.id) == approval
    saved_draft(vault, company.id, "second", draft.id)
    assert vault.approvals.valid(draft.id) is None
    assert vault.approvals.of(draft.id) == (approval,)
    saved_draft(vault, company.id, "first", draft.id)
    assert vault.approvals.valid(draft.id) == approval
    vault.engagements.end(engagement.id, DAY)
    assert not vault.approvals.needed(company.id)
    with pytest.raises(BadInput):
        vault.approvals.note(draft.id, approved_by=" ", approved_on=DAY, how="phone")


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE actions SET who = 'somebody else'",
        "DELETE FROM actions",
        "INSERT OR REPLACE INTO actions SELECT number, company_id, draft_id, 'x', what, subjects, done_at FROM actions",
        "UPDATE actions SET done_at = '2020-01-01T00:00:00+00:00' WHERE number = 1",
    ],
)
def test_the_log_refuses_every_change_of_what_stands_in_it(vault: Vault, statement: str) -> None:
    id, _ = worked_for(vault, "가온", "x")
    before = rows(vault, "actions")
    with pytest.raises(sqlite.IntegrityError, match="never changed"), vault._store.saving() as database:
        database.execute(statement)
    assert rows(vault, "actions") == before
    assert len(vault.actions.of(id)) == 3


def test_erasing_a_client_takes_all_of_it_along_and_leaves_the_other_client_alone(vault: Vault, tmp_path: Path) -> None:
    gone, _ = worked_for(vault, MARKER, MARKER)
    staying, staying_draft = worked_for(vault, "나래", "나래표시")
    vault.backups.make()
    files = vault._store.files()
    key, salt = files.data_key, files.keys.salt
    vault.erasing.company(gone).run()
    for table in TABLES:
        assert rows(vault, table), table
        assert not any(MARKER in str(row) for row in rows(vault, table)), table
    assert holding((vault.folder,), key, salt, MARKER.encode()) == []
    assert len(vault.actions.of(staying)) == 3
    assert len(vault.comments.of(staying_draft)) == 1
    vault.inspection.whole()


def test_erasing_a_draft_takes_its_comments_and_approvals_along_and_keeps_the_log(vault: Vault) -> None:
    company_id, draft_id = worked_for(vault, "가온", "x")
    vault.erasing.draft(draft_id).run()
    assert rows(vault, "comments") == []
    assert rows(vault, "approvals") == []
    assert len(vault.actions.of(company_id)) == 3
    assert vault.marks.of(company_id).colour == "teal"


def test_a_client_comes_out_of_the_bin_with_all_of_it(vault: Vault) -> None:
    company_id, draft_id = worked_for(vault, "가온", "x")
    vault.remove_company(company_id)
    for attempt in (
        lambda: vault.comments.add(draft_id, "x"),
        lambda: vault.actions.note(company_id, "facts-changed"),
        lambda: vault.engagements.begin(company_id, asked_by="x", scope="x", began_on=DAY),
        lambda: vault.approvals.note(draft_id, approved_by="x", approved_on=DAY, how="signed"),
    ):
        with pytest.raises(RecordNotThere):
            attempt()
    vault.bin.bring_back_company(company_id)
    assert vault.marks.of(company_id).state == "writing"
    assert len(vault.comments.of(draft_id)) == 1
    assert len(vault.actions.of(company_id)) == 3


def test_users_are_named_once_and_stand_behind_what_they_do(vault: Vault) -> None:
    company = vault.save_company("{}", name="가온")
    assert (vault.users.present(), vault.users.known()) == ("", ())
    vault.actions.note(company.id, "company-added")
    for name in ("담당 가", "담당  나", "담당 가"):
        vault.users.sit_down(name)
    vault.actions.note(company.id, "facts-changed", ["sales"])
    assert vault.users.known() == ("담당 가", "담당 나")
    assert [each.who for each in vault.actions.of(company.id)] == ["담당 가", ""]
    assert [each.who for each in vault.actions.of(company.id, most=1)] == ["담당 가"]
    vault.users.sit_down("")
    assert (vault.users.present(), vault.users.known()) == ("", ("담당 가", "담당 나"))


def test_an_archive_carries_all_of_it_and_adds_nothing_to_a_client_who_is_there(vault: Vault, tmp_path: Path) -> None:
    company = vault.save_company(dump_company(Company(name_ko="가온")).decode(), name="가온")
    draft = vault.save_draft(
        dump_draft(Draft(2025, "export-voucher", "general", "1", DAY)),
        company_id=company.id,
        season=2025,
        programme="export-voucher",
        track="general",
        form_version="1",
        title="수출바우처",
        completeness=Decimal("0.5"),
    )
    vault.users.sit_down("담당 가")
    vault.marks.keep(company.id, colour="teal", state="writing", tags=["급함"])
    vault.comments.done(vault.comments.add(draft.id, "다시 볼 것", field="plan").id)
    vault.engagements.begin(company.id, asked_by="대표", scope="신청", began_on=DAY, written=True)
    vault.approvals.note(draft.id, approved_by="대표", approved_on=DAY, how="signed")
    vault.archive.write(tmp_path / "all.zip")
    with new_vault(tmp_path / "other") as other:
        for _ in range(2):
            other.archive.take_in(tmp_path / "all.zip")
            assert other.marks.all() == vault.marks.all()
            (comment,) = other.comments.of(draft.id)
            assert (comment.text, comment.made_by, comment.field) == ("다시 볼 것", "담당 가", "plan")
            assert comment.done_at is not None
            running = other.engagements.running(company.id)
            assert running is not None
            assert (running.asked_by, running.written, running.noted_by) == ("대표", True, "담당 가")
            done = ["approved", "engagement-begun", "comment-made"]
            assert [each.what for each in other.actions.of(company.id)] == done
            assert other.approvals.valid(draft.id) is not None


def test_who_saved_what_is_noted_once_while_it_goes_on_and_never_what_was_written(vault: Vault) -> None:
    company = vault.save_company('{"name_ko": "가온"}', name="가온")
    draft = saved_draft(vault, company.id, '{"answers": {"plan": "a"}}')
    assert vault.actions.of(company.id) == ()
    vault.users.sit_down("담당 가")
    for letter in "bcd":
        saved_draft(vault, company.id, f'{{"answers": {{"plan": "{letter}"}}}}', draft.id)
    vault.save_company('{"name_ko": "비밀", "employees": {"regular": 5}}', name="비밀", id=company.id)
    saved_draft(vault, company.id, '{"answers": {"plan": "d", "budget": 1}}', draft.id)
    vault.users.sit_down("담당 나")
    saved_draft(vault, company.id, '{"answers": {"plan": "e", "budget": 1}}', draft.id)
    paper = vault.papers.attach(b"x", company_id=company.id, document="plan", name="비밀.pdf")
    vault.papers.remove(paper.id)
    vault.versions.keep(draft.id, "handed-in")
    vault.remove_draft(draft.id)
    assert [(each.who, each.what, each.subjects) for each in reversed(vault.actions.of(company.id))] == [
        ("담당 가", "draft-changed", ("answers.plan",)),
        ("담당 가", "facts-changed", ("employees.regular", "name_ko")),
        ("담당 가", "draft-changed", ("answers.budget",)),
        ("담당 나", "draft-changed", ("answers.plan",)),
        ("담당 나", "paper-added", ("plan",)),
        ("담당 나", "paper-removed", ("plan",)),
        ("담당 나", "handed-in", ()),
        ("담당 나", "draft-removed", ()),
    ]
    assert not any("비밀" in str(row) for row in rows(vault, "actions"))


def test_where_somebody_works_for_a_client_it_is_noted_without_a_name(vault: Vault) -> None:
    company = vault.save_company("{}", name="가온")
    vault.engagements.begin(company.id, asked_by="대표", scope="신청", began_on=DAY)
    vault.save_company('{"name_ko": "x"}', name="가온", id=company.id)
    assert [(each.who, each.what) for each in vault.actions.of(company.id)] == [
        ("", "facts-changed"),
        ("", "engagement-begun"),
    ]


def test_a_setting_that_ends_with_the_name_of_a_draft_goes_with_it(vault: Vault) -> None:
    company, draft = worked_for(vault, "가온", "mark")
    _, other = worked_for(vault, "나래", "mark")
    for name in (f"portal {draft}", f"portal {other}", "current-company"):
        vault.set_setting(name, "kept")
    vault.erasing.company(company).run()
    assert vault.setting(f"portal {draft}") is None
    assert vault.setting(f"portal {other}") == vault.setting("current-company") == "kept"
