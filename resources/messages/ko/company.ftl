### 회사 정보: 파일, 항목 이름, 코드 이름, 기업 규모

## 자리와 값

company-place = { PLAIN($line) }번째 줄 { PLAIN($column) }번째 칸
company-place-field = 입력란
company-part-of = { $field } { $part }
company-not-told = 입력되지 않음
company-none = 없음
company-no-grace = 유예 없음
company-and-others = 그 밖의 값
company-share = { PERCENT($share) }
company-year = { PLAIN($year) }년
company-month = { $month }월
company-amount-of = { $name } { $amount }
company-entries = { $count }건

## 회사 파일을 읽을 수 없을 때

company-file-empty = 회사 파일이 비어 있습니다. 내용이 있는 파일을 골라 주십시오.
company-file-too-large = 회사 파일이 { $megabytes }MB보다 큽니다. 이 프로그램에서 내보낸 회사 파일인지 확인해 주십시오.
company-file-not-utf8 = { $place }에 UTF-8이 아닌 글자가 있습니다. 파일을 UTF-8로 다시 저장해 주십시오.
company-file-broken = 회사 파일의 형식이 { $place }에서 깨져 있습니다. 그 앞뒤의 쉼표, 따옴표, 괄호를 확인해 주십시오.
company-file-too-deep = { $place }에서 괄호가 { $most }겹보다 깊게 들어갑니다. 회사 파일인지 확인해 주십시오.
company-file-not-a-number = { $place }의 { JOSA($written, "은") } 숫자가 아닙니다. 숫자로 고치거나, 모르면 null로 적어 주십시오.
company-file-number-too-long = { $place }의 숫자가 너무 깁니다. 자릿수를 확인해 주십시오.
company-file-not-a-company = 이 파일은 회사 파일이 아닙니다. 맨 앞에 "format": "sme-apply/company" 항목이 있는 파일을 골라 주십시오.
company-file-no-version = 회사 파일의 version 값을 알 수 없습니다. "version": { PLAIN($version) } 항목을 넣어 주십시오.
company-file-newer = 이 회사 파일은 더 새로운 형식(version { $version })이며 이 프로그램은 version { $known }까지 읽습니다. 프로그램을 새 판으로 바꿔 주십시오.
company-key-twice = { $place }에 { $path } 항목이 두 번 나옵니다. 하나만 남겨 주십시오.
company-unknown-key = { $place }의 { JOSA($path, "은") } 알 수 없는 항목입니다. 쓸 수 있는 항목은 { $choices }입니다.
company-unknown-key-near = { $place }의 { JOSA($path, "은") } 알 수 없는 항목입니다. { $nearest } 항목을 뜻하는지 확인해 주십시오.
company-year-missing = { $place }의 { $path }에 연도가 없습니다. 네 자리 연도를 넣어 주십시오.
company-year-twice = { $place }의 { $path }에 { PLAIN($year) }년이 두 번 나옵니다. 한 해에 하나만 남겨 주십시오.

## 값을 받아들일 수 없을 때

