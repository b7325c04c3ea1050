"""What would make a company count as small enough: another set of accounts, a certificate, a grace period."""

from __future__ import annotations

from collections.abc import Iterator

from sme_apply.company.size.accounting_period import closing_month, first_day_of_use
from sme_apply.eligibility.change import Change
from sme_apply.eligibility.standing import Standing
from sme_apply.terms import Truth, message


def ways_of_size(path: str, standing: Standing) -> Iterator[Change]:
    """Yield what would make the legal size fit; too large sales and the owners are no matter of advice.

    With the first day on which younger accounts count (시행령 제3조의3) other years decide. A company whose size is not
    known may hold a valid certificate (중소기업확인서); one that outgrew the size may be within its grace period.
    """
    company, day = standing.company, standing.as_of
    month = closing_month(company)
    if month is not None:
        days = (first_day_of_use(year, month) for year in (day.year - 1, day.year))
        for first in days:
            if day < first <= standing.season.ends_on:
                yield Change(message("eligibility-change-wait", day=first), as_of=first)
    if path != "sme_status" or standing.sme_status.truth is not Truth.UNKNOWN:
        return
    if standing.size.sme is Truth.UNKNOWN:
        held = message("eligibility-change-certificate", day=day)
        facts = (("sme_certificate.issued_on", day), ("sme_certificate.valid_until", day))
        yield Change(message("eligibility-change-if-told", required=held), facts, untold=True)
    else:
        grace = message("eligibility-change-grace", day=day)
        yield Change(message("eligibility-change-if-told", required=grace), (("sme_grace_until", day),), untold=True)
