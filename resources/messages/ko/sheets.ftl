# 표: 고객 목록을 읽고 쓰기

sheets-title-clients = 고객
sheets-title-explained = 설명
sheets-title-mend = 고칠 행
sheets-heading-won = { $label } (원)
sheets-heading-dollar = { $label } (달러)
sheets-heading-percent = { $label } (%)
sheets-heading-kind = 구분
sheets-heading-mend = 무엇을 고쳐야 합니까
sheets-example-mark = 예시

## 사람들이 적는 말

sheets-yes-words = 예, 네, 그렇다, 그렇습니다, 있음, 해당, 해당함, 여, O, ○, Y, 1
sheets-no-words = 아니요, 아니오, 아님, 아닙니다, 해당없음, 없음, 미해당, 부, X, ×, N, 0
sheets-none-words = 없음, 해당없음, 유예 없음
sheets-untold-words = 모름, 미상, 미확인, 확인 필요, 확인 중
sheets-units = 원=1, 천원=1000, 만원=10000, 백만원=1000000, 백만=1000000, 억=100000000, 억원=100000000, 달러=1, 불=1, 미화=1, 천달러=1000, 천불=1000, 만달러=10000, 만불=10000, 백만달러=1000000, 백만불=1000000, %=1, 명=1, 개월=1, 회=1, 번=1
sheets-unit-prefixes = 단위

## 다르게 부르는 이름

sheets-also-name_ko = 회사명, 업체명, 상호, 상호명, 법인명, 기업이름, 고객명, 거래처명, 기업명(국문)
sheets-also-name_en = 영문명, 영문 회사명, 영문 상호, 회사명(영문)
sheets-also-business_registration_number = 사업자번호, 사업자 등록 번호, 사업자등록No, 사업자No
sheets-also-corporate_registration_number = 법인번호, 법인 등록 번호
sheets-also-legal_form = 회사 형태, 기업 구분, 법인/개인, 사업자 구분
sheets-also-established_on = 설립일, 창업일, 개업일, 개업연월일, 설립년월일, 설립연월일
sheets-also-representative-name = 대표, 대표자명, 대표이사, 대표자 성명
sheets-also-contact-name = 담당자명, 담당자 성명
sheets-also-contact-phone = 담당자 전화, 담당자 전화번호
sheets-also-phone = 전화, 전화번호, 대표전화, 회사 전화
sheets-also-fax = 팩스, 팩스번호
sheets-also-email = 이메일, 메일, 전자우편, 대표 이메일
sheets-also-website = 웹사이트, 홈페이지 주소
sheets-also-address = 주소, 소재지, 본점 소재지, 회사 주소
sheets-also-region = 시도, 시·도, 광역시도
sheets-also-main_industry-ksic = 업종코드, 업종 부호, 표준산업분류, 산업분류코드, KSIC, 주업종코드
sheets-also-main_industry-name = 업종명, 주업종, 업종
sheets-also-employees-regular_average_last_year = 상시근로자, 상시근로자 수, 종업원 수, 직원 수, 고용인원
sheets-also-fiscal_years-sales_krw = 매출, 매출액, 총매출액, 매출 실적
sheets-also-fiscal_years-total_assets_krw = 자산, 자산총액, 총자산
sheets-also-fiscal_years-total_debt_krw = 부채, 부채총액, 총부채
sheets-also-fiscal_years-equity_krw = 자본, 자기자본
sheets-also-exports-direct_usd = 직수출, 직수출액, 직접수출, 직접수출실적
sheets-also-exports-indirect_usd = 간접수출, 간접수출실적
sheets-also-designations = 인증, 보유 인증, 기업 인증

## 칸을 채우는 법