company-not-text = { $place }: { $path } 값이 글자가 아닙니다. 따옴표 안에 글자로 적어 주십시오.
company-unwritable-character = { $place }: { $path } 값에 쓸 수 없는 글자({ $character })가 있습니다. 그 글자를 지워 주십시오.
company-text-too-long = { $place }: { $path } 값이 { $length }자로 너무 깁니다. { $most }자 이내로 줄여 주십시오.
company-not-whole = { $place }: { $path } 값이 정수가 아닙니다. 소수점, 쉼표, 따옴표 없이 숫자만 적어 주십시오.
company-not-a-number = { $place }: { $path } 값이 숫자가 아닙니다. 쉼표와 따옴표 없이 숫자만 적어 주십시오.
company-out-of-range = { $place }: { $path } 값이 범위를 벗어났습니다. { $least }부터 { $most }까지의 값을 적어 주십시오.
company-too-many-places = { $place }: { $path } 값의 소수점 아래 자리가 너무 많습니다. 소수점 아래 { $places }자리까지 적어 주십시오.
company-not-yes-no = { $place }: { $path } 값은 예(true) 또는 아니요(false)여야 합니다. 모르면 null로 두십시오.
company-not-a-day = { $place }: { $path } 값이 날짜가 아닙니다. 2025-01-31처럼 연-월-일로 적어 주십시오.
company-not-a-choice = { $place }: { $path }의 { JOSA($value, "은") } 정해진 값이 아닙니다. { $choices } 가운데에서 골라 주십시오.
company-not-a-choice-near = { $place }: { $path }의 { JOSA($value, "은") } 정해진 값이 아닙니다. { JOSA($nearest, "을") } 뜻하는지 확인해 주십시오.
company-not-a-list = { $place }: { $path } 값은 목록이어야 합니다. 대괄호 [ ] 안에 적어 주십시오.
company-not-a-group = { $place }: { $path } 값은 항목 묶음이어야 합니다. 중괄호 {"{"} {"}"} 안에 항목과 값을 적어 주십시오.
company-too-many = { $place }: { $path }에 값이 너무 많습니다. { $most }개까지만 적어 주십시오.
company-not-a-country = { $place }: { $path }의 { JOSA($value, "은") } 나라 부호가 아닙니다. US, JP처럼 영문 대문자 두 글자로 적어 주십시오.
company-not-a-year = { $place }: { JOSA($path, "은") } 연도별 항목이 아닙니다. 네 자리 연도를 적어 주십시오.
company-not-a-month = { $place }: { JOSA($path, "은") } 월별 항목이 아닙니다. 2025-03처럼 연-월로 적어 주십시오.
company-number-not-text = { $place }: { $path } 값이 숫자로 적혀 앞자리 0이 사라질 수 있습니다. 따옴표 안에 적어 주십시오.
company-business-number-form = { $place }: { $path } 값은 사업자등록번호 10자리여야 합니다. 등록증을 보고 다시 적어 주십시오.
company-business-number-checksum = { $place }: { $path }에 틀린 숫자가 있습니다. 등록증을 보고 다시 적어 주십시오.
company-corporate-number-form = { $place }: { $path } 값은 법인등록번호 13자리여야 합니다. 등기사항증명서를 보고 다시 적어 주십시오.
company-hs-code-form = { $place }: { $path } 값은 HS 부호 4자리, 6자리 또는 10자리여야 합니다. 수출신고필증을 보고 다시 적어 주십시오.
company-postal-code-form = { $place }: { $path } 값이 우편번호가 아닙니다. 지금 쓰는 5자리 우편번호를 앞자리 0까지 적어 주십시오.
company-postal-code-old = { $place }: { $path } 값이 2015년 8월 이전의 6자리 우편번호입니다. 지금 쓰는 5자리 우편번호로 고쳐 주십시오.
company-phone-form = { $place }: { $path } 값이 국내 전화번호가 아닙니다. 02-555-0100처럼 지역번호까지 적어 주십시오.
company-email-form = { $place }: { $path } 값이 이메일 주소가 아닙니다. name@company.kr처럼 적어 주십시오.
company-website-form = { $place }: { $path } 값이 홈페이지 주소가 아닙니다. https://company.kr처럼 빈칸 없이 적어 주십시오.
company-ksic-form = { $place }: { $path } 값이 한국표준산업분류 부호가 아닙니다. C29나 C29294처럼 대분류 영문자와 숫자 2~5자리로 적어 주십시오.
company-ksic-section = { $place }: { $path }의 중분류 { JOSA($division, "은") } 대분류 { $section }에 속하지 않습니다. 분류 부호를 다시 확인해 주십시오.
company-size-standards-broken = 기업 규모 기준표의 { PLAIN($line) }번째 줄을 읽을 수 없습니다. 프로그램을 다시 설치해 주십시오.

## 확인해 볼 점

