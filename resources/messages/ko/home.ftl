# 홈: 다가오는 일, 판정 요약, 초안, 달력.

home-below = { $day } 기준입니다.
home-due = 다가오는 일
home-view = 보기
home-list = 목록
home-calendar = 달력
home-looking = 다가오는 일을 찾고 있습니다.
home-more = { $count }건 더 보기
home-nothing-due = 날짜가 정해진 일이 없습니다
home-nothing-due-below = 신청할 수 있는 사업의 접수 기간, 신청서의 마감, 서류의 유효기간이 날짜순으로 여기에 나옵니다.
home-unknown = 날짜가 알려지지 않은 접수가 { $count }건 있습니다. 공고문에서 확인해 주십시오.
home-everyone = 모든 회사의 가까운 일
home-empty = 회사를 고르면 할 일이 여기에 나옵니다
home-empty-below = 모집 마감, 서류의 유효기간, 신청서의 진행 상황을 날짜순으로 보여 줍니다. 먼저 회사를 적거나 골라 주십시오.
home-to-companies = 회사로 가기
home-verdicts = 판정 요약
home-verdicts-of = { PLAIN($year) }년 사업, { $day } 기준
home-questions-left = 답하지 않은 질문이 { $count }개 있습니다.
home-to-verdicts = 이유와 질문 보기
home-drafts = 신청서
home-drafts-empty = 아직 쓰기 시작한 신청서가 없습니다.
home-to-drafts = 신청서 쓰기
home-consents-left = 읽을 동의 { $count }건
home-papers-left = 준비할 서류 { $count }건
home-with-draft = 쓰고 있는 신청서
home-month = { PLAIN($year) }년 { $month }
home-month-before = 이전 달
home-month-after = 다음 달
home-month-empty = 이 달에는 날짜가 정해진 일이 없습니다.
home-day-count = { $count }건
home-day-named = { $day }: { $names }
home-today-is = 오늘, { $day }
home-calendar-save = 달력 파일로 저장
home-calendar-file = 수출지원 일정.ics
home-calendar-saved = { $unknown ->
    [0] { $file } 파일로 저장했습니다. 달력 프로그램에서 열 수 있습니다.
   *[other] { $file } 파일로 저장했습니다. 날짜가 알려지지 않은 { $unknown }건은 들어 있지 않습니다.
  }
