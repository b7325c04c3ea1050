"""How much of a sheet is read."""

from __future__ import annotations

from sme_apply.terms import BadInput, message

MOST_ROWS = 10_100
"""With something in them, headings included; 1,000 clients with every column told take about 60 MB of memory."""
MOST_COLUMNS = 400
"""From the left; what stands beyond is not read."""


def most_rows_refused(rows: int) -> None:
    """Refuse a sheet that has more rows than are read at once.

    Raises:
        BadInput: if it has.
    """
    if rows > MOST_ROWS:
        raise BadInput(message("sheets-too-many-rows", most=MOST_ROWS))