company-notice-corporate-number-checksum = 법인등록번호의 검증 숫자가 맞지 않습니다. 등기사항증명서와 같다면 그대로 두셔도 됩니다.
company-notice-corporate-number-of-individual = 개인사업자인데 법인등록번호가 있습니다. 기업 형태를 확인해 주십시오.
company-notice-business-number-unused-kind = 사업자등록번호의 가운데 두 자리 { JOSA($middle, "은") } 쓰이지 않는 번호입니다. 등록증을 확인해 주십시오.
company-notice-business-number-not-individual = 개인사업자인데 사업자등록번호의 가운데 두 자리({ $middle })는 개인사업자의 번호가 아닙니다. 기업 형태와 번호를 확인해 주십시오.
company-notice-business-number-individual = 법인인데 사업자등록번호의 가운데 두 자리({ $middle })는 개인사업자의 번호입니다. 기업 형태와 번호를 확인해 주십시오.
company-notice-business-number-nonprofit = 사업자등록번호의 가운데 두 자리({ $middle })는 비영리법인의 번호입니다. 기업 형태를 확인해 주십시오.
company-notice-business-number-branch = 사업자등록번호의 가운데 두 자리({ $middle })는 법인 지점의 번호입니다. 본점 번호인지 확인해 주십시오.
company-notice-accounts-unbalanced = { PLAIN($year) }년 자산총계가 부채총계와 자본총계의 합과 { $difference } 다릅니다. 재무제표를 확인해 주십시오.
company-notice-accounts-before-founding = { PLAIN($year) }년 재무 정보는 설립 전 연도의 것입니다. 설립일과 연도를 확인해 주십시오.
company-notice-countries-incomplete = { PLAIN($year) }년 나라별 수출액의 합이 직접수출액보다 { $missing } 적습니다. 빠진 나라가 있는지 확인해 주십시오.
company-notice-countries-too-many = { PLAIN($year) }년 나라별 수출액의 합이 수출액 합계보다 { $excess } 많습니다. 금액을 확인해 주십시오.
company-notice-industry-shares = 업종별 매출 비중의 합이 100%를 넘습니다. 비중을 확인해 주십시오.
company-notice-product-shares = 제품별 수출 비중의 합이 100%를 넘습니다. 비중을 확인해 주십시오.

## 기업 규모

company-size-is-yes = { $as_of } 기준으로 중소기업입니다.
company-size-is-no = { $as_of } 기준으로 중소기업이 아닙니다.
company-size-is-unknown = { $as_of } 기준으로 중소기업인지 아직 알 수 없습니다.
company-size-three_years = { PLAIN($first) }년부터 { PLAIN($last) }년까지 { $count }개 사업연도의 평균매출액을 봅니다(시행령 제7조 제2항 제1호, 제3조의3).
company-size-full_years = { PLAIN($first) }년부터 { PLAIN($last) }년 사이에 12개월을 모두 영업한 { $count }개 사업연도의 평균매출액을 봅니다(시행령 제7조 제2항 제2호).
company-size-last_twelve_months = 창업·합병·분할 뒤 12개월이 지나 { $first }부터 { $last }까지의 달을 포함하는 최근 12개월의 매출액을 봅니다(시행령 제7조 제2항 제3호 가목).
company-size-months_since_founding = 창업·합병·분할 뒤 12개월이 지나지 않아 { $first }부터 { $last }까지의 달을 포함하는 월평균 매출액의 12배를 봅니다(시행령 제7조 제2항 제3호 나목).
company-size-days_since_founding = 창업·합병·분할한 달이나 그 다음 달이므로 { $first }부터 { $last }까지의 달을 포함하는 하루 평균 매출액의 365배를 봅니다(시행령 제7조 제2항 제3호 나목 단서).
company-size-average-and-cap = 평균매출액은 { $average }, 주된 업종의 기준은 { $cap } 이하입니다.
company-size-cap-version = 기준은 { $closing }에 마감한 결산에 적용되는 별표 1을 따릅니다(부칙 제35723호, 2025년 9월 1일).
company-size-step-no = { $required } ({ $article }) 그런데 이 회사는 다음과 같습니다: { $actual }
company-size-step-unknown = { $required } ({ $article }) 이 회사는 아직 확인되지 않았습니다: { $actual }
company-size-finer-code = { $code }에 해당하는 의자 제조업이면 기준이 { $cap }입니다. 업종을 세세분류 5자리까지 적어 주십시오.

