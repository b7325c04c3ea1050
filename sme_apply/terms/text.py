"""A piece of text that a definition carries in both languages."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal


@dataclass(frozen=True, slots=True)
class Text:
    """The Korean and the English wording of one thing."""

    ko: str
    en: str

    def in_language(self, language: Literal["ko", "en"]) -> str:
        """Return the wording in one language."""
        return self.ko if language == "ko" else self.en
