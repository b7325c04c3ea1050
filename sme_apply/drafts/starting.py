"""Begins a draft."""

from __future__ import annotations

from datetime import date

from sme_apply.drafts.draft import Draft
from sme_apply.drafts.filling import form_of
from sme_apply.programmes import Programme, Track


def new_draft(programme: Programme, track: Track, as_of: date) -> Draft:
    """Return an empty draft, pinned to the season and to today's version of the form.

    Args:
        as_of: the day on which it begins.

    Raises:
        BadInput: if the programme has no form because a company does not apply for it by itself.
    """
    return Draft(
        season=programme.season,
        programme=programme.id,
        track=track.id,
        form_version=form_of(programme).version,
        started_on=as_of,
    )
