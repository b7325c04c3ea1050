## 확인한 값의 파일

rules-confirmations-no-list = 확인한 값의 파일은 목록이어야 하며, 항목마다 ‘이름: 값’의 묶음이어야 합니다. 이 프로그램에서 저장한 파일인지 확인해 주십시오.
rules-confirmation-lacks = { $place }의 확인에 { $item } 항목이 없습니다. 빠진 항목을 적어 주십시오.
rules-confirmation-wrong = { $place }의 { $item } 값이 맞지 않습니다. 값의 단위와 형식을 확인해 주십시오.
rules-clause-stages = 수출단계의 구간
rules-clause-round = 모집차수 { $name }
rules-clause-round-of = 모집차수 { $name } ({ $track })

## 기준과 공고

rules-below = 모든 판정이 기대는 값과 그 근거입니다. 공고문에서 확인한 값은 곧바로 모든 판정과 신청서에 쓰입니다.
rules-views = 보기
rules-view-values = 값과 근거
rules-view-seasons = 연도 비교
rules-view-readings = 확인한 값
rules-view-updates = 다른 곳에서 받은 기준
rules-all-files = 모든 파일
rules-programme = 사업
rules-count = { $status } { $count }
rules-status-unknown = 모름
rules-origin-shipped = 기준: 이 프로그램에 들어 있는 것
rules-origin-own = 기준: 내 폴더 ‘{ $folder }’
rules-origin-pack = 기준: { $publisher }의 기준 묶음 { PLAIN($version) }판
rules-no-track = 지금 쓰는 기준의 ‘{ $programme }’에는 이 신청서의 세부사업이 없습니다. ‘기준과 공고’에서 쓰는 기준을 확인해 주십시오.

## 값

rules-values = 값
rules-value = 값
rules-values-none = 확인이 필요한 것이 없습니다.
rules-filter = 보이는 값
rules-filter-all = 모두
rules-filter-open = 확인이 필요한 것
rules-value-open = 근거와 확인 열기
rules-value-close = 접기
rules-value-in-notice = 공고문의 값
rules-value-in-notice-of = { $name }: 공고문의 값
rules-value-same = 공고문과 같습니다
rules-value-correct = 고친 값으로 확인
rules-value-becomes = 지금 { $before } → 확인 뒤 { $after }
rules-value-stays = 지금과 같음: { $after }
rules-value-absent = 없음
rules-clauses = 요건과 일정의 문구
rules-clauses-below = 값 말고 문구로 적힌 기준입니다. 공고문과 견주어 하나씩 확인하십시오.
rules-clause-same = 문구가 공고문과 같습니다
rules-clause-otherwise = 공고문과 다르면 여기에서는 고칠 수 없습니다. 기준을 내는 곳에 알리거나 내 기준 폴더에서 고쳐 주십시오.
rules-confirmed = { JOSA($name, "을") } 확인했습니다.
rules-taken-back = { $name }의 확인을 취소했습니다.
rules-record = { $who } 확인 ({ $day }) · { $notice } ({ $notice_day })
rules-record-same = { $after } (고치지 않음)
rules-record-changed = { $before } → { $after }
rules-record-take-back = 확인 취소
rules-stale = { PLAIN($season) }년 사업은 { $day }에 끝났습니다. 확인한 { $count }건은 그해의 판정에만 쓰이고 다음 사업연도에는 쓰이지 않습니다.
rules-season-over = { PLAIN($season) }년 사업은 { $day }에 끝났습니다. 여기에서 확인하는 값은 그해의 판정에만 쓰입니다.
rules-figure-empty = 공고문의 값이 비어 있습니다. 공고문에 적힌 대로 적어 주십시오.
rules-figure-no-share = 비율이 0%와 100% 사이가 아닙니다. 공고문의 비율을 % 단위로 적어 주십시오.
rules-figure-no-percent = 숫자가 0과 1,000 사이가 아닙니다. 공고문의 % 값을 적어 주십시오.
rules-figure-below-zero = 0보다 작은 값은 쓸 수 없습니다. 공고문의 값을 적어 주십시오.
rules-figure-no-hour = 시각을 읽을 수 없습니다. 17:00처럼 적어 주십시오.
rules-figure-no-codes = 코드를 읽을 수 없습니다. 5621, 46331처럼 한국표준산업분류 코드를 줄이나 쉼표로 나눠 적어 주십시오.
rules-figure-no-names = 목록이 너무 깁니다. { $longest }자 안의 이름을 { $most }개까지 적어 주십시오.
rules-unit-KRW = 원
rules-unit-USD = 달러
rules-unit-share = %
rules-unit-percent = %
rules-unit-date = (날짜)
rules-unit-hour = (한국 시각, 예: 17:00)
rules-unit-year = 년
rules-unit-years = 년(기간)
rules-unit-months = 개월
rules-unit-days = 일
rules-unit-count = (개수)
rules-unit-points = 점
rules-unit-codes = 한 줄에 하나씩 적습니다.

