# 다가오는 일: 접수, 유효기간, 협약, 그리고 달력 파일.

due-round-opens = { $name } { $part } 접수 시작
due-round-closes = { $name } { $part } 접수 마감
due-paper-expires = { $name } 유효기간 끝 ({ $part })
due-certificate-expires = 중소기업확인서 유효기간 끝
due-grace-ends = 중소기업 유예기간 끝
due-agreement-ends = { $name } 협약 종료
due-of-company = { $company }: { $what }
due-days-left = D-{ PLAIN($days) }
due-today = 오늘
due-past = { $days }일 지남
due-day = { $day }
due-day-and-hour = { $day } { $hour } (한국 시간)
due-day-unknown = 날짜 미상

# 달력 파일
due-calendar-name = 수출지원 신청 일정
due-calendar-basis = 근거: { $reference } ({ $status })
due-calendar-check = 날짜는 공고문에서 다시 확인해 주십시오.
