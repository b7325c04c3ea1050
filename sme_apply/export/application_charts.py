"""Sales, exports and budgets as charts, from the company's facts and the application's own tables."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import ROUND_HALF_UP, Decimal

from sme_apply.company import Company, fact
from sme_apply.drafts import FilledField, shown, unit_of
from sme_apply.export import content
from sme_apply.programmes import Column
from sme_apply.sentences import Sentences, country_name

_YEARS = 3
_LONGEST_NAME = 60
_MONEY = frozenset({"krw", "krw_thousand", "krw_million", "usd"})


def charts_of(company: Company, season: int, sentences: Sentences) -> tuple[content.Charts, ...]:
    """Return sales and exports of the three years before a season beside each other, then exports by country.

    Sales are in KRW and exports in USD: they stand beside each other and are never put into one, because no
    exchange rate is known. Nothing is returned where nothing is told.
    """
    beside = tuple(
        chart for chart in (_sales(company, season, sentences), _by_year(company, season, sentences)) if chart
    )
    countries = _by_country(company, season, sentences)
    rows = ((*beside, countries),) if len(beside) == 1 and countries else (beside, (countries,) if countries else ())
    return tuple(content.Charts(row) for row in rows if row)


def budget_charts(fields: tuple[FilledField, ...], sentences: Sentences) -> Iterator[content.Charts]:
    """Yield for each table with amounts and a total the amounts by item, one series for each column of amounts."""
    for filled in fields:
        field = filled.field
        columns = [column for column in field.columns if column.kind in _MONEY and not column.sum_of]
        names = [column for column in field.columns if column.kind in ("text", "choice")]
        if not (filled.shown and field.kind == "table" and field.total and columns and names):
            continue
        if len({column.kind for column in columns}) > 1:
            continue
        label = field.label.in_language(sentences.language)
        bars = tuple(_items(filled, names[0], columns, sentences))
        if bars:
            yield content.Charts(
                (
                    content.BarChart(
                        title=sentences.text("application-chart-budget", table=label),
                        unit=unit_of(columns[0], sentences.language),
                        series=tuple(column.label.in_language(sentences.language) for column in columns),
                        bars=bars,
                        direction="rows",
                        label_heading=names[0].label.in_language(sentences.language),
                    ),
                ),
                # The table of the form stands right above with the same figures.
                figures=False,
            )


def _items(filled: FilledField, name: Column, columns: Sequence[Column], sentences: Sentences) -> Iterator[content.Bar]:
    for row in filled.rows:
        told = row[name.id].value
        amounts = [row[column.id].value for column in columns]
        whole = tuple(each if isinstance(each, int) and not isinstance(each, bool) else 0 for each in amounts)
        if told is not None and any(whole):
            label = shown(name, told, sentences.language)
            yield content.Bar(label if len(label) <= _LONGEST_NAME else f"{label[:_LONGEST_NAME]}…", whole)


def _sales(company: Company, season: int, sentences: Sentences) -> content.BarChart | None:
    bars = []
    for year in range(season - _YEARS, season):
        sales = fact(company, f"fiscal_years.{year}.sales_krw")
        if isinstance(sales, int):
            bars.append(content.Bar(sentences.text("application-year", year=year), (_in_millions(sales),)))
    if not bars:
        return None
    return content.BarChart(
        title=sentences.text("application-chart-sales"),
        unit=sentences.text("drafts-unit-krw_million"),
        series=(sentences.text("application-sales"),),
        bars=tuple(bars),
        direction="columns",
        label_heading=sentences.text("application-chart-year"),
    )


def _in_millions(amount_krw: int) -> int:
    return int((Decimal(amount_krw) / 1_000_000).to_integral_value(ROUND_HALF_UP))


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
    bars = [content.Bar(country_name(code, sentences.language), (amount,)) for code, amount in ranked]
    return content.BarChart(
        title=sentences.text("application-chart-countries", year=season - 1),
        unit=sentences.text("drafts-unit-usd"),
        series=(sentences.text("application-direct"),),
        bars=tuple(bars),
        direction="rows",
        label_heading=sentences.text("application-chart-country"),
    )