sheets-note-text = 글자로 적습니다.
sheets-note-prose = 글자로 적습니다. 여러 줄도 됩니다.
sheets-note-integer = 숫자만 적습니다.
sheets-note-year = 2015처럼 네 자리 연도를 적습니다.
sheets-note-month = 12처럼 달의 숫자를 적습니다.
sheets-note-krw = 원 단위의 숫자로 적습니다. 없었으면 0, 모르면 비워 둡니다.
sheets-note-usd = 미국 달러 단위의 숫자로 적습니다. 없었으면 0, 모르면 비워 둡니다.
sheets-note-count = 사람 수를 숫자로 적습니다. 모르면 비워 둡니다.
sheets-note-share = 35%처럼 백분율로 적습니다.
sheets-note-ratio = 35%처럼 백분율로 적습니다.
sheets-note-date = 2015-03-02처럼 연-월-일로 적습니다.
sheets-note-date-or-none = 2015-03-02처럼 연-월-일로 적고, 유예가 없으면 ‘없음’이라고 적습니다.
sheets-note-yes-no = ‘예’나 ‘아니요’를 고릅니다. 모르면 비워 둡니다.
sheets-note-code = 목록에서 고릅니다.
sheets-note-codes = 쉼표로 나누어 여러 개를 적고, 하나도 없으면 ‘없음’이라고 적습니다. 적을 수 있는 이름: { $choices }
sheets-note-countries = 나라 이름이나 두 글자 부호를 쉼표로 나누어 세 나라까지 적습니다.
sheets-note-years = 2023, 2024처럼 쉼표로 나누어 적고, 없으면 ‘없음’이라고 적습니다.
sheets-note-records = 하나도 없으면 ‘없음’이라고 적습니다. 있으면 비워 두고, 들여온 다음 회사 정보에서 적습니다.
sheets-note-business-number = 하이픈이 있어도 없어도 됩니다. 앞자리 0까지 10자리를 적습니다.
sheets-note-corporate-number = 하이픈이 있어도 없어도 됩니다. 13자리를 적습니다.
sheets-note-postal-code = 지금 쓰는 5자리 우편번호를 적습니다.
sheets-note-phone = 02-555-0100처럼 지역번호까지 적습니다.
sheets-note-email = name@company.kr처럼 적습니다.
sheets-note-website = https://company.kr처럼 적습니다.
sheets-note-ksic = C29나 C29294처럼 대분류 영문자와 숫자 2~5자리로 적습니다.
sheets-note-hs-code = HS 부호를 숫자로 적습니다.

sheets-example-name = (예시) 주식회사 보기기계
sheets-example-text = (예시)
sheets-explained-heading = 열
sheets-explained-note = 채우는 법
sheets-explained-section = 묶음
sheets-explained-1 = 한 행에 한 고객을 적습니다. 기업명과 사업자등록번호 가운데 하나는 있어야 합니다.
sheets-explained-2 = 모르는 칸은 비워 둡니다. 빈칸은 ‘모름’으로 읽고, 0이나 ‘아니요’로 읽지 않습니다.
sheets-explained-3 = ‘구분’이 ‘예시’인 행은 읽지 않습니다. 제목 줄은 지우지 말고, 쓰지 않는 열은 지워도 됩니다.
sheets-explained-4 = 수식은 저장된 결과만 읽습니다. 셀은 병합하지 마십시오.
sheets-explained-5 = 주민등록번호는 적지 마십시오. 이 프로그램은 주민등록번호를 받지 않습니다.
sheets-section-identity = 회사
sheets-section-contact = 연락처
sheets-section-sites = 사업장
sheets-section-industry = 업종
sheets-section-accounts = 재무
sheets-section-people = 인력
sheets-section-exports = 수출
sheets-section-products = 제품
sheets-section-ownership = 소유관계
sheets-section-designations = 인증과 지정
sheets-section-declarations = 확인
sheets-section-history = 지원 이력
sheets-section-certificate = 중소기업확인서

## 파일을 읽을 수 없을 때

