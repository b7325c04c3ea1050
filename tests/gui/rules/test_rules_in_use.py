"""Whatever cannot be used is left out and told, and what lies beneath it still counts."""

from __future__ import annotations

import json
from datetime import UTC, date, datetime
from pathlib import Path

from sme_apply.gui.rules_in_use import KeptRules, rules_in_use
from sme_apply.packs import PublisherKey, read_pack
from sme_apply.programmes import shipped_catalogue
from sme_apply.programmes.clause import clauses
from sme_apply.sentences import LANGUAGES, sentences
from sme_apply.vault.records import ConfirmationRecord, PackRecord, PublisherRecord
from tests.gui.rules.conftest import voucher_files, write_pack

_NOW = datetime(2025, 1, 8, 12, tzinfo=UTC)
VOUCHER = shipped_catalogue().programme(2025, "export-voucher")


def record(value: str, figure: object, programme: str = "export-voucher") -> ConfirmationRecord:
    """Return a reading as the vault keeps it."""
    text = json.dumps(figure)
    return ConfirmationRecord(2025, programme, value, text, "1", "공고 1호", date(2024, 12, 27), "김담당", _NOW)


def faults(*records: ConfirmationRecord) -> tuple[list[str], KeptRules]:
    """Return the keys of what is told about readings."""
    kept = KeptRules(confirmations=records)
    found = rules_in_use(kept).reading_faults
    for fault in found:
        assert all(sentences(language).say(fault) for language in LANGUAGES)
    return [fault.key for fault in found], kept


def test_two_readings_that_fit_only_together_are_used_together() -> None:
    told, kept = faults(record("promising_from", 2_000_000), record("growth_from", 3_000_000))
    assert told == []
    values = rules_in_use(kept).catalogue.programme(2025, "export-voucher").values
    assert (values.whole("promising_from"), values.whole("growth_from")) == (2_000_000, 3_000_000)


def test_a_reading_that_no_longer_fits_is_left_out_and_the_others_count() -> None:
    told, kept = faults(record("promising_from", 2_000_000), record("limit_promising", 40_000_000))
    assert told == ["programmes-confirmation-fault"]
    values = rules_in_use(kept).catalogue.programme(2025, "export-voucher").values
    assert values.whole("promising_from") == VOUCHER.values.whole("promising_from")
    assert values.whole("limit_promising") == 40_000_000


def test_readings_of_what_is_gone_or_worded_anew_are_told() -> None:
    clause = clauses(VOUCHER)[0]
    assert faults(record(clause.id, clause.mark))[0] == []
    assert faults(record(clause.id, "0" * 32))[0] == ["rules-reading-other"]
    assert faults(record("limit_promising", "many"))[0] == ["rules-reading-other"]
    assert faults(record("no_such_value", 1))[0] == ["rules-reading-gone"]
    assert faults(record("limit_promising", 1, programme="no-such-programme"))[0] == ["rules-reading-gone"]
    broken = ConfirmationRecord(
        2025, "export-voucher", "limit_promising", "{", "1", "공고", date(2024, 12, 27), "나", _NOW
    )
    assert faults(broken)[0] == ["rules-reading-other"]


def test_a_pack_counts_only_while_its_publisher_is_accepted_and_a_damaged_one_is_told(
    key: PublisherKey, tmp_path: Path
) -> None:
    content = write_pack(tmp_path / "rules.smepack", key, voucher_files(promising=35_000_000)).read_bytes()
    pack, publisher = read_pack(content), key.publisher
    kept = PackRecord(publisher.fingerprint, pack.id, pack.version, pack.checksum, _NOW)
    accepted = PublisherRecord(publisher.fingerprint, publisher.name, publisher.to_file().decode(), _NOW)

    def limit(rules: KeptRules) -> int | None:
        return rules_in_use(rules).catalogue.programme(2025, "export-voucher").values.whole("limit_promising")

    assert limit(KeptRules(publishers=(accepted,), packs=((kept, content),))) == 35_000_000
    assert limit(KeptRules(packs=((kept, content),))) == 45_000_000
    damaged = KeptRules(publishers=(accepted,), packs=((kept, content[:-9]),))
    assert limit(damaged) == 45_000_000
    assert [fault.key for fault in rules_in_use(damaged).pack_faults] == ["rules-pack-fault"]


def test_layers_lie_in_their_order_the_own_folder_over_packs_and_readings_over_all(
    key: PublisherKey, tmp_path: Path
) -> None:
    content = write_pack(
        tmp_path / "rules.smepack", key, voucher_files(promising=35_000_000, growth=60_000_000)
    ).read_bytes()
    pack, publisher = read_pack(content), key.publisher
    folder = tmp_path / "own"
    for name, data in voucher_files(promising=36_000_000).items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(data)
    kept = KeptRules(
        confirmations=(record("limit_strong", 90_000_000),),
        publishers=(PublisherRecord(publisher.fingerprint, publisher.name, publisher.to_file().decode(), _NOW),),
        packs=((PackRecord(publisher.fingerprint, pack.id, pack.version, pack.checksum, _NOW), content),),
        own_folder=folder,
    )
    found = rules_in_use(kept)
    programme = found.catalogue.programme(2025, "export-voucher")
    assert programme.origin is not None
    assert programme.origin.kind == "own"
    assert programme.values.whole("limit_promising") == 36_000_000
    assert programme.values.whole("limit_strong") == 90_000_000
    assert found.faults == ()
    without = rules_in_use(KeptRules(publishers=kept.publishers, packs=kept.packs))
    assert without.catalogue.programme(2025, "export-voucher").values.whole("limit_growth") == 60_000_000