## 공고문

rules-notice = 읽는 공고문
rules-notice-below = 한 번 적어 두면 아래에서 확인하는 값마다 함께 적힙니다.
rules-notice-number = 공고 번호
rules-notice-number-example = 중소벤처기업부 공고 제2024-000호
rules-notice-day = 공고일
rules-notice-who = 확인하는 사람
rules-notice-lacks-number = 공고 번호가 비어 있습니다. 공고문에 적힌 번호를 적어 주십시오.
rules-notice-lacks-day = 공고일이 비어 있습니다. 공고문에 적힌 날짜를 적어 주십시오.
rules-notice-lacks-who = 확인하는 사람이 비어 있습니다. 이름을 적어 주십시오.
rules-notice-too-long = 너무 깁니다. { $most }자 안으로 적어 주십시오.
rules-notice-attach = 공고문 파일 붙이기
rules-notice-files = 공고문
rules-notice-added = { $day } 붙임
rules-notice-save = { $name } 저장하기
rules-notice-saved = { JOSA($file, "으로") } 저장했습니다.
rules-notice-remove = { $name } 빼기
rules-notice-removed = { JOSA($name, "을") } 뺐습니다.
rules-notice-too-large = { $file } 파일이 너무 큽니다. 20 MB까지 붙일 수 있습니다.
rules-notice-empty = { $file } 파일이 비어 있습니다. 맞는 파일인지 확인해 주십시오.

## 연도 비교

rules-seasons-none = 두 사업연도에 모두 있는 사업이 아직 없습니다.
rules-season-first = 왼쪽 사업연도
rules-season-second = 오른쪽 사업연도
rules-differing-only = 다른 값만
rules-differs = 다름
rules-same = 같음
rules-values-differing = 값 { $of }개 가운데 { $count }개가 다르고, { $alone }개는 한 해에만 있습니다.
rules-differences = 규칙에서 달라진 것
rules-differences-none = 달라진 규칙이 없습니다.
rules-differences-more = 이 밖에 { $count }가지가 더 달라집니다.

## 확인한 값

rules-readings-below = 공고문에서 확인하거나 고친 값입니다. 파일로 저장해 다른 사람과 나눌 수 있습니다.
rules-readings-none = 아직 확인한 값이 없습니다
rules-readings-none-below = ‘값과 근거’에서 공고문과 견주어 확인하면 여기에 모입니다. 다른 사람이 보낸 파일을 열어도 됩니다.
rules-readings-stale = 끝난 사업연도
rules-readings-save = 파일로 저장
rules-readings-open = 받은 파일 열기
rules-readings-file = 확인한 값
rules-readings-file-name = 확인한 값
rules-readings-saved = 확인한 값 { $count }건을 { JOSA($file, "으로") } 저장했습니다.
rules-readings-file-empty = { $file } 파일에 확인한 값이 없습니다. 맞는 파일인지 확인해 주십시오.
rules-reading-gone = { PLAIN($season) }년 { $programme }: 확인한 ‘{ $name }’ 항목이 지금 기준에는 없어 쓰이지 않습니다. 필요 없으면 확인을 취소해 주십시오.
rules-reading-other = { PLAIN($season) }년 { $programme }: ‘{ $name }’의 기준이 확인한 뒤에 바뀌어 확인이 쓰이지 않습니다. 공고문과 다시 견주어 확인해 주십시오.
rules-takings-title = 받은 파일이 바꾸는 것
rules-takings = { $file }: 확인 { $count }건, 그 가운데 { $changing }건이 지금 값을 바꿉니다. 받아들이기 전에는 아무것도 바뀌지 않습니다.
rules-taking-replaces = { $who }의 확인을 대신합니다.
rules-take-over = 모두 받아들이기
rules-taken-over = 확인 { $count }건을 받아들였습니다.
rules-leave = 그대로 두기

