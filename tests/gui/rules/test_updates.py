"""Rules from elsewhere: a pack needs an accepted publisher, and a folder of one's own never hides what is sound."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QApplication, QCheckBox, QWidget

from sme_apply.gui.pages.rules import RulesPage
from sme_apply.gui.places import Place
from sme_apply.packs import PublisherKey, new_key
from tests.gui.conftest import Desk, settle
from tests.gui.rules.conftest import limit_of, rules_page, voucher_files, write_pack
from tests.gui.rules.test_readings import correct, named, words_on

_LOWERED = 35_000_000


def open_pack(desk: Desk, file: Path) -> RulesPage:
    """Open a pack in the window."""
    page = rules_page(desk, "updates")
    page.updates.open_pack(file)
    settle(desk.session)
    return page


def accept(desk: Desk, page: RulesPage) -> None:
    """Compare the fingerprint and accept the publisher."""
    tick = next(each for each in page.findChildren(QCheckBox) if each.isVisible())
    tick.click()
    named(page, "이 발행자 받아들이기").click()
    settle(desk.session)


def taken_into_use(desk: Desk, file: Path) -> RulesPage:
    """Open a pack of a new publisher, accept it and use the pack."""
    page = open_pack(desk, file)
    accept(desk, page)
    named(page, "사용하기").click()
    settle(desk.session)
    return page


def refused(widget: QWidget) -> str:
    """Return why the opened file was refused."""
    QApplication.processEvents()
    return next(
        each.accessibleName() for each in widget.findChildren(QWidget)
        if each.isVisible() and each.property("role") == "note-box" and each.property("tone") == "bad"
    )  # fmt: skip


def test_a_pack_of_an_unknown_publisher_changes_nothing_until_its_fingerprint_was_compared(
    desk: Desk, samples: Path, key: PublisherKey, tmp_path: Path
) -> None:
    desk.with_company(samples / "gaon-machinery.json")
    file = write_pack(tmp_path / "rules.smepack", key, voucher_files(promising=_LOWERED))
    page = open_pack(desk, file)
    assert key.publisher.fingerprint in words_on(page)
    assert "규칙 모임" in words_on(page)
    assert not named(page, "이 발행자 받아들이기").isEnabled()
    page.updates.use_pack()
    assert desk.session.rules.in_use is not None
    assert desk.session.rules.in_use.kept.publishers == ()
    named(page, "그대로 두기").click()
    assert page.updates.examined is None
    page = open_pack(desk, file)
    accept(desk, page)
    assert "45,000,000원" in words_on(page)
    assert "35,000,000원" in words_on(page)
    assert limit_of(desk) == 45_000_000
    named(page, "사용하기").click()
    assert limit_of(desk) == _LOWERED
    assert "voucher-rules 3판" in words_on(page)
    desk.window.go(Place.ELIGIBILITY)
    settle(desk.session)
    assert "규칙 모임의 기준 묶음 3판" in words_on(desk.window.page())  # type: ignore[arg-type]


def test_a_pack_in_use_counts_at_the_next_start_and_goes_with_its_publisher(
    desks: Callable[..., Desk], samples: Path, key: PublisherKey, tmp_path: Path
) -> None:
    first = desks().open().with_company(samples / "gaon-machinery.json")
    taken_into_use(first, write_pack(tmp_path / "rules.smepack", key, voucher_files(promising=_LOWERED)))
    first.close()
    second = desks().open()
    assert limit_of(second) == _LOWERED
    page = rules_page(second, "updates")
    said: list[object] = []
    page.says.connect(lambda _text, _action, act: said.append(act))
    named(page, "사용 중지").click()
    assert limit_of(second) == 45_000_000
    settle(second.session)
    bring_back = said[-1]
    assert callable(bring_back)
    bring_back()
    assert limit_of(second) == _LOWERED
    named(page, "규칙 모임 받아들이지 않기").click()
    assert limit_of(second) == 45_000_000
    assert second.session.rules.in_use is not None
    assert second.session.rules.in_use.kept.packs == ()


def test_older_same_unsigned_broken_and_faulty_packs_are_each_refused_in_words(
    desk: Desk, samples: Path, key: PublisherKey, tmp_path: Path
) -> None:
    desk.with_company(samples / "gaon-machinery.json")
    file = write_pack(tmp_path / "rules.smepack", key, voucher_files(promising=_LOWERED))
    taken_into_use(desk, file)
    whole = file.read_bytes()
    signature = whole.split(b"\n")[2]
    older = write_pack(tmp_path / "older.smepack", key, voucher_files(promising=42_000_000), version=2)
    files = {
        "older": older.read_bytes(),
        "same": whole,
        "unsigned": whole.replace(signature, b"signature none"),
        "broken": whole[:-20] + b"x" * 20,
        "no pack": b"PK\x03\x04",
        "empty": b"",
    }
    said = {}
    for name, content in files.items():
        (tmp_path / "opened.smepack").write_bytes(content)
        page = open_pack(desk, tmp_path / "opened.smepack")
        said[name] = refused(page)
        assert page.updates.examined is None
    assert len(set(said.values())) == 5
    assert "3판" in said["older"]
    assert limit_of(desk) == _LOWERED


def test_a_newer_pack_shows_what_it_changes_against_the_one_in_use(
    desk: Desk, samples: Path, key: PublisherKey, tmp_path: Path
) -> None:
    desk.with_company(samples / "gaon-machinery.json")
    taken_into_use(desk, write_pack(tmp_path / "rules.smepack", key, voucher_files(promising=_LOWERED)))
    page = open_pack(desk, write_pack(tmp_path / "new.smepack", key, voucher_files(promising=42_000_000), version=4))
    assert "35,000,000원" in words_on(page)
    assert "42,000,000원" in words_on(page)
    named(page, "사용하기").click()
    assert limit_of(desk) == 42_000_000
    assert desk.session.rules.in_use is not None
    assert len(desk.session.rules.in_use.kept.packs) == 1


def test_a_publisher_of_a_known_name_and_another_key_is_pointed_out(
    desk: Desk, key: PublisherKey, tmp_path: Path
) -> None:
    taken_into_use(desk, write_pack(tmp_path / "rules.smepack", key, voucher_files(promising=_LOWERED)))
    page = open_pack(
        desk, write_pack(tmp_path / "false.smepack", new_key("규칙 모임"), voucher_files(growth=80_000_000))
    )
    assert "지문이 다른 곳" in refused(page)


def test_what_the_user_read_wins_over_a_pack(desk: Desk, samples: Path, key: PublisherKey, tmp_path: Path) -> None:
    desk.with_company(samples / "gaon-machinery.json")
    correct(desk, "limit_promising", "40000000")
    taken_into_use(desk, write_pack(tmp_path / "rules.smepack", key, voucher_files(promising=_LOWERED)))
    assert limit_of(desk) == 40_000_000
    desk.session.rules.take_back((2025, "export-voucher", "limit_promising"))
    assert limit_of(desk) == _LOWERED


def test_a_folder_with_a_broken_file_gives_the_rest_and_names_file_and_line(
    desk: Desk, samples: Path, tmp_path: Path
) -> None:
    desk.with_company(samples / "gaon-machinery.json")
    folder = tmp_path / "내 기준"
    for name, content in voucher_files(promising=_LOWERED).items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(content)
    broken = folder / "2025" / "new-one"
    broken.mkdir()
    (broken / "programme.yaml").write_text("id: new-one\nseason: 2025\nname: [\n", encoding="utf-8")
    desk.session.rules.choose_folder(folder)
    page = rules_page(desk, "updates")
    assert limit_of(desk) == _LOWERED
    page.updates.refresh()
    shown = words_on(page)
    assert "new-one/programme.yaml" in shown
    assert "읽지 못한 것 1가지" in shown
    assert str(folder) in shown
    (broken / "programme.yaml").unlink()
    broken.rmdir()
    named(page, "다시 읽기").click()
    settle(desk.session)
    assert "읽지 못한 것" not in words_on(page)
    page.choose("values")
    page.values.go(2025, "export-voucher")
    assert "내 폴더 ‘내 기준’" in words_on(page)
    page.choose("updates")
    named(page, "쓰지 않기").click()
    assert limit_of(desk) == 45_000_000


def test_a_folder_that_is_gone_is_said_and_the_shipped_rules_stay(desk: Desk, samples: Path, tmp_path: Path) -> None:
    desk.with_company(samples / "gaon-machinery.json")
    desk.session.rules.choose_folder(tmp_path / "gone")
    assert limit_of(desk) == 45_000_000
    page = rules_page(desk, "updates")
    assert "‘gone’ 폴더" in words_on(page) or "폴더 ‘gone’" in words_on(page)


def test_a_reading_whose_value_is_gone_is_left_out_and_told(desk: Desk, tmp_path: Path) -> None:
    folder = tmp_path / "own"
    for name, content in voucher_files().items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(content.replace(b"limit_range_least", b"limit_range_lowest"))
    desk.session.rules.choose_folder(folder)
    settle(desk.session)
    correct(desk, "limit_range_lowest", "7000000")
    rules = desk.session.rules
    assert rules.in_use is not None
    assert rules.in_use.faults == ()
    rules.choose_folder(None)
    settle(desk.session)
    assert [fault.key for fault in rules.in_use.reading_faults] == ["rules-reading-gone"]
    page = rules_page(desk, "readings")
    assert "limit_range_lowest" in words_on(page)
    named(page, "확인 취소").click()
    settle(desk.session)
    assert rules.in_use.faults == ()