company-size-legal_form-required = 비영리 단체가 아닌 기업이어야 합니다.
company-size-legal_form-article = 중소기업기본법 제2조 제1항
company-size-industry-required = 주된 업종에 매출액 기준이 있어야 합니다.
company-size-industry-article = 중소기업기본법 시행령 제4조, 별표 1
company-size-industry = 주된 업종 { $code }
company-size-industry-several-caps = 주된 업종 { $code }(기준이 여럿일 수 있음)
company-size-industry-without-cap = { JOSA($code, "은") } 별표 1에 기준이 없는 업종입니다.
company-size-industry-too-broad = { $code }만으로는 어느 기준인지 정할 수 없습니다.
company-size-sales-required = 평균매출액이 { $cap } 이하여야 합니다.
company-size-sales-required-open = 평균매출액이 주된 업종의 기준 이하여야 합니다.
company-size-sales-article = 중소기업기본법 시행령 제3조 제1항 제1호 가목, 제7조, 별표 1
company-size-sales = 평균매출액 { $average }
company-size-sales-at-least = 알려진 금액만으로 평균매출액 { $average } 이상
company-size-no-full-year = 12개월을 모두 영업한 사업연도가 없습니다.
company-size-assets-required = 자산총액이 5,000억원 미만이어야 합니다.
company-size-assets-article = 중소기업기본법 시행령 제3조 제1항 제1호 나목, 제7조의2
company-size-assets = 자산총액 { $assets }
company-size-group-required = 공시대상기업집단에 속하지 않아야 합니다.
company-size-group-article = 중소기업기본법 제2조 제1항 단서
company-size-group-is = 공시대상기업집단에 속합니다.
company-size-group-not = 공시대상기업집단에 속하지 않습니다.
company-size-shareholder-required = 자산총액 5,000억원 이상인 법인이 주식의 30% 이상을 가진 최다출자자가 아니어야 합니다.
company-size-shareholder-article = 중소기업기본법 시행령 제3조 제1항 제2호 나목
company-size-shareholder-is = 그러한 법인이 최다출자자입니다.
company-size-shareholder-not = 그러한 최다출자자가 없습니다.
company-size-related-required = 관계기업과 합산한 평균매출액이 { $cap } 이하여야 합니다.
company-size-related-required-open = 관계기업과 합산한 평균매출액이 주된 업종의 기준 이하여야 합니다.
company-size-related-article = 중소기업기본법 시행령 제3조 제1항 제2호 다목, 제7조의4, 별표 2
company-size-related-none = 관계기업이 없습니다.
company-size-related-not-judged = 협동조합과 사회적기업은 관계기업과 합산하지 않습니다.
company-size-related-rule-missing = 50% 이상을 소유하는 관계기업의 합산 방법(별표 2 제3호)은 이 프로그램에 들어 있지 않습니다.
company-size-small-required = 평균매출액이 { $cap } 이하여야 합니다.
company-size-small-required-open = 평균매출액이 주된 업종의 소기업 기준 이하여야 합니다.
company-size-small-article = 중소기업기본법 시행령 별표 3
company-size-headcount-required = { $limit ->
    [10] 상시근로자가 10명 미만이어야 합니다.
   *[other] 상시근로자가 { $most ->
        [10] 업종에 따라 5명 또는 10명 미만이어야 합니다.
       *[other] 5명 미만이어야 합니다.
    }
}
company-size-headcount-article = 소상공인기본법 시행령 제3조 제1항
company-size-headcount = 상시근로자 { $people }명

company-sme-by-certificate = { $until }까지 유효한 중소기업확인서가 있습니다.
company-sme-by-size = 중소기업기본법의 규모와 독립성 기준에 맞습니다.
company-sme-by-grace = { $until }까지 중소기업 유예기간입니다(중소기업기본법 제2조 제3항).
company-sme-not = 규모 기준에 맞지 않고, 유예기간도 유효한 중소기업확인서도 없습니다.
company-sme-unknown = 중소기업인지 정하는 데 필요한 정보가 아직 부족합니다.

## 항목 이름: 회사

