"""In which direction each character of a line is read: the Unicode Bidirectional Algorithm (UAX #9).

Signs that embed, override or isolate (rules X1 to X8) never come here: ``coverage`` has replaced them visibly, so that
no typed text can reorder what stands around it. A free library for the rest would be python-bidi or FriBidi, but both
are under the LGPL and give the reordered text, not the levels that shaping needs.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Sequence
from functools import cache

_STRONG = frozenset({"L", "R", "AL"})
_NEUTRAL = frozenset({"B", "S", "WS", "ON"})
_DEEPEST_BRACKETS = 63
_FAR_BRACKETS = {"[": "]", "{": "}", "\uff3b": "\uff3d", "\uff5b": "\uff5d", "\u298d": "\u2990", "\u298f": "\u298e"}
_SAME_BRACKETS = {"\u2329": "\u3008", "\u232a": "\u3009"}


@cache
def _kind(character: str) -> str:
    """Return the bidirectional class of a character; one that the tables do not know reads from left to right."""
    return unicodedata.bidirectional(character) or "L"


@cache
def _closing(character: str) -> str:
    """Return the bracket that closes an opening one, nothing for any other character."""
    if unicodedata.category(character) != "Ps" or not unicodedata.mirrored(character):
        return ""
    return _FAR_BRACKETS.get(character) or chr(ord(character) + 1)


def reads_leftwards(paragraph: str) -> bool:
    """Return whether a paragraph begins at the right: its first strong letter is Hebrew or Arabic (rules P2, P3)."""
    return next((kind != "L" for kind in map(_kind, paragraph) if kind in _STRONG), False)


def levels(text: str, leftwards: bool) -> list[int]:
    """Return the level of each character of one line: odd ones are read from right to left.

    Args:
        text: without signs that embed, override or isolate.
        leftwards: whether the line begins at the right.
    """
    base = int(leftwards)
    kinds = [_kind(character) for character in text]
    _resolve_weak(kinds, "R" if leftwards else "L")
    _resolve_brackets(text, kinds, base)
    _resolve_neutral(kinds, base)
    found = [base + _step(kind, base) for kind in kinds]
    _reset_spaces(text, found, base)
    return found


def _step(kind: str, base: int) -> int:
    """Return how far a resolved kind lies above its base (rules I1 and I2)."""
    if base:
        return 0 if kind == "R" else 1
    return {"R": 1, "EN": 2, "AN": 2}.get(kind, 0)


def _resolve_weak(kinds: list[str], start: str) -> None:
    """Resolve marks, numbers and what belongs to numbers (rules W1 to W7)."""
    previous = start
    for place, kind in enumerate(kinds):
        if kind == "NSM":
            kinds[place] = previous
        previous = kinds[place]
    strong = start
    for place, kind in enumerate(kinds):
        if kind in _STRONG:
            strong = kind
        elif kind == "EN" and strong == "AL":
            kinds[place] = "AN"
    kinds[:] = ["R" if kind == "AL" else kind for kind in kinds]
    for place in range(1, len(kinds) - 1):
        before, kind, after = kinds[place - 1 : place + 2]
        if before == after and ((kind in ("ES", "CS") and before == "EN") or (kind == "CS" and before == "AN")):
            kinds[place] = before
    for first, last in _stretches(kinds, frozenset({"ET"})):
        beside_number = (first and kinds[first - 1] == "EN") or (last < len(kinds) and kinds[last] == "EN")
        kinds[first:last] = ["EN" if beside_number else "ON"] * (last - first)
    strong = start
    for place, kind in enumerate(kinds):
        if kind in ("ES", "CS"):
            kinds[place] = "ON"
        elif kind in ("L", "R"):
            strong = kind
        elif kind == "EN" and strong == "L":
            kinds[place] = "L"


def _stretches(kinds: Sequence[str], wanted: frozenset[str]) -> Iterator[tuple[int, int]]:
    first = 0
    while first < len(kinds):
        if kinds[first] not in wanted:
            first += 1
            continue
        last = first
        while last < len(kinds) and kinds[last] in wanted:
            last += 1
        yield first, last
        first = last


def _bracket_pairs(text: str, kinds: Sequence[str]) -> list[tuple[int, int]]:
    """Return the places of opening and closing brackets that belong together (rule BD16)."""
    opened: list[tuple[str, int]] = []
    pairs = []
    for place, character in enumerate(text):
        if kinds[place] != "ON":
            continue
        character = _SAME_BRACKETS.get(character, character)
        closing = _closing(character)
        if closing:
            if len(opened) == _DEEPEST_BRACKETS:
                return []
            opened.append((closing, place))
            continue
        for depth in range(len(opened) - 1, -1, -1):
            if opened[depth][0] == character:
                pairs.append((opened[depth][1], place))
                del opened[depth:]
                break
    return sorted(pairs)


def _direction(kind: str) -> str:
    """Return the direction that a kind counts as among neutrals: numbers count as right to left (rule N1)."""
    return "R" if kind in ("R", "EN", "AN") else kind if kind == "L" else ""


def _resolve_brackets(text: str, kinds: list[str], base: int) -> None:
    """Give both brackets of a pair one direction (rule N0)."""
    own, other = ("R", "L") if base else ("L", "R")
    for opening, closing in _bracket_pairs(text, kinds):
        inside = {_direction(kind) for kind in kinds[opening + 1 : closing]}
        if own in inside:
            found = own
        elif other in inside:
            before = next((each for each in map(_direction, reversed(kinds[:opening])) if each), own)
            found = other if before == other else own
        else:
            continue
        for bracket in (opening, closing):
            kinds[bracket] = found
            following = bracket + 1
            while following < len(kinds) and _kind(text[following]) == "NSM":
                kinds[following] = found
                following += 1


def _resolve_neutral(kinds: list[str], base: int) -> None:
    """Give neutrals the direction on both their sides, or that of the line (rules N1 and N2)."""
    own = "R" if base else "L"
    for first, last in _stretches(kinds, _NEUTRAL | {"BN"}):
        before = _direction(kinds[first - 1]) if first else own
        after = _direction(kinds[last]) if last < len(kinds) else own
        kinds[first:last] = [before if before == after else own] * (last - first)


def _reset_spaces(text: str, found: list[int], base: int) -> None:
    """Let spaces at the end of the line, and before a separator, follow the line (rule L1)."""
    trailing = True
    for place in range(len(text) - 1, -1, -1):
        kind = _kind(text[place])
        if kind in ("B", "S"):
            trailing = True
        elif kind not in ("WS", "BN"):
            trailing = False
        if trailing:
            found[place] = base


def visual_order(found: Sequence[int]) -> list[int]:
    """Return the places in the order in which they stand from left to right (rule L2)."""
    order = list(range(len(found)))
    for level in range(max(found, default=0), 0, -1):
        start = 0
        while start < len(order):
            if found[order[start]] < level:
                start += 1
                continue
            end = start
            while end < len(order) and found[order[end]] >= level:
                end += 1
            order[start:end] = reversed(order[start:end])
            start = end
    return order
