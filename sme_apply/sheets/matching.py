"""Which column of a table holds which fact: proposed, corrected by the user, remembered for the next file like it."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable
from dataclasses import dataclass, replace
from decimal import Decimal

from sme_apply.company import UnknownFact, spec_of
from sme_apply.sheets.book import Row, Table
from sme_apply.sheets.columns import fits
from sme_apply.sheets.headings import Recognised, Sure, recognised
from sme_apply.sheets.known_words import bare, listed
from sme_apply.terms import BadInput, message

_ROWS_LOOKED_AT = 12
_FEWEST_TEXTS = 2


@dataclass(frozen=True, slots=True)
class Match:
    """One column of a table.

    Args:
        place: counted from 0.
        heading: what stands at its head.
        path: the fact that it holds; ``None`` where it is not read.
        sure: how it was recognised.
        factor: how many won, dollars or people one of its unit is.
        own: whether it is a column that only guides whoever fills the sheet in.
    """

    place: int
    heading: str
    path: str | None
    sure: Sure
    factor: Decimal = Decimal(1)
    own: bool = False


@dataclass(frozen=True, slots=True)
class Matching:
    """The columns of a table; ``heading_row`` is the number of the row with the headings."""

    heading_row: int
    matches: tuple[Match, ...]

    @property
    def signature(self) -> str:
        """Return what the same set of headings has in common, whatever the rows are."""
        headings = "\n".join(sorted(bare(match.heading) for match in self.matches))
        return hashlib.sha256(headings.encode()).hexdigest()[:24]

    @property
    def guiding(self) -> int | None:
        """Return the place of the column that marks an example, if there is one."""
        marks = listed("sheets-heading-kind")
        return next((match.place for match in self.matches if match.own and bare(match.heading) in marks), None)

    def chosen(self, place: int, path: str | None) -> Matching:
        """Return the matching with one column corrected; another column that held the fact holds none then."""
        matches = []
        for match in self.matches:
            if match.place == place:
                match = replace(match, path=path, sure="chosen")
            elif path is not None and match.path == path:
                match = replace(match, path=None, sure="none")
            matches.append(match)
        return replace(self, matches=tuple(matches))

    def kept(self) -> str:
        """Return the matching as it is remembered: the fact of each heading, no content of any row."""
        return json.dumps({bare(match.heading): match.path for match in self.matches if not match.own})

    def remembering(self, kept: str | None) -> Matching:
        """Return the matching with what was chosen for the same headings before."""
        try:
            told = json.loads(kept or "{}")
        except ValueError:
            return self
        found = self
        for match in self.matches:
            path = told.get(bare(match.heading), match.path) if isinstance(told, dict) and not match.own else match.path
            if path != match.path and _can_hold(path):
                found = found.chosen(match.place, path)
        return replace(
            found, matches=tuple(replace(each, sure="remembered") if each.sure == "chosen" else each
                                 for each in found.matches)
        )  # fmt: skip


def match_columns(table: Table) -> Matching:
    """Return what the columns of a table most likely hold.

    Raises:
        BadInput: if no row of headings is found.
    """
    best: tuple[int, Row, list[Recognised]] | None = None
    for row in table.rows[:_ROWS_LOOKED_AT]:
        texts = [cell.content if isinstance(cell.content, str) else "" for cell in row.cells]
        if sum(1 for text in texts if text.strip()) < _FEWEST_TEXTS:
            continue
        found = [recognised(text) if text.strip() else Recognised(None, "none") for text in texts]
        known = sum(each.path is not None for each in found)
        if best is None or known > best[0]:
            best = known, row, found
    if best is None:
        raise BadInput(message("sheets-no-headings"))
    _, row, found = best
    return Matching(row.number, tuple(_once(_match(place, row, each) for place, each in enumerate(found))))


def _match(place: int, row: Row, found: Recognised) -> Match:
    content = row.cells[place].content
    heading = "" if content is None else str(content)
    own = bare(heading) in listed("sheets-heading-kind") | listed("sheets-heading-mend")
    if own:
        return Match(place, heading, None, "none", own=True)
    return Match(place, heading, found.path, found.sure, found.factor)


def _once(matches: Iterable[Match]) -> Iterable[Match]:
    """Give each fact to the column that is named most like it; the others wait for the user."""
    ordered = list(matches)
    holders: dict[str, Match] = {}
    for sure in ("same", "similar"):
        for match in ordered:
            if match.path is not None and match.sure == sure:
                holders.setdefault(match.path, match)
    for match in ordered:
        taken = match.path is not None and holders[match.path] is not match
        yield replace(match, path=None, sure="none") if taken else match


def _can_hold(path: object) -> bool:
    if path is None:
        return True
    try:
        return isinstance(path, str) and "{" not in path and fits(spec_of(path))
    except UnknownFact:
        return False