fact-name_ko = 기업명
fact-name_en = 기업명(영문)
fact-business_registration_number = 사업자등록번호
fact-corporate_registration_number = 법인등록번호
fact-legal_form = 기업 형태
fact-established_on = 설립일자
fact-established_on-help = 법인은 설립등기일, 개인사업자는 사업자등록을 한 날입니다.
fact-merged_or_split_on = 합병·분할일
fact-merged_or_split_on-help = 합병이나 분할이 있었던 회사만 가장 최근의 날을 적습니다. 없었으면 비워 두십시오.
fact-representative-name = 대표자
fact-representative-mobile = 대표자 휴대전화
fact-representative-email = 대표자 이메일
fact-contact-name = 담당자
fact-contact-title = 담당자 직위
fact-contact-department = 담당자 부서
fact-contact-phone = 담당자 연락처
fact-contact-mobile = 담당자 휴대전화
fact-contact-email = 담당자 이메일
fact-phone = 본사 전화번호
fact-fax = 본사 팩스번호
fact-email = 회사 이메일
fact-website = 홈페이지
fact-foreign_language_website = 외국어 홈페이지
fact-postal_code = 우편번호
fact-address = 본사 주소
fact-region = 지역
fact-sites = 공장과 지점
fact-sites-help = 본점 밖의 공장과 지점(해외 포함)의 사업자등록번호와 주소입니다. 없으면 ‘없음’으로 두십시오.

## 항목 이름: 업종과 재무

fact-industries = 업종
fact-industries-help = 한국표준산업분류 부호와 매출 비중입니다. 업종이 여럿이면 매출이 가장 큰 업종이 주된 업종이 됩니다.
fact-main_industry-ksic = 주된 업종 부호
fact-main_industry-section = 주된 업종 대분류
fact-main_industry-revision = 산업분류 차수
fact-main_industry-name = 주된 업종
fact-main_industry-manufacturing = 제조업 여부
fact-production_items = 생산 품목
fact-fiscal_year_end_month = 결산월
fact-fiscal_years-months = { PLAIN($year) }년 영업 개월 수
fact-fiscal_years-months-help = 사업연도는 결산일이 들어 있는 해로 부릅니다. 한 해를 모두 영업했으면 12입니다.
fact-fiscal_years-estimated = { PLAIN($year) }년 재무 금액이 예정인지
fact-fiscal_years-estimated-help = 아직 결산하지 않은 해의 예상 금액이면 ‘예’입니다. 예상 금액으로는 기업 규모를 판정하지 않습니다.
fact-fiscal_years-sales_krw = { PLAIN($year) }년 매출액
fact-fiscal_years-sales_krw-help = 손익계산서의 매출액을 원 단위로 적습니다.
fact-fiscal_years-total_assets_krw = { PLAIN($year) }년 자산총계
fact-fiscal_years-total_debt_krw = { PLAIN($year) }년 부채총계
fact-fiscal_years-equity_krw = { PLAIN($year) }년 자본총계
fact-fiscal_years-paid_in_capital_krw = { PLAIN($year) }년 납입자본금
fact-fiscal_years-operating_profit_krw = { PLAIN($year) }년 영업이익
fact-fiscal_years-net_profit_krw = { PLAIN($year) }년 당기순이익
fact-fiscal_years-interest_expense_krw = { PLAIN($year) }년 이자비용
fact-fiscal_years-manufacturing_sales_krw = { PLAIN($year) }년 제조 매출액
fact-fiscal_years-research_expense_krw = { PLAIN($year) }년 연구개발비
fact-monthly_sales = { PLAIN($year) }년 { PLAIN($month) }월 매출액
fact-monthly_sales-help = 최근에 창업·합병·분할한 회사는 달마다의 매출액으로 평균을 냅니다. 그 밖의 회사는 적지 않아도 됩니다.
fact-founding_assets_krw = 창업·합병·분할일의 자산총액
fact-founding_assets_krw-help = 이번 사업연도에 창업·합병·분할한 회사만 그 날의 자산총액을 적습니다.

## 항목 이름: 사람과 수출

