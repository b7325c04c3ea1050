"""The first company of a new vault: type its number, open a file, or try a sample that is marked as one."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFrame, QLabel

from sme_apply import shipped
from sme_apply.gui.parts.boxes import Piece, card
from sme_apply.gui.parts.buttons import button
from sme_apply.gui.parts.flow import flowing
from sme_apply.gui.parts.words_on_screen import label
from sme_apply.sentences import Sentences

if TYPE_CHECKING:
    from sme_apply.vault import CompanyRecord

STEPS = 3
"""Of a first run: protection in the language of one's choice, recovery code, first company."""


def sample_document() -> bytes:
    """Return the sample company as a company file."""
    return (shipped.resources() / "samples" / "sample-company.json").read_bytes()


@cache
def _sample() -> tuple[str | None, str | None]:
    from sme_apply.company import parse_company

    company = parse_company(sample_document())
    return company.name_ko, company.business_registration_number


def is_sample(record: CompanyRecord) -> bool:
    """Whether a company is the sample as it was shipped; under another name or number it is the user's own."""
    return (record.name, record.business_number) == _sample()


def step_line(step: int, words: Sentences) -> QLabel:
    """Return which step of a first run this is."""
    return label(words.text("first-step", step=step, of=STEPS), "note", tone="accent")


def first_company_card(
    words: Sentences, type_number: Callable[[], None], open_file: Callable[[], None], try_sample: Callable[[], None]
) -> QFrame:
    """Return the card of a vault without companies, with the three ways to begin."""
    ways: list[Piece] = [
        step_line(STEPS, words),
        label(words.text("gui-companies-empty"), "heading"),
        label(words.text("first-company-below"), "soft"),
        flowing(
            button(words.text("first-type-number"), type_number, kind="primary", icon="plus"),
            button(words.text("gui-company-open-file"), open_file, icon="upload"),
            button(words.text("first-try-sample"), try_sample, icon="book-open-check"),
            gap=2,
        ),
        label(words.text("first-sample-what"), "note"),
    ]
    return card(*ways, gap=4, padding=8)
