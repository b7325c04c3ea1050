"""Writes the sheet of clients: headings, an example, notes and drop-downs; and the same with rows to be mended."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from typing import Any

from sme_apply.company import FactSpec
from sme_apply.sentences import Sentences
from sme_apply.sheets.book import Cell, column_letters
from sme_apply.sheets.columns import Column, choice_labels, columns_of
from sme_apply.sheets.matching import Matching
from sme_apply.sheets.plain_cells import Written, excel_cell
from sme_apply.sheets.taking_in import RefusedRow
from sme_apply.sheets.unseen_writing import new_book, new_sheet, saved

_ROWS_WITH_CHOICES = 5_000
_LONGEST_PROMPT, _LONGEST_CHOICES = 250, 250
_INK, _HEAD, _HEAD_OTHER, _EXAMPLE, _WRONG = "FF17212B", "FFE3F1F2", "FFF0F3F6", "FF5D6A77", "FFFCEBE9"
_EXAMPLES: dict[str, Written] = {
    "krw": 1_200_000_000, "usd": 150_000, "count": 12, "integer": 1, "year": 2019, "month": 12,
    "date": date(2015, 3, 2), "business_number": "000-00-00000", "postal_code": "00000", "phone": "02-000-0000",
    "email": "name@company.example", "website": "https://company.example", "ksic": "C29",
    "corporate_number": "000000-0000000",
}  # fmt: skip
_SURE_TO_BE_WIDE = ("text", "prose", "codes")


def template_file(season: int, words: Sentences) -> bytes:
    """Return the sheet of clients to be filled in for a season, as an xlsx file."""
    columns = columns_of(season)
    heads = [words.text("sheets-heading-kind"), *(column.heading(words) for column in columns)]
    example = [words.text("sheets-example-mark"), *(_example(column.spec, words) for column in columns)]
    return _file(columns, heads, [example], words, wrong=())


def mending_file(refused: Sequence[RefusedRow], matching: Matching, words: Sentences) -> bytes:
    """Return the rows that could not be taken in, as they are, in the user's own columns, each with what to mend.

    Args:
        refused: the rows.
        matching: the columns of the table that they come from.
    """
    columns = [Column(match.path) if match.path else None for match in matching.matches if not match.own]
    places = [match.place for match in matching.matches if not match.own]
    heads = [words.text("sheets-heading-mend")]
    heads += [match.heading for match in matching.matches if not match.own]
    rows, wrong = [], []
    for row in refused:
        told = [problem.placed if not problem.column else problem.said for problem in row.problems]
        said = [f"{problem.column} {words.say(each)}".strip() for problem, each in zip(row.problems, told, strict=True)]
        rows.append(["\n".join(said), *(_as_it_was(row.row.cell(place)) for place in places)])
        wrong.append({problem.column for problem in row.problems})
    return _file(columns, heads, rows, words, wrong=tuple(wrong), places=places)


def _as_it_was(cell: Cell) -> Written:
    return cell.fault if cell.fault is not None else cell.content


def _example(spec: FactSpec, words: Sentences) -> Written:
    if spec.path == "name_ko":
        return words.text("sheets-example-name")
    if spec.kind == "yes_no":
        return words.text("sheets-no-words").split(",")[0]
    if spec.kind in ("records", "codes", "years", "date_or_none"):
        return words.text("sheets-none-words").split(",")[0]
    if spec.kind == "code":
        return words.say(choice_labels(spec)[0])
    if spec.kind == "countries":
        return "VN, US"
    return _EXAMPLES.get(spec.kind, words.text("sheets-example-text"))


def _file(
    columns: Sequence[Column | None],
    heads: Sequence[str],
    rows: Iterable[Sequence[Written]],
    words: Sentences,
    *,
    wrong: Sequence[set[str]],
    places: Sequence[int] = (),
) -> bytes:
    from openpyxl.styles import Alignment, Font, PatternFill
    from openpyxl.utils import get_column_letter

    book = new_book()
    sheet = new_sheet(book, words.text("sheets-title-mend" if wrong else "sheets-title-clients"))
    sheet.freeze_panes = "C2"
    section = ""
    other = False
    fills = []
    for column in columns:
        if column is not None and column.spec.section != section:
            section, other = column.spec.section, not other
        fills.append(_HEAD if other else _HEAD_OTHER)
    for place, column in enumerate((None, *columns), start=1):
        wide = (place == 1 and wrong) or (column is not None and column.spec.kind in _SURE_TO_BE_WIDE)
        sheet.column_dimensions[get_column_letter(place)].width = 46 if place == 1 and wrong else 24 if wide else 17
    sheet.row_dimensions[1].height = 48
    bold, wrapped = Font(bold=True, color=_INK), Alignment(wrap_text=True, vertical="top")
    sheet.append(
        [
            excel_cell(sheet, head, font=bold, alignment=wrapped, fill=PatternFill("solid", fgColor=fill))
            for head, fill in zip(heads, (_HEAD, *fills), strict=True)
        ]
    )
    faint, red = Font(italic=True, color=_EXAMPLE), PatternFill("solid", fgColor=_WRONG)
    for number, row in enumerate(rows):
        cells = []
        for at, value in enumerate(row):
            look: dict[str, Any] = {"font": faint} if not wrong else {}
            if wrong and at and column_letters(places[at - 1]) in wrong[number]:
                look = {"fill": red}
            if wrong and not at:
                look = {"alignment": wrapped}
            cells.append(excel_cell(sheet, value, **look))
        sheet.append(cells)
    _offer_choices(sheet, columns, words)
    if not wrong:
        _explain(book, [column for column in columns if column is not None], words)
    return saved(book)


def _offer_choices(sheet: Any, columns: Sequence[Column | None], words: Sentences) -> None:
    """Give each column its note when a cell is entered, and its choices where it has few."""
    from openpyxl.utils import get_column_letter
    from openpyxl.worksheet.datavalidation import DataValidation

    for place, column in enumerate(columns, start=2):
        if column is None:
            continue
        choices = _choices(column.spec, words)
        rule = DataValidation(
            type="list" if choices else None,
            formula1=f'"{choices}"' if choices else None,
            allow_blank=True,
            showErrorMessage=False,
            showInputMessage=True,
            promptTitle=column.heading(words)[:32],
            prompt=column.note(words)[:_LONGEST_PROMPT],
        )
        letters = get_column_letter(place)
        rule.add(f"{letters}2:{letters}{_ROWS_WITH_CHOICES}")
        sheet.data_validations.append(rule)


def _choices(spec: FactSpec, words: Sentences) -> str:
    told: list[str] = []
    if spec.kind == "yes_no":
        told = [words.text(f"sheets-{each}-words").split(",")[0] for each in ("yes", "no")]
    elif spec.kind == "code":
        told = [words.say(label) for label in choice_labels(spec)]
    elif spec.kind == "records":
        told = [words.text("sheets-none-words").split(",")[0]]
    joined = ",".join(told)
    return joined if len(joined) <= _LONGEST_CHOICES and '"' not in joined else ""


def _explain(book: Any, columns: Sequence[Column], words: Sentences) -> None:
    from openpyxl.styles import Alignment, Font, PatternFill

    sheet = new_sheet(book, words.text("sheets-title-explained"))
    for letters, width in zip("ABC", (16, 44, 100), strict=True):
        sheet.column_dimensions[letters].width = width
    wrapped = Alignment(wrap_text=True, vertical="top")
    for number in range(1, 6):
        sheet.append([excel_cell(sheet, words.text(f"sheets-explained-{number}"))])
    sheet.append([])
    heads = ("section", "heading", "note")
    sheet.append(
        [
            excel_cell(
                sheet, words.text(f"sheets-explained-{each}"), font=Font(bold=True),
                fill=PatternFill("solid", fgColor=_HEAD),
            )
            for each in heads
        ]
    )  # fmt: skip
    for column in columns:
        told = (words.text(f"sheets-section-{column.spec.section}"), column.heading(words), column.note(words))
        sheet.append([excel_cell(sheet, each, alignment=wrapped) for each in told])