fact-employees-regular_average_last_year = 지난해 상시근로자 수(연평균)
fact-employees-regular_average_last_year-help = 매월 말일의 상시근로자를 더해 12로 나눈 수입니다. 임원, 일용근로자, 3개월 이내 기간제, 연구전담요원은 빼고, 월 60시간 이상 단시간근로자는 0.5명으로 셉니다.
fact-employees-by_year = { PLAIN($year) }년 상시근로자 수(연평균)
fact-employees-by_year-help = 매월 말일의 상시근로자를 더해 12로 나눈 수입니다.
fact-staff-overseas_marketing-exists = 해외마케팅·영업 인력이 있는지
fact-staff-overseas_marketing-department = 해외마케팅·영업 부서명
fact-staff-overseas_marketing-headcount = 해외마케팅·영업 인원
fact-staff-research-exists = 연구개발 인력이 있는지
fact-staff-research-department = 연구개발 부서명
fact-staff-research-headcount = 연구개발 인원
fact-exports-direct_usd = { PLAIN($year) }년 직접수출액
fact-exports-direct_usd-help = 회사 이름으로 통관한 수출액을 달러로 적습니다. 수출이 없었으면 0입니다.
fact-exports-indirect_usd = { PLAIN($year) }년 간접수출액
fact-exports-indirect_usd-help = 한국무역정보통신(KTNET)에서 확인되는 간접수출 금액을 달러로 적습니다. 없었으면 0입니다.
fact-exports-total_usd = { PLAIN($year) }년 수출액 합계
fact-exports-by_country = { PLAIN($year) }년 나라별 수출액
fact-exports-country_count = { PLAIN($year) }년 수출국 수
fact-exports-estimated = { PLAIN($year) }년 수출액이 예정인지
fact-exports-estimated-help = 아직 끝나지 않은 해의 예상 금액이면 ‘예’입니다.
fact-exports_last_12_months_usd-direct = 최근 12개월 직접수출액
fact-exports_last_12_months_usd-direct-help = 신청하는 달의 바로 앞 달까지 12개월의 금액입니다.
fact-exports_last_12_months_usd-indirect = 최근 12개월 간접수출액
fact-exports_last_12_months_usd-indirect-help = 신청하는 달의 바로 앞 달까지 12개월의 금액입니다.
fact-exports_last_12_months_usd-total = 최근 12개월 수출액 합계
fact-first_export_year = 처음 수출한 해
fact-export_items-now = 현재 수출 품목과 서비스
fact-export_items-planned = 수출 계획 품목과 서비스
fact-main_export_countries-now = 현재 주요 수출국(3개국 이내)
fact-main_export_countries-planned = 수출 계획 국가(3개국 이내)
fact-products = 제품
fact-products-help = 수출하거나 수출하려는 제품의 이름과 HS 부호입니다.

## 항목 이름: 소유관계와 확인

