"""Writes the verdicts on many clients as they come: a formatted spreadsheet, a CSV file or JSON."""

from __future__ import annotations

import csv
import json
import os
from collections.abc import Iterable
from pathlib import Path
from types import TracebackType
from typing import Any, Protocol, TextIO

from sme_apply.sheets.outcome_words import OutcomeWords
from sme_apply.sheets.outcomes import ClientOutcome, TrackOutcome
from sme_apply.sheets.plain_cells import Written, comma_cells, excel_cell
from sme_apply.sheets.unseen_writing import new_book, new_sheet, saved
from sme_apply.terms import BadInput, OutputError, message

KINDS = (".xlsx", ".csv", ".json")
_COLUMNS = (
    "client", "number", "programme", "verdict", "window", "stage", "limit", "own", "opens", "closes", "not-met",
    "missing", "unconfirmed",
)  # fmt: skip
_FILLS = {"eligible": "FFE4F4EA", "ineligible": "FFFCEBE9", "undetermined": "FFFDF3DF"}
_INKS = {"eligible": "FF176B3A", "ineligible": "FFAF2A1E", "undetermined": "FF80500A"}
_MARKS = {"eligible": "●", "ineligible": "×", "undetermined": "?"}
_MOST_LISTED = 12


class MatrixWriting(Protocol):
    """Takes outcomes one by one."""

    def add(self, outcome: ClientOutcome) -> None:
        """Write the verdicts on one client."""

    def finished(self) -> bytes | None:
        """Return the file; ``None`` where it is written already."""


class MatrixFile:
    """A file of verdicts, written whole or not at all.

    Args:
        path: its ending decides what it is.
        said: the words and the season.

    Raises:
        BadInput: if the ending is unknown.
        OutputError: if it cannot be written.
    """

    def __init__(self, path: Path, said: OutcomeWords) -> None:
        if path.suffix.lower() not in KINDS:
            raise BadInput(message("sheets-unknown-ending", endings=KINDS))
        self._path = path
        self._part = path.with_name(f".{path.name}.part")
        self._text: TextIO | None = None
        try:
            if path.suffix.lower() == ".xlsx":
                self._writing: MatrixWriting = MatrixSheets(said)
            else:
                self._text = self._part.open("w", encoding="utf-8", newline="")
                csv_kind = path.suffix.lower() == ".csv"
                self._writing = MatrixRows(self._text, said) if csv_kind else MatrixObjects(self._text, said)
        except OSError as error:
            raise self._not_written(error) from error

    def __enter__(self) -> MatrixFile:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._text is not None:
            self._text.close()
            self._part.unlink(missing_ok=True)

    def add(self, outcome: ClientOutcome) -> None:
        """Write the verdicts on one client."""
        try:
            self._writing.add(outcome)
        except OSError as error:
            raise self._not_written(error) from error

    def finish(self) -> None:
        """Put the file into its place."""
        try:
            content = self._writing.finished()
            if content is not None:
                from sme_apply.export import write_whole

                write_whole(self._path, content)
            elif self._text is not None:
                self._text.flush()
                os.fsync(self._text.fileno())
                self._text.close()
                self._part.replace(self._path)
        except OSError as error:
            raise self._not_written(error) from error

    def _not_written(self, error: OSError) -> OutputError:
        return OutputError(message("sheets-not-written", file=self._path.name, reason=error.strerror or ""))


class MatrixRows:
    """One row of text for each client and track."""

    def __init__(self, into: TextIO, said: OutcomeWords) -> None:
        self._said = said
        into.write("\ufeff")
        self._rows = csv.writer(into)
        self._rows.writerow(comma_cells(_heads(said)))

    def add(self, outcome: ClientOutcome) -> None:
        """Write the rows of one client."""
        self._rows.writerows(comma_cells(row) for row in _long_rows(outcome, self._said))

    def finished(self) -> None:
        """Nothing is left to write."""


class MatrixObjects:
    """One JSON object with a list of clients; values for machines, sentences where there are only sentences."""

    def __init__(self, into: TextIO, said: OutcomeWords) -> None:
        self._into, self._said, self._first = into, said, True
        into.write(f'{{"season": {said.season.year}, "clients": [')

    def add(self, outcome: ClientOutcome) -> None:
        """Write one client."""
        problem = outcome.problem and self._said.words.say(outcome.problem)
        told = {
            "source": outcome.id, "name": outcome.name, "business_registration_number": outcome.business_number,
            "problem": problem, "programmes": [_object(track) for track in outcome.tracks],
        }  # fmt: skip
        self._into.write(("\n" if self._first else ",\n") + json.dumps(told, ensure_ascii=False))
        self._first = False

    def finished(self) -> None:
        """Close the list."""
        self._into.write("\n]}\n")


