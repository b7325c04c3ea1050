"""Every text and every control can be seen, in light and in dark colours."""

from __future__ import annotations

from dataclasses import fields

import pytest

from sme_apply.gui.theme import DARK, LIGHT, Colours, contrast
from sme_apply.gui.theme.colours import CONTROL_CONTRAST, TEXT_CONTRAST

_GROUNDS = ("canvas", "surface", "sunken", "hover")
_TEXTS = ("ink", "ink_soft", "ink_faint")
_TONES = ("good", "bad", "warn", "accent")


def _pairs() -> list[tuple[str, str]]:
    pairs = [(text, ground) for text in _TEXTS for ground in ("canvas", "surface", "sunken")]
    pairs += [("ink", "hover"), ("ink_soft", "hover"), ("on_accent", "accent"), ("on_accent", "accent_strong")]
    pairs += [(tone, f"{tone}_soft") for tone in _TONES]
    pairs += [(tone, ground) for tone in _TONES for ground in ("canvas", "surface")]
    pairs += [("ink", f"{tone}_soft") for tone in _TONES]
    # A toast is the other way round.
    return [*pairs, ("surface", "ink")]


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize(("text", "ground"), _pairs())
def test_text_can_be_read(colours: Colours, text: str, ground: str) -> None:
    assert contrast(getattr(colours, text), getattr(colours, ground)) >= TEXT_CONTRAST


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize("edge", ["control", "focus", "accent", "bad"])
@pytest.mark.parametrize("ground", ["canvas", "surface"])
def test_edges_of_controls_can_be_seen(colours: Colours, edge: str, ground: str) -> None:
    assert contrast(getattr(colours, edge), getattr(colours, ground)) >= CONTROL_CONTRAST


def test_contrast_counts_as_wcag_does() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.478, abs=0.001)
    assert contrast("#123456", "#123456") == 1


def test_both_looks_have_a_colour_for_each_role() -> None:
    for colours in (LIGHT, DARK):
        for each in fields(Colours):
            assert len(getattr(colours, each.name)) == 7
