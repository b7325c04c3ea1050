"""Every page in every look: both languages, light and dark, at each size of text, in a small window."""

from __future__ import annotations

import itertools
from collections.abc import Callable

import pytest

from sme_apply.gui.theme import TEXT_SIZES, Brightness
from sme_apply.sentences import LANGUAGES, Language
from tests.gui.conftest import Desk, desks, look
from tests.gui.gallery.test_every_page import cut_off, dressed, every_page, nameless, sideways

pytestmark = pytest.mark.trial
__all__ = ["desks", "dressed", "look"]


@pytest.mark.parametrize(
    ("language", "brightness", "percent"),
    tuple(itertools.product(LANGUAGES, (Brightness.LIGHT, Brightness.DARK), TEXT_SIZES)),
)
def test_nothing_is_cut_off_or_nameless(
    dressed: Callable[[Language, Brightness, int], Desk], language: Language, brightness: Brightness, percent: int
) -> None:
    desk = dressed(language, brightness, percent)
    pages = every_page(desk)
    wrong = {name: found for name, page in pages if (found := cut_off(page) + nameless(page) + sideways(page))}
    assert not wrong
