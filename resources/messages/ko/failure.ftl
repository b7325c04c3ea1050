# 예상하지 못한 오류.

failure-title = 예상하지 못한 오류가 났습니다
failure-what = 방금 하려던 일이 끝나지 않았을 수 있습니다. 계속 쓸 수 있으며, 같은 일이 되풀이되면 프로그램을 다시 시작해 주십시오.
failure-saving = 쓰던 내용을 저장하고 있습니다.
failure-saved = 지금까지 적은 내용은 모두 보관함에 저장되었습니다.
failure-not-saved = 마지막에 고친 내용을 아직 저장하지 못했습니다. 프로그램을 닫지 말고 왼쪽 아래의 저장 상태를 확인해 주십시오.
failure-no-vault = 보관함이 닫혀 있어 저장할 내용이 없습니다.
failure-read-only = 읽기만 하는 창이어서 저장할 내용이 없습니다.
failure-details = 오류 보고
failure-holds = 버전과 오류가 난 프로그램의 위치만 들어 있습니다. 회사 정보, 파일 이름, 적은 글은 들어 있지 않으며 저절로 보내지 않습니다.
failure-copy = 복사
failure-copied = 복사했습니다.
failure-save = 파일로 저장
failure-file = 오류 보고.txt
failure-text-file = 글 파일
failure-file-saved = { $file } 파일로 저장했습니다.
failure-go-on = 계속하기
failure-close = 프로그램 닫기
