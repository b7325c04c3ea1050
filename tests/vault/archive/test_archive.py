"""The open archive: everything out, everything in again, and nothing that a stranger puts into one."""

from __future__ import annotations

import json
import zipfile
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from sme_apply.company import Company, dump_company
from sme_apply.drafts import Draft, dump_draft
from sme_apply.terms import BadInput
from sme_apply.vault import ArchiveCounts, Vault, VaultStopped, VaultUnwritable
from sme_apply.vault.archive import archive_file, archive_format
from tests.vault.kept import new_vault

DRAFT = Draft(2025, "export-voucher", "general", "1", date(2025, 1, 8))


def company_text(name: str) -> str:
    return dump_company(Company(name_ko=name, business_registration_number="1208147521")).decode()


def draft_text(answer: str) -> str:
    return dump_draft(Draft(DRAFT.season, DRAFT.programme, DRAFT.track, "1", DRAFT.started_on, {"plan": answer}))


def save_draft(vault: Vault, company_id: str, answer: str, id: str | None = None) -> str:
    return vault.save_draft(
        draft_text(answer),
        company_id=company_id,
        season=2025,
        programme="export-voucher",
        track="general",
        form_version="1",
        title="수출바우처",
        completeness=Decimal("0.5"),
        id=id,
    ).id


def filled(folder: Path) -> Vault:
    """A vault with something of everything."""
    vault = new_vault(folder)
    company = vault.save_company(company_text("가온"), name="가온", business_number="1208147521")
    draft = save_draft(vault, company.id, "first")
    vault.versions.keep(draft)
    save_draft(vault, company.id, "second", draft)
    binned = vault.save_company(company_text("나래"), name="나래")
    vault.remove_company(binned.id)
    vault.readings.keep(
        season=2025,
        programme="export-voucher",
        value_id="limit",
        value="1",
        before="2",
        notice_number="제1호",
        notice_date=date(2024, 12, 23),
        who="담당",
    )
    vault.readings.attach_notice(b"%PDF notice", season=2025, programme="export-voucher", name="공고.pdf")
    vault.rules.accept(fingerprint="f" * 64, name="publisher", document="{}")
    return vault


def members(path: Path) -> dict[str, bytes]:
    with zipfile.ZipFile(path) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def packed(path: Path, content: dict[str, bytes]) -> Path:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, each in content.items():
            archive.writestr(name, each)
    return path


