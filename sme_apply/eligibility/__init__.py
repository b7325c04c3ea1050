"""The verdict: three-valued evaluation, explanation, support, and the facts still worth asking for."""

from sme_apply.eligibility.questions import Question, questions
from sme_apply.eligibility.screening import screen, screen_track
from sme_apply.eligibility.verdict import (
    BonusResult,
    CriterionResult,
    Outcome,
    RoundState,
    Screening,
    SupportEstimate,
    TrackVerdict,
    Verdict,
    Window,
)

__all__ = [
    "BonusResult",
    "CriterionResult",
    "Outcome",
    "Question",
    "RoundState",
    "Screening",
    "SupportEstimate",
    "TrackVerdict",
    "Verdict",
    "Window",
    "questions",
    "screen",
    "screen_track",
]