fact-ownership-disclosed_business_group = 공시대상기업집단에 속합니까?
fact-ownership-disclosed_business_group-help = 공정거래위원회가 지정한 대기업집단의 소속회사이면 ‘예’입니다.
fact-ownership-large_corporation_is_largest_shareholder = 자산 5,000억원 이상 법인이 30% 이상을 가진 최다출자자입니까?
fact-ownership-large_corporation_is_largest_shareholder-help = 외국법인도 포함하고 간접 소유도 셉니다. 비영리법인과 벤처투자회사는 뺍니다.
fact-ownership-related_companies = 관계기업
fact-ownership-related_companies-help = 외부감사를 받는 회사가 다른 국내 회사의 주식을 30% 이상 가진 최다출자자일 때 두 회사가 법률상 관계기업입니다. 그런 회사만 적고, 없으면 ‘없음’으로 두십시오.
fact-designations = 인증과 지정
fact-global_champion_designated_years = 글로벌 강소기업 1,000+ 지정 연도
fact-declarations-suspended_or_closed = 휴업 또는 폐업 중입니까?
fact-declarations-suspended_or_closed-help = 사업자등록 상태가 휴업이나 폐업이거나, 신고하지 않았더라도 사업을 멈추고 있으면 ‘예’입니다.
fact-declarations-national_tax_arrears = 국세를 체납하고 있습니까?
fact-declarations-national_tax_arrears-help = 국세 납세증명서를 발급받을 수 있으면 ‘아니요’입니다.
fact-declarations-local_tax_arrears = 지방세를 체납하고 있습니까?
fact-declarations-local_tax_arrears-help = 지방세 납세증명서를 발급받을 수 있으면 ‘아니요’입니다.
fact-declarations-credit_default_registered = 채무불이행자로 등록되어 있습니까?
fact-declarations-credit_default_registered-help = 법원의 채무불이행자명부나 신용정보 집중기관에 등록되어 있으면 ‘예’입니다. 채무조정, 회생인가 등 공고의 예외에 해당하면 ‘아니요’입니다.
fact-declarations-participation_restricted = 정부 지원사업 참여 제한을 받고 있습니까?
fact-declarations-participation_restricted-help = 보조금 부정수급 등으로 지금 참여 제한 기간이면 ‘예’입니다.
fact-declarations-capital_fully_impaired = 완전자본잠식 상태입니까?
fact-declarations-capital_fully_impaired-help = 최근 결산의 자본총계가 0보다 작으면 ‘예’입니다.
fact-declarations-restricted_industry = 지원 제외 업종을 주로 합니까?
fact-declarations-restricted_industry-help = 사행성 게임, 주류·담배 도소매, 주점 등 공고가 제외한 업종이 주된 업종이면 ‘예’입니다.
fact-declarations-simple_distribution_or_trading = 단순 유통기업이나 무역상사입니까?
fact-declarations-simple_distribution_or_trading-help = 제조 매출이 있거나 제품 개발, 외주생산, 자사 브랜드 등 제조 활동을 보일 수 있으면 ‘아니요’입니다.
fact-declarations-voucher_service_provider = 수출바우처 수행기관입니까?
fact-declarations-voucher_service_provider-help = 바우처로 서비스를 제공하는 기관으로 등록되어 있으면 ‘예’입니다.
fact-declarations-related_company_applies = 특수관계에 있는 다른 기업도 올해 신청합니까?
fact-declarations-related_company_applies-help = 대표자가 같거나, 대표자와 그 가족이 30% 이상 출자하거나 사실상 지배하는 회사를 말합니다. 경영이 독립적임을 입증할 수 있으면 ‘아니요’입니다.
fact-declarations-other_business_number_applies = 같은 법인의 다른 사업자등록번호로도 신청합니까?
fact-declarations-other_business_number_applies-help = 한 법인에 사업자등록번호가 여럿이면 하나로만 신청할 수 있습니다.
fact-declarations-public_controversy = 사회적 물의를 일으킨 일이 있습니까?
fact-declarations-public_controversy-help = 지원이 적합하지 않다고 인정될 만한 일이 있으면 ‘예’입니다.
fact-declarations-other_voucher_selected_this_year = 올해 다른 수출바우처에 선정되었습니까?
fact-declarations-other_voucher_selected_this_year-help = 다른 부처나 다른 유형의 수출바우처에 이미 선정되었으면 ‘예’입니다.
fact-declarations-voucher_agreement_running = 끝나지 않은 수출바우처 협약이 있습니까?
fact-declarations-voucher_agreement_running-help = 새 협약이 시작되는 날에도 이전 바우처의 협약 기간이 남아 있으면 ‘예’입니다.
fact-declarations-affected_by_us_tariffs = 미국 관세 조치로 피해를 보고 있습니까?
fact-declarations-affected_by_us_tariffs-help = 미국으로 수출하거나 납품하면서 관세로 주문이나 매출이 줄었으면 ‘예’입니다.
fact-declarations-tech_service_business = 테크서비스 기업입니까?
fact-declarations-tech_service_business-help = 소프트웨어, 게임, 플랫폼, 에듀테크처럼 디지털·인공지능 기술에 바탕을 둔 서비스를 제공하면 ‘예’입니다.
fact-support_history = 지원받은 이력
fact-support_history-help = 2023년 이후 받은 수출지원의 단계, 금액, 사용률, 협약 기간입니다. 없으면 ‘없음’으로 두십시오.
fact-sme_certificate-issued_on = 중소기업확인서 발급일
fact-sme_certificate-valid_until = 중소기업확인서 유효기간 만료일
fact-sme_grace_until = 중소기업 유예기간 만료일
fact-sme_grace_until-help = 규모가 커져 유예를 받고 있으면 그 마지막 날을 적습니다. 유예가 없으면 ‘유예 없음’을 고르십시오.

