"""A small sound definition that each test damages in one place."""

from __future__ import annotations

from pathlib import Path

import pytest

from sme_apply.programmes import Catalogue, load_catalogue
from sme_apply.terms import BadInput, Message

SEASON = """\
year: 2025
name: {ko: 사업연도, en: Season}
noticed_on: 2024-12-23
ends_on: 2025-12-31
sources:
  notice: {year: 2025, status: reported, reference: 공고}
"""

PROGRAMME = """\
id: trial
season: 2025
name: {ko: 시험 사업, en: Trial}
summary: {ko: 요약, en: Summary}
agency: {ko: 기관, en: Agency}
portal: {ko: 누리집, en: Portal}
stages:
  by: exports[season-1].total_usd
  source: notice
  bands:
    - {gives: domestic, below: $beginner}
    - {gives: beginner, from: $beginner, below: $promising}
    - {gives: promising, from: $promising}
criteria:
  - id: sme
    kind: requirement
    title: {ko: 중소기업, en: SME}
    clause: {ko: 조항, en: Clause}
    when: {fact: sme_status, is: true}
    source: notice
rounds:
  - {id: first, name: {ko: 1차, en: First}, opens: $opens, closes: $closes, source: notice}
support:
  kind: grant
  limit: $limit
  share:
    by: ["fiscal_years[season-1].sales_krw"]
    bands:
      - {gives: $high, below: $sales}
      - {gives: $low, from: $sales}
tracks:
  - id: one
    name: {ko: 하나, en: One}
    criteria:
      - id: exports
        kind: requirement
        title: {ko: 수출, en: Exports}
        clause: {ko: 조항, en: Clause}
        when:
          all:
            - fact: exports[season-1].total_usd
              at_least: $beginner
            - {fact: designations, includes_any: [venture]}
        source: notice
  - id: two
    name: {ko: 둘, en: Two}
    without: [sme]
values:
  beginner: {is: 1_000, unit: USD, source: notice, label: {ko: 초보, en: Beginner}}
  promising: {is: 100_000, unit: USD, source: notice, label: {ko: 유망, en: Promising}}
  sales: {is: 10_000_000_000, unit: KRW, source: notice, label: {ko: 매출, en: Sales}}
  limit: {is: 30_000_000, unit: KRW, source: notice, label: {ko: 한도, en: Limit}}
  high: {is: 0.7, unit: share, source: notice, label: {ko: 비율, en: Share}}
  low: {is: 0.5, unit: share, source: notice, label: {ko: 비율, en: Share}}
  opens: {is: 2025-05-20, unit: date, source: notice, label: {ko: 시작, en: Opens}}
  closes: {is: 2025-05-30, unit: date, source: notice, label: {ko: 마감, en: Closes}}
sources:
  notice: {year: 2024, status: other_year, reference: 공고, url: "https://example.org", read_on: 2026-11-22}
  press: {year: 2025, status: reported, reference: 보도}
"""

FORM = """\
version: "2025.1"
title: {ko: 신청서, en: Form}
official: false
source: press
parts:
  - id: paper
    title: {ko: 서식, en: Paper}
    sections:
      - id: company
        number: "1"
        title: {ko: 현황, en: Company}
        fields:
          - {id: name, kind: text, label: {ko: 이름, en: Name}, from: name_ko}
          - {id: again, kind: yes_no, label: {ko: 재신청, en: Again}}
          - {id: times, kind: count, label: {ko: 횟수, en: Times}, shown_if: [again, true]}
          - id: money
            kind: table
            label: {ko: 예산, en: Budget}
            columns:
              - {id: government, label: {ko: 정부, en: Government}, kind: krw_thousand}
              - {id: own, label: {ko: 기업, en: Own}, kind: krw_thousand}
              - {id: total, label: {ko: 합계, en: Total}, kind: krw_thousand, sum_of: [government, own]}
checks:
  - {id: limit, kind: sum_at_most_limit, field: money.government}
"""


class Definitions:
    """A folder of definitions: sound as it stands, and damaged by replacing one piece of text."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.texts = {"season.yaml": SEASON, "trial/programme.yaml": PROGRAMME, "trial/form.yaml": FORM}

    def write(self) -> Path:
        for name, text in self.texts.items():
            path = self.folder / "2025" / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")
        return self.folder

    def load(self) -> Catalogue:
        return load_catalogue(self.write())

    def damaged(self, file: str, old: str, new: str) -> Message:
        """Return what is said about the definitions after one replacement."""
        assert self.texts[file].count(old) >= 1, f"{old!r} does not stand in {file}"
        self.texts[file] = self.texts[file].replace(old, new, 1)
        return self.fault()

    def fault(self) -> Message:
        with pytest.raises(BadInput) as caught:
            self.load()
        return caught.value.message


def line_of(text: str, piece: str) -> int:
    """Return the line on which a piece of text begins."""
    return text[: text.index(piece)].count("\n") + 1
