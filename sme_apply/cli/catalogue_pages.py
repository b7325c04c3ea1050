"""The catalogue of a season: each programme with its tracks, figures and sources."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from sme_apply.cli.layout import WIDTH, wrapped
from sme_apply.cli.plain_values import plain, plain_source
from sme_apply.cli.screening_text import cited
from sme_apply.programmes import KnownValue, Programme, Season
from sme_apply.programmes.status_counts import status_counts
from sme_apply.sentences import Sentences
from sme_apply.terms import Source


def catalogue_object(season: Season, sentences: Sentences) -> dict[str, Any]:
    """Return a season's programmes as ``programmes --json`` prints them."""
    return {
        "season": season.year,
        "name": season.name.in_language(sentences.language),
        "noticed_on": plain(season.noticed_on),
        "ends_on": plain(season.ends_on),
        "budget": _figure(season.budget, season.sources, sentences) if season.budget else None,
        "combinations": [
            {
                "id": rule.id,
                "rule": rule.rule,
                "of": list(rule.of),
                "with": list(rule.with_),
                "clause": rule.clause.in_language(sentences.language),
                "source": plain_source(season.sources[rule.source]),
                "figures": {name: _figure(known, season.sources, sentences) for name, known in rule.figures.items()},
            }
            for rule in season.combinations
        ],
        "programmes": [_programme_object(programme, sentences) for programme in season.programmes],
    }


def catalogue_page(season: Season, sentences: Sentences) -> str:
    """Return a season's programmes as ``programmes`` prints them."""
    title = sentences.text("cli-catalogue-title", season=season.year, count=len(season.programmes))
    lines = [title, "═" * WIDTH]
    for programme in season.programmes:
        lines += ["", *_programme(programme, sentences)]
    return "\n".join(lines)


def _programme_object(programme: Programme, sentences: Sentences) -> dict[str, Any]:
    language = sentences.language
    return {
        "id": programme.id,
        "name": programme.name.in_language(language),
        "agency": programme.agency.in_language(language),
        "portal": programme.portal.in_language(language),
        "portal_url": programme.portal_url,
        "tracks": [
            {
                "id": track.id,
                "name": track.name.in_language(language),
                "incomplete": track.incomplete is not None,
                "criteria": len(track.criteria),
                "documents": len(track.documents),
                "not_modelled": [text.in_language(language) for text in track.not_modelled],
            }
            for track in programme.tracks
        ],
        "form_version": programme.form.version if programme.form is not None else None,
        "status_counts": status_counts(programme),
        "values": [
            {"id": id, **_figure(known, programme.sources, sentences)} for id, known in programme.known_values.items()
        ],
        "sources": {id: plain_source(programme.source(id)) for id in programme.sources},
    }


def _figure(known: KnownValue, sources: Mapping[str, Source], sentences: Sentences) -> dict[str, Any]:
    return {
        "label": known.label.in_language(sentences.language),
        "figure": plain(known.figure),
        "unit": known.unit,
        "note": known.note.in_language(sentences.language) if known.note else None,
        "source": plain_source(sources[known.source]),
    }


def _programme(programme: Programme, sentences: Sentences) -> Iterator[str]:
    language = sentences.language
    yield f"■ {programme.name.in_language(language)}  ({programme.id})"
    yield from wrapped(programme.summary.in_language(language), indent="    ")
    agency, portal = programme.agency.in_language(language), programme.portal.in_language(language)
    yield from wrapped(sentences.text("cli-agency", agency=agency, portal=portal), indent="    ")
    for track in programme.tracks:
        if track.id is not None:
            incomplete = f" {sentences.text('cli-incomplete')}" if track.incomplete is not None else ""
            yield from wrapped(f"{track.name.in_language(language)} ({track.id}){incomplete}", "      ", first="    - ")
    counts = [f"{sentences.text(f'cli-count-{name}')} {count}" for name, count in status_counts(programme).items()]
    yield from wrapped(sentences.text("cli-figures", counts=", ".join(counts)), indent="    ")
    for id in programme.sources:
        source = programme.source(id)
        badge = f"[{sentences.text(f'status-{source.status.value}')}]"
        yield from wrapped(f"{badge} {cited(source, sentences)}", indent="        ", first="      · ")
