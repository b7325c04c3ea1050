"""Writes xlsx files without leaving anything readable in temporary files; rows stay packed in memory until the end."""

from __future__ import annotations

import gzip
import io
import shutil
import zipfile
from typing import Any


def new_book() -> Any:
    """Return an empty book to which sheets are added."""
    from openpyxl import Workbook

    return Workbook(write_only=True)


def new_sheet(book: Any, title: str) -> Any:
    """Return a new sheet to which rows are appended; set widths and frozen panes before the first row."""
    from openpyxl.worksheet._writer import WorksheetWriter

    sheet = book.create_sheet(title[:31])

    def begin() -> None:
        if sheet._writer is None:
            packed = io.BytesIO()
            sheet._writer = WorksheetWriter(sheet, out=gzip.GzipFile(fileobj=packed, mode="wb", compresslevel=1))
            sheet._writer.packed = packed
            sheet._writer.write_top()

    # By itself openpyxl writes the rows of clients to a file in the folder for temporary files.
    sheet._get_writer = begin
    return sheet


def saved(book: Any) -> bytes:
    """Return a book as the content of an xlsx file."""
    from openpyxl.drawing.spreadsheet_drawing import SpreadsheetDrawing
    from openpyxl.writer.excel import ExcelWriter

    class Writer(ExcelWriter):
        def write_worksheet(self, ws: Any) -> None:
            ws._drawing = SpreadsheetDrawing()
            if not ws.closed:
                ws.close()
            writer = ws._writer
            ws._rels = writer._rels
            writer.out.close()
            writer.packed.seek(0)
            with gzip.GzipFile(fileobj=writer.packed) as rows, archive.open(ws.path[1:], "w") as part:
                shutil.copyfileobj(rows, part)
            self.manifest.append(ws)

    written = io.BytesIO()
    with zipfile.ZipFile(written, "w", zipfile.ZIP_DEFLATED) as archive:
        Writer(book, archive).save()
    return written.getvalue()
