"""Draws every page in both languages, light and dark, at 100 and 200 %, into ``build/gallery`` (``dev.py gallery``)."""

from __future__ import annotations

import html
import itertools
import os
from collections.abc import Callable
from pathlib import Path

import pytest

from sme_apply.gui.theme import Brightness
from sme_apply.sentences import LANGUAGES, Language
from tests.gui.conftest import Desk, desks, look
from tests.gui.gallery.test_every_page import dressed, every_page

__all__ = ["desks", "dressed", "look"]
FOLDER = Path(os.environ.get("SME_APPLY_GALLERY", "build/gallery"))
LOOKS = tuple(itertools.product(LANGUAGES, (Brightness.LIGHT, Brightness.DARK), (100, 200)))


@pytest.mark.parametrize(("language", "brightness", "percent"), LOOKS)
def test_every_page_is_drawn(
    dressed: Callable[[Language, Brightness, int], Desk], language: Language, brightness: Brightness, percent: int
) -> None:
    FOLDER.mkdir(parents=True, exist_ok=True)
    desk = dressed(language, brightness, percent)
    for name, _page in every_page(desk):
        assert desk.window.grab().save(str(FOLDER / f"{name}-{language}-{brightness.value}-{percent}.png")), name
    write_index(FOLDER)


def write_index(folder: Path) -> None:
    """Write a page that shows all pictures there are, one line a page of the window."""
    names = sorted(each.name for each in folder.glob("*.png"))
    lines = ["<!doctype html><meta charset='utf-8'><title>Gallery</title>"]
    lines.append("<style>body{font:14px sans-serif}img{width:24%;margin:2px;border:1px solid #bbb}</style>")
    for place, pictures in itertools.groupby(names, lambda name: name.partition("-")[0]):
        lines.append(f"<h2>{html.escape(place)}</h2>")
        for name in pictures:
            shown = html.escape(name, quote=True)
            lines.append(f"<a href='{shown}'><img src='{shown}' alt='{shown}' title='{shown}'></a>")
    (folder / "index.html").write_text("\n".join(lines), encoding="utf-8")
