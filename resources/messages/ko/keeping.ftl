# 보관함 화면: 여는 방법, 백업, 휴지통, 전체 내보내기와 가져오기, 점검, 복구, 이전 판, 찾기.

keeping-below = 회사 정보와 신청서를 담은 암호화된 파일입니다. 이 컴퓨터에만 있습니다.
keeping-views = 보관함 보기
keeping-view-protection = 보호
keeping-view-backups = 백업
keeping-view-bin = 휴지통
keeping-view-archive = 전체 내보내기·가져오기
keeping-view-health = 점검
keeping-read-only = 읽기 전용으로 열려 있어 여기서는 아무것도 바꿀 수 없습니다. 바꾸려면 보관함을 쓰고 있는 창에서 하십시오.
keeping-read-only-window = 읽기 전용입니다. 다른 창이 이 보관함을 쓰고 있어 여기서 고친 내용은 저장되지 않습니다.
keeping-not-saved-again = 고친 내용은 화면에 남아 있고, 저장될 때까지 계속 다시 시도합니다.
keeping-not-saved = 고친 내용은 화면에 남아 있습니다.
keeping-stop = 중단
keeping-moment = { $day } { $time }
keeping-day = { $day }
keeping-more = 이 밖에 { $count }개
keeping-company-named = 회사 { $name }
keeping-draft-named = 신청서 { $name }
keeping-megabytes = { $size } MB

## 보호

keeping-ways = 보관함을 여는 방법
keeping-ways-below = 이 가운데 하나만 있어도 보관함이 열립니다. 모두 잃으면 아무도 열 수 없으니 두 가지 이상 두십시오.
keeping-way-there = 있음
keeping-way-not-there = 없음
keeping-way-not-asked-back = 확인하지 않음
keeping-way-keyring = 이 컴퓨터의 키 저장소
keeping-way-keyring-below = 이 컴퓨터에 로그인한 사람은 암호를 입력하지 않고 보관함을 엽니다.
keeping-way-passphrase = 암호
keeping-way-passphrase-below = 보관함을 열 때마다 입력합니다. 다른 컴퓨터로 옮겨도 쓸 수 있습니다.
keeping-way-recovery = 복구 코드
keeping-way-recovery-below = 종이에 적어 두는 코드입니다. 암호를 잊거나 컴퓨터를 바꾸었을 때 씁니다.
keeping-since = { $day }부터
keeping-keyring = { $backend ->
    [windows-credential-manager] Windows 자격 증명 관리자
    [macos-keychain] macOS 키체인
    [secret-service] 데스크톱 키 저장소(Secret Service)
    [kwallet] KDE 지갑(KWallet)
   *[other] { $backend }
}
keeping-keyring-none = 아무 키 저장소도 쓸 수 없음
keeping-no-keyring = 이 컴퓨터에서 쓸 수 있는 키 저장소가 없습니다. 암호와 복구 코드를 사용하십시오.
keeping-keyring-changed = 열쇠는 { $keyring }에 있지만 지금 이 컴퓨터의 키 저장소는 다릅니다({ $now }). 지금의 키 저장소를 추가하고, 더 쓰지 않는 것은 없애십시오.
keeping-keyring-add = { $keyring } 추가
keeping-passphrase-change = 암호 바꾸기
keeping-passphrase-add = 암호 정하기
keeping-passphrase-set = 이 암호로 정하기
keeping-passphrase-setting = 암호를 정하는 중
keeping-passphrase-is-set = 이제 이 암호로 보관함을 엽니다.
keeping-recovery-renew = 새 복구 코드 만들기
keeping-recovery-renew-question = 새 코드를 만들면 지금까지의 복구 코드로는 보관함을 열 수 없습니다.
keeping-recovery-renew-confirm = 새로 만들기
keeping-slot-remove = 없애기
keeping-slot-remove-of = { $name } 없애기
keeping-slot-remove-keyring = 이 컴퓨터의 키 저장소로는 더 이상 열리지 않습니다. 다음부터는 암호나 복구 코드를 입력해야 합니다.
keeping-slot-remove-passphrase = 이 암호로는 더 이상 열리지 않습니다. 다른 방법으로 열 수 있는지 먼저 확인하십시오.
keeping-slot-remove-recovery = 종이에 적어 둔 복구 코드로는 더 이상 열리지 않습니다.
keeping-slot-remove-confirm = 없애기
keeping-slots-changed = 보관함을 여는 방법을 바꾸었습니다.
keeping-locking = 잠금
keeping-locking-below = 잠그면 화면의 내용이 모두 지워지고 보관함이 닫힙니다.
keeping-auto-lock = 자동 잠금
keeping-rekey = 새 열쇠로 다시 암호화
keeping-rekey-below = 암호나 복구 코드가 다른 사람의 손에 들어갔을 때 씁니다. 모든 내용을 새 열쇠로 옮겨 적고, 확인한 다음 이전 파일을 지웁니다.
keeping-rekey-begin = 새 열쇠 만들기
keeping-rekey-note = 끝나면 새 복구 코드를 보여 드립니다. 지금까지의 암호와 복구 코드로는 열리지 않으며, 연결되지 않은 드라이브의 백업만 이전 것으로 열립니다.
keeping-rekey-go = 다시 암호화하기
keeping-rekeying = 새 열쇠로 옮겨 적는 중
keeping-rekeyed = 새 열쇠로 다시 암호화했습니다.
keeping-where = 보관함 위치
keeping-where-below = 옮길 때에는 프로그램을 닫고 이 폴더를 통째로 옮기십시오.

