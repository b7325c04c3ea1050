"""The legal size test: SME, small firm and micro enterprise, with the caps of 별표 1 and 별표 3 as arguments."""

from sme_apply.company.size.size import Size, size_of
from sme_apply.company.size.size_steps import SizeStep
from sme_apply.company.size.standards import SizeStandards, parse_size_standards

__all__ = ["Size", "SizeStandards", "SizeStep", "parse_size_standards", "size_of"]
