"""Tells what changed between two definitions, or between two folders of them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path
from typing import Any

from sme_apply.cli.forms_folder import season_and_id, there
from sme_apply.cli.layout import WIDTH, wrapped
from sme_apply.cli.plain_values import machine_message, plain, plain_source
from sme_apply.cli.printing import show, show_object
from sme_apply.programmes import Catalogue, Programme, shipped_catalogue
from sme_apply.programmes.definition_source import FolderOfDefinitions
from sme_apply.programmes.difference import Difference, differences
from sme_apply.programmes.difference_groups import GROUPS, Sourced, by_group
from sme_apply.programmes.part_words import source_words
from sme_apply.programmes.reading import Reader
from sme_apply.sentences import Sentences
from sme_apply.terms import BadInput, Message, Source, message


@dataclass(frozen=True, slots=True)
class _Pair:
    """A programme before and after; one of them may not be there."""

    old: Programme | None
    new: Programme | None

    @property
    def there(self) -> Programme:
        found = self.new or self.old
        assert found is not None
        return found

    @property
    def differences(self) -> tuple[Difference, ...]:
        return differences(self.old, self.new) if self.old and self.new else ()


def show_differences(old: str, new: str, words: Sentences, *, everything: bool, as_object: bool) -> None:
    """Print what changed from one definition, or folder of definitions, to another.

    Args:
        old, new: two folders, or two names such as ``2025/export-voucher``.
        everything: whether to show places where only a source, a name or a note changed.

    Raises:
        BadInput: if one is not there or the two are of different kinds.
    """
    pairs = _pairs(old, new)
    if as_object:
        show_object({"programmes": [_object(pair, words) for pair in pairs]})
        return
    lines: list[str] = []
    for pair in pairs:
        lines += _page(pair, words, everything)
    show(lines or [words.text("maintaining-difference-none", old=old, new=new)])


def _pairs(old: str, new: str) -> list[_Pair]:
    before, after = _told(old), _told(new)
    if isinstance(before, Programme) and isinstance(after, Programme):
        return [_Pair(before, after)]
    if isinstance(before, Catalogue) and isinstance(after, Catalogue):
        return [pair for pair in _each(before, after) if not (pair.old and pair.new) or pair.differences]
    raise BadInput(message("maintaining-difference-two-kinds"))


def _told(name: str) -> Programme | Catalogue:
    found = season_and_id(name)
    folder = Path(name)
    if found and not folder.is_dir():
        return shipped_catalogue().programme(*found)
    if not found and not folder.exists():
        raise BadInput(message("maintaining-no-such-definition", name=name))
    path = there(folder)
    if (path / "programme.yaml").exists():
        # The folder of one programme: only it is read, from the folder of definitions around it.
        seasons = Reader(FolderOfDefinitions(path.parents[1]), beneath=shipped_catalogue()).seasons()
        return Catalogue(seasons).programme(int(path.parent.name), path.name)
    return Catalogue(Reader(FolderOfDefinitions(path), beneath=shipped_catalogue()).seasons())


def _each(before: Catalogue, after: Catalogue) -> Iterator[_Pair]:
    old = {(each.season, each.id): each for season in before.seasons for each in season.programmes}
    new = {(each.season, each.id): each for season in after.seasons for each in season.programmes}
    for key in sorted(old.keys() | new.keys()):
        yield _Pair(old.get(key), new.get(key))


def _page(pair: _Pair, words: Sentences, everything: bool) -> Iterator[str]:
    programme = pair.there
    if pair.old is None or pair.new is None:
        key = "added" if pair.old is None else "removed"
        name = f"{programme.season}/{programme.id}"
        yield words.text(f"maintaining-difference-programme-{key}", name=programme.name, id=name)
        return
    names = {"old": f"{pair.old.season}/{pair.old.id}", "new": f"{pair.new.season}/{pair.new.id}"}
    found = pair.differences
    told = found if everything else tuple(each for each in found if not each.in_passing)
    if not found:
        yield words.text("maintaining-difference-none", **names)
        return
    yield words.text("maintaining-difference-title", **names, count=len(told))
    sourced = by_group(pair.old, pair.new, told)
    yield from wrapped(_summary(sourced, words), "  ")
    yield "─" * WIDTH
    sources: list[Source] = []
    for group, inside in groupby(sourced, key=lambda each: each.group):
        yield ""
        yield f"■ {words.text(f'maintaining-group-{group}')}"
        for each in inside:
            yield from _line(each, sources, words)
    if sources:
        yield ""
        yield f"■ {words.text('maintaining-spec-sources')}"
        for number, source in enumerate(sources, start=1):
            yield from wrapped(words.say(source_words(source)), "      ", first=f"  [{number}] ")
        yield ""
    if len(told) < len(found):
        yield words.text("maintaining-difference-left-out", count=len(found) - len(told))


def _summary(sourced: Sequence[Sourced], words: Sentences) -> str:
    changes = Counter(each.difference.change for each in sourced)
    groups = Counter(each.group for each in sourced)
    parts = tuple(
        words.text("maintaining-difference-count", name=words.text(f"maintaining-group-{group}"), count=groups[group])
        for group in GROUPS
        if groups[group]
    )
    counts = {name: changes[name] for name in ("added", "removed", "changed")}
    return words.text("maintaining-difference-summary", **counts, parts=parts)


def _line(sourced: Sourced, sources: list[Source], words: Sentences) -> Iterator[str]:
    """Tell one difference, with the numbers of the sources of both sides; new ones join the list."""
    difference = sourced.difference
    where = words.say(difference.where)
    if difference.tracks:
        where = f"[{', '.join(difference.tracks)}] {where}"
    values = [words.written(value) for value in (difference.before, difference.after) if value not in (None, "")]
    numbers = []
    for source in dict.fromkeys((sourced.before, sourced.after)):
        if source is not None:
            if source not in sources:
                sources.append(source)
            numbers.append(f"[{sources.index(source) + 1}]")
    said = f"{where}: {_ARROW.join(values)}" if values else where
    yield from wrapped(f"{said} {_ARROW.join(numbers)}".rstrip(), "      ", first=f"  {_MARKS[difference.change]} ")


def _object(pair: _Pair, words: Sentences) -> dict[str, Any]:
    sourced = by_group(pair.old, pair.new, pair.differences) if pair.old and pair.new else ()
    changes = Counter(each.difference.change for each in sourced)
    groups = Counter(each.group for each in sourced)
    return {
        "programme": pair.there.id,
        "old_season": pair.old.season if pair.old else None,
        "new_season": pair.new.season if pair.new else None,
        "summary": {
            **{name: changes[name] for name in ("added", "removed", "changed")},
            "by_group": {group: groups[group] for group in GROUPS},
        },
        "differences": [_difference(each, words) for each in sourced],
    }


def _difference(sourced: Sourced, words: Sentences) -> dict[str, Any]:
    each = sourced.difference
    return {
        "group": sourced.group,
        "change": each.change,
        "in_passing": each.in_passing,
        "place": list(each.place),
        "tracks": list(each.tracks),
        "sentence": words.say(each.message),
        "before": _value(each.before, words),
        "after": _value(each.after, words),
        "source_before": plain_source(sourced.before) if sourced.before else None,
        "source_after": plain_source(sourced.after) if sourced.after else None,
    }


def _value(value: Any, words: Sentences) -> Any:
    if value is None:
        return None
    machine = machine_message(value) if isinstance(value, Message) else plain(value)
    return {"text": words.written(value), "value": machine}


_ARROW = " → "
_MARKS = {"added": "+", "removed": "-", "changed": "~"}