class MatrixSheets:
    """A book of three sheets: clients by programmes, one row for each verdict, and what could not be read."""

    def __init__(self, said: OutcomeWords) -> None:
        from openpyxl.styles import Alignment, Font, PatternFill

        self._said, words = said, said.words
        self._book = new_book()
        self._matrix = new_sheet(self._book, words.text("sheets-title-matrix"))
        self._long = new_sheet(self._book, words.text("sheets-title-verdicts"))
        self._problems: list[ClientOutcome] = []
        self._looks: dict[str, dict[str, Any]] = {
            code: {"font": Font(color=_INKS[code]), "fill": PatternFill("solid", fgColor=_FILLS[code])}
            for code in _FILLS
        }
        self._head: dict[str, Any] = {
            "font": Font(bold=True), "fill": PatternFill("solid", fgColor="FFE3F1F2"),
            "alignment": Alignment(wrap_text=True, vertical="top"),
        }  # fmt: skip
        self._matrix.freeze_panes, self._long.freeze_panes = "C2", "C2"
        for sheet, widths in ((self._matrix, (30, 15)), (self._long, (30, 15, 30, 11, 9, 9, 15, 15, 12, 12, 50, 50))):
            for letter, width in zip("ABCDEFGHIJKL", widths, strict=False):
                sheet.column_dimensions[letter].width = width
        heads = [words.text(f"sheets-column-{each}") for each in ("client", "number")]
        self._put(self._matrix, [*heads, *(said.track(key) for key in said.keys)], **self._head)
        self._put(self._long, _heads(said), **self._head)

    def add(self, outcome: ClientOutcome) -> None:
        """Write one client into both sheets, or keep what is wrong with it."""
        if outcome.problem is not None:
            self._problems.append(outcome)
            return
        said, sheet = self._said, self._matrix
        cells = [excel_cell(sheet, said.client(outcome)), excel_cell(sheet, said.number(outcome))]
        by_key = {track.key: track for track in outcome.tracks}
        for key in said.keys:
            track = by_key.get(key)
            text = "" if track is None else f"{_MARKS[track.verdict]} {said.verdict(track)} · {said.window(track)}"
            cells.append(excel_cell(sheet, text, **(self._looks[track.verdict] if track is not None else {})))
        sheet.append(cells)
        for row, track in zip(_long_rows(outcome, said), outcome.tracks, strict=True):
            look = self._looks[track.verdict]
            self._long.append(
                [excel_cell(self._long, each, **(look if at == 3 else {})) for at, each in enumerate(row)]
            )

    def finished(self) -> bytes:
        """Return the book."""
        if self._problems:
            words = self._said.words
            sheet = new_sheet(self._book, words.text("sheets-title-problems"))
            sheet.column_dimensions["A"].width, sheet.column_dimensions["B"].width = 40, 110
            self._put(sheet, [words.text(f"sheets-column-{each}") for each in ("source", "problem")], **self._head)
            for outcome in self._problems:
                self._put(sheet, [outcome.id, words.say(outcome.problem) if outcome.problem else ""])
        return saved(self._book)

    def _put(self, sheet: Any, told: Iterable[Written], **look: Any) -> None:
        sheet.append([excel_cell(sheet, each, **look) for each in told])


def matrix_sheets(outcomes: Iterable[ClientOutcome], said: OutcomeWords) -> bytes:
    """Return the verdicts as an xlsx file."""
    writing = MatrixSheets(said)
    for outcome in outcomes:
        writing.add(outcome)
    return writing.finished()


def _heads(said: OutcomeWords) -> list[str]:
    return [said.words.text(f"sheets-column-{each}") for each in _COLUMNS]


def _long_rows(outcome: ClientOutcome, said: OutcomeWords) -> list[list[Written]]:
    if outcome.problem is not None:
        return [[outcome.id, "", said.words.say(outcome.problem)]]
    client, number = said.client(outcome), said.number(outcome)
    return [[client, number, *_told(track, said)] for track in outcome.tracks]


def _told(track: TrackOutcome, said: OutcomeWords) -> list[Written]:
    return [
        said.track(track.key), said.verdict(track), said.window(track), said.stage(track), track.limit_krw,
        track.own_krw, track.opens_on, track.closes_on, _list(said.not_met(track)), _list(said.missing(track)),
        said.words.text("sheets-unconfirmed") if track.rests_on_unconfirmed else "",
    ]  # fmt: skip


def _list(told: tuple[str, ...]) -> str:
    return "; ".join(told[:_MOST_LISTED]) + ("; …" if len(told) > _MOST_LISTED else "")


def _object(track: TrackOutcome) -> dict[str, Any]:
    return {
        "id": track.key[0], "track": track.key[1], "verdict": track.verdict, "window": track.window,
        "stage": track.stage, "rests_on_unconfirmed": track.rests_on_unconfirmed,
        "support": {"limit_krw": track.limit_krw, "own_krw": track.own_krw},
        "opens_on": track.opens_on and track.opens_on.isoformat(),
        "closes_on": track.closes_on and track.closes_on.isoformat(),
        "not_met": list(track.not_met), "unknown": list(track.unknown), "missing": list(track.missing),
    }  # fmt: skip
