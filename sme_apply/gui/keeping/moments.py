"""Moments as they stand on the screen, in the time of this computer."""

from __future__ import annotations

from datetime import datetime

from sme_apply.sentences import Sentences


class Moments:
    """Writes moments in the words of a language."""

    def __init__(self, words: Sentences) -> None:
        self._words = words

    def written(self, moment: datetime) -> str:
        """Return day and time of a moment (UTC) by the clock of this computer."""
        local = moment.astimezone()
        return self._words.text("keeping-moment", day=local.date(), time=f"{local:%H:%M}")

    def day(self, moment: datetime) -> str:
        """Return the day of a moment (UTC) by the calendar of this computer."""
        return self._words.text("keeping-day", day=moment.astimezone().date())
