# 내보내는 신청서의 말

application-title = { $programme } 신청서 - { $company }
application-season = { PLAIN($season) }년 사업
application-draft-mark = 초안
application-badge-derived = 공식 서식 미확인
application-unknown = 확인 필요

application-cover-track = 세부사업
application-cover-business-number = 사업자등록번호
application-cover-agency = 운영기관
application-cover-portal = 신청처
application-cover-created = 작성일
application-cover-note = 공고에서 정한 서식이 따로 있으면 그 서식이 우선합니다. 이 문서는 제출을 대신하지 않으며, 대표자가 내용을 확인하고 직접 서명하여 제출합니다.

application-exports = 수출 현황
application-chart-years = 연도별 수출액
application-chart-year = 연도
application-chart-countries = { PLAIN($year) }년 국가별 직접수출액
application-chart-country = 국가
application-direct = 직접수출
application-indirect = 간접수출
application-year = { PLAIN($year) }년

application-support = 지원금과 기업부담금
application-support-stage = 수출단계
application-support-share = 정부지원비율
application-support-limit = 정부지원 한도
application-support-own = 기업부담금
application-support-total = 총사업비
application-support-unsure = 이 금액은 공고문에서 확인되지 않은 값({ $statuses })에 따라 계산했습니다. 제출 전에 공고문을 확인하시기 바랍니다.
application-support-vat = 부가가치세는 지원되지 않으며 기업이 부담합니다.

application-documents = 제출서류
application-document-always = 필수
application-document-if = 해당 시
application-document-optional = 선택
application-document-issued = 발급일 { $day }
application-document-days = 발급일부터 { $days }일
application-document-valid-application = 신청일 현재 유효
application-document-valid-closing = 마감일 현재 유효

application-consents = 동의서
application-consents-note = 동의 여부는 대표자와 당사자가 각 항목을 읽고 직접 표시합니다. 미리 표시된 항목은 없습니다.
application-consent-required = 필수
application-consent-optional = 선택
application-consent-purpose = 수집·이용 목적
application-consent-items = 항목
application-consent-retention = 보유·이용 기간
application-consent-refusal = 거부할 권리와 불이익
application-consent-recipient = 제공받는 자
application-consent-recipient-purpose = 제공받는 자의 이용 목적
application-consent-recipient-retention = 제공받는 자의 보유·이용 기간

application-signature = 신청인
application-declaration = 위와 같이 신청하며, 적은 내용이 사실과 다르지 않음을 확인합니다.
application-receiver = { $agency } 귀하

application-table-item = 구분
application-table-group = 분야
application-table-subtotal = 소계
application-table-total = 합계

# 별지
application-addenda = 별지
application-addendum = 별지 { PLAIN($number) }. { $field }
application-addendum-mark = (별지 { PLAIN($number) }에 계속)
application-addendum-onward = ▶ ‘{ $field }’의 나머지는 별지 { PLAIN($number) }에 있습니다.
application-addendum-back = ◀ 본문 ‘{ $field }’에서 이어집니다.

# 옮겨 적기
application-annex = 부록: 누리집에 옮겨 적을 항목
application-annex-order-official = 공식 서식의 항목 순서를 따랐습니다. 누리집 화면의 순서는 공개되지 않아 다를 수 있으니, 옮겨 적을 때 항목 이름을 확인하시기 바랍니다.
application-annex-order-own = 공식 서식과 누리집 화면의 순서가 확인되지 않아 이 문서의 순서로 적었습니다. 옮겨 적을 때 항목 이름을 확인하시기 바랍니다.
application-annex-number = 번호
application-annex-field = 항목
application-annex-text = 입력할 내용
application-annex-note = 단위·분량
application-annex-length = { PLAIN($count) }자
application-annex-of = { PLAIN($length) } / { PLAIN($most) }자
application-annex-of-bytes = { PLAIN($length) } / { PLAIN($most) }바이트
application-annex-see = 본문의 해당 칸에서 옮겨 적습니다.

# 그림
application-chart-sales = 연도별 매출액
application-sales = 매출액
application-chart-budget = { $table } · 항목별 금액

# 동의한 사람
application-consents-declaration = 위 내용을 읽고 동의 여부를 직접 표시했습니다.

# 담긴 자료
application-data-answers = 이 신청서에 직접 적은 답 { PLAIN($count) }개 항목
application-data-papers = 읽은 동의서와 준비한 서류의 표시, 고른 모집차수 (서류 자체는 담기지 않습니다)
application-data-company = 신청서에 인쇄되었거나 판정에 쓰인 회사 정보 { PLAIN($count) }개 항목 (쓰이지 않은 정보는 담기지 않습니다)
application-data-verdict = { $day } 기준 판정과 자격요건 { PLAIN($count) }개의 결과·이유·근거
application-data-versions = 서식({ $form })과 사업 규칙, 프로그램의 판 번호
application-data-confirmed = 공고문에서 직접 확인하신 값 { PLAIN($count) }개와 공고 번호
application-data-readable = 이 자료는 암호화되지 않아 PDF를 받은 사람이 누구나 읽을 수 있습니다.

# 제출 전 점검
application-uncovered = { $field }에 인쇄할 수 없는 글자가 { PLAIN($count) }자 있습니다: { $characters }. 다른 글자로 고쳐 주십시오.
application-data-too-large = 글이 너무 길어 { PLAIN($most) }MB를 넘으면 PDF에서 초안을 다시 불러올 수 없습니다. 글을 줄여 주십시오.
application-place-company = 기업명
application-place-representative = 대표자
application-place-verdict = 판정
application-place-form = 서식
application-place-round = 모집차수
application-place-data = 담긴 자료
application-place-approval = 고객 승인
