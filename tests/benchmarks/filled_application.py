"""An application with every free text written, as it is when it is handed in."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

from sme_apply.company import parse_company
from sme_apply.drafts import Draft, dump_draft, fill, new_draft
from sme_apply.eligibility import screen_track
from sme_apply.export.application import application_document
from sme_apply.export.content import Document
from sme_apply.programmes import shipped_catalogue, size_standards
from sme_apply.sentences import sentences

AS_OF = date(2025, 1, 8)
_PLAN = (
    "당사는 자동 포장기와 이송 컨베이어를 설계부터 조립까지 자체 공정으로 생산하며, 최근 3년간 베트남과 인도네시아의 "
    "식품·생활용품 제조사를 중심으로 수출 기반을 넓혀 왔습니다. 올해는 멕시코와 미국의 설비 기준에 맞춘 제품을 갖추고 "
    "현지 전시회에 참가하여 북미 거래처를 두 곳에서 여섯 곳으로 늘리는 것을 목표로 합니다.\n"
    "첫째, 제품별 기술문서를 정비하여 인증 기간을 줄입니다. 둘째, 영어와 스페인어 카탈로그와 온라인 상담 창구를 갖추어 "
    "문의에서 견적까지의 시간을 이틀 이내로 줄입니다. 셋째, 사후관리 협력사를 현지에 두어 부품 공급 기간을 줄입니다."
)


def filled_draft() -> Draft:
    """Return a draft for the voucher with every long text written."""
    programme = shipped_catalogue().programme(2025, "export-voucher")
    draft = new_draft(programme, programme.track(None), AS_OF)
    fields = programme.form.fields() if programme.form is not None else ()
    texts = {field.id: _PLAN[: field.max_characters or len(_PLAN)] for field in fields if field.kind == "long_text"}
    return replace(draft, answers=texts)


def filled_document(sample: Path) -> Document:
    """Return the voucher application of a sample company as a document to print."""
    catalogue, company = shipped_catalogue(), parse_company(sample.read_bytes())
    programme = catalogue.programme(2025, "export-voucher")
    track = programme.track(None)
    verdict = screen_track(company, programme, track, catalogue.season(2025), size_standards(), AS_OF)
    application = fill(filled_draft(), company, programme, track, verdict)
    return application_document(application, sentences("ko"), AS_OF)


def draft_text() -> str:
    """Return the draft as the text that the vault keeps."""
    return dump_draft(filled_draft())
