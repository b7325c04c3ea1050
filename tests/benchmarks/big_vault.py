"""A vault of made-up companies and drafts, as large as no consultant's, and what one would type to find them."""

from __future__ import annotations

import json
import random
import sqlite3
import tempfile
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

from sme_apply.vault import create_vault
from tests.vault.kept import CHEAP, PASSPHRASE

COMPANIES, DRAFTS_EACH = 10_000, 10
_LAYOUT = 3
_SYLLABLES = (
    "가강건경고광국금기나남노다대도동두라람로루마무미민바별보부비빛사산상새서선성세소솔수숲승시신아안양여연영예오온용우원유윤"
    "은이인일자재정제조주준지진찬창천청초태터토파평포푸하한해현호홍화환희"
)
_ENDS = ("정밀", "산업", "기계", "식품", "화장품", "전자", "소재", "테크", "메디칼", "푸드", "바이오", "섬유")
_WORDS = (
    "수출 해외 시장 진출 제품 개발 인증 바이어 상담 전시회 미국 베트남 일본 중국 독일 인도네시아 "
    "멕시코 계약 매출 목표 생산 설비 공정 품질 관리 특허 디자인 브랜드 온라인 마케팅 카탈로그 "
    "번역 물류 통관 관세 원산지 협력사 사후관리 부품 재료 화장품 식품 기계 의료기기 소프트웨어 "
    "전자 섬유 포장 운송 보험 대금 환율 위험 인력 교육 연구 시험 규격 획득 지원 사업 계획 추진 "
    "일정 예산 효과 기대 성장 고용 창출 지역 대표 담당 거래처 유통 export market buyer contract "
    "certificate online FDA CE ISO Amazon "
)


def names(count: int = COMPANIES) -> list[str]:
    """Return made-up names of companies, the same each time."""
    chance = random.Random(2025)
    return [
        f"{chance.choice(('', '', '주식회사 ', '㈜'))}"
        f"{''.join(chance.choices(_SYLLABLES, k=chance.choice((2, 2, 3))))}{chance.choice(_ENDS)}"
        for _ in range(count)
    ]


def texts(count: int) -> Iterator[str]:
    """Yield made-up answers of some 200 letters, the same each time."""
    chance = random.Random(7)
    for _ in range(count):
        own = "".join(chance.choices(_SYLLABLES, k=4))
        yield " ".join([*chance.choices(_WORDS.split(), k=40), own, *chance.choices(_WORDS.split(), k=30)])


def number_of(place: int) -> str:
    """Return the made-up business number of a company."""
    return f"{(place * 7_919 + 1_000_003) % 9_000_000_000 + 1_000_000_000}"


def queries(count: int, companies: int = COMPANIES) -> list[str]:
    """Return what people type, letter by letter: names, initial consonants, numbers, words, two words."""
    chance, typed, known = random.Random(11), list[str](), names(companies)
    while len(typed) < count:
        place = chance.randrange(companies)
        name = known[place].removeprefix("주식회사 ").removeprefix("㈜")
        word, number = chance.choice(_WORDS.split()), number_of(place)
        ways = (name, _initials(name), number, f"{number[:3]}-{number[3:5]}", word, f"{name[:3]} {word}")
        whole = chance.choice(ways)
        typed += [whole[:end] for end in range(1, len(whole) + 1)]
    return typed[:count]


def _initials(name: str) -> str:
    letters = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ"
    return "".join(letters[(ord(letter) - 0xAC00) // 588] for letter in name)


def document_of(text: str) -> str:
    """Return a draft of about 1 kB as the text that the vault keeps."""
    answers = {"need": text, "plan": text[:120], "amount": 45_000_000, "products": [{"name": text[:8], "hs": "842230"}]}
    return json.dumps({"draft_format": 1, "season": 2025, "answers": answers}, ensure_ascii=False)


def big_vault(folder: Path, companies: int = COMPANIES, drafts_each: int = DRAFTS_EACH) -> None:
    """Make a vault with so many companies and drafts, indexed."""
    now = datetime(2025, 1, 8, tzinfo=UTC).isoformat()
    with create_vault(folder, keyring=None, passphrase=PASSPHRASE, cost=CHEAP) as vault:
        with vault._store.saving() as database:
            database.conn.executemany(
                "INSERT INTO companies (id, name, business_number, document, created_at, updated_at) "
                "VALUES (?, ?, ?, '{}', ?, ?)",
                ((f"c{place}", name, number_of(place), now, now) for place, name in enumerate(names(companies))),
            )
            database.conn.executemany(
                "INSERT INTO drafts (id, company_id, season, programme, track, form_version, title, completeness, "
                "document, created_at, updated_at) VALUES (?, ?, 2025, 'export-voucher', 'general', '1', "
                "'수출바우처 · 일반', '0.25', ?, ?, ?)",
                (
                    (f"d{place}", f"c{place // drafts_each}", document_of(text), now, now)
                    for place, text in enumerate(texts(companies * drafts_each))
                ),
            )
            for place, text in enumerate(texts(companies * drafts_each)):
                vault.search.keep(database, "drafts", f"d{place}", [("need", text), ("plan", text[:120])])
        while vault.search.catch_up(2_000):
            pass


def plain_twin(path: Path, companies: int = COMPANIES, drafts_each: int = DRAFTS_EACH) -> None:
    """Make a plain SQLite file with the same names and answers."""
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("CREATE TABLE companies (id INTEGER PRIMARY KEY, name TEXT, number TEXT)")
        connection.execute("CREATE TABLE drafts (id INTEGER PRIMARY KEY, company INTEGER, words TEXT, document TEXT)")
        connection.executemany(
            "INSERT INTO companies VALUES (?, ?, ?)",
            ((place, name, number_of(place)) for place, name in enumerate(names(companies))),
        )
        connection.executemany(
            "INSERT INTO drafts VALUES (?, ?, ?, ?)",
            (
                (place, place // drafts_each, text, document_of(text))
                for place, text in enumerate(texts(companies * drafts_each))
            ),
        )


def cached() -> tuple[Path, Path]:
    """Return the folder of the big vault and its plain twin in the system's temporary folder, made if need be."""
    place = Path(tempfile.gettempdir()) / f"sme-apply-big-vault-{_LAYOUT}"
    return place / "vault", place / "plain.db"
