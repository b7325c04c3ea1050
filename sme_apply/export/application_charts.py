"""Exports by year and by country as charts, from the company's facts."""

from __future__ import annotations

from sme_apply.company import Company, fact
from sme_apply.export import content
from sme_apply.sentences import Sentences, country_name

_YEARS = 3
_COUNTRIES = 6


def charts_of(company: Company, season: int, sentences: Sentences) -> content.Charts | None:
    """Return the exports of the three years before a season, and those of the last year by country.

    ``None`` where nothing is told.
    """
    charts = tuple(
        chart for chart in (_by_year(company, season, sentences), _by_country(company, season, sentences)) if chart
    )
    return content.Charts(charts) if charts else None


def _by_year(company: Company, season: int, sentences: Sentences) -> content.BarChart | None:
    bars = []
    for year in range(season - _YEARS, season):
        direct, indirect = (fact(company, f"exports.{year}.{way}_usd") for way in ("direct", "indirect"))
        if isinstance(direct, int) and isinstance(indirect, int):
            bars.append(content.Bar(sentences.text("application-year", year=year), (direct, indirect)))
    if not bars:
        return None
    return content.BarChart(
        title=sentences.text("application-chart-years"),
        unit=sentences.text("drafts-unit-usd"),
        series=(sentences.text("application-direct"), sentences.text("application-indirect")),
        bars=tuple(bars),
        direction="columns",
        label_heading=sentences.text("application-chart-year"),
    )


def _by_country(company: Company, season: int, sentences: Sentences) -> content.BarChart | None:
    told = next((each for each in company.exports or () if each.year == season - 1), None)
    if told is None or not told.by_country:
        return None
    ranked = sorted(told.by_country.items(), key=lambda entry: (-entry[1], entry[0]))
    bars = [content.Bar(country_name(code, sentences.language), (amount,)) for code, amount in ranked[:_COUNTRIES]]
    rest = sum(amount for _, amount in ranked[_COUNTRIES:])
    if rest:
        bars.append(content.Bar(sentences.text("application-chart-others"), (rest,)))
    return content.BarChart(
        title=sentences.text("application-chart-countries", year=season - 1),
        unit=sentences.text("drafts-unit-usd"),
        series=(sentences.text("application-direct"),),
        bars=tuple(bars),
        direction="rows",
        label_heading=sentences.text("application-chart-country"),
    )
