"""Companies made by chance, from a seed: all facts told, or with gaps, near the figures that rules speak of."""

from __future__ import annotations

import copy
from collections.abc import Iterator
from datetime import date, timedelta
from random import Random
from typing import Any

from sme_apply.company import Company
from sme_apply.company.codes import DESIGNATIONS, STAGES, UPLIFTS
from sme_apply.company.parts import Declarations

_DAYS = {
    2025: (
        "2024-12-22", "2024-12-23", "2025-01-08", "2025-03-31", "2025-04-01", "2025-05-19", "2025-05-20", "2025-09-01",
        "2025-12-31", "2026-01-01",
    ),
    2026: (
        "2025-12-09", "2025-12-10", "2025-12-17", "2026-01-09", "2026-02-01", "2026-04-01", "2026-12-31", "2027-01-01",
    ),
}  # fmt: skip
DAYS = {season: tuple(map(date.fromisoformat, days)) for season, days in _DAYS.items()}
"""By season the days on which companies are judged: before, on and after those that rules speak of."""
Told = dict[str, Any]
Leaf = tuple[str | int, ...]

_KSIC = (
    "C", "C29", "C10", "C26", "C204", "G", "G46", "G46331", "G46333", "G47", "I5621", "J58", "J62", "M71", "F41", "A01",
    "R9124", "C33402", "N76390", "K64", "P85",
)  # fmt: skip
_EDGES_USD = (0, 1, 999, 1_000, 99_999, 100_000, 999_999, 1_000_000, 4_999_999, 5_000_000, 49_999_999, 50_000_000)
_EDGES_KRW = (
    0, 9_999_999_999, 10_000_000_000, 29_999_999_999, 30_000_000_000, 40_000_000_000, 60_000_000_001, 80_000_000_000,
    150_000_000_000, 180_000_000_000,
)  # fmt: skip
_ATTRIBUTES = (
    "affected_by_us_tariffs", "tech_service_business", "prime_company_exception", "debt_ratio_exception",
    "marginal_company_exception", "working_capital_exception", "loan_count_exception", "export_programme_participant",
    "technology_exports", "overseas_subsidiary", "certification_under_way_exception", "fast_track_certification",
    "coverage_and_grade_exception",
)  # fmt: skip
_PROGRAMMES = (
    "export-voucher", "export-voucher", "motie-export-voucher", "global-champion-1000", "overseas-certification",
    "seafood-voucher",
)  # fmt: skip
_BY_YEAR = ("fiscal_years", "exports")


def complete(seed: int) -> Told:
    """Return the facts of a company that has told everything."""
    chance = Random(seed)
    founded = date(1990, 1, 1) + timedelta(days=chance.randrange(12_900))
    if chance.random() < 0.8:
        founded = founded.replace(year=min(founded.year, 2018))
    exports = [_exports(chance, year) for year in range(2020, 2026)]
    form = chance.choices(
        ("corporation", "sole_proprietor", "cooperative", "social_enterprise", "nonprofit"), (70, 20, 4, 3, 3)
    )[0]
    return {
        "legal_form": form,
        "established_on": founded.isoformat(),
        "industries": _industries(chance),
        # The accounts of a sole proprietor close with the calendar year.
        "fiscal_year_end_month": 12 if form == "sole_proprietor" else chance.choices((12, 3, 6), (9, 1, 1))[0],
        "fiscal_years": [_accounts(chance, year) for year in range(2019, 2026)],
        "monthly_sales": {
            f"{year}-{month:02}": chance.randrange(2_000_000_000) for year in (2024, 2025) for month in range(1, 13)
        },
        "founding_assets_krw": chance.randrange(1_000_000_000),
        "employees": {"regular_average_last_year": chance.choice((0, 4, 5, 9, 10, 30, 400))},
        "exports": exports,
        "exports_last_12_months_usd": {"direct": _usd(chance), "indirect": chance.choice((0, _usd(chance)))},
        "ownership": {
            "disclosed_business_group": chance.random() < 0.05,
            "large_corporation_is_largest_shareholder": chance.random() < 0.05,
            "related_companies": _related(chance),
        },
        "designations": sorted(chance.sample(DESIGNATIONS, chance.choice((0, 0, 1, 2, 4)))),
        "declarations": {
            name: chance.random() < (0.5 if name in _ATTRIBUTES else 0.04) for name in Declarations.model_fields
        },
        "support_history": [_grant(chance) for _ in range(chance.choice((0, 0, 1, 1, 2, 3)))],
        "policy_loans": {
            "five_year_total_krw": chance.choice((0, 20_000_000_000, 20_000_000_001)),
            "working_capital_total_krw": chance.choice((0, 2_500_000_000, 2_500_000_001)),
            "times_in_five_years": chance.randrange(5),
        },
        "sme_grace_until": chance.choice(("none", "none", "none", "2025-03-31", "2026-12-31")),
    }


