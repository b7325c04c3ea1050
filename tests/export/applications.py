"""Applications of every programme: bare, usual, extreme, and generated, with every text that was entered."""

from __future__ import annotations

import random
from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

from sme_apply.company import Company, parse_company, with_fact
from sme_apply.drafts import Answer, Application, Draft, Paper, fill, new_draft, shown
from sme_apply.eligibility import screen_track
from sme_apply.programmes import Catalogue, Column, Field, Programme, Row, Track, shipped_catalogue, size_standards

AS_OF = date(2025, 1, 8)
SAMPLES = Path(__file__).parents[1] / "samples"
SCRIPTS = (
    "한글", "漢字龍", "ひらがな", "カタカナ", "Русский", "Ελληνικά", "Tiếng", "Straße", "값€₩㈜①", "ภาษาไทย", "हिन्दी",
    "ქართული", "Հայերեն", "বাংলা", "தமிழ்", "العربية ", "עברית ",
)  # fmt: skip
"""Words of the scripts that buyers' names and markets are written in; from right to left they stand by themselves."""
_COUNTRIES = 60
_PRODUCTS = 200


@cache
def catalogue() -> Catalogue:
    """Return the shipped programmes."""
    return shipped_catalogue()


def with_forms(season: int = 2025) -> list[tuple[str, str | None]]:
    """Return every programme and track that a company applies for with a form of its own."""
    programmes = catalogue().season(season).programmes
    return [(each.id, track.id) for each in programmes if each.form is not None for track in each.tracks]


def sample(name: str = "gaon-machinery") -> Company:
    """Return a sample company."""
    return parse_company((SAMPLES / f"{name}.json").read_bytes())


def application(
    programme: str,
    track: str | None = None,
    *,
    company: Company | None = None,
    season: int = 2025,
    as_of: date = AS_OF,
    answers: Mapping[str, Answer] | None = None,
    **draft: Any,
) -> Application:
    """Return an application; without a company that of the machine maker with every page of facts told."""
    found = catalogue().programme(season, programme)
    chosen = found.track(track)
    begun = replace(new_draft(found, chosen, as_of), answers=answers or {}, **draft)
    return laid_out(begun, sample() if company is None else company, as_of)


def laid_out(draft: Draft, company: Company, as_of: date) -> Application:
    """Return the application that a draft and a company make on a day."""
    programme, track = programme_of(draft)
    season = catalogue().season(draft.season)
    verdict = screen_track(company, programme, track, season, size_standards(), as_of)
    return fill(draft, company, programme, track, verdict)


def programme_of(draft: Draft) -> tuple[Programme, Track]:
    """Return what a draft applies for."""
    programme = catalogue().programme(draft.season, draft.programme)
    return programme, programme.track(draft.track)


def minimal(programme: str, track: str | None) -> Application:
    """Return an application of a company that has told nothing but its name."""
    return application(programme, track, company=Company(name_ko="이름뿐인 회사"))


def typical(programme: str, track: str | None) -> Application:
    """Return an application in which every field is answered as people answer."""
    return _answered(programme, track, sample(), _Writer(random.Random(7), times=1))


def extreme(programme: str, track: str | None) -> Application:
    """Return an application with every text ten times its length, 200 rows and 60 countries."""
    codes = ("AE", "AR", "AT", "AU", "BD", "BE", "BG", "BR", "CA", "CH", "CL", "CN", "CO", "CZ", "DE", "DK", "DZ", "EC",
             "EE", "EG", "ES", "FI", "FR", "GB", "GR", "HK", "HR", "HU", "ID", "IE", "IL", "IN", "IQ", "IR", "IT", "JO",
             "JP", "KE", "KH", "KW", "KZ", "LA", "LK", "LT", "LV", "MA", "MM", "MN", "MX", "MY", "NG", "NL", "NO", "NZ",
             "OM", "PE", "PH", "PK", "PL", "PT")  # fmt: skip
    amounts = {code: 1_000 + place for place, code in enumerate(codes[:_COUNTRIES])}
    company = with_fact(sample(), "exports.2024.by_country", amounts)
    company = with_fact(company, "exports.2024.direct_usd", sum(amounts.values()))
    return _answered(programme, track, company, _Writer(random.Random(11), times=10))


def entered(application: Application) -> list[str]:
    """Return every word that was entered into a field that is asked, and every figure as it is shown."""
    texts: list[tuple[Field | Column | Row, Answer | None]] = []
    for section in application.sections:
        for filled in section.fields:
            field = filled.field
            if not filled.shown:
                continue
            if not field.is_table:
                texts.append((field, filled.value))
            texts += [(row, cell.value) for row in field.rows for cell in filled.cells.get(row.id, {}).values()]
            texts += [(column, line[column.id].value) for line in filled.rows for column in field.columns]
    words = [shown(asked, value, "ko") for asked, value in texts if value is not None]
    return list(dict.fromkeys(word for text in words for word in text.split()))