sheets-file-unreadable = { $file } 파일을 읽을 수 없습니다. 이름과 위치, 읽을 권한을 확인해 주십시오.
sheets-file-too-large = 파일이 { $megabytes }MB보다 큽니다. 고객 목록이 아닌 시트와 그림을 지우거나 파일을 나누어 주십시오.
sheets-file-empty = 파일이 비어 있습니다. 내용이 있는 파일을 골라 주십시오.
sheets-file-old = 옛 형식의 스프레드시트(.xls)입니다. 스프레드시트 프로그램에서 ‘Excel 통합 문서(.xlsx)’로 저장한 파일을 골라 주십시오.
sheets-file-locked = 암호가 걸린 파일입니다. 스프레드시트 프로그램에서 암호를 없애고 저장한 파일을 골라 주십시오.
sheets-file-macros = 매크로가 들어 있는 파일입니다. 스프레드시트 프로그램에서 ‘Excel 통합 문서(.xlsx)’로 저장한 파일을 골라 주십시오.
sheets-file-binary = 이진 형식의 스프레드시트(.xlsb)입니다. 스프레드시트 프로그램에서 ‘Excel 통합 문서(.xlsx)’로 저장한 파일을 골라 주십시오.
sheets-file-bursting = 풀면 { $megabytes }MB가 넘거나 조각이 지나치게 많은 파일이라 열지 않았습니다. 고객 목록만 새 파일에 복사해 저장해 주십시오.
sheets-file-not-a-sheet = 읽을 수 있는 스프레드시트가 아닙니다. xlsx나 csv 파일을 골라 주십시오.
sheets-file-broken = 스프레드시트 파일이 깨져 있습니다. 스프레드시트 프로그램에서 열어 다시 저장해 주십시오.
sheets-csv-broken = CSV 파일의 { PLAIN($row) }번째 줄에서 따옴표가 닫히지 않았거나 칸이 지나치게 깁니다. 그 줄을 고치거나 xlsx로 저장해 주십시오.
sheets-csv-letters = 이 파일의 글자를 읽을 수 없습니다. xlsx나, ‘CSV UTF-8’로 저장한 파일을 골라 주십시오.
sheets-too-many-rows = 행이 { $most }개보다 많습니다. 파일을 나누어 주십시오.
sheets-no-headings = 제목 줄을 찾지 못했습니다. 첫 줄에 기업명, 사업자등록번호 같은 제목을 적어 주십시오.
sheets-no-table = 읽을 시트가 없습니다. 고객 목록이 있는 시트를 보이게 하거나 숨은 시트를 골라 주십시오.
sheets-read-as-cp949 = CP949로 저장된 파일로 읽었습니다. 글자가 깨졌으면 ‘CSV UTF-8’로 저장한 파일을 골라 주십시오.
sheets-hidden-left-out = 숨은 시트는 읽지 않았습니다: { $sheets }
sheets-formulas-taken = 수식 { $count }개는 계산하지 않고 파일에 저장된 결과를 읽었습니다.
sheets-examples-left-out = 예시 { $count }행은 읽지 않았습니다.

## 칸과 행의 잘못

sheets-cell = 이 칸
sheets-finding = { PLAIN($row) }행 { $column }열: { $said }
sheets-finding-row = { PLAIN($row) }행: { $said }
sheets-merged = 병합된 칸이라 어느 고객의 값인지 알 수 없습니다. 병합을 풀고 행마다 값을 적어 주십시오.
sheets-cell-fault = 칸에 { $fault } 오류가 있습니다. 수식을 고치거나 값을 직접 적어 주십시오.
sheets-formula-without-result = 수식의 결과가 파일에 없습니다. 스프레드시트 프로그램에서 열어 저장하거나 값을 직접 적어 주십시오.
sheets-not-a-number = 숫자로 읽을 수 없습니다. 숫자만 적어 주십시오.
sheets-digits-lost = { JOSA($written, "은") } 스프레드시트가 줄여 적어 자릿수가 사라졌습니다. 원래 번호나 금액을 다시 적어 주십시오.
sheets-zeros-put-back = 사라진 앞자리 0을 채워 { JOSA($written, "으로") } 읽었습니다.
sheets-day-from-number = { $number }은(는) 날짜의 일련번호로 보고 { $day }로 읽었습니다.
sheets-not-a-day = 날짜로 읽을 수 없습니다. 2025-01-31처럼 연-월-일로 적어 주십시오.
sheets-not-yes-no = ‘예’나 ‘아니요’로 읽을 수 없습니다. 목록에서 고르거나 비워 두십시오.
sheets-not-text = 글자가 있어야 할 칸입니다. 글자로 적어 주십시오.
sheets-not-a-choice = { JOSA($written, "은") } 고를 수 있는 이름이 아닙니다. { $choices } 등에서 골라 주십시오.
sheets-not-a-country = { JOSA($written, "은") } 나라 이름이 아닙니다. 베트남, VN처럼 나라 이름이나 두 글자 부호를 적어 주십시오.
sheets-only-none = 이 칸에는 ‘없음’만 적을 수 있습니다. 있으면 비워 두고, 들여온 다음 회사 정보에서 적어 주십시오.
sheets-number-twice = 사업자등록번호가 { PLAIN($row) }행과 같습니다. 한 고객은 한 행에만 적어 주십시오.
sheets-no-name = 기업명도 사업자등록번호도 없습니다. 둘 가운데 하나는 적어 주십시오.

