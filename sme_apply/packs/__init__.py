"""Corrections to rules as signed files: keys of publishers, packs of definitions, and what a pack may replace."""

from sme_apply.packs.admission import PackInUse, catalogue_with, check_admissible, check_sound
from sme_apply.packs.keys import Publisher, PublisherKey, new_key, parse_key, parse_publisher
from sme_apply.packs.pack import Pack, read_pack, signed_pack

__all__ = [
    "Pack",
    "PackInUse",
    "Publisher",
    "PublisherKey",
    "catalogue_with",
    "check_admissible",
    "check_sound",
    "new_key",
    "parse_key",
    "parse_publisher",
    "read_pack",
    "signed_pack",
]
