"""What stands on the pages of a PDF, as a program of others reads it."""

from __future__ import annotations

import itertools
import re
import subprocess
import unicodedata
from pathlib import Path

_NEAR = 800
"""Letters at the head of a page among which a word that began on the page before may go on: labels are repeated."""


def printed_pages(pdf: Path) -> list[str]:
    """Return the text of each page without header, footer and any space, as ``pdftotext`` finds it."""
    inside = ("-x", "0", "-y", "62", "-W", "600", "-H", "725")
    done = subprocess.run(
        ["pdftotext", "-raw", *inside, str(pdf), "-"], capture_output=True, text=True, encoding="utf-8", check=True
    )
    return [re.sub(r"\s", "", unicodedata.normalize("NFC", page)) for page in done.stdout.split("\f")]


def not_printed(words: list[str], pages: list[str]) -> list[str]:
    """Return the words that stand on no page, not even divided between two."""
    whole = "\n".join(pages)
    return [word for word in words if word not in whole and not _divided(word, pages)]


def _divided(word: str, pages: list[str]) -> bool:
    return any(
        before.endswith(word[:cut]) and word[cut:] in after[:_NEAR]
        for before, after in itertools.pairwise(pages)
        for cut in range(1, len(word))
    )
