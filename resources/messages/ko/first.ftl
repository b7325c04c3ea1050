# 처음 시작하기.

first-step = 처음 시작하기 { $step }/{ $of }
first-language = 언어
first-company-below = 사업자등록번호와 이름만 있으면 시작할 수 있습니다. 회사 파일이 있으면 그 파일을 열어도 됩니다.
first-type-number = 사업자등록번호 적기
first-try-sample = 예시 회사로 해 보기
first-sample-what = 예시 회사는 지어낸 회사이며 이름에 ‘(예시)’가 붙습니다. 언제든지 한 번에 지울 수 있습니다.
first-sample = 예시
first-sample-remove = 예시 지우기
