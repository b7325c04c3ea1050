"""Sizes of type and steps of space; every length of the window comes from here."""

from __future__ import annotations

from dataclasses import dataclass

_LARGE = 1.5


@dataclass(frozen=True, slots=True)
class Scale:
    """Lengths in device-independent pixels; ``factor`` makes text and space larger together (1 to 2)."""

    factor: float = 1.0

    @property
    def is_large(self) -> bool:
        """Whether what stands side by side in a card or head goes below each other."""
        return self.factor >= _LARGE

    def length(self, pixels: float) -> int:
        """Return a length at this scale."""
        return max(1, round(pixels * self.factor))

    @property
    def small(self) -> int:
        """Return the size of notes beside the main text."""
        return self.length(12.5)

    @property
    def cell(self) -> int:
        """Return the size of figures in tables."""
        return self.length(13)

    @property
    def body(self) -> int:
        """Return the size of the main text."""
        return self.length(14)

    @property
    def lead(self) -> int:
        """Return the size of names and sub-headings."""
        return self.length(16)

    @property
    def heading(self) -> int:
        """Return the size of the headings of a section."""
        return self.length(19)

    @property
    def title(self) -> int:
        """Return the size of the title of a page."""
        return self.length(25)

    @property
    def figure(self) -> int:
        """Return the size of the figure that matters most on a card."""
        return self.length(22)

    def space(self, steps: float) -> int:
        """Return a gap; one step is four pixels."""
        return self.length(4 * steps)
