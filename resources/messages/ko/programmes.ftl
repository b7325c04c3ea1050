# 사업 정의와 그 오류, 사업에서 쓰는 말

programmes-fault = { $file } { PLAIN($line) }행 ‘{ $key }’: { $problem }
programmes-unreadable = { $file } 파일을 읽을 수 없습니다. 파일이 그 자리에 있는지, 읽을 권한이 있는지 확인하십시오.
programmes-too-large = { $file } 파일이 너무 큽니다. 사업 정의는 2MB를 넘을 수 없으니 나누어 저장하십시오.
programmes-no-utf8 = { $file } { PLAIN($line) }행에 UTF-8이 아닌 글자가 있습니다. 파일을 UTF-8로 다시 저장하십시오.
programmes-no-yaml = { $file } { PLAIN($line) }행을 YAML로 읽을 수 없습니다. 들여쓰기, 따옴표, 쌍점을 확인하십시오.
programmes-no-mapping = { $file } 파일에 내용이 없거나 ‘키: 값’ 모양이 아닙니다. 맨 위에 ‘키: 값’을 적으십시오.
programmes-two-documents = { $file } { PLAIN($line) }행에서 두 번째 문서가 시작됩니다. 한 파일에는 문서 하나만 두십시오.
programmes-too-deep = { $file } { PLAIN($line) }행의 단계가 너무 깊습니다. 40단계 안으로 줄이십시오.
programmes-no-key = { $file } { PLAIN($line) }행의 키가 글자가 아닙니다. 키는 한 단어로 적으십시오.
programmes-key-twice = { $file } { PLAIN($line) }행: ‘{ $key }’ 키가 두 번 나옵니다. 하나만 남기십시오.
programmes-no-figure = { $file } { PLAIN($line) }행의 ‘{ $figure }’ 값은 있을 수 없는 날짜입니다. 달력에 있는 날짜를 적으십시오.
programmes-anchor = { $file } { PLAIN($line) }행에 YAML 앵커나 별칭(&, *)이 있습니다. 내용을 그대로 풀어 적으십시오.
programmes-tag = { $file } { PLAIN($line) }행에 YAML 태그(!)가 있습니다. 태그를 지우고 값만 적으십시오.
programmes-no-season = { PLAIN($year) } 사업연도의 정의가 없습니다. 다음 중에서 고르십시오: { $years }
programmes-no-programme = { PLAIN($year) } 사업연도에 ‘{ $id }’ 사업이 없습니다. 다음 중에서 고르십시오: { $ids }
programmes-no-definitions = ‘{ $folder }’ 폴더에 사업 정의가 없습니다. <연도>/season.yaml이 들어 있는 폴더를 지정하십시오.
programmes-confirmation-fault = ‘{ $value }’에 확인한 값을 넣을 수 없습니다. { $problem }

