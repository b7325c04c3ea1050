"""Writes what a definition says as a page (``spec.md``) that a consultant can read without knowing the files.

``sme-apply forms spec`` writes the pages of the shipped definitions anew; a test holds them current.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from typing import Any

from sme_apply.programmes.condition_words import band_words, fact_words, figure_words, reference_words
from sme_apply.programmes.flow import Step, figure_doubts, flow_of
from sme_apply.programmes.part_words import part_words, shown, source_words
from sme_apply.programmes.programme import BonusPoint, Programme, RequiredDocument, Round, Track
from sme_apply.programmes.support import Support, Uplift
from sme_apply.sentences import Sentences, sentences
from sme_apply.terms import Message, Source, SourceStatus, Value, message

SPEC_FILE = "spec.md"
_MARKUP = re.compile(r"([\\`*_\[\]<>|#])")
_GAPS = re.compile(r"\n{3,}")
_Lines = Callable[[Track], Iterable[str]]


def spec_page(programme: Programme) -> str:
    """Return the page of a programme: Korean with English headings, the same for the same definition."""
    return _GAPS.sub("\n\n", "\n".join(_Page(programme).lines())) + "\n"


class _Page:
    def __init__(self, programme: Programme) -> None:
        self.programme = programme
        self.words: Sentences = sentences("ko")
        self.english: Sentences = sentences("en")

    def lines(self) -> Iterator[str]:
        programme = self.programme
        yield f"# {programme.season} {self.text(programme.name)} ({plain_text(programme.name.en)})"
        yield ""
        yield f"<!-- {self.words.text('maintaining-spec-made')} -->"
        yield ""
        yield self.text(programme.summary)
        yield ""
        yield f"- id: `{programme.id}`"
        for name in ("agency", "portal", "portal_url", "joined_through", "look_alikes"):
            part = getattr(programme, name)
            for each in part if isinstance(part, tuple) else (part,):
                if each:
                    yield f"- {self.part(name)}: {self.text(shown(name, each, programme))}"
        yield f"- {self.say('spec-counts', counts=self.counts())}"
        if programme.stages:
            yield from self.heading(2, "spec-stages")
            yield f"{self.part('by')}: {self.fact(programme.stages.by)}"
            yield ""
            yield from self.items(band_words(programme.stages.bands, programme))
            yield from self.items([source_words(programme.source(programme.stages.source))])
        yield from self.by_track("spec-criteria", self.criteria)
        yield from self.by_track("spec-rounds", lambda track: map(self.round, track.rounds))
        yield from self.by_track("spec-support", lambda track: self.support(track.support))
        yield from self.by_track("spec-documents", lambda track: map(self.document, track.documents))
        yield from self.by_track("spec-bonus", self.bonus)
        yield from self.by_track("spec-not-modelled", self.not_modelled)
        yield from self.menus()
        yield from self.form()
        yield from self.figures()
        yield from self.sources()

    def by_track(self, heading: str, lines: _Lines) -> Iterator[str]:
        """Write what all tracks share once, and the rest under each track."""
        yield from self.heading(2, heading)
        tracks = self.programme.tracks
        by_track = {track.id or "": list(lines(track)) for track in tracks}
        shared = [line for line in by_track[tracks[0].id or ""] if all(line in other for other in by_track.values())]
        own = {id: [line for line in told if line not in shared] for id, told in by_track.items()}
        if len(tracks) > 1 and shared:
            yield from self.heading(3, "spec-all-tracks")
        yield from shared or ([] if any(own.values()) else [f"- {self.say('spec-nothing')}"])
        for track in tracks:
            if own[track.id or ""]:
                yield ""
                yield f"### {self.text(track.name)} · {plain_text(track.name.en)}"
                yield ""
                yield from own[track.id or ""]

    def criteria(self, track: Track) -> Iterator[str]:
        for step in flow_of(self.programme, track):
            yield "\n".join(self.criterion(step))

    def criterion(self, step: Step) -> Iterator[str]:
        criterion = step.criterion
        kind = self.words.text(f"criterion-{criterion.kind.value}")
        yield f"- **{self.text(criterion.title)}** ({kind}, `{criterion.id}`)"
        yield f"  - {self.say('flow-clause')}: {self.text(criterion.clause)}"
        yield f"  - {self.say('flow-facts')}: {', '.join(self.fact(fact) for fact in step.facts)}"
        yield f"  - {self.say('flow-threshold')}: {self.text(step.threshold)}"
        yield f"  - {self.say('flow-source')}: {self.cited(step.source)}"
        for caution in criterion.cautions:
            yield f"  - {self.part('cautions')} (`{caution.id}`): {self.text(caution.says)}"
            yield from (f"    {line}" for line in self.members(caution, "says"))
        for doubt in step.doubts:
            if not (isinstance(doubt, Message) and doubt.key == "maintaining-doubt-caution"):
                yield f"  - {self.say('flow-doubt')}: {self.text(doubt)}"

    def round(self, round: Round) -> str:
        programme = self.programme
        opens = reference_words(round.opens, programme)
        rolling = message("maintaining-spec-rolling")
        closes = reference_words(round.closes, programme) if round.closes else rolling
        days = message("maintaining-spec-window", opens=opens, closes=closes)
        if round.closing_hour:
            hour = reference_words(round.closing_hour, programme)
            days = message("maintaining-spec-window-hour", opens=opens, closes=closes, hour=hour)
        lines = [f"- **{self.text(round.name)}** (`{round.id}`): {self.text(days)}"]
        if round.note:
            lines.append(f"  - {self.text(round.note)}")
        lines.append(f"  - {self.say('flow-source')}: {self.cited(programme.source(round.source))}")
        return "\n".join(lines)

    def support(self, support: Support) -> Iterator[str]:
        yield f"- {self.part('kind')}: {self.words.text(f'support-{support.kind}')}"
        for name in type(support).model_fields:
            part = getattr(support, name)
            if name in ("kind", "uplifts", "graduation", "notes", "figures") or part in (None, (), {}):
                continue
            yield f"- {self.part(name)}: {self.text(shown(name, part, self.programme))}"
        for reference in support.figures:
            known = self.programme.values[reference]
            yield f"- {self.text(known.label)}: {self.text(figure_words(known))}"
        for uplift in support.uplifts:
            yield "\n".join(self.uplift(uplift))
        if support.graduation:
            yield f"- {self.part('graduation')}"
            yield from (f"  {line}" for line in self.members(support.graduation))
        for note in support.notes:
            yield f"- {self.text(note)}"

    def uplift(self, uplift: Uplift) -> Iterator[str]:
        yield f"- {self.part('uplifts')}: **{self.text(uplift.name)}** (`{uplift.id}`)"
        yield from (f"  {line}" for line in self.members(uplift, "name"))

    def members(self, part: Any, *left_out: str) -> Iterator[str]:
        for name in type(part).model_fields:
            found = getattr(part, name)
            if name not in ("id", *left_out) and found not in (None, (), {}, False):
                yield f"- {self.part(name)}: {self.text(shown(name, found, self.programme))}"

    def document(self, document: RequiredDocument) -> str:
        programme = self.programme
        required = self.words.text(f"document-{document.required}")
        way = self.words.text(f"document-{document.way}")
        lines = [f"- **{self.text(document.name)}** (`{document.id}`): {required}, {way}"]
        told = [document.condition, document.note, document.where, document.url, self.validity(document)]
        lines += [f"  - {self.text(each)}" for each in told if each]
        lines.append(f"  - {self.say('flow-source')}: {self.cited(programme.source(document.source))}")
        return "\n".join(lines)

    def validity(self, document: RequiredDocument) -> Message | None:
        if document.valid_for_days is None:
            return None
        days = reference_words(document.valid_for_days, self.programme)
        if document.valid_on is None:
            return message("maintaining-spec-valid-plain", days=days)
        return message("maintaining-spec-valid", days=days, on=message(f"maintaining-valid-on-{document.valid_on}"))

    def bonus(self, track: Track) -> Iterator[str]:
        if track.bonus_most:
            yield f"- {self.part('bonus_most')}: {self.text(reference_words(track.bonus_most, self.programme))}"
        for bonus in track.bonus:
            yield "\n".join(self.points(bonus))

    def points(self, bonus: BonusPoint) -> Iterator[str]:
        key = "maintaining-spec-points-off" if bonus.subtracts else "maintaining-spec-points"
        points = reference_words(bonus.points, self.programme)
        yield f"- {self.text(Message(key, {'name': bonus.name, 'points': points}))} (`{bonus.id}`)"
        if bonus.when is not None:
            yield f"  - {self.part('when')}: {self.text(shown('when', bonus.when, self.programme))}"
        yield f"  - {self.say('flow-source')}: {self.cited(self.programme.source(bonus.source))}"

    def not_modelled(self, track: Track) -> Iterator[str]:
        if track.incomplete:
            yield f"- **{self.say('flow-never', reason=track.incomplete)}**"
        yield from (f"- {self.text(text)}" for text in track.not_modelled)

    def menus(self) -> Iterator[str]:
        if not self.programme.menus:
            return
        yield from self.heading(2, "spec-menus")
        for menu in self.programme.menus:
            caps = self.text(shown("caps", menu.caps, self.programme)) if menu.caps else ""
            yield f"- {self.text(menu.name)} (`{menu.id}`){': ' if caps else ''}{caps}"
            if menu.note:
                yield f"  - {self.text(menu.note)}"

    def form(self) -> Iterator[str]:
        yield from self.heading(2, "spec-form")
        form = self.programme.form
        if form is None:
            yield f"- {self.say('spec-no-form')}"
            return
        fields, consents = len(list(form.fields())), len(form.consents)
        counted = {"fields": fields, "consents": consents}
        yield f"- {self.say('spec-form-line', title=form.title, version=form.version, **counted)}"
        yield f"- {self.say('spec-form-official' if form.official else 'spec-form-derived')}"
        for section in form.sections():
            yield f"  - {plain_text(section.number)}. {self.text(section.title)}"

    def figures(self) -> Iterator[str]:
        yield from self.heading(2, "spec-figures")
        programme = self.programme
        columns = [self.part(name) for name in ("label", "figures", "source")]
        yield f"| id | {' | '.join(columns)} | {self.say('spec-unsure')} |"
        yield "|---|---|---|---|---|"
        for id, known in programme.known_values.items():
            status = self.words.text(f"status-{programme.source(known.source).status.value}")
            doubts = " ".join(self.text(doubt) for doubt in figure_doubts(id, programme))
            cells = (f"`{id}`", self.text(known.label), self.text(figure_words(known)), status, doubts)
            yield f"| {' | '.join(cells)} |"

    def sources(self) -> Iterator[str]:
        yield from self.heading(2, "spec-sources")
        for id, source in self.programme.sources.items():
            yield f"- `{id}`: {self.cited(source)}"

    def counts(self) -> tuple[Value, ...]:
        programme = self.programme
        found = Counter(
            None if known.figure is None else programme.source(known.source).status
            for known in programme.known_values.values()
        )
        by_status: list[tuple[Message, int]] = [
            (message(f"status-{status.value}"), found[status]) for status in SourceStatus if found[status]
        ]
        if found[None]:
            by_status.append((message("maintaining-not-known"), found[None]))
        return tuple(message("maintaining-spec-count", status=status, count=count) for status, count in by_status)

    def cited(self, source: Source) -> str:
        said = self.text(source_words(source))
        if source.url:
            said += f" <{source.url}>"
        return f"{said} ({self.say('spec-read-on', day=source.read_on)})" if source.read_on else said

    def fact(self, name: str) -> str:
        return f"{self.text(fact_words(name, self.programme.season))} (`{name}`)"

    def heading(self, depth: int, key: str) -> Iterator[str]:
        yield ""
        yield f"{'#' * depth} {self.english.text(f'maintaining-{key}')} · {self.words.text(f'maintaining-{key}')}"
        yield ""

    def items(self, parts: Iterable[Value]) -> Iterator[str]:
        yield from (f"- {self.text(part)}" for part in parts)

    def part(self, name: str) -> str:
        return self.words.say(part_words(name, None))

    def say(self, key: str, **values: Value) -> str:
        return plain_text(self.words.text(f"maintaining-{key}", **values))

    def text(self, value: Value) -> str:
        return plain_text(self.words.written(value))


def plain_text(text: str) -> str:
    """Return text in which nothing is taken for markup, on one line."""
    return _MARKUP.sub(r"\\\1", " ".join(text.split()))
