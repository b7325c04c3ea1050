# 명령과 단축키.

palette-go = { $place } 열기
palette-new-draft = 새 신청서 쓰기
palette-search = 찾기와 명령
palette-larger = 글자 크게
palette-smaller = 글자 작게
palette-ordinary = 글자 처음 크기로
palette-shortcuts = 단축키 보기
palette-of-page = 이 화면에서
palette-of-window = 어디서나
palette-always = 그 밖에
palette-tab = Tab과 Shift+Tab으로 옮겨 다니고, Enter나 스페이스로 고르고, Esc로 닫습니다.
palette-close = 닫기