@pytest.fixture(scope="module")
def archive(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("archive")
    with filled(folder / "vault") as vault:
        vault.archive.write(folder / "all.zip")
    return folder / "all.zip"


@pytest.fixture
def other(tmp_path: Path) -> Vault:
    return new_vault(tmp_path / "other")


def test_everything_comes_out_and_in_again(archive: Path, other: Vault) -> None:
    held = ArchiveCounts(companies=1, drafts=1, versions=1, readings=1, notices=1, left_out=1)
    assert other.archive.look_into(archive) == held
    assert other.archive.take_in(archive) == held
    (company,) = other.companies()
    assert (company.name, company.business_number) == ("가온", "1208147521")
    assert other.company(company.id).document == company_text("가온")
    (draft,) = other.drafts(company.id)
    assert other.draft(draft.id).document == draft_text("second")
    assert (draft.title, draft.completeness, draft.programme) == ("수출바우처", Decimal("0.5"), "export-voucher")
    (version,) = other.versions.of(draft.id)
    assert other.versions.read(version.id).document == draft_text("first")
    (reading,) = other.readings.of(2025)
    assert (reading.value, reading.who, reading.notice_date) == ("1", "담당", date(2024, 12, 23))
    (notice,) = other.readings.notices(2025, "export-voucher")
    assert other.readings.notice_content(notice.id) == b"%PDF notice"
    assert other.rules.publishers() == ()


def test_what_goes_out_again_is_what_came_in(archive: Path, other: Vault, tmp_path: Path) -> None:
    other.archive.take_in(archive)
    other.archive.write(tmp_path / "again.zip")
    left = {"manifest.json", "packs.json"}
    first, again = members(archive), members(tmp_path / "again.zip")
    dated = {name for name in first if name.endswith("about.json")}
    assert first.keys() == again.keys()
    assert {name: first[name] for name in first.keys() - left - dated} == {
        name: again[name] for name in again.keys() - left - dated
    }


def test_every_member_can_be_read_with_nothing_but_zip_and_json(archive: Path) -> None:
    for name, content in members(archive).items():
        if name.endswith(".json"):
            json.loads(content)
    assert not any("나래".encode() in content for content in members(archive).values())


def test_the_archive_is_noted_as_exported_and_replaces_what_stood_there(tmp_path: Path) -> None:
    path = tmp_path / "all.zip"
    path.write_bytes(b"older")
    with filled(tmp_path / "vault") as vault:
        vault.archive.write(path)
        (export,) = vault.exports.of(vault.companies()[0].id)
        assert (export.path, export.kind, export.company_id) == (path, "archive", None)
        with pytest.raises(VaultStopped):
            vault.archive.write(path, cancel=lambda: True)
        with pytest.raises(VaultUnwritable):
            vault.archive.write(tmp_path / "nowhere" / "all.zip")
    assert zipfile.is_zipfile(path)
    assert {each.name for each in tmp_path.iterdir()} == {"vault", "all.zip"}


def test_taking_in_twice_adds_nothing_the_second_time(archive: Path, other: Vault) -> None:
    other.archive.take_in(archive)
    before = (other.companies(), other.drafts(other.companies()[0].id))
    assert other.archive.take_in(archive) == ArchiveCounts(present=4, left_out=1)
    assert (other.companies(), other.drafts(other.companies()[0].id)) == before


def test_what_differs_is_not_overwritten_and_the_answers_become_a_version(archive: Path, other: Vault) -> None:
    other.archive.take_in(archive)
    (company,) = other.companies()
    (draft,) = other.drafts(company.id)
    other.save_company(company_text("새 이름"), name="새 이름", id=company.id)
    save_draft(other, company.id, "third", draft.id)
    for versions in (1, 0):
        assert other.archive.take_in(archive).versions == versions
    assert other.companies()[0].name == "새 이름"
    assert other.draft(draft.id).document == draft_text("third")
    newest = other.versions.of(draft.id)[0]
    assert (newest.why, other.versions.read(newest.id).document) == ("imported", draft_text("second"))


def test_an_erased_company_comes_in_under_a_new_id_only_when_it_is_asked_for(archive: Path, other: Vault) -> None:
    other.archive.take_in(archive)
    (company,) = other.companies()
    other.erasing.company(company.id).run()
    assert other.archive.take_in(archive).companies == 1
    (back,) = other.companies()
    assert back.id != company.id
    other.backups.work("asked").run()
    assert other.backups.preview(other.backups.all()[0]).companies == ("가온",)


def test_stopping_takes_nothing_in(archive: Path, other: Vault) -> None:
    with pytest.raises(VaultStopped):
        other.archive.take_in(archive, cancel=lambda: True)
    assert other.companies() == ()
    assert other.readings.of() == ()


def test_a_path_in_a_name_leads_nowhere(archive: Path, other: Vault, tmp_path: Path) -> None:
    strange = {"../../escaped": b"x", "/etc/escaped": b"x", "companies/../../x/company.json": b"{}", "C:\\x": b"x"}
    path = packed(tmp_path / "strange.zip", members(archive) | strange)
    assert other.archive.take_in(path).companies == 1
    assert not list(tmp_path.rglob("*escaped*"))


def _first(content: dict[str, bytes], end: str) -> str:
    return next(name for name in content if name.endswith(end))


@pytest.mark.parametrize(
    ("end", "change", "key"),
    [
        ("manifest.json", None, "archive-lacks"),
        ("manifest.json", b'{"format": "other", "version": 1, "made_at": "2025-01-08T00:00:00Z"}', "archive-broken"),
        (
            "manifest.json",
            b'{"format": "sme-apply/archive", "version": 2, "made_at": "2025-01-08T00:00:00Z"}',
            "archive-newer",
        ),
        ("manifest.json", b"[" * 100_000, "archive-not-understood"),
        ("company.json", b"{}", "company-"),
        ("company.json", None, "archive-lacks"),
        ("draft.json", b"no draft", "drafts-"),
        ("draft.json", b"\xff\xfe", "archive-not-understood"),
        ("draft.json", None, "archive-lacks"),
        ("versions/1.json", None, "archive-lacks"),
        ("readings.json", b'[{"season": "x"}]', "archive-not-understood"),
        ("packs.json", b"5", "archive-not-understood"),
        ("content", None, "archive-lacks"),
    ],
)
def test_a_part_that_is_wrong_or_missing_refuses_the_whole_archive(
    archive: Path, other: Vault, tmp_path: Path, end: str, change: bytes | None, key: str
) -> None:
    content = members(archive)
    name = _first(content, end)
    if change is None:
        del content[name]
    else:
        content[name] = change
    path = packed(tmp_path / "wrong.zip", content)
    for attempt in (other.archive.look_into, other.archive.take_in):
        with pytest.raises(BadInput) as refused:
            attempt(path)
        assert refused.value.message.key.startswith(key)
    assert other.companies() == ()


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("title", "x" * 501),
        ("completeness", "2"),
        ("completeness", "NaN"),
        ("updated_at", "0001-01-01T00:00:00+14:00"),
        ("updated_at", "2025-01-08"),
        ("versions", [{"number": 0}]),
        ("versions", [{"number": 1, "why": "because", "written_at": "2025-01-08T00:00:00Z", "completeness": "1"}]),
    ],
)
def test_a_draft_that_says_the_impossible_of_itself_is_refused(
    archive: Path, other: Vault, tmp_path: Path, field: str, value: Any
) -> None:
    content = members(archive)
    name = next(name for name in content if "/drafts/" in name and name.endswith("about.json"))
    content[name] = json.dumps(json.loads(content[name]) | {field: value}).encode()
    with pytest.raises(BadInput) as refused:
        other.archive.take_in(packed(tmp_path / "wrong.zip", content))
    assert refused.value.message.key == "archive-not-understood"


