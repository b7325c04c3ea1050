"""Prints a finished PDF through the printer dialog of the system, its pages drawn off the window's thread."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QWidget

from sme_apply.terms import OutputError, message

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

_MOST_DOTS = 300
"""Dots per inch: letters are sharp, and a page still takes no more than 35 MB while it is drawn."""


def ask_for_printer(parent: QWidget, pages: int, chosen: Callable[[QPrinter], object]) -> None:
    """Open the printer dialog of the system over a window; ``chosen`` gets the printer unless the user leaves it."""
    from PySide6.QtPrintSupport import QAbstractPrintDialog, QPrintDialog

    printer = a4_printer()
    dialog = QPrintDialog(printer, parent)
    dialog.setOption(QAbstractPrintDialog.PrintDialogOption.PrintPageRange, True)
    dialog.setMinMax(1, pages)
    dialog.accepted.connect(lambda: chosen(printer))
    dialog.finished.connect(dialog.deleteLater)
    dialog.setWindowModality(Qt.WindowModality.WindowModal)
    dialog.show()


def a4_printer() -> QPrinter:
    """Return a printer set to A4 upright, without margins of its own: the pages have theirs."""
    from PySide6.QtCore import QMarginsF
    from PySide6.QtGui import QPageLayout, QPageSize
    from PySide6.QtPrintSupport import QPrinter

    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setFullPage(True)
    printer.setPageLayout(
        QPageLayout(QPageSize(QPageSize.PageSizeId.A4), QPageLayout.Orientation.Portrait, QMarginsF())
    )
    return printer


def print_pages(pdf: bytes, printer: QPrinter) -> int:
    """Print a PDF, or the pages of it that were chosen; return how many pages were printed.

    Raises:
        OutputError: if the printer does not take it.
    """
    from sme_apply.export import page_count, page_picture

    total = page_count(pdf)
    first = max(printer.fromPage(), 1)
    last = min(printer.toPage() or total, total)
    page = printer.paperRect(printer.Unit.DevicePixel).toRect()
    paper = QRect(0, 0, page.width(), page.height())
    dots = min(_MOST_DOTS, printer.resolution())
    painter = QPainter()
    if not painter.begin(printer):
        raise OutputError(message("handing-not-printed"))
    try:
        for index in range(first - 1, last):
            if index >= first and not printer.newPage():
                raise OutputError(message("handing-not-printed"))
            drawn = page_picture(pdf, index, round(paper.width() * dots / printer.resolution()))
            image = QImage(drawn.rgba, drawn.width, drawn.height, drawn.stride, QImage.Format.Format_RGBA8888)
            painter.drawImage(paper, image)
    finally:
        painter.end()
    return max(0, last - first + 1)
