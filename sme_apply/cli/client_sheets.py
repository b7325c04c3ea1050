"""Lists of clients on the command line: the template, what is wrong in a list, and the rows to mend."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from sme_apply.cli.files import naming
from sme_apply.cli.layout import wrapped
from sme_apply.company import label_of
from sme_apply.sentences import Sentences
from sme_apply.sheets import (
    Book,
    Matching,
    TakenTable,
    match_columns,
    mending_file,
    read_book_file,
    take_in,
    template_file,
)
from sme_apply.terms import BadInput, message

_MOST_FINDINGS = 200


@dataclass(frozen=True, slots=True)
class CheckedSheet:
    """One sheet that was gone through, with the file that it is in."""

    book: Book
    title: str
    matching: Matching
    table: TakenTable


def write_template(out: Path, season: int, words: Sentences) -> list[str]:
    """Write the template of a list of clients, and return what to say about it.

    Raises:
        OutputError: if it could not be written.
    """
    from sme_apply.export import write_whole

    write_whole(out, template_file(season, words))
    return [words.text("sheets-template-written", file=str(out))]


def checked_sheet(file: Path, sheet: str | None) -> CheckedSheet:
    """Return what a list of clients tells.

    Args:
        sheet: the sheet that is meant, hidden ones included; ``None`` is the first one that shows.

    Raises:
        BadInput: if the file cannot be taken, or has no such sheet or no headings.
    """
    with naming(file):
        book = read_book_file(file, hidden=(sheet,) if sheet is not None else ())
        table = next((each for each in book.tables if sheet in (None, each.title)), None)
        if table is None:
            raise BadInput(message("sheets-no-table"))
        matching = match_columns(table)
        return CheckedSheet(book, table.title, matching, take_in(table, matching))


def write_mending(found: CheckedSheet, out: Path, words: Sentences) -> None:
    """Write the rows that must be mended.

    Raises:
        OutputError: if they could not be written.
    """
    from sme_apply.export import write_whole

    write_whole(out, mending_file(found.table.refused, found.matching, words))


def check_page(found: CheckedSheet, mend: Path | None, words: Sentences) -> list[str]:
    """Return what was found, as ``import check`` prints it."""
    table = found.table
    lines = [words.text("sheets-checked", taken=len(table.taken), refused=len(table.refused)), ""]
    lines += [words.text("sheets-checked-columns")]
    for match in found.matching.matches:
        if match.own or not match.heading.strip():
            continue
        fact = words.say(label_of(match.path)) if match.path else words.text("sheets-column-unread")
        sure = words.text(f"sheets-sure-{match.sure}")
        lines += wrapped(f"{match.heading} → {fact} ({sure})", indent="      ", first="  · ")
    lines += ["", *_remarks(found, words)]
    shown = 0
    for row in table.refused:
        for problem in row.problems:
            shown += 1
            if shown <= _MOST_FINDINGS:
                lines += wrapped(words.say(problem.placed), indent="      ", first="  × ")
    if shown > _MOST_FINDINGS:
        lines.append(words.text("sheets-more-findings", count=shown - _MOST_FINDINGS))
    if table.refused and mend is not None:
        lines += ["", words.text("sheets-mending-written", file=str(mend))]
    return lines


def _remarks(found: CheckedSheet, words: Sentences) -> Iterator[str]:
    said = [words.say(remark) for remark in found.book.remarks]
    if found.book.hidden:
        said.append(words.text("sheets-hidden-left-out", sheets=found.book.hidden))
    if found.table.formulas:
        said.append(words.text("sheets-formulas-taken", count=found.table.formulas))
    if found.table.examples:
        said.append(words.text("sheets-examples-left-out", count=found.table.examples))
    said += [words.say(remark.placed) for row in found.table.taken for remark in row.remarks]
    for each in said:
        yield from wrapped(each, indent="      ", first="  ! ")