def with_gaps(told: Told, seed: int) -> Told:
    """Return the facts with some of them untold."""
    chance = Random(f"gaps {seed}")
    share = chance.choice((0.0, 0.05, 0.2, 0.5, 0.9))
    left = copy.deepcopy(told)
    for leaf in leaves(told):
        if chance.random() < share:
            _forget(left, leaf)
    if left.get("support_history") and chance.random() < share:
        grant = chance.choice(left["support_history"])
        grant.pop(chance.choice(sorted(grant)))
    return left


def only_identity(told: Told) -> Told:
    """Return the facts that a company is asked for before any programme: its form and its founding."""
    return {key: told[key] for key in ("legal_form", "established_on")}


def company_of(told: Told) -> Company:
    """Return the company that has told these facts."""
    return Company.model_validate(told)


def leaves(told: Told) -> list[Leaf]:
    """Return the place of each single fact, lists of entries being one fact."""
    return list(_leaves(told, ()))


def filled_in(told: Told, truth: Told, leaf: Leaf) -> Told:
    """Return the facts with one more of them told as it is in truth; yearly entries keep their years."""
    more = copy.deepcopy(told)
    inside: Any = more
    true: Any = truth
    for part in leaf[:-1]:
        if isinstance(true, list):
            true = next(entry for entry in true if entry["year"] == part)
            entry = next((each for each in inside if each["year"] == part), None)
            if entry is None:
                entry = {"year": part}
                inside.append(entry)
            inside = entry
        else:
            true = true[part]
            inside = inside.setdefault(part, [] if isinstance(true, list) else {})
    inside[leaf[-1]] = copy.deepcopy(true[leaf[-1]])
    return more


def leaf_of(path: str) -> Leaf:
    """Return the place of a fact that is named by its path."""
    parts = path.split(".")
    if parts[0] in _BY_YEAR:
        return parts[0], int(parts[1]), *parts[2:]
    return tuple(parts)


def _leaves(inside: Any, place: Leaf) -> Iterator[Leaf]:
    for key, value in inside.items():
        if key in _BY_YEAR:
            for entry in value:
                yield from ((*place, key, entry["year"], name) for name in entry if name != "year")
        elif isinstance(value, dict):
            yield from _leaves(value, (*place, key))
        else:
            yield (*place, key)


def _forget(told: Told, leaf: Leaf) -> None:
    inside: Any = told
    for part in leaf[:-1]:
        yearly = isinstance(inside, list)
        inside = next(entry for entry in inside if entry["year"] == part) if yearly else inside[part]
    inside.pop(leaf[-1])


def _usd(chance: Random) -> int:
    return chance.choice(_EDGES_USD) if chance.random() < 0.5 else int(chance.lognormvariate(11, 3))


def _krw(chance: Random) -> int:
    return chance.choice(_EDGES_KRW) if chance.random() < 0.3 else int(chance.lognormvariate(22.5, 1.5))


def _exports(chance: Random, year: int) -> Told:
    return {"year": year, "direct_usd": _usd(chance), "indirect_usd": chance.choice((0, 0, _usd(chance)))}


def _accounts(chance: Random, year: int) -> Told:
    assets = _krw(chance)
    debt = int(assets * chance.uniform(0, 1.2))
    return {
        "year": year,
        "sales_krw": _krw(chance),
        "total_assets_krw": assets,
        "total_debt_krw": debt,
        "equity_krw": assets - debt,
        "operating_profit_krw": int(chance.gauss(2e8, 5e8)),
        "net_profit_krw": int(chance.gauss(1e8, 5e8)),
        "interest_expense_krw": chance.choice((0, chance.randrange(400_000_000))),
    }


def _industries(chance: Random) -> list[Told]:
    codes = chance.sample(_KSIC, chance.choice((1, 1, 2, 3)))
    return [
        {"ksic": code, "revision": 11, "sales_share": round(1 / 2 ** (place + 1), 4)}
        for place, code in enumerate(codes)
    ]


def _related(chance: Random) -> list[Told]:
    return [
        {
            "name": "주식회사 관계",
            "ksic": chance.choice(_KSIC[1:5]),
            "role": chance.choice(("parent", "subsidiary")),
            "share": chance.choice((0.3, 0.4, 0.499, 0.5)),
            "average_sales_krw": _krw(chance),
        }
        for _ in range(chance.choice((0, 0, 0, 1)))
    ]


def _grant(chance: Random) -> Told:
    season = chance.choice((2022, 2023, 2024, 2024, 2025))
    started = date(season, 4, 1) + timedelta(days=chance.randrange(120))
    grant: Told = {
        "programme": chance.choice(_PROGRAMMES),
        "track": chance.choice(("general", "tech-service")),
        "season": season,
        "stage": chance.choice(STAGES),
        "granted_krw": chance.choice((30_000_000, 45_000_000, 60_000_000, 90_000_000, 140_000_000)),
        "usage_rate": chance.choice((0, 0.5, 0.69, 0.7, 0.71, 0.9, 1)),
        "agreement_starts_on": started.isoformat(),
        "agreement_ends_on": (started + timedelta(days=chance.choice((200, 300, 365, 700)))).isoformat(),
    }
    if chance.random() < 0.3:
        grant |= {"uplift": chance.choice(UPLIFTS), "uplift_krw": 10_000_000}
    return grant