## 다른 곳에서 받은 기준

rules-packs = 기준 묶음
rules-packs-below = 기준을 관리하는 곳이 서명해 보낸 파일입니다. 무엇이 바뀌는지 먼저 보고 나서 쓸지 정합니다.
rules-packs-none = 쓰고 있는 기준 묶음이 없습니다.
rules-pack-open = 기준 묶음 열기
rules-pack-file = 기준 묶음
rules-pack-file-too-large = { $file } 파일이 너무 큽니다. 20 MB까지 열 수 있습니다.
rules-pack-name = { $id } { PLAIN($version) }판
rules-pack-of = { $publisher } 발행 · { PLAIN($version) }판 · { $day }
rules-pack-since = { $day }부터 사용
rules-pack-beneath-own = 내 기준 폴더에 같은 사업이 있어 그 사업은 내 폴더의 기준을 씁니다.
rules-pack-fault = ‘{ $id }’ 기준 묶음을 쓸 수 없어 뺐습니다. { $problem }
rules-pack-leave = 사용 중지
rules-pack-left = ‘{ $id }’ 기준 묶음을 더 쓰지 않습니다.
rules-pack-changes = ‘{ $id }’ 기준 묶음이 바꾸는 것
rules-pack-changes-below = 서명이 맞고 정의에 잘못이 없습니다. 사용하기 전에는 아무것도 바뀌지 않습니다.
rules-pack-new-programme = 새 사업
rules-pack-use = 사용하기
rules-pack-used = ‘{ $id }’ 기준 묶음 { PLAIN($version) }판을 씁니다.
rules-publisher = 발행자
rules-publishers = 받아들인 발행자
rules-publisher-since = { $day } 받아들임
rules-publisher-unknown = 처음 보는 발행자입니다
rules-publisher-unknown-below = 발행자의 누리집이나 전화로 알려 준 지문과 아래 지문이 한 글자도 빠짐없이 같은지 견주어 보십시오. 다르면 받아들이지 마십시오.
rules-publisher-namesake = 받아들인 발행자 가운데 이름은 ‘{ $name }’으로 같고 지문이 다른 곳이 있습니다. 발행자에게 직접 물어보십시오.
rules-publisher-compared = 두 지문이 같은 것을 확인했습니다
rules-publisher-accept = 이 발행자 받아들이기
rules-publisher-forget = { $name } 받아들이지 않기
rules-publisher-forgotten = 이제 { JOSA($name, "을") } 받아들이지 않으며, 그 기준 묶음도 쓰지 않습니다.
rules-fingerprint = 지문
rules-fingerprint-of = { $name }의 지문
rules-folder = 내 기준 폴더
rules-folder-below = 직접 적은 사업 정의를 함께 씁니다. 아무도 보증하지 않은 기준이므로 사업마다 표시가 붙습니다.
rules-folder-choose = 폴더 고르기
rules-folder-reload = 다시 읽기
rules-folder-leave = 쓰지 않기
rules-folder-left = ‘{ $folder }’ 폴더를 더 쓰지 않습니다.
rules-folder-holds = { $name } ({ PLAIN($season) }년)
rules-folder-empty = 폴더에 사업 정의가 없습니다. ‘연도/사업 이름/programme.yaml’이 있는 폴더를 골라 주십시오.
rules-folder-faults = 읽지 못한 것 { $count }가지

## 사업 카드

rules-card-values = 값과 근거 보기