## 여러 고객의 판정

sheets-title-matrix = 판정표
sheets-title-verdicts = 자세히
sheets-title-problems = 읽지 못한 고객
sheets-column-client = 기업명
sheets-column-number = 사업자등록번호
sheets-column-programme = 사업
sheets-column-verdict = 판정
sheets-column-window = 접수
sheets-column-stage = 수출단계
sheets-column-limit = 지원한도(원)
sheets-column-own = 기업부담금(원)
sheets-column-opens = 접수 시작
sheets-column-closes = 접수 마감
sheets-column-not-met = 맞지 않는 요건
sheets-column-missing = 더 필요한 정보
sheets-column-unconfirmed = 근거
sheets-column-source = 파일이나 행
sheets-column-problem = 까닭
sheets-unconfirmed = 공고문에서 확인되지 않은 값에 따름
sheets-unknown-ending = 만들 수 있는 파일이 아닙니다. 이름 끝을 { $endings } 가운데 하나로 적어 주십시오.
sheets-not-written = { $file } 파일을 쓸 수 없습니다({ $reason }). 폴더와 남은 공간, 다른 프로그램에서 열려 있는지를 확인해 주십시오.

## 명령줄

sheets-import-help = 고객 목록(스프레드시트)을 다룹니다.
sheets-template-help = 고객 목록의 빈 서식을 만듭니다. 채우는 법과 예시, 고르기 목록이 들어 있습니다.
sheets-check-help = 고객 목록(xlsx, csv)을 읽어 보고 잘못된 칸을 행과 열로 알립니다. 고칠 행이 있으면 3으로 끝납니다.
sheets-sheet-help = 읽을 시트의 이름. 숨은 시트도 됩니다. 기본값은 보이는 첫 시트입니다.
sheets-mend-help = 고칠 행을 까닭과 함께 이 파일에 저장합니다.
sheets-screen-all-help = 폴더의 회사 파일이나 고객 목록의 모든 고객을 판정합니다. 읽지 못한 고객이 있으면 나머지를 판정하고 3으로 끝납니다.
sheets-processes-help = 함께 일할 프로세스 수. 기본값은 고객이 많으면 코어 수입니다.
sheets-out-help = 만들 파일. 이름 끝(.xlsx, .csv, .json)이 형식을 정합니다.
sheets-template-written = { $file } 파일에 고객 목록의 빈 서식을 저장했습니다.
sheets-checked = 고객 { $taken }곳을 읽었고, 고쳐야 할 행은 { $refused }개입니다.
sheets-checked-columns = 열을 다음과 같이 읽었습니다.
sheets-column-unread = 읽지 않음
sheets-sure-same = 같은 이름
sheets-sure-similar = 비슷한 이름
sheets-sure-remembered = 지난번에 고른 대로
sheets-sure-chosen = 직접 고름
sheets-sure-none = 알 수 없음
sheets-more-findings = 그 밖에 { $count }건이 더 있습니다.
sheets-mending-written = 고칠 행을 { $file } 파일에 저장했습니다. 고친 다음 그 파일을 다시 읽으십시오.
sheets-empty-folder = { $folder } 폴더에 회사 파일(.json)이 없습니다. 다른 폴더를 지정해 주십시오.
sheets-progress = 판정 { $done }/{ $of }
sheets-screened = 고객 { $clients }곳을 판정하여 { $file } 파일에 저장했습니다.
