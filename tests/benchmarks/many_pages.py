"""A document of as many pages as told, each with a heading, a text, a table and a form, as applications have them.

``python -m tests.benchmarks.many_pages 1000`` writes one and prints the most memory it took, in megabytes.
"""

from __future__ import annotations

import sys
from datetime import date

from sme_apply.export import content as c
from sme_apply.export import write_pdf

_TEXT = (
    "당사는 자동 포장기와 이송 컨베이어를 설계부터 조립까지 자체 공정으로 생산하며, 최근 3년간 베트남과 인도네시아의 "
    "식품·생활용품 제조사를 중심으로 수출 기반을 넓혀 왔습니다. "
)


def many_pages(count: int) -> c.Document:
    """Return a document of ``count`` pages."""
    blocks: list[c.Block] = []
    for number in range(1, count + 1):
        rows = tuple(
            tuple(c.Cell(text) for text in (f"품목 {number}-{row}", "8422.30", f"{row * 12_345:,}", f"{row * 678:,}"))
            for row in range(1, 13)
        )
        columns = (c.Column("품목", weight=2), c.Column("HS 부호"), c.Column("매출액", "천원", "right"),
                   c.Column("수출액", "달러", "right"))  # fmt: skip
        fields = tuple(c.Field(f"항목 {each}", f"값 {number}-{each}") for each in range(1, 9))
        blocks += [
            c.Heading(1, "수출 계획", f"{number}."), c.Text(_TEXT * 3), c.DataTable(columns, rows, caption="제품"),
            c.FieldTable(fields, pairs=2), c.PageBreak(),
        ]  # fmt: skip
    header = c.Header("수출바우처", "2025년 1차", "가온기계")
    return c.Document("ko", "긴 문서", date(2025, 1, 8), tuple(blocks), header=header, draft_mark="초안")


def main() -> None:
    """Write a document and print the peak of resident memory."""
    import resource

    write_pdf(many_pages(int(sys.argv[1])))
    print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024)


if __name__ == "__main__":
    main()
