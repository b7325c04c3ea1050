# 누리집에 옮기는 창
portal-title = 누리집에 옮기기
portal-open-hint = 누리집 입력란에 넣을 답을 차례로 복사합니다.
portal-inputs = 옮길 항목
portal-progress = 옮긴 항목
portal-keys = Enter 복사하고 다음 · Ctrl+C 복사 · 스페이스 표시 · Esc 닫기
portal-copy-on = 복사하고 다음
portal-tick = 옮김 표시
portal-untick = 표시 지우기
portal-copied = ‘{ $name }’ 답을 복사했습니다. { $seconds }초 뒤에 클립보드에서 지웁니다.
portal-nothing-to-copy = 아직 답이 없습니다. 신청서에서 먼저 적어 주십시오.
portal-empty = (비어 있음)
portal-moved = 옮김
portal-not-moved = 아직 옮기지 않음
portal-changed-since = 옮긴 뒤 답이 바뀜
portal-order = 공고의 서식 순서입니다. 누리집 입력 화면의 순서는 확인되지 않았습니다.
portal-order-derived = 이 프로그램이 정한 순서입니다. 공고의 서식과 누리집 입력 화면의 순서는 확인되지 않았습니다.
portal-cell = { $row } { $column }
portal-row-cell = { $table } { $number }줄 { $column }
portal-no-round = 모집차수를 알 수 없어 마감을 알려 드리지 못합니다. 공고문을 확인해 주십시오.
portal-rolling = { $round }: 상시 접수입니다.
portal-closing-unknown = { $round }: 마감일이 알려지지 않았습니다. 공고문을 확인해 주십시오.
portal-hour-unknown = { $round } 마감 { $day }, { $days ->
    [0] 오늘입니다
   *[other] { $days }일 남았습니다
}. 마감 시각은 알려지지 않았습니다.
portal-closed = { $round } 접수가 { $day }에 마감되었습니다.
portal-closed-at = { $round } 접수가 { $day } { $hour }(한국 시각)에 마감되었습니다.
portal-left-days = { $round } 마감 { $day } { $hour }(한국 시각), { $days }일 { $hours }시간 남았습니다.
portal-left-hours = { $round } 마감 { $day } { $hour }(한국 시각), { $hours }시간 { $minutes }분 남았습니다.
