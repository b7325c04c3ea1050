"""The words for verdicts on many clients, the same on screen and in files."""

from __future__ import annotations

from sme_apply.company import label_of, written_business_number
from sme_apply.programmes import Season
from sme_apply.sentences import Sentences
from sme_apply.sheets.outcomes import ClientOutcome, Key, TrackOutcome


class OutcomeWords:
    """Says what outcomes mean, in one language.

    Args:
        season: whose programmes are spoken of.
    """

    def __init__(self, season: Season, words: Sentences) -> None:
        self.words = words
        self.season = season
        self._names: dict[Key, str] = {}
        self._titles: dict[tuple[Key, str], str] = {}
        for programme in season.programmes:
            for track in programme.tracks:
                key = programme.id, track.id
                name = programme.name.in_language(words.language)
                if track.id is not None:
                    name = f"{name} {track.name.in_language(words.language)}"
                self._names[key] = name
                for criterion in track.criteria:
                    self._titles[key, criterion.id] = criterion.title.in_language(words.language)

    @property
    def keys(self) -> tuple[Key, ...]:
        """Return every track, in the order of the season."""
        return tuple(self._names)

    def track(self, key: Key) -> str:
        """Return the name of a programme with its track."""
        return self._names[key]

    def criterion(self, key: Key, id: str) -> str:
        """Return the title of a criterion."""
        return self._titles[key, id]

    def criteria(self, key: Key) -> tuple[str, ...]:
        """Return the ids of a track's criteria."""
        return tuple(id for of, id in self._titles if of == key)

    def client(self, outcome: ClientOutcome) -> str:
        """Return the name of a client."""
        return outcome.name or self.words.text("cli-unnamed-company")

    def number(self, outcome: ClientOutcome) -> str:
        """Return the business registration number of a client as it is written."""
        return written_business_number(outcome.business_number) if outcome.business_number else ""

    def verdict(self, track: TrackOutcome) -> str:
        """Return the verdict as a word."""
        return self.words.text(f"verdict-{track.verdict}")

    def window(self, track: TrackOutcome) -> str:
        """Return whether applications are taken."""
        return self.words.text(f"window-{track.window}")

    def stage(self, track: TrackOutcome) -> str:
        """Return the stage, empty where there is none."""
        return self.words.text(f"stage-{track.stage}") if track.stage else ""

    def missing(self, track: TrackOutcome) -> tuple[str, ...]:
        """Return the names of the facts that are missing."""
        return tuple(self.words.say(label_of(path)) for path in track.missing)

    def not_met(self, track: TrackOutcome) -> tuple[str, ...]:
        """Return the titles of the criteria that fail."""
        return tuple(self.criterion(track.key, id) for id in track.not_met)
