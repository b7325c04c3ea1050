"""Spreadsheets of generated clients with the usual dirt, and what is to come of each row."""

from __future__ import annotations

import io
from dataclasses import dataclass
from random import Random
from typing import Any

from openpyxl import Workbook

from sme_apply.company.identifiers import is_business_number

HEADINGS = (
    "회사명", "사업자번호", "기업 형태", "설립일", "업종코드", "매출액(2022년, 백만원)", "2023년 매출액 (원)",
    "2024 매출액(원)", "2024년 직접수출액 (달러)", "2024년 간접수출 (천달러)", "국세를 체납하고 있습니까?", "인증",
    "메모",
)  # fmt: skip
FULL_WIDTH = str.maketrans("0123456789", "０１２３４５６７８９")
DIRT = (
    "clean", "lost zero", "point zero", "full width", "text number", "merged", "wrong type", "formula kept",
    "formula without result", "empty row before", "bad checksum", "scientific", "fault",
)  # fmt: skip
REFUSED = {"merged", "wrong type", "formula without result", "bad checksum", "scientific", "fault"}


@dataclass(frozen=True)
class Client:
    """One generated client: its number, its name and the dirt on its row."""

    name: str
    number: str
    dirt: str
    sales_krw: int


def business_number(seed: int, *, zero: bool = False) -> str:
    """Return a number with the right check digit; ``zero`` begins it with one."""
    chance = Random(f"number {seed}")
    nine = f"{0 if zero else chance.randrange(1, 10)}{chance.randrange(10, 99)}81{seed % 10_000:04}"
    return next(nine + digit for digit in "0123456789" if is_business_number(nine + digit))


def clients(count: int) -> list[Client]:
    """Return clients whose dirt goes round."""
    found = []
    for seed in range(count):
        dirt = DIRT[seed % len(DIRT)]
        number = business_number(seed, zero=dirt == "lost zero")
        found.append(Client(f"주식회사 고객{seed}", number, dirt, 1_000_000_000 + seed))
    return found


def dirty_book(count: int) -> tuple[bytes, list[Client]]:
    """Return an xlsx file of clients, and the clients in their order."""
    book = Workbook()
    sheet: Any = book.active
    sheet.title = "고객 목록"
    sheet.append(["2025년 상담 고객"])
    sheet.append(HEADINGS)
    told = clients(count)
    for client in told:
        if client.dirt == "empty row before":
            sheet.append([])
        sheet.append(_cells(client))
        # openpyxl does not move on after an empty row.
        row = sheet.max_row
        if client.dirt == "merged":
            sheet.merge_cells(start_row=row, start_column=3, end_row=row, end_column=4)
        if client.dirt == "fault":
            sheet.cell(row, 8).value = "#REF!"
            sheet.cell(row, 8).data_type = "e"
    hidden = book.create_sheet("지난해")
    hidden.append(HEADINGS)
    hidden.sheet_state = "hidden"
    written = io.BytesIO()
    book.save(written)
    return _with_kept_results(written.getvalue()), told


def _cells(client: Client) -> list[Any]:
    number: Any = client.number
    sales: Any = client.sales_krw
    match client.dirt:
        case "lost zero":
            number = int(client.number)
        case "point zero":
            number = f"{client.number}.0"
        case "full width":
            number = client.number.translate(FULL_WIDTH)
            sales = f"{client.sales_krw:,}원".translate(FULL_WIDTH)
        case "text number":
            sales = f" {client.sales_krw:,} "
        case "wrong type":
            sales = "많음"
        case "formula kept":
            sales = f"={client.sales_krw - 1}+1"
        case "formula without result":
            sales = "=A1+B1"
        case "bad checksum":
            number = client.number[:-1] + str((int(client.number[-1]) + 1) % 10)
        case "scientific":
            number = f"{client.number[0]}.{client.number[1:4]}E+09"
    return [
        client.name, number, "법인", "2011-06-20", "C29", 950, 980_000_000, sales, 120_000, 5.5, "아니요",
        "벤처기업, 이노비즈(기술혁신형)", "=cmd()" if client.dirt == "clean" else "",
    ]  # fmt: skip


def _with_kept_results(data: bytes) -> bytes:
    """Put results beside the formulas that have one, as a spreadsheet program keeps them."""
    import re
    import zipfile

    into = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as packed, zipfile.ZipFile(into, "w", zipfile.ZIP_DEFLATED) as written:
        for part in packed.infolist():
            content = packed.read(part)
            if part.filename == "xl/worksheets/sheet1.xml":
                content = re.sub(
                    rb"<f>([0-9]+)\+1</f><v ?/?>(?:</v>)?",
                    lambda found: b"<f>%s+1</f><v>%d</v>" % (found[1], int(found[1]) + 1),
                    content,
                )
            written.writestr(part, content)
    return into.getvalue()