def test_an_archive_that_unpacks_to_too_much_is_refused_before_it_fills_the_memory(
    archive: Path, other: Vault, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    bomb = members(archive)
    bomb[_first(bomb, "content")] = bytes(archive_format.MOST_BYTES_OF_ONE + 1)
    path = packed(tmp_path / "bomb.zip", bomb)
    assert path.stat().st_size < 1_000_000
    with pytest.raises(BadInput) as refused:
        other.archive.look_into(path)
    assert refused.value.message.key == "archive-too-large"
    monkeypatch.setattr(archive_file, "MOST_BYTES", 1000)
    with pytest.raises(BadInput) as refused:
        other.archive.look_into(archive)
    assert refused.value.message.key == "archive-too-large"


def test_a_list_of_members_that_would_fill_the_memory_is_not_read(
    archive: Path, other: Vault, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    many = packed(tmp_path / "many.zip", {str(number): b"" for number in range(70_000)})
    monkeypatch.setattr(archive_file, "MOST_BYTES_OF_CONTENTS", 1_000_000)
    monkeypatch.setattr(zipfile, "ZipFile", None)
    with pytest.raises(BadInput) as refused:
        other.archive.look_into(many)
    assert refused.value.message.key == "archive-too-large"


@pytest.mark.filterwarnings("ignore:Duplicate name")
def test_the_same_name_twice_is_refused(archive: Path, other: Vault, tmp_path: Path) -> None:
    path = packed(tmp_path / "twice.zip", members(archive))
    with zipfile.ZipFile(path, "a") as grown:
        grown.writestr("manifest.json", b"{}")
    with pytest.raises(BadInput) as refused:
        other.archive.look_into(path)
    assert refused.value.message.key == "archive-broken"


def test_a_file_that_is_no_archive_is_refused(other: Vault, tmp_path: Path) -> None:
    for content in (b"", b"PK", b"%PDF", b"PK\x05\x06" + bytes(17), b"PK\x05\x06" + b"\xff" * 18):
        (tmp_path / "no.zip").write_bytes(content)
        with pytest.raises(BadInput):
            other.archive.look_into(tmp_path / "no.zip")
    with pytest.raises(BadInput):
        other.archive.look_into(tmp_path / "nothing.zip")


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(place=st.integers(0, 10**9), bit=st.integers(0, 7), cut=st.booleans())
def test_a_damaged_archive_is_taken_as_it_was_or_refused(
    archive: Path, other: Vault, tmp_path: Path, place: int, bit: int, cut: bool
) -> None:
    content = bytearray(archive.read_bytes())
    place %= len(content)
    if cut:
        del content[place:]
    else:
        content[place] ^= 1 << bit
    path = tmp_path / "damaged.zip"
    path.write_bytes(content)
    try:
        found = other.archive.look_into(path)
    except BadInput:
        return
    assert found.companies <= 1
    assert found.drafts <= 1
