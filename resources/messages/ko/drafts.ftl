# 신청서 초안: 입력값, 점검, 답변 파일.

drafts-unit-krw = 원
drafts-unit-krw_thousand = 천원
drafts-unit-krw_million = 백만원
drafts-unit-usd = 달러
drafts-unit-percent = %
drafts-row = { PLAIN($number) }번째 줄
drafts-column = { $column }
drafts-column-of-year = { PLAIN($year) }년 { $column }
drafts-cell = { $field } / { $row } / { $column }

# 입력한 값
drafts-expected-text = 글로 적어 주십시오.
drafts-expected-whole = 숫자로만 적어 주십시오. 예: 1,234,567
drafts-expected-percent = 백분율을 숫자로 적어 주십시오. 예: 12.5
drafts-expected-date = 날짜를 연·월·일로 적어 주십시오. 예: 2025-01-08
drafts-expected-period = 기간을 시작일과 종료일로 적어 주십시오. 예: 2025-04-01 ~ 2025-10-31
drafts-period-reversed = 기간의 종료일이 시작일보다 빠릅니다. 두 날짜를 확인해 주십시오.
drafts-expected-yes-no = ‘예’ 또는 ‘아니요’로 답해 주십시오.
drafts-expected-choice = 보기에서 골라 주십시오. 보기: { $choices }
drafts-expected-phone = 전화번호를 숫자와 하이픈으로 적어 주십시오. 예: 041-555-0134
drafts-expected-email = 이메일 주소를 적어 주십시오. 예: name@company.example
drafts-expected-url = 홈페이지 주소를 적어 주십시오. 예: https://company.example
drafts-expected-business-number = 사업자등록번호 10자리를 적어 주십시오. 예: 123-45-67890
drafts-business-number-checksum = 사업자등록번호의 검증번호가 맞지 않습니다. 사업자등록증의 번호와 비교해 주십시오.
drafts-expected-corporate-number = 법인등록번호 13자리를 적어 주십시오. 예: 123456-1234567
drafts-below-zero = 0보다 작을 수 없습니다. 값을 확인해 주십시오.
drafts-too-large = 값이 너무 큽니다. 단위를 확인해 주십시오.
drafts-far-too-long = 한 항목에 { $most }자까지 적을 수 있습니다. 글을 줄여 주십시오.
drafts-too-large-to-keep = 초안이 { $megabytes }MB보다 커서 저장하지 못했습니다. 긴 글을 줄이거나 표의 줄을 지워 주십시오.
drafts-nearly-too-large = 초안이 { $size }MB가 되었습니다. { $most }MB를 넘으면 저장할 수 없으니 긴 글은 서류로 붙여 주십시오.
drafts-broken-character = 저장할 수 없는 깨진 글자가 들어 있습니다. 그 글자를 지우고 다시 적어 주십시오.
drafts-too-many-characters = { $length }자로, 한도 { $most }자를 넘습니다. 글을 줄여 주십시오.
drafts-too-many-bytes = { $length }바이트로, 한도 { $most }바이트를 넘습니다. 한글은 한 글자가 2바이트이니 글을 줄여 주십시오.

