"""What would change a whole verdict: the smallest set of changes that together make a company eligible."""

from __future__ import annotations

from sme_apply.eligibility.change import Change, Way, joined
from sme_apply.eligibility.criterion_changes import working_ways
from sme_apply.eligibility.fact_ways import ways_to_another_stage
from sme_apply.eligibility.outcome import is_met
from sme_apply.eligibility.standing import Standing
from sme_apply.eligibility.verdict import TrackVerdict, Verdict
from sme_apply.eligibility.ways import after
from sme_apply.programmes import Track

_MOST_WAYS = 4
_MOST_STEPS = 200


def changes_for(verdict: TrackVerdict) -> tuple[Change, ...]:
    """Return the fewest changes that together turn a verdict into ``eligible``.

    None are returned for an eligible company, and where no set of changes would do: the industry, a definition that is
    incomplete, a figure that nobody knows. The set was tried out as a whole, and none of its changes can be left out.
    """
    if verdict.verdict is Verdict.ELIGIBLE or verdict.track.incomplete is not None:
        return ()
    search = _Search(verdict.track, verdict.standing)
    search.go_on(verdict.standing, ())
    return _without_needless(search.best, verdict) if search.best else ()


class _Search:
    """Tries the ways of one open criterion after the other and keeps the smallest set that leaves none open."""

    def __init__(self, track: Track, origin: Standing) -> None:
        self.track = track
        self.origin = origin
        self.best: Way | None = None
        self.steps = 0

    def go_on(self, standing: Standing, so_far: Way) -> None:
        if self.steps >= _MOST_STEPS or (self.best is not None and len(so_far) >= len(self.best)):
            return
        self.steps += 1
        found = self._ways_of_the_first_open(standing)
        if found is None:
            self.best = so_far
            return
        for way in found:
            together = joined(so_far, way)
            reached = after(way, standing)
            if reached is not None and together != so_far:
                self.go_on(reached, together)

    def _ways_of_the_first_open(self, standing: Standing) -> list[Way] | None:
        """Return the ways of the first criterion that is not met, ``None`` where all are."""
        support = self.track.support
        for criterion in self.track.criteria:
            if not is_met(criterion, standing, support):
                found = working_ways(criterion, standing, support)
                return sorted((way for _, way in zip(range(_MOST_WAYS), found, strict=False)), key=len)
        if not standing.stage_is_known:
            return [(change,) for change in ways_to_another_stage(standing)]
        return None


def _is_eligible(track: Track, standing: Standing) -> bool:
    return standing.stage_is_known and all(is_met(criterion, standing, track.support) for criterion in track.criteria)


def _without_needless(way: Way, verdict: TrackVerdict) -> Way:
    """Leave out each change that the others do without, and drop a set that does not hold as a whole."""
    kept = way
    for change in way:
        fewer = tuple(each for each in kept if each is not change)
        reached = after(fewer, verdict.standing)
        if reached is not None and _is_eligible(verdict.track, reached):
            kept = fewer
    reached = after(kept, verdict.standing)
    return kept if reached is not None and _is_eligible(verdict.track, reached) else ()
