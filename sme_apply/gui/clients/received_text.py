"""The words for what differs in a received draft: the names of its form, where the form is known here."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sme_apply.gui.editor.difference_text import DifferenceText
from sme_apply.gui.session import Session
from sme_apply.sentences import Sentences
from sme_apply.terms import BadInput

if TYPE_CHECKING:
    from sme_apply.company import Company
    from sme_apply.drafts import Draft


def text_of(draft: Draft, company: Company, session: Session, words: Sentences) -> DifferenceText | None:
    """Return the words for a draft's places and answers; ``None`` where its programme or form is not known here.

    Args:
        draft, company: as they came.
        session: knows the programmes.
        words: the language.
    """
    from sme_apply.drafts import fill
    from sme_apply.eligibility import screen_track

    judging = session.judging
    if judging.catalogue is None or judging.standards is None:
        return None
    try:
        season = judging.catalogue.season(draft.season)
        programme = season.programme(draft.programme)
        track = programme.track(draft.track)
        verdict = screen_track(company, programme, track, season, judging.standards, judging.day)
        return DifferenceText(fill(draft, company, programme, track, verdict), words)
    except (BadInput, LookupError):
        return None
