"""The voucher's forms follow the official ones field by field, and the derived ones say that they are derived."""

from __future__ import annotations

from sme_apply.company import spec_of
from sme_apply.programmes import Field, Form, shipped_catalogue
from sme_apply.programmes.condition import in_season


def form(id: str) -> Form:
    found = shipped_catalogue().programme(2025, id).form
    assert found is not None
    return found


def labels(part: str) -> list[str]:
    sections = next(each for each in form("export-voucher").parts if each.id == part).sections
    return [field.label.ko for section in sections for field in section.fields]


APPLICATION = [
    "기업명", "대표자", "대표자 휴대전화", "대표자 이메일", "설립일자", "법인등록번호", "업종", "생산 품목",
    "(본사)전화번호", "(본사)팩스번호", "(공장)전화번호", "지역", "본점 사업자등록번호", "본점 주소",
    "공장 및 지점 (해외 포함)",
    "담당자", "직위", "연락처", "휴대전화", "이메일", "최근 3개년도", "수출업력", "사업참여이력", "재신청 횟수",
    "참여년도",
    "해외마케팅·영업 인력", "해외마케팅·영업 부서명", "해외마케팅·영업 인원", "연구개발인력", "연구개발 부서명",
    "연구개발 인원",
    "수출품목 및 서비스 (현재)", "수출품목 및 서비스 (계획)", "주요수출국가 (3개국 이내, 현재)",
    "주요수출국가 (3개국 이내, 계획)",
    "목표금액(달러)", "외국어홈페이지 주소", "‘국제운송’(물류지원) 한도확대 희망 여부",
    "‘관세대응 패키지’(관세대응)한도확대 희망 여부", "신청사업 (택 1)", "사업개요",
]  # fmt: skip

PLAN = [
    "기업명", "사업자등록번호", "대표자", "연락처", "이메일", "정부 지원비율", "바우처 활용 계획",
    "회사명", "설립년월일", "글로벌 강소기업 1,000+ 프로젝트 지정이력(연도)", "사업자등록번호", "법인등록번호",
    "주생산품",
    "매출액·상시근로자수·수출액", "수출국가", "수출국가 수 (총)", "수출상품(제품)",
    "생산(취급)품목", "제품 개발현황(택일)", "용도, 특성 및 수출현황, 수출 가능성", "국내 시장규모", "국내 시장점유율",
    "국외 시장규모", "국외 시장점유율", "경쟁업체 현황 (국내)", "경쟁업체 현황 (국외)", "수출(확대) 필요성",
    "희망(기) 진출시장", "진출 희망국가", "목표시장 선정사유", "자체진행현황", "목표고객군", "목표고객군 선정사유",
    "수출인프라 구축도", "전담인력", "해외시장정보 획득 여부/경로", "해외마케팅 온·오프라인 홍보활동여부",
    "기수출 여부", "기타",
    "단기 (1년내)", "중기 (2~3년)", "장기 (5년)",
]  # fmt: skip


def test_the_application_has_the_fields_of_the_official_form_in_its_order() -> None:
    assert [label.replace(" 한도확대", "한도확대") for label in labels("application")] == [
        label.replace(" 한도확대", "한도확대") for label in APPLICATION
    ]


def test_the_plan_has_the_fields_of_the_official_form_in_its_order() -> None:
    assert labels("plan") == PLAN


def test_the_three_years_stand_in_the_order_and_units_of_the_form() -> None:
    table = form("export-voucher").field("three_years")
    assert [(row.label.ko, row.kind) for row in table.rows] == [
        ("매출액", "krw_million"), ("수출액 직접", "usd"), ("수출액 간접", "usd"),
        ("수출액 합계", "usd"), ("종업원수(명)", "count"),
    ]  # fmt: skip
    assert [column.year_in(2025) for column in table.columns] == [2022, 2023, 2024]
    assert [column.planned for column in table.columns] == [False, False, True]
    detail = form("export-voucher").field("detail_three_years")
    assert detail.rows[0].kind == "krw_thousand"


def test_the_money_table_is_in_thousands_with_four_rows_for_tariffs_and_four_for_the_rest() -> None:
    table = form("export-voucher").field("budget")
    assert [group.label.ko for group in table.groups] == ["관세 관련", "일반"]
    assert (table.max_rows, table.total) == (4, True)
    assert [(column.label.ko, column.kind, column.sum_of) for column in table.columns] == [
        ("프로그램", "text", ()), ("추진기간", "period", ()), ("정부보조금(A)", "krw_thousand", ()),
        ("기업부담금(B)", "krw_thousand", ()), ("바우처발급액(A+B)", "krw_thousand", ("government", "own")),
    ]  # fmt: skip
    assert len(table.columns[0].options) == 15
    checks = {check.kind: (check.field, check.of) for check in form("export-voucher").checks}
    assert checks == {
        "sum_at_most_limit": ("budget.government", None),
        "share_fits": ("budget.government", "budget.voucher"),
    }


def test_every_link_leads_to_a_fact_of_a_fitting_kind() -> None:
    fits = {
        "phone": {"phone"}, "email": {"email"}, "date": {"date"}, "url": {"website"}, "usd": {"usd"},
        "business_number": {"business_number"}, "corporate_number": {"corporate_number"}, "yes_no": {"yes_no"},
        "count": {"count", "integer"}, "table": {"records"},
    }  # fmt: skip
    linked: list[Field] = []
    for id in ("export-voucher", "global-champion-1000", "overseas-certification"):
        linked += [field for field in form(id).fields() if field.source]
    assert len(linked) > 60
    assert form("export-voucher").field("plan_share").source == "support.government_share"
    for field in linked:
        if field.kind == "percent":
            continue
        kind = spec_of(in_season(field.source or "", 2025)).kind
        assert kind in fits.get(field.kind, {"text", "prose", "countries", "years"}), field.id


def test_the_derived_forms_say_so_and_the_official_one_names_its_notice() -> None:
    assert form("export-voucher").official
    assert "2026" in (form("export-voucher").note or form("export-voucher").title).ko
    for id in ("global-champion-1000", "overseas-certification"):
        assert not form(id).official
        assert "공식 신청서" in (form(id).note or form(id).title).ko


def test_the_application_asks_for_no_resident_registration_number() -> None:
    for id in ("export-voucher", "global-champion-1000", "overseas-certification"):
        for field in form(id).fields():
            assert "주민" not in field.label.ko


def test_a_yes_no_field_may_use_the_words_of_the_form() -> None:
    wish = form("export-voucher").field("wants_shipping")
    assert [(option.id, option.label.ko) for option in wish.options] == [("yes", "희망"), ("no", "미희망")]
