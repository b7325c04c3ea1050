"""Explains the flow of a programme: facts, criteria, thresholds, sources, and what is unsure."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from sme_apply.cli.forms_folder import named
from sme_apply.cli.layout import WIDTH, wrapped
from sme_apply.cli.screening_text import badge, cited
from sme_apply.programmes import CriterionKind, Programme, Track
from sme_apply.programmes.condition_words import fact_words
from sme_apply.programmes.flow import Step, flow_of
from sme_apply.sentences import Sentences
from sme_apply.terms import BadInput, message


def explained(name: str, season: int, track: str | None, picture: Path | None, words: Sentences) -> str:
    """Return the flow of a shipped programme as a page; with ``picture`` draw it to that file as well.

    Raises:
        BadInput: if there is no such programme or track.
        OutputError: if the picture cannot be written.
    """
    programme = named(name, season)
    tracks = _tracks(programme, track)
    page = flow_page(programme, tracks, words)
    if picture is None:
        return page
    from sme_apply.export.whole import write_whole
    from sme_apply.programmes.picture import flow_picture

    write_whole(picture, flow_picture(programme, tracks, words).encode("utf-8"))
    return f"{page}\n\n{words.text('maintaining-flow-picture-written', file=str(picture))}"


def flow_page(programme: Programme, tracks: tuple[Track, ...], words: Sentences) -> str:
    """Return the flow of some tracks as a page of text."""
    title = words.text("maintaining-flow-title", name=programme.name, season=programme.season)
    lines = [title, "═" * WIDTH]
    if programme.joined_through:
        lines += wrapped(words.text("maintaining-flow-joined", text=programme.joined_through))
    for track in tracks:
        lines += ["", *_track(programme, track, words)]
    return "\n".join(lines)


def _tracks(programme: Programme, id: str | None) -> tuple[Track, ...]:
    if id is None:
        return programme.tracks
    try:
        return (programme.track(id),)
    except KeyError:
        ids = tuple(track.id for track in programme.tracks if track.id)
        if not ids:
            raise BadInput(message("cli-no-tracks", programme=programme.name)) from None
        raise BadInput(message("cli-no-such-track", track=id, tracks=ids)) from None


def _track(programme: Programme, track: Track, words: Sentences) -> Iterator[str]:
    if track.id is not None:
        yield f"■ {words.written(track.name)} ({track.id})"
    if track.incomplete is not None:
        yield from wrapped(words.text("maintaining-flow-never", reason=track.incomplete), "    ", first="  ! ")
    steps = flow_of(programme, track)
    if not steps:
        yield f"  {words.text('maintaining-flow-no-criteria')}"
    for number, step in enumerate(steps, start=1):
        yield from _step(number, step, programme, words)
    if track.not_modelled:
        yield f"  {words.text('cli-not-modelled')}"
        for text in track.not_modelled:
            yield from wrapped(words.written(text), "      ", first="    · ")
    verdict = words.text("maintaining-flow-verdict-words")
    yield from wrapped(f"{words.text('maintaining-flow-verdict')}: {verdict}", "    ", first="  → ")


def _step(number: int, step: Step, programme: Programme, words: Sentences) -> Iterator[str]:
    criterion = step.criterion
    note = "requirement" if criterion.kind is CriterionKind.REQUIREMENT else "exclusion"
    kind = f"{words.text(f'criterion-{note}')}, {words.text(f'maintaining-flow-{note}-note')}"
    yield from wrapped(
        f"{words.written(criterion.title)} ({criterion.id}) │ {kind}", "      ", first=f"  {number:>2}. "
    )
    facts = ", ".join(f"{words.say(fact_words(fact, programme.season))} ({fact})" for fact in step.facts)
    told = [
        ("facts", facts),
        ("threshold", words.written(step.threshold)),
        ("clause", words.written(criterion.clause)),
        ("source", f"{badge(step.source, words)} {cited(step.source, words)}"),
        *(("doubt", words.written(doubt)) for doubt in step.doubts),
    ]
    for key, text in told:
        yield from wrapped(f"{words.text(f'maintaining-flow-{key}')}: {text}", "          ", first="      → ")
