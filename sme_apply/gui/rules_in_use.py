"""The rules in use: the shipped ones, signed packs, the user's own folder, and what the user read in the notices."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path
from typing import TYPE_CHECKING

from sme_apply.drafts.confirmations_file import figure_of, is_known
from sme_apply.packs import Pack, Publisher, catalogue_with, parse_publisher, read_pack
from sme_apply.programmes import Catalogue, Confirmation, Programme, confirmed, load_catalogue_with, shipped_catalogue
from sme_apply.programmes.clause import clauses
from sme_apply.terms import BadInput, Message, Text, Value, message

if TYPE_CHECKING:
    from sme_apply.vault import Vault
    from sme_apply.vault.records import ConfirmationRecord, PackRecord, PublisherRecord

OWN_FOLDER = "own-definitions-folder"
"""The setting that names the user's own folder of definitions."""


@dataclass(frozen=True, slots=True)
class KeptRules:
    """What the vault keeps of rules.

    Args:
        packs: each pack in use with its content.
        own_folder: where the user's own definitions are.
    """

    confirmations: tuple[ConfirmationRecord, ...] = ()
    publishers: tuple[PublisherRecord, ...] = ()
    packs: tuple[tuple[PackRecord, bytes], ...] = ()
    own_folder: Path | None = None


@dataclass(frozen=True, slots=True)
class RulesInUse:
    """The catalogue that counts, and what it was put together from.

    Args:
        catalogue: the whole.
        beneath: the same without the user's confirmations.
        packs: the packs that could be read.
        own: season and id of each programme of the user's own folder.
        pack_faults, folder_faults, reading_faults: what was left out, and what to do about it.
    """

    kept: KeptRules
    catalogue: Catalogue
    beneath: Catalogue
    packs: tuple[Pack, ...] = ()
    own: tuple[tuple[int, str], ...] = ()
    pack_faults: tuple[Message, ...] = ()
    folder_faults: tuple[Message, ...] = ()
    reading_faults: tuple[Message, ...] = ()

    @property
    def faults(self) -> tuple[Message, ...]:
        """Return everything that was left out."""
        return (*self.pack_faults, *self.folder_faults, *self.reading_faults)

    def reading(self, season: int, programme: str, value: str) -> ConfirmationRecord | None:
        """Return what the user read of a value or clause, if anything."""
        key = (season, programme, value)
        return next((each for each in self.kept.confirmations if key_of(each) == key), None)


def key_of(record: ConfirmationRecord) -> tuple[int, str, str]:
    """Return what a reading is about."""
    return record.season, record.programme, record.value_id


def kept_rules(vault: Vault) -> KeptRules:
    """Return what an open vault keeps of rules; runs in the vault's thread."""
    folder = vault.setting(OWN_FOLDER)
    packs = tuple((each, vault.rules.pack_content(each.fingerprint, each.id)) for each in vault.rules.packs())
    return KeptRules(vault.readings.of(), vault.rules.publishers(), packs, Path(folder) if folder else None)


def rules_in_use(kept: KeptRules, cache: Path | None = None) -> RulesInUse:
    """Put the catalogue together; whatever cannot be used is left out and told, and what lay beneath it stays.

    Args:
        cache: the folder in which the shipped definitions are kept as they were read.
    """
    packs, pack_faults = _readable(kept)
    layered = catalogue_with(shipped_catalogue(cache), packs)
    beneath, pack_faults = layered.catalogue, (*pack_faults, *layered.faults)
    own: tuple[tuple[int, str], ...] = ()
    folder_faults: tuple[Message, ...] = ()
    if kept.own_folder is not None:
        layered = load_catalogue_with(kept.own_folder, beneath)
        beneath, own, folder_faults = layered.catalogue, layered.laid, layered.faults
    readings, unread = _told(kept.confirmations, beneath)
    catalogue, unfit = _with_readings(beneath, readings)
    return RulesInUse(kept, catalogue, beneath, packs, own, pack_faults, folder_faults, (*unread, *unfit))