programmes-problem-missing = 필요한 항목이 없습니다. ‘{ $lacking }’ 항목을 적으십시오.
programmes-problem-unknown-key = 알 수 없는 항목 ‘{ $unknown }’입니다. 항목을 지우거나 이름을 고치십시오.
programmes-problem-misspelt-key = 알 수 없는 항목 ‘{ $unknown }’입니다. 혹시 ‘{ $nearest }’입니까?
programmes-problem-no-text = 글자가 와야 할 자리입니다. 글자로 적으십시오(필요하면 따옴표로 묶으십시오).
programmes-problem-empty = 내용이 비어 있습니다. 한국어와 영어를 포함하여 빠진 내용을 적으십시오.
programmes-problem-no-whole-number = 정수가 와야 할 자리입니다. 쉼표 없이 숫자만 적으십시오.
programmes-problem-too-small = 값이 너무 작습니다. 1 이상의 값을 적으십시오.
programmes-problem-no-number = 숫자가 와야 할 자리입니다. 쉼표 없이 숫자만 적으십시오.
programmes-problem-no-yes-no = true 또는 false가 와야 할 자리입니다. 둘 중 하나를 적으십시오.
programmes-problem-no-date = 날짜가 와야 할 자리입니다. 2025-05-30과 같이 적으십시오.
programmes-problem-no-list = 목록이 와야 할 자리입니다. 각 줄을 ‘- ’로 시작하십시오.
programmes-problem-no-mapping = ‘키: 값’ 묶음이 와야 할 자리입니다. 키와 값을 적으십시오.
programmes-problem-no-condition = 조건의 종류를 알 수 없습니다. fact, all, any, not, industry, history, graduation_room_left 중 하나로 적으십시오.
programmes-problem-wrong-form = 정해진 모양과 다릅니다. 이름은 영문 소문자로 시작하고, 값을 가리킬 때는 앞에 $를 붙이십시오.
programmes-problem-no-choice = 쓸 수 없는 값입니다. 다음 중에서 고르십시오: { $choices }
programmes-problem-other = 값을 읽을 수 없습니다. forms/README.md의 설명과 견주어 고치십시오.
programmes-problem-wrong-unit = ‘{ $figure }’ 값은 단위 { $unit }에 맞지 않습니다. 값이나 단위를 고치십시오.
programmes-problem-below-zero = { $figure } 값은 0보다 작습니다. 0 이상의 값을 적으십시오.
programmes-problem-no-share = { $figure } 값은 비율이 아닙니다. 0에서 1 사이로 적으십시오(70%는 0.7).
programmes-problem-no-hour = ‘{ $figure }’ 값은 시각이 아닙니다. "17:00"과 같이 적으십시오.
programmes-problem-open-band = 구간표 중간에 열린 끝이 있습니다. 첫 구간만 from을, 마지막 구간만 below를 비울 수 있습니다.
programmes-problem-gap-or-overlap = 구간이 이어지지 않습니다. 한 구간은 { $ends }에서 끝나고 다음 구간은 { $begins }에서 시작하니 같은 값으로 맞추십시오.
programmes-problem-closed-table = 구간표가 모든 경우를 담지 못합니다. 마지막 구간의 below를, 지원 비율표라면 첫 구간의 from도 비우십시오.
programmes-problem-bands-do-not-rise = 구간의 경계가 커지지 않습니다({ $lower } 다음에 { $upper }). 경계를 작은 값부터 적으십시오.
programmes-problem-always-or-bands = 지원 비율의 모양이 맞지 않습니다. always 하나만 적거나, by와 bands를 함께 적으십시오.
programmes-problem-closes-or-rolling = 마감일과 상시 모집이 맞지 않습니다. 마감일이 있으면 closes만, 상시 모집이면 rolling: true만 적으십시오.
programmes-problem-no-track = ‘{ $member }’ 세부사업이 없습니다. 그 사업의 세부사업 이름을 적으십시오.
programmes-problem-member-twice = ‘{ $member }’ 사업이 한 규칙에 두 번 나옵니다. 하나만 남기십시오.
programmes-problem-no-pair = 규칙이 견줄 사업이 둘이 되지 않습니다. of에 둘 이상을 적거나, with 또는 outside를 적으십시오.
programmes-problem-figure-or-warning = 우대의 크기가 분명하지 않습니다. raise_by와 warning 중 하나만 적으십시오.
programmes-problem-one-operator = 비교는 정확히 하나여야 합니다. 다음 중 하나만 적으십시오: { $choices }
programmes-problem-history-needs = 이력 조건 { $history }에 필요한 값이 없습니다. ‘{ $lacking }’ 항목을 적으십시오.
programmes-problem-consent-lacks = 동의서에 법이 정한 항목이 빠졌습니다. 다음을 적으십시오: { $lacking }
programmes-problem-choice-lacks-options = 선택 항목에는 보기가 둘 이상 있어야 합니다. options를 적으십시오.
programmes-problem-yes-no-options = 예·아니요 항목의 말이 맞지 않습니다. options에 yes와 no를 이 차례로 적으십시오.
programmes-problem-year-table-lacks-parts = 연도별 표에 행이나 연도가 빠졌습니다. rows와, year가 있는 columns를 적으십시오.
programmes-problem-table-lacks-columns = 표에 열이 없습니다. columns를 적으십시오.
programmes-problem-nothing-to-leave-out = 모든 세부사업에 공통인 ‘{ $id }’ 항목이 없습니다. without에서 지우거나 이름을 고치십시오.
programmes-problem-no-value = { $value } 값이 없습니다. values에 적거나 이름을 고치십시오.
programmes-problem-misspelt-value = { $value } 값이 없습니다. 혹시 { $nearest }입니까?
programmes-problem-no-reference = 값을 바로 적을 수 없는 자리입니다. values에 적고 $와 이름으로 가리키십시오.
programmes-problem-no-source = ‘{ $source }’ 근거가 없습니다. sources에 적거나 이름을 고치십시오.
programmes-problem-no-fact = ‘{ $fact }’ 항목은 회사 정보에 없습니다. 회사 파일의 항목 이름을 적으십시오.
programmes-problem-misspelt-fact = ‘{ $fact }’ 항목은 회사 정보에 없습니다. 혹시 ‘{ $nearest }’입니까?
programmes-problem-other-unit = { $value } 값의 단위는 { $unit }인데 여기에는 { $wanted } 단위가 필요합니다. 값이나 단위를 고치십시오.
programmes-problem-ends-before = 끝나는 날이 시작하는 날보다 빠릅니다. 날짜의 차례를 바로잡으십시오.
programmes-problem-id-twice = ‘{ $id }’ 이름이 두 번 나옵니다. 하나를 다른 이름으로 바꾸십시오.
programmes-problem-no-field = 양식에 ‘{ $field }’ 항목이 앞서 나오지 않습니다. 있는 항목의 이름을 적으십시오.
programmes-problem-no-such-answer = ‘{ $field }’ 항목에는 ‘{ $answer }’ 답이 없습니다. 그 항목의 보기 중에서 적으십시오.
programmes-problem-other-folder = 폴더 이름 { JOSA($folder, "과") } 다릅니다. 둘을 같게 맞추십시오.
programmes-problem-no-folder = ‘{ $folder }’ 사업의 폴더가 없습니다. order에서 지우거나 폴더를 만드십시오.

status-confirmed = 공고문 확인
status-reported = 보도 확인
status-other_year = 다른 연도 기준
status-unconfirmed = 미확인

stage-domestic = 내수
stage-beginner = 초보
stage-promising = 유망
stage-growth = 성장
stage-strong = 강소
stage-strong_plus = 강소+

window-upcoming = 예정
window-open = 접수중
window-closed = 마감
window-unknown = 미상

verdict-eligible = 적격
verdict-ineligible = 부적격
verdict-undetermined = 확인 필요

outcome-met = 충족
outcome-not_met = 미충족
outcome-unknown = 확인 필요

criterion-requirement = 지원요건
criterion-exclusion = 제외대상

support-grant = 보조금
support-loan = 융자
support-designation = 지정

document-always = 필수
document-if = 해당 시
document-optional = 선택
document-typed_in_portal = 누리집에서 작성
document-upload = 파일 제출
document-agreed_online = 누리집에서 동의
document-fetched_online = 온라인으로 연계 제출

unit-KRW = 원
unit-USD = 달러
unit-share = 비율
unit-percent = %
unit-date = 날짜
unit-hour = 시각
unit-year = 년도
unit-years = 년
unit-months = 개월
unit-days = 일
unit-count = 개
unit-points = 점
unit-codes = 코드
unit-krw_thousand = 천원
unit-krw_million = 백만원
