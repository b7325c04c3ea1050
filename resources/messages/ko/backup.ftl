# 백업: 무엇이 잘못되었는지와 무엇을 하면 되는지를 두 문장 이내로 씁니다.

backup-damaged = 백업 { $name }이 손상되어 쓸 수 없습니다. 다른 백업을 선택하십시오.
backup-damaged-removed = 백업 { $name }이 손상되어, 지운 자료가 남아 있는지 확인할 수 없었습니다. 이 백업은 삭제했습니다.
backup-folder-away = 백업 폴더에 접근할 수 없습니다: { $folder }. 드라이브를 연결하면 밀린 백업을 이어서 합니다.
backup-folder-missing = 이런 폴더가 없습니다: { $folder }. 있는 폴더를 선택하십시오.
backup-folder-inside = 이 폴더는 보관함 폴더 안에 있습니다. 다른 드라이브나 다른 위치의 폴더를 선택하십시오.
backup-folder-unreadable = 백업 폴더를 읽을 수 없습니다: { $folder }. 드라이브가 연결되어 있는지, 폴더를 열 권한이 있는지 확인하십시오.
backup-folder-unwritable = 백업 폴더에 쓸 수 없습니다: { $folder }. 드라이브가 연결되어 있는지, 빈 공간과 쓸 권한이 있는지 확인하십시오.
backup-none-there = 이 폴더에는 백업이 없습니다: { $folder }. 이름이 백업 날짜로 시작하는 폴더를 선택하십시오.
