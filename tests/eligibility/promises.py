"""What must hold for any company whatever, each as a function of the seed that it is made from."""

from __future__ import annotations

from random import Random

from sme_apply.company import Company
from sme_apply.eligibility import (
    Outcome,
    Screening,
    TrackVerdict,
    Verdict,
    applied,
    changes_for,
    questions,
    screen,
    screen_track,
    screens,
)
from sme_apply.eligibility.change import Way
from sme_apply.programmes import Season, shipped_catalogue, size_standards
from sme_apply.sentences import sentences
from tests.eligibility.advice import wrongs_of
from tests.eligibility.generated_companies import (
    DAYS,
    Told,
    company_of,
    complete,
    filled_in,
    leaf_of,
    leaves,
    only_identity,
    with_gaps,
)

Decisions = dict[tuple[str, str | None], Verdict]
_MOST_SCREENS = 60
_LEFT_OUT = 5
_LANGUAGES = (sentences("ko"), sentences("en"))


def season_of(year: int) -> Season:
    """Return a season that promises are tried on."""
    return shipped_catalogue().season(year)


def screened(told: Told, seed: int, year: int = 2025, within: bool = False) -> Screening:
    """Screen a company on the day that its seed draws.

    Args:
        within: whether only days of the season itself are drawn.
    """
    season = season_of(year)
    days = [day for day in DAYS[year] if not within or season.noticed_on <= day <= season.ends_on]
    return screen(company_of(told), season, size_standards(), days[seed % len(days)])


def more_facts_never_turn_a_decision_round(seed: int, year: int = 2025) -> int:
    """Fill the gaps one by one in two orders: what is decided stays so, and both orders end alike.

    Returns:
        how many decisions were held against what became of them.
    """
    truth = complete(seed)
    gaps = with_gaps(truth, seed)
    told = {leaf for leaf in leaves(gaps)}
    untold = [leaf for leaf in leaves(truth) if leaf not in told]
    ends, compared = [], 0
    for order in range(2):
        chance = Random(f"{seed} {order}")
        chance.shuffle(untold)
        # A few facts at a time, so that most of the ways from the gaps to the whole are looked at.
        facts, before = gaps, decisions(screened(gaps, seed, year))
        for start in range(0, len(untold), step := max(1, len(untold) // 4)):
            for leaf in untold[start : start + step]:
                facts = filled_in(facts, truth, leaf)
            after = decisions(screened(facts, seed, year))
            for key, verdict in before.items():
                if verdict is not Verdict.UNDETERMINED:
                    compared += 1
                    assert after[key] is verdict, (seed, key, verdict, after[key], untold[start : start + step])
            before = after
        ends.append((company_of(facts), before))
    assert ends[0] == ends[1]
    return compared


def every_change_does_what_it_says(seed: int, year: int = 2025) -> int:
    """Apply what would change each open criterion and each verdict to the company itself; return how many held.

    None of it may tell a company to misstate or to shrink.
    """
    told = with_gaps(complete(seed), seed)
    screening, company = screened(told, seed, year), company_of(told)
    held, looked_at = 0, set()
    for verdict in screening.tracks:
        for result in verdict.criteria:
            key = verdict.programme.id, result.criterion.id
            if result.changes and key not in looked_at:
                looked_at.add(key)
                after = judged_after(result.changes, company, verdict)
                outcome = next(each for each in after.criteria if each.criterion is result.criterion).outcome
                assert outcome is Outcome.MET, (seed, verdict.key, result.criterion.id, result.changes)
                held += 1
                assert not [wrong for change in result.changes for wrong in wrongs_of(change, company)], seed
                assert all(words.say(change.said) for words in _LANGUAGES for change in result.changes)
            assert not (result.outcome is Outcome.MET and result.changes), (seed, verdict.key, result.criterion.id)
        changes = changes_for(verdict)
        assert not (verdict.verdict is Verdict.ELIGIBLE and changes), (seed, verdict.key)
        if changes:
            held += 1
            assert not [wrong for change in changes for wrong in wrongs_of(change, company)], seed
            assert judged_after(changes, company, verdict).verdict is Verdict.ELIGIBLE, (seed, verdict.key, changes)
            for left_out in changes[:_LEFT_OUT]:
                fewer = tuple(change for change in changes if change is not left_out)
                assert judged_after(fewer, company, verdict).verdict is not Verdict.ELIGIBLE, (seed, verdict.key)
    return held


def judged_after(changes: Way, company: Company, verdict: TrackVerdict) -> TrackVerdict:
    """Return the verdict on the company as it would be, judged anew from the start."""
    changed, day = applied(changes, company, verdict.as_of)
    season = season_of(verdict.programme.season)
    return screen_track(changed, verdict.programme, verdict.track, season, size_standards(), day)


def screens_until_decided(seed: int) -> int:
    """Answer the suggested screens beyond identity in their order; return how many it takes to decide all there is."""
    truth = complete(seed)
    facts, known = only_identity(truth), set(leaves(truth))
    asked: set[str] = set()
    for count in range(_MOST_SCREENS):
        screening = screened(facts, seed, within=True)
        suggested = screens(screening)
        open_facts = [path for each in suggested for path in each.facts]
        assert {question.fact for question in questions(screening)} == set(open_facts), seed
        assert len(open_facts) == len(set(open_facts)), seed
        asked_now = [each for each in suggested if each.decides and not asked.issuperset(each.facts)]
        if not asked_now:
            return count
        for path in asked_now[0].facts:
            asked.add(path)
            if leaf_of(path) in known:
                facts = filled_in(facts, truth, leaf_of(path))
    raise AssertionError(f"The company of seed {seed} is asked without end.")


def decisions(screening: Screening) -> Decisions:
    """Return the verdict on each track."""
    return {verdict.key: verdict.verdict for verdict in screening.tracks}
