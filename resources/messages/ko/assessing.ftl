# 지원 자격 화면: 질문, 판정판, 비교, 가정, 보고서

assessing-way = 질문하는 방식
assessing-one = 하나씩
assessing-all = 한꺼번에
assessing-back = 이전 질문
assessing-next = 다음 질문
assessing-progress = { $answered ->
    [0] 남은 질문 { $left }개
   *[other] 답한 질문 { $answered }개 · 남은 질문 { $left }개
 }
assessing-progress-unknown = 모르겠다고 한 질문 { $count }개
assessing-progress-settled = 공개 자료로 정할 수 있는 판정 { $of }개 가운데 { $settled }개가 정해졌습니다.
assessing-progress-may-change = 남은 질문은 답에 따라 줄거나 늘 수 있습니다.
assessing-only-unknown = 모르겠다고 한 질문만 남았습니다
assessing-only-unknown-below = 나중에 알게 되면 여기서 다시 답할 수 있습니다.
assessing-ask-again = 모르겠다고 한 질문 다시 보기

assessing-changed = 바뀜
assessing-changed-verdict = 판정 { $before } → { $after }
assessing-changed-missing = 남은 항목 { $before } → { $after }
assessing-changed-limit = 한도 { $before } → { $after }
assessing-changed-here = 이번 답으로 { $count }개 사업이 바뀌었습니다
assessing-changed-nothing = 이번 답으로 바뀐 판정은 없습니다
assessing-changed-line = { $name }: { $what }
assessing-more = 그 밖에 { $count }개
assessing-none = 없음

assessing-compare-tick = 비교
assessing-compare = 비교하기 ({ $count })
assessing-compare-hint = 두 개나 세 개의 사업을 고르면 나란히 볼 수 있습니다.
assessing-compare-most = 세 개까지 비교할 수 있습니다. 다른 사업을 빼면 고를 수 있습니다.
assessing-compare-title = 사업 비교
assessing-compare-close = 판정으로 돌아가기
assessing-row-verdict = 판정
assessing-row-who = 어떤 사업인가
assessing-row-support = 지원 한도
assessing-row-share = 정부 지원비율
assessing-row-own = 기업 부담
assessing-row-rounds = 모집 일정
assessing-row-documents = 필요한 서류
assessing-row-deciding = 판정을 가르는 요건
assessing-row-sure = 근거 수준
assessing-row-agency = 운영기관
assessing-unknown = 알 수 없음
assessing-all-met = 자격요건 { $count }개를 모두 충족합니다.
assessing-not-deciding = 공개 자료로는 핵심 요건을 알 수 없습니다.
assessing-sure = 공고문이나 보도로 확인된 값에 따른 판정입니다.
assessing-undated = 날짜 미상
assessing-documents-count = { $count }개: { $names }

assessing-try = 가정해 보기
assessing-try-this = 이렇게 되면?
assessing-trial-title = 가정해 보는 중
assessing-trial-banner = 회사의 사본에서 바꾸어 보고 있습니다. 여기서 바꾼 것은 저장하지 않습니다.
assessing-trial-end = 가정 끝내기
assessing-trial-choose = 바꾸어 볼 정보
assessing-trial-choose-first = 정보를 고르십시오
assessing-trial-supposed = 가정한 정보
assessing-trial-nothing = 아직 가정한 정보가 없습니다. 아래에서 바꾸어 볼 정보를 고르거나 질문에 답해 보십시오.
assessing-trial-line = 실제 { $real } → 가정 { $supposed }
assessing-trial-take-back = 되돌리기
assessing-trial-take-over = 회사 정보로 옮기기
assessing-trial-taken-over = ‘{ $name }’ 항목을 회사 정보로 옮겼습니다.
assessing-trial-differences = 달라지는 판정 { $count }개
assessing-trial-no-difference = 이 가정으로 달라지는 판정은 없습니다.
assessing-trial-mark = 실제 { $before } → 가정 { $after }
assessing-trial-day = 기준일을 { $day }로 가정합니다.

assessing-save = PDF로 저장
assessing-print = 인쇄
assessing-saved = 지원 자격 검토 보고서를 저장했습니다: { $file }
assessing-printed = { $count }쪽을 인쇄기로 보냈습니다.
