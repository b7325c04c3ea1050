"""Whether the main industry stands in a notice's list of industries."""

from __future__ import annotations

from dataclasses import replace

from sme_apply.company import division_fits_section, fact
from sme_apply.eligibility.finding import Finding
from sme_apply.eligibility.standing import Standing
from sme_apply.programmes import Industry
from sme_apply.terms import Message, Truth, message


def industry_finding(condition: Industry, standing: Standing) -> Finding:
    """Hold the main industry (시행령 제4조①: the one with the largest sales share) against a list of KSIC codes.

    A code of which the notice names only a part (「中」), and a company code that is broader than a listed one, can
    only warn: the company's own answer decides there. A section alone tells no industry where the list holds one of it.
    """
    references = (condition.industry, *((condition.in_part,) if condition.in_part else ()))
    listed = standing.values.codes(condition.industry)
    required = message("eligibility-required-industry", codes=listed)
    ksic = fact(standing.company, "main_industry.ksic")
    if not isinstance(ksic, str):
        untold = message("eligibility-actual-industry-untold")
        return Finding(Truth.UNKNOWN, required, untold, ("industries",), references=references)
    digits = ksic.lstrip("ABCDEFGHIJKLMNOPQRSTU")
    actual = message("eligibility-actual-industry", code=ksic)
    if any(digits.startswith(code) for code in listed if digits):
        return Finding(Truth.YES, required, actual, references=references)
    in_part = standing.values.codes(condition.in_part) if condition.in_part else ()
    if not digits:
        return _of_section(ksic, listed, in_part, Finding(Truth.UNKNOWN, required, actual, references=references))
    touched = tuple(code for code in in_part if _overlap(digits, code))
    broader = tuple(code for code in listed if code.startswith(digits))
    warnings = _warnings(ksic, touched, broader)
    return Finding(Truth.NO, required, actual, references=references, warnings=warnings)


def _of_section(section: str, listed: tuple[str, ...], in_part: tuple[str, ...], unknown: Finding) -> Finding:
    """Hold a section told without digits against the list: it may stand there, may touch a part of it, or neither."""
    whole = tuple(code for code in listed if division_fits_section(section + code))
    touched = tuple(code for code in in_part if division_fits_section(section + code))
    found = replace(unknown, warnings=_warnings(section, touched, whole))
    return replace(found, missing=("industries",)) if whole else replace(found, truth=Truth.NO)


def _warnings(ksic: str, touched: tuple[str, ...], broader: tuple[str, ...]) -> tuple[Message, ...]:
    told = (("part", touched), ("broad", broader))
    return tuple(
        message(f"eligibility-warning-industry-{kind}", code=ksic, codes=codes) for kind, codes in told if codes
    )


def _overlap(one: str, other: str) -> bool:
    return one.startswith(other) or other.startswith(one)
