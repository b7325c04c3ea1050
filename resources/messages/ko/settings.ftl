# 설정: 언어, 색, 글자 크기, 잠금.

settings-below = 고르면 바로 바뀝니다. 회사 정보는 여기에 저장되지 않습니다.
settings-look = 화면
settings-language = 언어
settings-language-why = 화면과 안내의 언어입니다. 신청서의 언어는 바뀌지 않습니다.
settings-language-ko = 한국어
settings-language-en = English
settings-brightness = 색
settings-brightness-why = 컴퓨터의 설정을 따르거나 밝게, 어둡게 고정합니다.
settings-brightness-system = 컴퓨터 설정을 따름
settings-brightness-light = 밝게
settings-brightness-dark = 어둡게
settings-text-size = 글자 크기
settings-text-size-why = 단축키 Ctrl과 +, Ctrl과 -, 처음 크기는 Ctrl과 0입니다.
settings-percent = { PLAIN($percent) }%
settings-safety = 보안
settings-auto-lock = 자동 잠금
settings-auto-lock-why = 자리를 비운 사이 다른 사람이 보지 못하게 합니다. 쓰던 내용은 저장됩니다.
settings-to-vault = 보관함 보호와 백업
settings-no-network = 이 프로그램은 인터넷에 접속하지 않습니다. 새 기준은 파일로 받아 ‘기준과 공고’에서 엽니다.
settings-version = 수출지원 신청도우미 { $version }