## 백업

keeping-backup-last = 마지막 백업
keeping-backup-checked = 만든 다음 열어서 끝까지 읽어 보았고 이상이 없었습니다. 저장한 것이 있으면 한 시간마다 만듭니다.
keeping-backup-none = 아직 백업이 없습니다. 저장한 것이 있으면 곧 자동으로 만듭니다.
keeping-backup-now = 지금 백업
keeping-backing-up = 백업을 만드는 중
keeping-backup-made = { $copied ->
    [0] 백업을 만들고 확인했습니다.
   *[other] 백업을 만들고 확인했으며, 두 번째 폴더에 { $copied }개를 복사했습니다.
}
keeping-folders = 백업을 두는 곳
keeping-folders-below = 컴퓨터가 고장 나거나 없어질 때를 위해 다른 드라이브나 클라우드 폴더를 하나 더 두십시오. 백업도 암호화되어 있습니다.
keeping-folder-own = 보관함 옆
keeping-folder-second = 두 번째 폴더
keeping-folder-second-none = 아직 고르지 않았습니다.
keeping-folder-choose = 폴더 고르기
keeping-folder-choose-other = 다른 폴더 고르기
keeping-folder-leave = 그만 복사하기
keeping-folder-there = 연결됨
keeping-folder-away = 연결되지 않음
keeping-folder-away-below = 드라이브가 연결되어 있지 않거나 폴더가 옮겨졌습니다. 다시 연결하면 밀린 백업을 이어서 합니다.
keeping-folder-reached = 마지막으로 연결된 때: { $moment }
keeping-folder-to-erase = 지운 자료 { $count }건이 이 폴더의 백업에 아직 남아 있습니다. 연결하면 지웁니다.
keeping-folders-former = 이전에 쓰던 폴더
keeping-folder-forget = 목록에서 빼기
keeping-folder-forget-of = { $folder } 목록에서 빼기
keeping-folder-forget-question = { $count ->
    [0] 이 폴더를 더 이상 살피지 않습니다. 그 안의 백업은 그대로 남습니다.
   *[other] 이 폴더의 백업에 남은 지운 자료 { $count }건을 더 이상 지울 수 없게 됩니다. 드라이브를 버렸거나 백업을 직접 지웠을 때에만 빼십시오.
}
keeping-backups = 백업 목록
keeping-backups-below = 먼저 무엇이 들어 있는지 보고 나서 되돌립니다.
keeping-backups-more = 이전 백업 { $count }개 더 보기
keeping-backups-back = 백업 목록
keeping-backup-here = 보관함 옆
keeping-backup-second = 두 번째 폴더
keeping-backup-look = 들여다보기
keeping-backup-look-of = { $moment } 백업 들여다보기
keeping-looking = 백업을 들여다보는 중
keeping-why-regular = 자동
keeping-why-asked = 직접 만듦
keeping-why-migration = 프로그램 업데이트 전
keeping-why-rekeying = 새 열쇠를 만들기 전
keeping-why-restoring = 되돌리기 전
keeping-preview = { $moment } 백업
keeping-preview-holds = 회사 { $companies }곳, 신청서 { $drafts }건
keeping-preview-last = 그 안에서 마지막으로 저장한 때: { $moment }
keeping-preview-same = 지금 보관함과 같습니다.
keeping-preview-differs = 지금 보관함과 다른 것 { $count }건
keeping-differs-only-backup = 백업에만 있음
keeping-differs-only-now = 지금만 있음
keeping-differs-changed = 그 뒤 고침
keeping-restore = 이 백업으로 되돌리기
keeping-restore-question = 지금 상태를 먼저 백업한 다음 되돌립니다. ‘지금만 있음’으로 표시된 것은 보이지 않게 됩니다.
keeping-restore-damaged-question = 손상된 파일을 따로 옮겨 둔 다음 이 백업을 보관함으로 씁니다. 그 뒤에 저장한 내용은 들어 있지 않습니다.
keeping-restore-confirm = 되돌리기
keeping-restoring = 백업으로 되돌리는 중
keeping-restored = 백업으로 되돌렸습니다. 되돌리기 전 상태도 백업 목록에 있습니다.

