exchange-passphrase-too-short = 암호가 너무 짧습니다. { $least }자 이상으로 정해 주십시오.
exchange-too-large = 교환 파일은 { $megabytes }MB까지 만들고 열 수 있습니다. 첨부 서류를 줄여 주십시오.
exchange-foreign = 교환 파일(.smeapply)이 아닙니다. 받은 파일이 맞는지 확인해 주십시오.
exchange-newer = 더 새로운 버전에서 만든 교환 파일입니다. 프로그램을 업데이트한 뒤 다시 열어 주십시오.
exchange-wrong-passphrase = 암호가 맞지 않거나 파일의 첫머리가 바뀌었습니다. 보낸 사람에게 암호를 확인해 주십시오.
exchange-damaged = 파일이 손상되었거나 바뀌었습니다. 보낸 사람에게 다시 보내 달라고 요청해 주십시오.
exchange-not-understood = 파일 안의 내용을 그대로 받아들일 수 없습니다. 보낸 사람에게 다시 만들어 달라고 요청해 주십시오.
exchange-another-company = 이 파일은 다른 회사의 것입니다. 사업자등록번호를 확인해 주십시오.