def generated(seed: int) -> Application:
    """Return one of many applications: any programme, any answers, also answers that fit no field."""
    chance = random.Random(seed)
    programme, track = chance.choice(with_forms())
    company = sample(chance.choice(["gaon-machinery", "dodam-cosmetics", "seohae-steel"]))
    found = catalogue().programme(2025, programme)
    chosen = found.track(track)
    writer = _Writer(chance, times=chance.choice([1, 1, 1, 3]))
    answers = {field.id: writer.answer(field) for field in _fields(found) if chance.random() < 0.6}
    for id in chance.sample(sorted(answers), k=min(2, len(answers))):
        answers[id] = chance.choice(
            ["", "  ", "읽을 수 없는 값", "<b>\\u0000</b>", "a\nb\tc", "🧿", 0, True, ("x", "y")]
        )
    consents = (
        frozenset(each.id for each in found.form.consents if chance.random() < 0.5) if found.form else frozenset()
    )
    papers = {
        each.id: Paper(chance.random() < 0.7, chance.choice([None, date(2024, 12, 1), date(2025, 1, 2)]))
        for each in chosen.documents
        if chance.random() < 0.5
    }
    round = chance.choice([None, *(each.id for each in chosen.rounds)])
    return application(
        programme, track, company=company, answers=answers, consents_read=consents, papers=papers, round=round
    )


def _answered(programme: str, track: str | None, company: Company, writer: _Writer) -> Application:
    found = catalogue().programme(2025, programme)
    answers = {field.id: writer.answer(field) for field in _fields(found)}
    return application(programme, track, company=company, answers=answers)


def _fields(programme: Programme) -> Iterator[Field]:
    assert programme.form is not None
    yield from programme.form.fields()


class _Writer:
    """Writes answers that fit their fields, every word of them different."""

    def __init__(self, chance: random.Random, times: int) -> None:
        self._chance = chance
        self._times = times
        self._words = 0

    def answer(self, field: Field) -> Answer:
        if field.kind == "year_table":
            rows = [row for row in field.rows if not row.sum_of]
            return {row.id: {column.id: self._single(row, None) for column in field.columns} for row in rows}
        if field.kind == "table":
            return tuple(self._line(field, place) for place in range(self._rows(field)))
        return self._single(field, field.max_characters)

    def _rows(self, field: Field) -> int:
        return _PRODUCTS if self._times == 10 else min(field.max_rows or 3, 3)

    def _line(self, field: Field, place: int) -> Answer:
        line: dict[str, Answer] = {
            column.id: self._single(column, column.max_characters) for column in field.columns if not column.sum_of
        }
        if field.groups:
            line["group"] = field.groups[place % len(field.groups)].id
        return line

    def _single(self, asked: Field | Column | Row, most: int | None) -> Answer:
        chance = self._chance
        match asked.kind:
            case "long_text":
                return self._text((most or 400) * self._times)
            case "text":
                usual = 16 if isinstance(asked, Column) else 30
                return self._text(min(most or usual, usual) * self._times)
            case "integer" | "count" | "krw" | "krw_thousand" | "krw_million" | "usd":
                return chance.randrange(10 ** (6 if self._times == 1 else 15))
            case "percent":
                return f"{chance.randrange(100)}.5"
            case "date":
                return f"2024-{chance.randrange(1, 13):02d}-{chance.randrange(1, 29):02d}"
            case "period":
                return "2025-03-01/2025-11-30"
            case "yes_no":
                return chance.random() < 0.5
            case "choice":
                return chance.choice(_options(asked))
            case "choices":
                return tuple(_options(asked)[:2])
            case "phone":
                return "055-555-0142"
            case "email":
                return "sales@gaon-machinery.example"
            case "url":
                return "https://gaon-machinery.example/en"
            case "business_number":
                return "4178682316"
            case "corporate_number":
                return "1942110073156"
        raise AssertionError(asked.kind)

    def _text(self, length: int) -> str:
        words: list[str] = []
        used = 0
        while True:
            word = f"{self._chance.choice(SCRIPTS)}{self._words}번"
            if used + len(word) > length and words:
                return " ".join(words)
            self._words += 1
            words.append(word)
            used += len(word) + 1


def _options(asked: Field | Column | Row) -> list[str]:
    return [] if isinstance(asked, Row) else [option.id for option in asked.options]
