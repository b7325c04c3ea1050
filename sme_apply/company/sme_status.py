"""Whether a company counts as an SME where a programme asks for one: by certificate, by size or by grace."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from sme_apply.company.codes import NO_GRACE
from sme_apply.company.company import Company
from sme_apply.company.size import Size
from sme_apply.terms import Message, Truth, any_of, message


@dataclass(frozen=True, slots=True)
class SmeStatus:
    """Whether the company counts as an SME, what that rests on, and the facts that would settle it."""

    truth: Truth
    basis: Message
    missing: tuple[str, ...] = ()


def sme_status(company: Company, size: Size, as_of: date) -> SmeStatus:
    """Return whether the company counts as an SME on ``as_of``.

    A certificate (중소기업확인서) that is valid on that day suffices. Without one the legal size decides, or
    a grace period (법 제2조 제3항), which a member of a disclosed business group does not have (시행령 제9조).
    """
    certificate = company.sme_certificate
    issued, valid_until = certificate.issued_on, certificate.valid_until
    if issued is not None and valid_until is not None and issued <= as_of <= valid_until:
        return SmeStatus(Truth.YES, message("company-sme-by-certificate", until=valid_until))
    if size.sme is Truth.YES:
        return SmeStatus(Truth.YES, message("company-sme-by-size"))
    grace, until = _grace(company, as_of), company.sme_grace_until
    if grace is Truth.YES and isinstance(until, date):
        return SmeStatus(Truth.YES, message("company-sme-by-grace", until=until))
    half_told = (issued is None) != (valid_until is None) and _may_be_valid(issued, valid_until, as_of)
    truth = any_of((size.sme, grace, Truth.UNKNOWN if half_told else Truth.NO))
    if truth is Truth.NO:
        return SmeStatus(Truth.NO, message("company-sme-not"))
    dates = ("sme_certificate.issued_on" if issued is None else "sme_certificate.valid_until",) if half_told else ()
    asked = (*dates, *size.missing, *_missing_for_grace(company, grace))
    return SmeStatus(Truth.UNKNOWN, message("company-sme-unknown"), asked)


def _may_be_valid(issued: date | None, valid_until: date | None, as_of: date) -> bool:
    return (issued is None or issued <= as_of) and (valid_until is None or as_of <= valid_until)


def _grace(company: Company, as_of: date) -> Truth:
    until = company.sme_grace_until
    if until == NO_GRACE:
        return Truth.NO
    running = Truth.of(until >= as_of) if isinstance(until, date) else Truth.UNKNOWN
    return running & ~Truth.of(company.ownership.disclosed_business_group)


def _missing_for_grace(company: Company, grace: Truth) -> tuple[str, ...]:
    if grace is not Truth.UNKNOWN:
        return ()
    if isinstance(company.sme_grace_until, date):
        return ("ownership.disclosed_business_group",)
    return ("sme_grace_until",)
