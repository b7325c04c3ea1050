"""One application in the making: answers, prefill and links, checks, completeness, changes with undo and redo."""

from sme_apply.drafts.answers import fitting, shown, typed, unit_of
from sme_apply.drafts.answers_file import read_answers
from sme_apply.drafts.application import (
    Application,
    FilledCell,
    FilledField,
    FilledSection,
    Origin,
    Problem,
    Severity,
)
from sme_apply.drafts.carrying import CarriedOver, CarriedPlace, Fate, carry_over
from sme_apply.drafts.differences import DraftDifference, differences
from sme_apply.drafts.draft import GROUP, Answer, Draft, Paper
from sme_apply.drafts.draft_file import dump_draft, parse_draft
from sme_apply.drafts.editing import Editing
from sme_apply.drafts.filling import fill
from sme_apply.drafts.lengths import Length, length_of, limits_of, over_limit
from sme_apply.drafts.papers import AttachedFile, paper_problems, with_files
from sme_apply.drafts.pasting import CellProblem, DoesNotFit, block_of, cells_with, rows_with
from sme_apply.drafts.portal_order import PortalEntry, portal_entries
from sme_apply.drafts.rounds import chosen_round
from sme_apply.drafts.searchable import searchable_answers
from sme_apply.drafts.starting import new_draft
from sme_apply.drafts.tables import column_name, group_of
from sme_apply.drafts.validity import Standing, Validity, standing_of

__all__ = [
    "GROUP",
    "Answer",
    "Application",
    "AttachedFile",
    "CarriedOver",
    "CarriedPlace",
    "CellProblem",
    "DoesNotFit",
    "Draft",
    "DraftDifference",
    "Editing",
    "Fate",
    "FilledCell",
    "FilledField",
    "FilledSection",
    "Length",
    "Origin",
    "Paper",
    "PortalEntry",
    "Problem",
    "Severity",
    "Standing",
    "Validity",
    "block_of",
    "carry_over",
    "cells_with",
    "chosen_round",
    "column_name",
    "differences",
    "dump_draft",
    "fill",
    "fitting",
    "group_of",
    "length_of",
    "limits_of",
    "new_draft",
    "over_limit",
    "paper_problems",
    "parse_draft",
    "portal_entries",
    "read_answers",
    "rows_with",
    "searchable_answers",
    "shown",
    "standing_of",
    "typed",
    "unit_of",
    "with_files",
]
