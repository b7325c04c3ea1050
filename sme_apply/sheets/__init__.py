"""Spreadsheets in and out: the sheet of clients, what is wrong in it, and the verdicts on many clients."""

from sme_apply.sheets.batch import Rules, judge_all
from sme_apply.sheets.book import Book, Cell, Row, Table, column_letters
from sme_apply.sheets.columns import Column, columns_of, fits
from sme_apply.sheets.differences import Difference, accepted, differences
from sme_apply.sheets.matching import Match, Matching, match_columns
from sme_apply.sheets.matrix_file import MatrixFile, matrix_sheets
from sme_apply.sheets.outcome_words import OutcomeWords
from sme_apply.sheets.outcomes import (
    Client,
    ClientOutcome,
    TrackOutcome,
    eligible_if,
    only_documents_missing,
    outcome_of,
)
from sme_apply.sheets.reading import read_book, read_book_file
from sme_apply.sheets.taking_in import CellFinding, RefusedRow, TakenRow, TakenTable, take_in
from sme_apply.sheets.template import mending_file, template_file

__all__ = [
    "Book",
    "Cell",
    "CellFinding",
    "Client",
    "ClientOutcome",
    "Column",
    "Difference",
    "Match",
    "Matching",
    "MatrixFile",
    "OutcomeWords",
    "RefusedRow",
    "Row",
    "Rules",
    "Table",
    "TakenRow",
    "TakenTable",
    "TrackOutcome",
    "accepted",
    "column_letters",
    "columns_of",
    "differences",
    "eligible_if",
    "fits",
    "judge_all",
    "match_columns",
    "matrix_sheets",
    "mending_file",
    "only_documents_missing",
    "outcome_of",
    "read_book",
    "read_book_file",
    "take_in",
    "template_file",
]
