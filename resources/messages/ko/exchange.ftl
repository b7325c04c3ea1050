exchange-passphrase-too-short = 암호가 너무 짧습니다. { $least }자 이상으로 정해 주십시오.
exchange-too-large = 교환 파일은 { $megabytes }MB까지 만들고 열 수 있습니다. 첨부 서류를 줄여 주십시오.
exchange-foreign = 교환 파일(.smeapply)이 아닙니다. 받은 파일이 맞는지 확인해 주십시오.
exchange-newer = 더 새로운 버전에서 만든 교환 파일입니다. 프로그램을 업데이트한 뒤 다시 열어 주십시오.
exchange-wrong-passphrase = 암호가 맞지 않거나 파일의 첫머리가 바뀌었습니다. 보낸 사람에게 암호를 확인해 주십시오.
exchange-damaged = 파일이 손상되었거나 바뀌었습니다. 보낸 사람에게 다시 보내 달라고 요청해 주십시오.
exchange-not-understood = 파일 안의 내용을 그대로 받아들일 수 없습니다. 보낸 사람에게 다시 만들어 달라고 요청해 주십시오.
exchange-another-company = 이 파일은 다른 회사의 것입니다. 사업자등록번호를 확인해 주십시오.

## 명령줄

exchange-group-help = 교환 파일(.smeapply)을 살펴봅니다.
exchange-show-help = 교환 파일에 든 것을 보여 줍니다. 암호는 환경 변수 SME_APPLY_PASSPHRASE에서 읽고, 아무것도 바꾸거나 쓰지 않습니다.
exchange-against-help = 이 회사 파일과 다른 값을 함께 보여 줍니다.
exchange-passphrase-unsaid = 교환 파일의 암호가 없습니다. 환경 변수 { $variable }에 암호를 적은 뒤 다시 실행해 주십시오.
exchange-nameless = 이름을 적지 않은 회사
exchange-nobody = 이름을 적지 않은 사람
exchange-made = 만든 날 { $day }, 만든 사람 { $who }
exchange-drafts = 신청서 초안 { $count }건
exchange-papers = 첨부 서류 { $count }건
exchange-differences = 회사 파일과 다른 값 { $count }개
exchange-difference = { $fact }: { $here } → { $there }
