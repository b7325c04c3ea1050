"""The exchange file: one client with drafts and documents, encrypted, from one desk to another."""

from sme_apply.exchange.comparing import Comparison, DraftChange, compare
from sme_apply.exchange.parcel import Parcel, ParcelDraft, ParcelPaper, parcel_of
from sme_apply.exchange.parcel_file import read_exchange, write_exchange
from sme_apply.exchange.sealed_file import MOST_BYTES, SHORTEST_PASSPHRASE, Cost
from sme_apply.exchange.taking_in import Chosen, everything, take_in

__all__ = [
    "MOST_BYTES",
    "SHORTEST_PASSPHRASE",
    "Chosen",
    "Comparison",
    "Cost",
    "DraftChange",
    "Parcel",
    "ParcelDraft",
    "ParcelPaper",
    "compare",
    "everything",
    "parcel_of",
    "read_exchange",
    "take_in",
    "write_exchange",
]