def trusted(kept: KeptRules) -> tuple[Publisher, ...]:
    """Return the publishers whom the user accepted."""
    return tuple(parse_publisher(each.document.encode()) for each in kept.publishers)


def confirmation_of(record: ConfirmationRecord, programme: Programme) -> Confirmation | None:
    """Return a kept reading, ``None`` where its figure no longer fits the value or the clause is worded anew."""
    figure = figure_of(_plain(record.value), record.value_id, programme)
    if figure is None:
        return None
    return Confirmation(
        season=record.season,
        programme=record.programme,
        value=record.value_id,
        figure=figure,
        notice=record.notice_number,
        notice_date=record.notice_date,
        by=record.who,
        confirmed_on=record.confirmed_at.astimezone().date(),
    )


def found_programme(catalogue: Catalogue, season: int, id: str) -> Programme | None:
    """Return a programme, ``None`` where there is none."""
    try:
        return catalogue.programme(season, id)
    except BadInput:
        return None


def _plain(text: str) -> object:
    try:
        return json.loads(text, parse_float=Decimal)
    except ValueError:
        return None


def _readable(kept: KeptRules) -> tuple[tuple[Pack, ...], tuple[Message, ...]]:
    packs, faults = [], []
    keys = {publisher.public_key for publisher in trusted(kept)}
    for record, content in kept.packs:
        try:
            pack = read_pack(content)
        except BadInput as refused:
            faults.append(message("rules-pack-fault", id=record.id, problem=refused.message))
            continue
        if pack.publisher.public_key in keys:
            packs.append(pack)
    return tuple(packs), tuple(faults)


def _told(
    records: Iterable[ConfirmationRecord], catalogue: Catalogue
) -> tuple[dict[tuple[int, str], list[Confirmation]], tuple[Message, ...]]:
    told: dict[tuple[int, str], list[Confirmation]] = {}
    faults = []
    for record in records:
        programme = found_programme(catalogue, record.season, record.programme)
        reading = confirmation_of(record, programme) if programme is not None else None
        if reading is not None:
            told.setdefault((record.season, record.programme), []).append(reading)
        else:
            there = programme is not None and is_known(programme, record.value_id)
            name: Text | str = record.programme if programme is None else programme.name
            key = "rules-reading-other" if there else "rules-reading-gone"
            what = name_of_value(programme, record.value_id)
            faults.append(message(key, season=record.season, programme=name, name=what))
    return told, tuple(faults)


def name_of_value(programme: Programme | None, value: str) -> Value:
    """Return what a value or clause is called, its id where the programme does not know it."""
    if programme is not None:
        known = programme.known_values.get(value)
        if known is not None:
            return known.label
        for clause in clauses(programme):
            if clause.id == value:
                return clause.title
    return value


def _with_readings(
    catalogue: Catalogue, readings: dict[tuple[int, str], list[Confirmation]]
) -> tuple[Catalogue, tuple[Message, ...]]:
    every = [each for some in readings.values() for each in some]
    try:
        return confirmed(catalogue, every), ()
    except BadInput:
        faults: list[Message] = []
        fitting = [each for some in readings.values() for each in _fitting(catalogue, some, faults)]
        return confirmed(catalogue, fitting), tuple(faults)


def _fitting(catalogue: Catalogue, readings: list[Confirmation], faults: list[Message]) -> Iterator[Confirmation]:
    """Yield the readings of one programme that can stand together, telling those that cannot."""
    together: list[Confirmation] = []
    try:
        confirmed(catalogue, readings)
        yield from readings
        return
    except BadInput:
        pass
    for reading in readings:
        try:
            confirmed(catalogue, [*together, reading])
        except BadInput as refused:
            faults.append(refused.message)
        else:
            together.append(reading)
    yield from together
