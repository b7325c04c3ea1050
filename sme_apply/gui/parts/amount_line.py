"""A line for whole numbers: digits group as they are typed, and large amounts can be read out in words."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from sme_apply.gui.inputs import TextLine
from sme_apply.sentences import Sentences

_FULL_WIDTH = {0xFF10 + digit: str(digit) for digit in range(10)} | {0xFF0C: ","}
_KOREAN = (
    (10**12, "gui-amount-trillion"),
    (10**8, "gui-amount-hundred-million"),
    (10**4, "gui-amount-ten-thousand"),
)
_ENGLISH = ((10**12, "gui-amount-trillion"), (10**9, "gui-amount-billion"), (10**6, "gui-amount-million"))


class AmountLine(TextLine):
    """A text line in which thousands are set apart while one types."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.textEdited.connect(self._group)

    def _group(self, text: str) -> None:
        if self.composing:
            return
        digits = text.translate(_FULL_WIDTH).replace(",", "")
        sign, figure = (digits[:1], digits[1:]) if digits[:1] in ("-", "−", "△") else ("", digits)
        if not figure.isascii() or not figure.isdigit() or len(figure) > 20:
            return
        grouped = sign + f"{int(figure):,}"
        if grouped == text:
            return
        # The cursor stays behind the same digit, wherever the commas have moved.
        after = len(text[self.cursorPosition() :].replace(",", ""))
        self.setText(grouped)
        at = len(grouped)
        while after and at:
            at -= 1
            after -= grouped[at] != ","
        self.setCursorPosition(at)


def read_out(amount: int, words: Sentences) -> str:
    """Return a large amount in words and figures: 7,420,000,000 is ``7.42 billion``, and in Korean steps of 10,000.

    An amount that is read at a glance (below ten thousand in Korean, below a million in English) gives empty text.
    """
    sign, size = ("-", -amount) if amount < 0 else ("", amount)
    if words.language != "ko":
        for step, key in _ENGLISH:
            if size >= step:
                figure = f"{size / step:,.2f}".rstrip("0").rstrip(".")
                return sign + words.text(key, count=figure)
        return ""
    if size < _KOREAN[-1][0]:
        return ""
    parts = []
    for step, key in _KOREAN:
        if size >= step:
            parts.append(words.text(key, count=f"{size // step:,}"))
            size %= step
    if size:
        parts.append(f"{size:,}")
    return sign + " ".join(parts)
