"""Examines a pack before it is taken into use: whose it is, whether it may be used, and what it would change."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from sme_apply.gui.rules_in_use import KeptRules, RulesInUse, rules_in_use, trusted
from sme_apply.packs import Pack, PackInUse, check_admissible, check_sound, read_pack
from sme_apply.programmes import Catalogue, Programme
from sme_apply.programmes.difference import differences
from sme_apply.terms import BadInput, Message, Text


@dataclass(frozen=True, slots=True)
class ProgrammeChange:
    """What a pack changes in one programme.

    Args:
        is_new: whether there was no such programme before.
        differences: what changed, in words; empty where nothing that counts did.
    """

    season: int
    name: Text
    is_new: bool
    differences: tuple[Message, ...]


@dataclass(frozen=True, slots=True)
class Examined:
    """What came of examining a pack.

    Args:
        content: the pack as it was signed.
        accepted: whether the user has accepted its publisher.
        namesake: whether an accepted publisher has the same name but another key.
        changes: what it would change; told only once the publisher is accepted.
    """

    content: bytes
    pack: Pack
    accepted: bool
    namesake: bool
    changes: tuple[ProgrammeChange, ...]


def examined(content: bytes, in_use: RulesInUse, cache: Path | None = None) -> Examined:
    """Return what a pack is and would do; of an unknown publisher, no definition is read.

    Raises:
        BadInput: if it is no pack, unsigned, broken, older than the one in use, or holds a definition with a fault.
    """
    pack, known = read_pack(content), trusted(in_use.kept)
    same_name = [each for each in known if each.name == pack.publisher.name]
    if all(each.public_key != pack.publisher.public_key for each in known):
        return Examined(content, pack, accepted=False, namesake=bool(same_name), changes=())
    check_admissible(pack, known, [PackInUse.of(each) for each in in_use.packs])
    others = tuple(each for each in in_use.kept.packs if (each[0].fingerprint, each[0].id) != _key(pack))
    beneath = rules_in_use(KeptRules(publishers=in_use.kept.publishers, packs=others), cache).catalogue
    after = check_sound(pack, beneath).catalogue
    return Examined(content, pack, True, False, _changes(pack, in_use, after))


def _key(pack: Pack) -> tuple[str, str]:
    return pack.publisher.fingerprint, pack.id


def _changes(pack: Pack, in_use: RulesInUse, after: Catalogue) -> tuple[ProgrammeChange, ...]:
    found = []
    for season in after.seasons:
        for programme in season.programmes:
            if f"{season.year}/{programme.id}/programme.yaml" not in pack.files:
                continue
            before = _before(in_use.beneath, season.year, programme.id)
            told = differences(before, programme) if before is not None else ()
            said = tuple(each.message for each in told if not each.in_passing)
            found.append(ProgrammeChange(season.year, programme.name, before is None, said))
    return tuple(found)


def _before(catalogue: Catalogue, season: int, id: str) -> Programme | None:
    try:
        return catalogue.programme(season, id)
    except BadInput:
        return None
