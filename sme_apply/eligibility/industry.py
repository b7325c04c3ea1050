"""Whether the main industry stands in a notice's list of industries."""

from __future__ import annotations

from sme_apply.company import fact
from sme_apply.eligibility.finding import Finding
from sme_apply.eligibility.standing import Standing
from sme_apply.programmes import Industry
from sme_apply.terms import Truth, message


def industry_finding(condition: Industry, standing: Standing) -> Finding:
    """Hold the main industry (시행령 제4조①: the one with the largest sales share) against a list of KSIC codes.

    A code of which the notice names only a part (「中」), and a company code that is broader than a listed one, can
    only warn: the company's own answer decides there.
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
    if digits and any(digits.startswith(code) for code in listed):
        return Finding(Truth.YES, required, actual, references=references)
    in_part = standing.values.codes(condition.in_part) if condition.in_part else ()
    touched = tuple(code for code in in_part if digits and _overlap(digits, code))
    broader = tuple(code for code in listed if digits and code.startswith(digits))
    warnings = []
    if touched:
        warnings.append(message("eligibility-warning-industry-part", code=ksic, codes=touched))
    if broader:
        warnings.append(message("eligibility-warning-industry-broad", code=ksic, codes=broader))
    return Finding(Truth.NO, required, actual, references=references, warnings=tuple(warnings))


def _overlap(one: str, other: str) -> bool:
    return one.startswith(other) or other.startswith(one)
