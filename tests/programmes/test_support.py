"""Banded tables have no gap and no overlap, whatever their edges."""

from __future__ import annotations

import itertools
from collections.abc import Mapping

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError

from sme_apply.programmes import KnownValue, Values, shipped_catalogue
from sme_apply.programmes.support import Band, Share, Stages, check_ascending
from sme_apply.terms import Source, SourceStatus, Text


def values(edges: Mapping[str, int | None]) -> Values:
    known = {
        name: KnownValue.model_validate({"is": edge, "unit": "USD", "source": "s", "label": Text("값", "value")})
        for name, edge in edges.items()
    }
    return Values(known, {"s": Source(2025, SourceStatus.REPORTED, "r")})


def bands(count: int) -> tuple[Band, ...]:
    edges = [None, *(f"$e{position}" for position in range(count - 1)), None]
    return tuple(Band.model_validate({"gives": "$x", "from": edges[at], "below": edges[at + 1]}) for at in range(count))


@given(st.lists(st.integers(0, 10**13), min_size=1, max_size=6))
def test_a_table_is_taken_exactly_if_its_edges_rise(edges: list[int]) -> None:
    table = bands(len(edges) + 1)
    told = values({f"e{at}": edge for at, edge in enumerate(edges)})
    if all(lower < upper for lower, upper in itertools.pairwise(edges)):
        check_ascending(table, told)
    else:
        with pytest.raises(ValueError, match="bands-do-not-rise"):
            check_ascending(table, told)


@given(st.integers(-10, 6_000_000))
def test_every_amount_of_exports_falls_into_exactly_one_stage_of_the_voucher(exports: int) -> None:
    voucher = shipped_catalogue().programme(2025, "export-voucher")
    assert voucher.stages is not None

    def edge(reference: str) -> int:
        whole = voucher.values.whole(reference)
        assert whole is not None
        return whole

    above = [band for band in voucher.stages.bands if band.from_ is None or exports >= edge(band.from_)]
    assert len([band for band in above if band.below is None or exports < edge(band.below)]) == 1


def test_an_unknown_edge_neither_rises_nor_falls() -> None:
    check_ascending(bands(3), values({"e0": None, "e1": 5}))


def test_stages_may_begin_at_a_figure_and_shares_may_not() -> None:
    first = {"gives": "domestic", "from": "$a"}
    assert Stages.model_validate({"by": "exports.2024.total_usd", "bands": [first], "source": "s"})
    with pytest.raises(ValidationError):
        Share.model_validate({"by": ["stage"], "bands": [{**first, "gives": "$x"}]})
    assert Share.model_validate({"always": "$x"})
    with pytest.raises(ValidationError):
        Share.model_validate({"always": "$x", "by": ["stage"], "bands": [{"gives": "$x"}]})
    with pytest.raises(ValidationError):
        Share.model_validate({})
