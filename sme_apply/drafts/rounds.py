"""The round that an application is meant for."""

from __future__ import annotations

from sme_apply.drafts.application import Application
from sme_apply.eligibility import RoundState, Window


def chosen_round(application: Application) -> RoundState | None:
    """Return the round that the draft is meant for: the chosen one, else the first open one, else the next one."""
    rounds = application.verdict.rounds
    if application.draft.round is not None:
        return next((state for state in rounds if state.round.id == application.draft.round), None)
    for window in (Window.OPEN, Window.UPCOMING):
        for state in rounds:
            if state.window is window:
                return state
    return None
