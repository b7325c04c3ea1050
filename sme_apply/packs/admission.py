"""Which packs may be used, and what they replace."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from sme_apply.packs.keys import Publisher
from sme_apply.packs.pack import Pack
from sme_apply.programmes.catalogue import Catalogue
from sme_apply.programmes.layers import Layered, laid_over
from sme_apply.programmes.origin import Origin
from sme_apply.terms import BadInput, Message, message


@dataclass(frozen=True, slots=True)
class PackInUse:
    """What is kept of a pack that the user has taken in.

    Args:
        public_key: of its publisher.
        id, version: of the pack.
        checksum: of the whole file.
    """

    public_key: bytes
    id: str
    version: int
    checksum: str

    @classmethod
    def of(cls, pack: Pack) -> PackInUse:
        """Return what is to be kept of a pack."""
        return cls(pack.publisher.public_key, pack.id, pack.version, pack.checksum)


def check_admissible(pack: Pack, trusted: Iterable[Publisher], in_use: Iterable[PackInUse] = ()) -> Publisher:
    """Return the trusted publisher of a pack that may be taken in.

    Args:
        trusted: the publishers whose public key the user has accepted.
        in_use: the packs that are in use; versions must rise for each publisher and id.

    Raises:
        BadInput: if the publisher is not known, or the pack is older than, the same as, or another under the same
            number than the one in use; each with a message of its own.
    """
    known = next((each for each in trusted if each.public_key == pack.publisher.public_key), None)
    if known is None:
        name, fingerprint = pack.publisher.name, pack.publisher.fingerprint
        raise BadInput(message("maintaining-pack-unknown-publisher", publisher=name, fingerprint=fingerprint))
    for each in in_use:
        if (each.public_key, each.id) != (pack.publisher.public_key, pack.id) or pack.version > each.version:
            continue
        if pack.version < each.version:
            raise BadInput(message("maintaining-pack-older", version=pack.version, installed=each.version))
        key = "pack-same" if pack.checksum == each.checksum else "pack-version-with-other-content"
        raise BadInput(message(f"maintaining-{key}", version=pack.version))
    return known


def check_sound(pack: Pack, beneath: Catalogue) -> Layered:
    """Return the catalogue with a pack laid over it, whose definitions are all sound.

    Raises:
        BadInput: at the first fault of a definition.
    """
    layered = catalogue_with(beneath, [pack])
    for problem in layered.faults:
        raise BadInput(message("maintaining-pack-unsound", problem=problem))
    return layered


def catalogue_with(beneath: Catalogue, packs: Iterable[Pack]) -> Layered:
    """Lay packs over a catalogue, the earlier created first, so that of one programme the latest definition counts.

    A pack's definition replaces the one of the same season and id and is marked with its publisher; a definition that
    this version of the application cannot read is left out and told, and the one beneath it stays.
    """
    catalogue = beneath
    faults: list[Message] = []
    laid: dict[tuple[int, str], None] = {}
    in_order = sorted(packs, key=lambda pack: (pack.created, pack.publisher.public_key, pack.id, pack.version))
    for pack in in_order:
        origin = Origin("pack", pack.publisher.name, pack.publisher.fingerprint, pack.version)
        layered = laid_over(catalogue, pack.source, origin)
        catalogue = layered.catalogue
        faults += layered.faults
        laid |= dict.fromkeys(layered.laid)
    return Layered(catalogue, tuple(faults), tuple(laid))
