# 제출서류 화면: 점검표, 파일 첨부, 유효기간

documents-below = 서류마다 파일을 끌어다 놓거나 골라 붙입니다. 붙이기 전에 열어 보고, 쓸 수 없는 파일은 까닭을 알려 드립니다.
documents-add = 파일 여러 개 붙이기
documents-attach = 파일 붙이기
documents-open = 보기
documents-replace = 바꾸기
documents-remove = 떼어 내기
documents-close = 닫기
documents-dismiss = 확인했습니다
documents-kinds = PDF와 그림
documents-any-file = 모든 파일
documents-first-page = { $file }의 첫 쪽
documents-pages-of = { $file }의 쪽
documents-as-handed-in = 제출 묶음에 들어가는 모습입니다. 화면에만 보이며 디스크에 저장되지 않습니다.
documents-taking-in = 붙일 파일을 살펴보는 중
documents-looking = 붙어 있는 파일을 여는 중
documents-read-only = 보관함이 읽기 전용으로 열려 있어 파일을 붙일 수 없습니다. 다른 창을 닫고 다시 열어 주십시오.
documents-none = 이 프로그램에는 이 사업의 제출서류 목록이 없습니다. 공고문에서 확인해 주십시오.
documents-ready = 필수 서류 { $needed }건 가운데 { $ready }건을 준비했습니다.
documents-extent = { $pages }쪽 · { $size }
documents-not-looked = { $size } · 아직 열어 보지 않음
documents-refused = { $file }: { $problem }

# 한 일
documents-attached = { JOSA($file, "을") } 붙였습니다.
documents-removed = { JOSA($file, "을") } 떼어 냈습니다.
documents-the-same = { JOSA($file, "은") } 이미 붙어 있는 파일과 같습니다.

# 여러 파일
documents-assign = 어떤 서류입니까?
documents-assign-below = 파일마다 서류를 골라 주십시오. 고르지 않은 파일은 붙이지 않습니다.
documents-assign-what = 어떤 서류인지
documents-not-assigned = 붙이지 않음
documents-assign-take = 붙이기
documents-assign-left = 고르지 않은 파일 { $count }개
documents-reuse = 다른 신청서의 서류 쓰기
documents-reuse-below = 이 회사의 다른 신청서에 붙인 파일입니다. 이 신청서에도 붙일 것만 골라 주십시오.
documents-reuse-none = 이 회사의 다른 신청서에 붙인 파일이 없습니다.
documents-known = { $size } · 발급일 { $day }
documents-known-undated = { $size } · 발급일 적지 않음

# 마감
documents-closing = { $round } · { $day } 마감
documents-closing-hour = { $round } · { $day } { $hour } 마감
documents-closing-unknown = { $round } · 마감일을 알 수 없습니다. 그래서 서류가 마감일에도 유효한지 알 수 없습니다.
documents-rolling = { $round } · 상시 접수
documents-no-round = 접수 중이거나 예정된 모집차수가 없습니다. 그래서 서류가 마감일에도 유효한지 알 수 없습니다.

# 상태
documents-state-missing = 없음
documents-state-not-there = 붙이지 않음
documents-state-there = 있음
documents-state-done = 준비함
documents-state-no-file = 파일 없음
documents-state-expired = 만료
documents-state-before-closing = 마감 전 만료
documents-state-too-new = 발급일 확인
documents-state-undated = 발급일 없음
documents-state-closing-unknown = 마감일 미상
documents-state-validity-unknown = 유효기간 미상
documents-state-too-large = 너무 큼
documents-state-locked = 암호로 잠김
documents-state-unreadable = 쓸 수 없음

# 유효기간
documents-validity-not-counted = 유효해야 하는 서류입니다. 증명서에 적힌 유효기간을 직접 확인해 주십시오.
documents-validity-unknown-days = 유효기간 기준이 확인되지 않았습니다. 공고문에서 확인해 주십시오.
documents-validity-undated = 발급일부터 { $days }일 동안 유효합니다. 발급일을 적어 주십시오.
documents-validity-too-new = 발급일이 제출하는 날보다 늦습니다. 발급일을 확인해 주십시오.
documents-validity-expired = { $last }까지 유효했습니다. 새로 발급받아 주십시오.
documents-validity-expires-before-closing = { $last }까지 유효하여 마감일({ $closing }) 전에 끝납니다. 그 전에 신청하거나 새로 발급받아 주십시오.
documents-validity-unknown-closing = { $last }까지 유효합니다. 마감일을 알 수 없으니 공고문에서 확인해 주십시오.
documents-validity-valid = { $last }까지 유효하며, 마감일({ $closing })에도 쓸 수 있습니다.
