"""Charts show the company's figures, all of them, and never mix two currencies."""

from __future__ import annotations

import json
from typing import Any

from sme_apply.company import Company, dump_company, parse_company, with_fact
from sme_apply.export import content
from sme_apply.export.application import application_document
from sme_apply.export.application_charts import charts_of
from sme_apply.sentences import sentences
from tests.export.applications import AS_OF, application, extreme, sample

KO = sentences("ko")


def charts(company: Company) -> list[content.BarChart]:
    """Return every chart of a company for 2025."""
    return [chart for row in charts_of(company, 2025, KO) for chart in row.charts]


def budget_chart(**answers: Any) -> content.BarChart | None:
    """Return the chart of the voucher's budget, if there is one."""
    document = application_document(application("export-voucher", answers=answers), KO, AS_OF)
    found = [chart for block in document.blocks if isinstance(block, content.Charts) for chart in block.charts]
    return next((chart for chart in found if len(chart.series) == 2 and chart.direction == "rows"), None)


def test_sales_and_exports_stand_beside_each_other_in_their_own_currencies() -> None:
    first = charts_of(sample(), 2025, KO)[0]
    sales, exports = first.charts
    assert (sales.unit, exports.unit) == ("백만원", "달러")
    assert [bar.values for bar in sales.bars] == [(5760,), (6150,), (6480,)]
    assert [bar.label for bar in exports.bars] == ["2022년", "2023년", "2024년"]


def test_every_country_is_in_the_figures() -> None:
    countries = charts(extreme("online-export", None).company)[-1]
    assert len(countries.bars) == 60
    amounts = [bar.values[0] for bar in countries.bars]
    assert amounts == sorted(amounts, reverse=True)


def test_what_is_not_told_is_not_drawn() -> None:
    assert charts_of(Company(), 2025, KO) == ()
    told = json.loads(dump_company(sample()))
    del told["fiscal_years"]
    without_sales = charts(parse_company(json.dumps(told).encode()))
    assert [chart.unit for chart in without_sales] == ["달러", "달러"]
    one_year = with_fact(Company(), "fiscal_years.2024.sales_krw", 1_500_000)
    assert [bar.values for bar in charts(one_year)[0].bars] == [(2,)]


def test_a_budget_is_drawn_by_item_with_both_shares() -> None:
    row = {"group": "general", "programme": "통번역", "government": 7_000, "own": 3_000}
    chart = budget_chart(budget=(row, {"group": "general", "programme": "빈 줄"}))
    assert chart is not None
    assert [(bar.label, bar.values) for bar in chart.bars] == [("통번역", (7_000, 3_000))]
    assert chart.unit == "천원"
    assert budget_chart() is None