# 점검
drafts-required = { JOSA($field, "이") } 비어 있습니다. 내용을 적어 주십시오.
drafts-wrong-form = { $field }: { $problem }
drafts-resident-number = { $field }에 주민등록번호로 보이는 숫자가 있습니다. 신청서에는 필요하지 않으니 지워 주십시오.
drafts-corporate-number-checksum = { JOSA($field, "이") } 통상의 검증번호와 다릅니다. 법인등기사항증명서의 번호와 비교해 주십시오.
drafts-too-many-rows = { JOSA($field, "은") } { $most }줄까지인데 { $count }줄이 있습니다. 줄을 줄여 주십시오.
drafts-over-support-limit = { $field } 합계 { JOSA($sum, "이") } 지원한도 { JOSA($limit, "을") } 넘습니다. 금액을 줄이거나, 공고문의 한도가 다르면 그 값을 확인해 주십시오.
drafts-limit-unknown = { $field } 합계 { JOSA($sum, "을") } 지원한도와 비교하지 못했습니다. 한도를 알 수 있도록 회사 정보를 채우거나 공고문을 확인해 주십시오.
drafts-off-the-share = { $field } 합계 { JOSA($sum, "이") } { $of } 합계의 정부 지원비율 { PERCENT($share) }와 맞지 않습니다. { $expected } 안팎이 되도록 고쳐 주십시오.
drafts-share-unknown = 정부 지원비율을 알 수 없어 { JOSA($field, "과") } { $of }의 비율을 점검하지 못했습니다. 공고문의 비율을 확인해 주십시오.
drafts-out-of-order = { JOSA($field, "이") } { $of }보다 늦습니다. 두 날짜를 확인해 주십시오.
drafts-twice = { JOSA($field, "이") } { PLAIN($row) }번째 줄에서 앞줄과 같습니다. 하나만 남기거나 고쳐 주십시오.
drafts-consent-unread = { JOSA($consent, "을") } 아직 읽지 않았습니다. 끝까지 읽은 뒤 읽음으로 표시해 주십시오.
drafts-document-missing = 제출서류 { JOSA($document, "이") } 준비되지 않았습니다. 준비한 뒤 표시해 주십시오.
drafts-document-undated = { $document }의 발급일이 적혀 있지 않습니다. 발급일부터 { $days }일 동안 유효하므로 발급일을 적어 주십시오.
drafts-document-expired = { $document }의 유효기간이 { $last }까지여서 { $day }에는 쓸 수 없습니다. 새로 발급받아 주십시오.
drafts-document-before-closing = { $document }의 유효기간이 { $last }까지여서 마감일({ $day }) 전에 끝납니다. 그 전에 신청하거나 새로 발급받아 주십시오.
drafts-document-closing-unknown = { $document }의 유효기간은 { $last }까지이지만 마감일을 알 수 없습니다. 공고문에서 마감일을 확인해 주십시오.
drafts-document-too-new = { $document }의 발급일 { JOSA($issued, "이") } 제출하는 날보다 늦습니다. 발급일을 확인해 주십시오.
drafts-document-validity-unknown = { $document }의 유효기간 기준이 확인되지 않았습니다. 공고문에서 확인해 주십시오.
drafts-verdict-ineligible = 현재 회사 정보로는 이 사업의 자격요건에 맞지 않습니다. 신청하기 전에 판정 이유를 확인해 주십시오.
drafts-verdict-undetermined = 자격요건이 아직 모두 확인되지 않았습니다. 판정에서 ‘확인 필요’로 남은 항목을 채워 주십시오.
drafts-window-closed = 이 사업의 접수가 마감되었습니다. 다음 모집 공고를 확인해 주십시오.
drafts-basis-unconfirmed = 판정과 금액의 일부 기준이 올해 공고문에서 확인되지 않았습니다(기준 미확인). 신청하기 전에 공고문과 비교해 주십시오.
drafts-value-unsure = { $field }의 값은 올해 공고문에서 확인되지 않은 기준({ $statuses })으로 계산했습니다. 제출하기 전에 공고문과 비교해 주십시오.
drafts-form-changed = 초안은 { $before } 양식으로 시작했지만 지금 양식은 { $now }입니다. 항목이 빠지지 않았는지 확인해 주십시오.
drafts-answers-left-over = 지금 양식에 없는 답이 { $count }개 있습니다. 초안에 보관되지만 인쇄되지 않습니다.
drafts-round-gone = 고른 모집차수가 이 사업에 없습니다. 모집차수를 다시 골라 주십시오.
drafts-no-form = { JOSA($programme, "은") } 회사가 직접 쓰는 신청서가 없습니다. 사업 안내를 확인해 주십시오.
drafts-joined-otherwise = { JOSA($programme, "은") } 회사가 직접 신청하지 않습니다. 참여 방법: { $way }

# 파일
drafts-file-empty = 파일이 비어 있습니다. 내용이 있는 파일을 골라 주십시오.
drafts-file-too-large = 파일이 { $megabytes }MB보다 큽니다. 맞는 파일인지 확인해 주십시오.
drafts-file-not-utf8 = { $place }에 UTF-8이 아닌 글자가 있습니다. 파일을 UTF-8로 다시 저장해 주십시오.
drafts-file-broken = JSON 형식이 { $place }에서 깨져 있습니다. 그 앞뒤의 쉼표, 따옴표, 괄호를 확인해 주십시오.
drafts-file-too-deep = { $place }에서 괄호가 { $most }겹보다 깊게 들어갑니다. 맞는 파일인지 확인해 주십시오.
drafts-file-not-a-number = { $place }의 { JOSA($written, "은") } 숫자가 아닙니다. 숫자로 고치거나, 모르면 null로 적어 주십시오.
drafts-file-number-too-long = { $place }의 숫자가 너무 깁니다. 자릿수를 확인해 주십시오.
drafts-file-key-twice = { $place }에 { $path } 항목이 두 번 나옵니다. 하나만 남겨 주십시오.
drafts-file-no-draft = 이 내용은 신청서 초안이 아닙니다. 이 프로그램에서 만든 초안인지 확인해 주십시오.
drafts-file-newer = 이 초안은 더 새로운 형식(version { $version })이며 이 프로그램은 version { $known }까지 읽습니다. 프로그램을 새 판으로 바꿔 주십시오.
drafts-file-lacking = 초안에 { $item } 항목이 없습니다. 이 프로그램에서 만든 초안인지 확인해 주십시오.
drafts-file-wrong-value = { $place }의 { $item } 값을 읽을 수 없습니다. 값을 고쳐 주십시오.
drafts-unknown-key = { $place }의 { JOSA($item, "은") } 알 수 없는 항목입니다. 쓸 수 있는 항목은 { $known } 등입니다.
drafts-unknown-key-near = { $place }의 { JOSA($item, "은") } 알 수 없는 항목입니다. { $nearest } 항목을 뜻하는지 확인해 주십시오.
drafts-answers-no-object = 답변 파일은 항목 이름과 답을 짝지은 JSON 객체여야 합니다. 예: {"{"}"business_overview": "…"{"}"}
drafts-answer-refused = { $place }의 { $item }: { $problem }
drafts-expected-single = 값 하나를 적어 주십시오.
drafts-expected-year-table = 행 이름 아래에 열 이름과 값을 짝지어 적어 주십시오.
drafts-expected-rows = 줄마다 열 이름과 값을 짝지은 목록으로 적어 주십시오.
