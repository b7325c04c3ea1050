"""The verdict: three-valued evaluation, explanation, what would change it, support, and what to ask next."""

from sme_apply.eligibility.change import Change, applied
from sme_apply.eligibility.co_payment import CoPayment, co_payment
from sme_apply.eligibility.combinations import Pair, Plan, lawful_plans, pair_of
from sme_apply.eligibility.outcome import Outcome
from sme_apply.eligibility.questions import Question, questions
from sme_apply.eligibility.screening import screen, screen_track
from sme_apply.eligibility.screens import QuestionScreen, screens
from sme_apply.eligibility.verdict import (
    BonusResult,
    CriterionResult,
    RoundState,
    Screening,
    SupportEstimate,
    TrackVerdict,
    Verdict,
    Window,
)
from sme_apply.eligibility.verdict_changes import changes_for
from sme_apply.eligibility.voucher_spread import MenuShare, VoucherSpread, spread_voucher

__all__ = [
    "BonusResult",
    "Change",
    "CoPayment",
    "CriterionResult",
    "MenuShare",
    "Outcome",
    "Pair",
    "Plan",
    "Question",
    "QuestionScreen",
    "RoundState",
    "Screening",
    "SupportEstimate",
    "TrackVerdict",
    "Verdict",
    "VoucherSpread",
    "Window",
    "applied",
    "changes_for",
    "co_payment",
    "lawful_plans",
    "pair_of",
    "questions",
    "screen",
    "screen_track",
    "screens",
    "spread_voucher",
]
