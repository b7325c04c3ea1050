"""Documents that the company attaches: strangers' files go into a process of their own, plain A4 pages come out."""

from sme_apply.export.documents.limits import MOST_BYTES, MOST_PAGES, MOST_SECONDS
from sme_apply.export.documents.taken_in import TakenIn
from sme_apply.export.documents.taking_in import DENSITIES, StoppedByUser, smaller, take_in

__all__ = ["DENSITIES", "MOST_BYTES", "MOST_PAGES", "MOST_SECONDS", "StoppedByUser", "TakenIn", "smaller", "take_in"]