## 휴지통과 완전히 지우기

keeping-bin = 휴지통
keeping-bin-below = 삭제한 회사와 신청서는 30일 동안 되돌릴 수 있습니다. 그 뒤에는 파일과 백업에서 완전히 지워집니다.
keeping-bin-empty = 휴지통이 비어 있습니다.
keeping-bin-company = 회사와 신청서 { $drafts }건
keeping-bin-draft = { $company }의 신청서
keeping-bin-left = { $day } 삭제, { $days ->
    [0] 곧 지워짐
   *[other] { $days }일 뒤 지워짐
}
keeping-bring-back = 되돌리기
keeping-bring-back-of = { $name } 되돌리기
keeping-brought-back = { JOSA($name, "을") } 되돌렸습니다.
keeping-erase-now = 지금 지우기
keeping-erase-now-of = { $name } 지금 완전히 지우기
keeping-erase-title = 완전히 지우기
keeping-erase-question = { JOSA($name, "을") } 지금 완전히 지웁니까?
keeping-erase-company = 회사 정보, 신청서 { $drafts }건, 모든 이전 판, 내보낸 파일의 목록을 보관함과 백업에서 지웁니다.
keeping-erase-draft = 신청서와 모든 이전 판을 보관함과 백업에서 지웁니다.
keeping-erase-for-good = 되돌릴 수 없습니다.
keeping-erase-exports = 내보낸 파일 { $count }개는 이 프로그램이 지우지 않으니 직접 지우십시오.
keeping-erase-away = 지금 연결되지 않은 다음 폴더의 백업에서는 다시 연결할 때 지웁니다.
keeping-erase-others = 다른 사람이 복사해 간 파일은 이 프로그램이 닿지 못합니다.
keeping-erase-go = 완전히 지우기
keeping-erasing = 완전히 지우는 중
keeping-erased = { JOSA($name, "을") } 지웠습니다
keeping-erased-counts = 신청서 { $drafts }건과 함께 보관함에서 지웠고, 백업 { $backups }개를 그 내용 없이 다시 썼습니다.
keeping-erased-exports = 직접 지울 파일 { $count }개
keeping-erased-away = 다음 폴더는 연결되지 않아 아직 지우지 못했습니다. 다시 연결하면 자동으로 지웁니다.
keeping-erased-set-aside = 손상되어 따로 옮겨 둔 파일에 이 회사의 내용이 남아 있을 수 있습니다.
keeping-export-same = 그대로 있음
keeping-export-changed = 내용이 바뀜
keeping-export-unreachable = 확인할 수 없음
keeping-erase-company-named = { $name } 완전히 지우기

## 전체 내보내기와 가져오기

keeping-archive-out = 전체 내보내기
keeping-archive-out-below = 보관함의 모든 내용을 다른 프로그램도 읽을 수 있는 파일 하나로 저장합니다. 휴지통에 있는 것은 빼고 저장합니다.
keeping-archive-write = 파일로 내보내기
keeping-archive-file = 보관함 { $day }.zip
keeping-writing-archive = 모든 내용을 내보내는 중
keeping-archive-written = { $file } 파일로 내보냈습니다.
keeping-archive-in = 가져오기
keeping-archive-in-below = 내보낸 파일의 내용을 이 보관함에 더합니다. 이미 있는 것은 바꾸지 않습니다.
keeping-archive-choose = 파일 고르기
keeping-reading-archive = 파일을 읽는 중
keeping-archive-holds = { $file } 파일에 들어 있는 것
keeping-archive-take-in = 가져오기
keeping-taking-in = 가져오는 중
keeping-archive-taken-in = { $file } 파일에서 가져온 것
keeping-archive-counts = 회사 { $companies }곳, 신청서 { $drafts }건, 이전 판 { $versions }개, 공고 확인 { $readings }건, 공고문 { $notices }개
keeping-archive-present = 이미 있어서 그대로 둔 것 { $count }건
keeping-archive-left-out = 기준을 배포한 곳과 기준 묶음 { $count }개는 가져오지 않았습니다. ‘기준과 공고’에서 직접 받아들이십시오.

## 점검과 복구