## 코드 이름

code-legal_form-corporation = 법인
code-legal_form-sole_proprietor = 개인사업자
code-legal_form-cooperative = 협동조합
code-legal_form-social_enterprise = 사회적기업
code-legal_form-nonprofit = 비영리 단체
code-site_kind-head_office = 본점
code-site_kind-factory = 공장
code-site_kind-branch = 지점
code-stage-domestic = 내수
code-stage-beginner = 초보
code-stage-promising = 유망
code-stage-growth = 성장
code-stage-strong = 강소
code-stage-strong_plus = 강소+
code-related_role-parent = 지배기업
code-related_role-subsidiary = 종속기업
code-uplift-tariff_response = 관세대응
code-uplift-international_shipping = 물류지원(국제운송)
code-uplift-robust_domestic = 튼튼한 내수기업
code-uplift-market_diversification = 수출국 다변화
code-uplift-high_growth = 수출 고성장
code-designation-venture = 벤처기업
code-designation-innobiz = 이노비즈(기술혁신형)
code-designation-mainbiz = 메인비즈(경영혁신형)
code-designation-global_champion_1000 = 글로벌 강소기업 1,000+
code-designation-pre_unicorn = 예비유니콘
code-designation-baby_unicorn = 아기유니콘
code-designation-tips = 팁스(TIPS) 성공졸업
code-designation-women_owned = 여성기업
code-designation-disabled_owned = 장애인기업
code-designation-market_diversification = 수출국 다변화 성공기업
code-designation-delivery_price_linkage = 납품대금 연동제 동행기업
code-designation-performance_certified = 성능인증기업
code-designation-deep_tech_startup_1000 = 초격차 스타트업 1,000+
code-designation-jump_up = 도약(Jump-Up) 프로그램
code-designation-ces_innovation_award = CES 혁신상(최근 3년)
code-designation-materials_parts_equipment_100 = 소부장 강소기업 100
code-designation-materials_parts_equipment_startup_100 = 소부장 스타트업 100
code-designation-green_new_deal_100 = 그린뉴딜 유망기업 100
code-designation-regional_star = 지역스타기업
code-designation-regional_innovation_leader = 지역혁신 선도기업
code-designation-wide_area_leader = 초광역권 선도기업
code-designation-honoured_longevity = 명문장수기업
code-designation-youth_employment = 청년일자리 강소기업
code-designation-work_life_balance = 일·생활 균형 우수기업
code-designation-talent_development = 인재육성형 중소기업
code-ksic_section-A = 농업, 임업 및 어업
code-ksic_section-B = 광업
code-ksic_section-C = 제조업
code-ksic_section-D = 전기, 가스, 증기 및 공기조절 공급업
code-ksic_section-E = 수도, 하수 및 폐기물 처리, 원료재생업
code-ksic_section-F = 건설업
code-ksic_section-G = 도매 및 소매업
code-ksic_section-H = 운수 및 창고업
code-ksic_section-I = 숙박 및 음식점업
code-ksic_section-J = 정보통신업
code-ksic_section-K = 금융 및 보험업
code-ksic_section-L = 부동산업
code-ksic_section-M = 전문, 과학 및 기술 서비스업
code-ksic_section-N = 사업시설관리, 사업지원 및 임대 서비스업
code-ksic_section-O = 공공행정, 국방 및 사회보장 행정
code-ksic_section-P = 교육 서비스업
code-ksic_section-Q = 보건업 및 사회복지 서비스업
code-ksic_section-R = 예술, 스포츠 및 여가 관련 서비스업
code-ksic_section-S = 협회 및 단체, 수리 및 기타 개인 서비스업
code-ksic_section-T = 가구 내 고용활동
code-ksic_section-U = 국제 및 외국기관
