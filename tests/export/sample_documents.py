"""Documents of the project's own, to print in tests and to look at."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from sme_apply.export import content as c

_PLAN = (
    "당사는 산업용 정밀 감속기를 설계부터 열처리, 연삭, 조립까지 자체 공정으로 생산하고 있으며, 최근 3년간 "
    "독일과 베트남의 자동화 설비 제조사를 중심으로 수출 기반을 넓혀 왔습니다. 올해는 CE 기계류 지침 대응과 "
    "현지 전시회 참가를 통하여 유럽 내 거래처를 3개사에서 8개사로 늘리는 것을 목표로 합니다.\n"
    "주요 과제는 다음과 같습니다. 첫째, 제품별 기술문서를 정비하여 인증 기간을 단축합니다. 둘째, 다국어 카탈로그와 "
    "온라인 상담 창구를 갖추어 문의에서 견적까지의 시간을 이틀 이내로 줄입니다. 셋째, 사후관리 협력사를 "
    "현지에 두어 부품 공급 기간을 단축합니다."
)
_PRODUCTS = (
    ("HB-90 정밀 감속기", "8483.40", "1,250,000", "680,200", "54.4"),
    ("HB-120 사이클로 감속기", "8483.40", "820,000", "233,500", "28.5"),
    ("서보 커플링 SC 시리즈", "8483.60", "310,000", "12,400", "4.0"),
)


def _products() -> c.DataTable:
    columns = (
        c.Column("품목명", weight=2.2),
        c.Column("HS 부호", alignment="centre"),
        c.Column("매출액", "천원", "right", group="2024년 실적"),
        c.Column("수출액", "달러", "right", group="2024년 실적"),
        c.Column("비중", "%", "right", 0.7, group="2024년 실적"),
    )
    rows = tuple(tuple(c.Cell(text, "products") for text in row) for row in _PRODUCTS)
    total = (c.Cell("합계"), c.Cell(), c.Cell("2,380,000"), c.Cell("926,100"), c.Cell("38.9"))
    note = "※ 매출액은 세무대리인이 확인한 재무제표 기준입니다."
    return c.DataTable(columns, rows, total, caption="주요 제품", note=note)


def _exports() -> c.Charts:
    years = c.BarChart(
        "연도별 수출액", "달러", ("직접수출", "간접수출"),
        (c.Bar("2022년", (412_000, 88_000)), c.Bar("2023년", (598_400, 120_500)), c.Bar("2024년", (806_100, 120_000))),
    )  # fmt: skip
    countries = c.BarChart(
        "2024년 국가별 수출액", "달러", ("수출액",),
        (c.Bar("독일", (352_000,)), c.Bar("베트남", (248_700,)), c.Bar("일본", (171_300,)),
         c.Bar("멕시코", (92_600,)), c.Bar("아랍에미리트", (61_500,))),
        direction="rows", label_heading="국가",
    )  # fmt: skip
    return c.Charts((years, countries))


def _consents() -> tuple[c.Block, ...]:
    items = (
        c.ConsentItem(
            "수집·이용 목적", "사업 신청의 접수와 평가, 지원기업 선정 및 사후관리, 성과 조사", important=True
        ),
        c.ConsentItem("수집 항목", "대표자와 담당자의 성명, 휴대전화, 전자우편, 직위"),
        c.ConsentItem("보유·이용 기간", "동의일부터 사업 종료 후 5년까지", important=True),
        c.ConsentItem(
            "거부할 권리와 불이익", "동의를 거부할 수 있으며, 거부하면 사업 신청이 제한됩니다.", important=True
        ),
    )
    third = (
        c.ConsentItem("제공받는 자", "사업 운영기관과 수행기관", important=True),
        c.ConsentItem("제공 목적", "지원사업의 운영과 관리", important=True),
        c.ConsentItem("제공 항목", "기업명, 사업자등록번호, 대표자와 담당자의 연락처"),
        c.ConsentItem("보유·이용 기간", "제공일부터 사업 종료 후 5년까지", important=True),
        c.ConsentItem("거부할 권리와 불이익", "동의를 거부할 수 있으며, 거부하면 사업 신청이 제한됩니다."),
    )
    return (
        c.Consent("개인정보 수집·이용 동의", items, "개인정보의 수집·이용에 동의하십니까?", number="5-1."),
        c.Consent("개인정보 제3자 제공 동의", third, "개인정보의 제3자 제공에 동의하십니까?", number="5-2."),
    )


def application() -> c.Document:
    """A complete application of an invented company."""
    season = "2025년 1차"
    cover = c.Cover(
        "참가신청서 · 사업계획서", "수출바우처 일반수출", season, "주식회사 한빛감속기",
        (
            c.Field("사업자등록번호", "124-81-00998"), c.Field("대표자", "김한결 (金韓潔)"),
            c.Field("수출단계", "유망", note="공고문 확인 필요 · 2024년 기준"),
            c.Field("신청 지원금", "45,000,000", unit="원"), c.Field("작성일", "2025년 1월 8일"),
        ),
        ("확인 필요 3건", "지원한도: 다른 연도 기준"),
        "공고에서 따로 정한 서식이 있으면 그 서식이 우선합니다. 이 문서는 신청인이 작성하여 직접 제출하며, "
        "프로그램이 대신 제출하거나 서명하지 않습니다.",
        field="cover",
    )  # fmt: skip
    budget = c.DataTable(
        (c.Column("분야", weight=1.3), c.Column("추진 내용", weight=2.4), c.Column("정부지원금", "원", "right"),
         c.Column("기업부담금", "원", "right"), c.Column("합계", "원", "right")),
        (
            (c.Cell("해외인증"), c.Cell("CE 기계류 지침 기술문서와 시험"), c.Cell("21,000,000"), c.Cell("9,000,000"),
             c.Cell("30,000,000")),
            (c.Cell("전시회·상담회"), c.Cell("하노버 산업박람회 부스 참가"), c.Cell("14,000,000"), c.Cell("6,000,000"),
             c.Cell("20,000,000")),
            (c.Cell("홍보·디자인"), c.Cell("독일어와 베트남어 카탈로그"), c.Cell("10,000,000"), c.Cell("4,285,714"),
             c.Cell("14,285,714")),
        ),
        (c.Cell("합계"), c.Cell(), c.Cell("45,000,000"), c.Cell("19,285,714"), c.Cell("64,285,714")),
        caption="예산 계획", note="※ 부가가치세는 지원하지 않으며 기업이 부담합니다.",
    )  # fmt: skip
    blocks: tuple[c.Block, ...] = (
        c.Heading(1, "기업 현황", "1."),
        c.Heading(2, "일반 현황", "1-1."),
        c.FieldTable(
            (
                c.Field("기업명", "주식회사 한빛감속기", "company.name"), c.Field("대표자", "김한결"),
                c.Field("사업자등록번호", "124-81-00998"), c.Field("법인등록번호", "130111-0006246"),
                c.Field("설립일", "2011년 3월 2일"), c.Field("상시근로자", "38", unit="명"),
                c.Field("본사 소재지", "경기도 화성시 동탄산단로 100, 2층 (방교동)", wide=True),
                c.Field("외국어 누리집", "https://www.example.com/de/industriegetriebe", wide=True),
                c.Field("업종", "기어 및 동력전달장치 제조업 (C29141)"),
                c.Field("수출단계", "유망", note="다른 연도 기준"),
                c.Field("희망 여부", options=(c.Option("희망", True), c.Option("미희망"))),
                c.Field("팩스"),
            ),
            pairs=2,
        ),
        c.Heading(2, "수출 실적", "1-2."),
        _exports(),
        c.Heading(2, "제품 현황", "1-3."),
        _products(),
        c.Heading(1, "사업계획", "2."),
        c.Heading(2, "수출 확대 필요성과 목표", "2-1."),
        c.Text(_PLAN, "plan.need"),
        c.Items(("기술문서 정비 (3월)", "하노버 산업박람회 참가 (4월)", "현지 협력사 계약 (9월)"), numbered=True),
        c.Answer("목표 시장과 선정 사유", _PLAN, "plan.market", hint="시장 규모, 경쟁 업체, 진출 경험을 적습니다."),
        c.FieldTable(
            (
                c.Field("단기 목표 (1년)", "유럽 거래처 8개사, 수출액 120만 달러"),
                c.Field("중기 목표 (2~3년)", "독일 현지 사후관리 거점 1곳 설치"),
                c.Field("바이어", "株式会社 山田精機 · ООО «Восток-Редуктор» · <b>Müller</b> & Söhne ☐ ☑", "buyers"),
                c.Field("진행 단계", options=(c.Option("개발 중"), c.Option("개발 완료"), c.Option("양산", True))),
            ),
            caption="수출 목표",
        ),
        c.Heading(1, "예산", "3."),
        budget,
        c.Note(
            "지원한도와 보조율은 2025년 공고문에서 확인하지 못한 값입니다. 공고문을 확인한 뒤 제출해 주십시오.",
            "warn", "확인 필요",
        ),
        c.Reference("중소벤처기업부 수출바우처 누리집", "https://www.exportvoucher.com/"),
        c.Heading(1, "제출서류", "4."),
        c.CheckList(
            (
                c.ListedDocument("중소기업확인서", "중소기업현황정보시스템에서 발급", "신청 마감일 기준 유효"),
                c.ListedDocument("국세 및 지방세 납세증명서", "홈택스와 정부24에서 발급", "발급일부터 30일",
                                 attached=True),
                c.ListedDocument("수출실적증명서", "", "최근 3개년"),
            )
        ),
        c.Note("동의서와 서명란은 출력한 뒤 대표자가 직접 적습니다.", title="안내"),
        c.Heading(1, "개인정보 동의", "5."),
        *_consents(),
        c.Signature(
            "위와 같이 신청하며, 적은 내용이 사실과 다르지 않음을 확인합니다.", "주식회사 한빛감속기", "김한결",
            "중소벤처기업진흥공단 이사장 귀하",
        ),
    )  # fmt: skip
    return c.Document(
        "ko", "수출바우처 참가신청서", date(2025, 1, 8), blocks, cover,
        c.Header("수출바우처 일반수출", season, "주식회사 한빛감속기"), "초안", "2025년 수출바우처 신청",
        "주식회사 한빛감속기", b'{"answers": {"plan.need": "..."}}',
    )  # fmt: skip


def plain(*blocks: c.Block, **details: object) -> c.Document:
    """A document without a cover that holds only the blocks given."""
    return c.Document("ko", "시험 문서", date(2025, 1, 8), blocks, **details)  # type: ignore[arg-type]


def everywhere(text: str) -> c.Document:
    """A document with one text in every place that takes one."""
    blocks = (
        c.Heading(1, text, text), c.Text(text), c.Items((text,)), c.Note(text, title=text),
        c.FieldTable((c.Field(text, text, unit=text, note=text, options=(c.Option(text),)),)),
        c.Answer(text, text), c.Reference(text, text), c.Choice(text, (c.Option(text, True),)),
        c.DataTable((c.Column(text, text, group=text),), ((c.Cell(text),),), caption=text, unit=text),
        c.Charts((c.BarChart(text, text, (text, text), (c.Bar(text, (1, 2)),)),)),
        c.CheckList((c.ListedDocument(text, text, text),)),
        c.Consent(text, (c.ConsentItem(text, text, True),), text),
        c.Signature(text, text, text, text),
    )  # fmt: skip
    cover = c.Cover(text, text, text, text, (c.Field(text, text),), (text,), text)
    return c.Document(
        "ko", text, date(2025, 1, 8), blocks, cover, c.Header(text, text, text), text, subject=text, author=text
    )


def exports_by_country(count: int) -> c.BarChart:
    """A chart of as many countries as told, each with a value of its own."""
    bars = tuple(c.Bar(f"국가 {number}", (Decimal(number * 1000),)) for number in range(1, count + 1))
    return c.BarChart("국가별 수출액", "달러", ("수출액",), bars, direction="rows")