keeping-health = 점검
keeping-health-below = 보관함을 처음부터 끝까지 읽어 손상된 곳이 없는지 봅니다. 7일마다 저절로 합니다.
keeping-inspect = 지금 점검
keeping-inspecting = 보관함을 읽어 보는 중
keeping-inspected = { $moment }에 끝까지 읽어 보았고 이상이 없었습니다.
keeping-never-inspected = 아직 끝까지 읽어 보지 않았습니다.
keeping-to-rescue = 보관함을 닫고 복구 시작
keeping-set-aside = 따로 옮겨 둔 손상된 파일
keeping-set-aside-below = 복구할 때 남겨 둔 것으로, 암호화되어 있습니다. 더 필요 없으면 지우십시오.
keeping-set-aside-remove = 따로 옮겨 둔 파일 지우기
keeping-set-aside-question = 손상된 파일에서 더 살릴 수 있는 것이 있어도 다시는 살릴 수 없게 됩니다.
keeping-set-aside-confirm = 지우기
keeping-set-aside-removed = 따로 옮겨 둔 파일을 지웁니다.
keeping-damaged-title = 보관함이 손상되었습니다
keeping-rescue-secret = 암호나 복구 코드
keeping-rescue-secret-below = 이 컴퓨터의 키 저장소로 열던 보관함이면 비워 두십시오.
keeping-rescue-backups = 백업으로 되돌리기
keeping-rescue-backups-below = 가장 새 백업부터 있습니다. 먼저 들여다보고 나서 되돌립니다.
keeping-rescue-no-backups = 보관함 옆에 백업이 없습니다. 다른 드라이브에 둔 백업이 있으면 그 폴더를 고르십시오.
keeping-rescue-other-folder = 다른 곳의 백업 고르기
keeping-rescue = 읽을 수 있는 것 살리기
keeping-rescue-below = 손상된 파일에서 읽을 수 있는 것을 모두 새 보관함으로 옮깁니다. 손상된 파일은 따로 남겨 둡니다.
keeping-rescue-go = 복구 시작
keeping-rescuing = 읽을 수 있는 것을 살리는 중
keeping-accept = 이전 날의 파일로 열기
keeping-accept-below = 보관함 폴더를 직접 이전 날의 것으로 되돌려 놓았을 때에만 쓰십시오.
keeping-accept-go = 그대로 열기
keeping-accept-question = 그 뒤에 저장한 내용은 이 보관함에 없습니다.
keeping-accept-confirm = 알고 열기
keeping-report = 복구한 결과
keeping-report-counts = 그대로 살린 것 { $saved }건, 이전 상태로 살린 것 { $earlier }건, 살리지 못한 것 { $lost }건
keeping-report-earlier = 이전 상태로 살린 것
keeping-report-lost = 살리지 못한 것
keeping-report-nameless = (이름을 읽을 수 없음)
keeping-report-kept = 손상된 파일을 남겨 둔 곳: { $folder }
keeping-report-open = 보관함 열기

## 처음 열 때

keeping-new-title = 보관함을 만듭니다
keeping-new-why = 회사 정보와 신청서는 이 컴퓨터의 암호화된 보관함에만 저장됩니다.
keeping-new-keyring = 열쇠를 이 컴퓨터의 키 저장소에 맡깁니다: { $keyring }. 암호를 입력하지 않아도 열립니다.
keeping-new-shared = 이 컴퓨터 계정을 다른 사람과 함께 쓰면 암호를 정하십시오. 이어서 복구 코드를 보여 드립니다.
keeping-new-passphrase = 암호로 잠그기
keeping-new-with-keyring = 키 저장소에 맡기기

## 이전 판

keeping-versions = 이전 판
keeping-versions-below = 쓰는 동안의 상태를 남겨 둡니다. 오래된 것은 드문드문 남습니다.
keeping-versions-back = 신청서로 돌아가기
keeping-versions-none = 아직 이전 판이 없습니다. 신청서를 쓰면 저절로 남습니다.
keeping-version-typing = 쓰는 동안
keeping-version-leaving = 화면을 떠날 때
keeping-version-handed-in = 제출본
keeping-version-replaced = 되돌리기 전
keeping-version-restored = 되돌린 판
keeping-version-imported = 가져온 판
keeping-version-compare = 비교
keeping-version-compare-of = { $moment } 판과 비교
keeping-version-differs = 이 판과 지금의 차이 { $count }건
keeping-version-same = 지금과 같습니다.
keeping-version-then = 이 판
keeping-version-now = 지금
keeping-version-empty = (비어 있음)
keeping-version-restore = 이 판으로 되돌리기
keeping-version-restored-said = 이전 판으로 되돌렸습니다.
keeping-version-table = { $name }: { $row }, { $column }
keeping-version-consent = { $name }
keeping-version-document = { $name }
keeping-version-rows = { $count }줄

## 찾기

keeping-search = 회사와 신청서에서 찾기
keeping-search-hint = 이름, 내용, 초성(ㅎㅂㅈㅁ), 사업자등록번호
keeping-search-none = 찾은 것이 없습니다.
keeping-search-found = 찾은 것
