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
application-chart-others = 그 밖의 국가
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
