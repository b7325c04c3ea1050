# 보관함: 무엇이 잘못되었는지와 무엇을 하면 되는지를 두 문장 이내로 씁니다.

vault-not-there = 이 위치에 보관함이 없습니다: { $folder }. 새로 만들거나 보관함이 있는 폴더를 선택하십시오.
vault-already-there = 이 위치에 이미 보관함이 있습니다: { $folder }. 그 보관함을 열거나 다른 폴더를 선택하십시오.
vault-passphrase-to-create = 이 컴퓨터에는 쓸 수 있는 키 저장소가 없습니다. 보관함을 여는 데 쓸 암호를 정해 주십시오.
vault-passphrase-too-short = 암호가 너무 짧습니다. { $least }자 이상으로 정해 주십시오.
vault-needs-passphrase = 보관함이 잠겨 있습니다. 암호를 입력하십시오.
vault-wrong-passphrase = 암호가 맞지 않습니다. 한/영 상태와 대소문자를 확인하고 다시 입력하십시오.
vault-needs-recovery = 보관함이 잠겨 있습니다. 복구 코드를 입력하십시오.
vault-wrong-recovery = 이 보관함의 복구 코드가 아닙니다. 복구 코드를 새로 만들었다면 가장 나중에 적어 둔 것을 입력하십시오.
vault-no-recovery = 이 보관함에는 복구 코드가 없습니다. 암호를 입력하거나 보관함을 만든 컴퓨터에서 여십시오.
vault-recovery-length = 복구 코드는 { $needed }자인데 { $count }자를 입력했습니다. 빠지거나 겹친 글자를 확인하십시오.
vault-recovery-typing = 복구 코드의 { $groups }번째 묶음에 잘못 입력한 글자가 있습니다. 종이에 적은 것과 비교해 다시 입력하십시오.
vault-read-only = 보관함을 읽기 전용으로 열었으므로 저장하지 않았습니다. 고치려면 보관함을 쓰고 있는 창에서 고치십시오.
vault-older-read-only = 이 보관함은 이전 버전의 형식이라 읽기 전용으로 열 수 없습니다. 다른 창을 닫고 보관함을 다시 여십시오.
vault-stopped = 요청에 따라 중단했습니다. 보관함은 이전 그대로입니다.
vault-rekeying-differs = 새로 암호화한 파일({ $file })이 원래 보관함과 같지 않아 바꾸지 않았습니다. 보관함은 이전 그대로이니 백업을 만든 뒤 다시 시도하십시오.
vault-place-network = 이 폴더는 네트워크 드라이브({ $name })에 있어 보관함을 둘 수 없습니다: { $folder }. 이 컴퓨터의 디스크에 있는 폴더로 옮기고, 네트워크 드라이브에는 백업만 두십시오.
vault-place-synchronised = 이 폴더는 { $name } 동기화 폴더라서 보관함을 둘 수 없습니다: { $folder }. 동기화하지 않는 폴더로 옮기고, 동기화 폴더에는 백업만 두십시오.
vault-wrong-key = 이 열쇠로는 보관함이 열리지 않습니다. 보관함과 함께 만든 열쇠인지 확인하십시오.
vault-closed = 보관함이 닫혀 있습니다. 보관함을 다시 여십시오.

vault-keyring-silent = 이 보관함의 열쇠를 맡은 키 저장소({ $keyring })가 응답하지 않습니다. { $passphrase ->
    [yes] 암호를 입력하십시오.
    [recovery] 복구 코드를 입력하십시오.
   *[no] 이 컴퓨터에 평소 쓰던 계정으로 로그인한 뒤 키 저장소의 잠금을 풀어 주십시오.
}
vault-keyring-changed = 보관함의 열쇠는 키 저장소 { $keyring }에 있지만 지금은 { $now }만 쓸 수 있습니다. { $passphrase ->
    [yes] 암호를 입력하십시오.
    [recovery] 복구 코드를 입력하십시오.
   *[no] 이전 키 저장소를 다시 사용할 수 있게 해 주십시오.
}
vault-keyring-empty = 키 저장소({ $keyring })에서 이 보관함의 열쇠를 받지 못했습니다. { $passphrase ->
    [yes] 암호를 입력하십시오.
    [recovery] 복구 코드를 입력하십시오.
   *[no] 보관함을 만든 컴퓨터와 계정에서 키 저장소의 잠금을 풀고 다시 여십시오.
}
vault-keyring-wrong = 키 저장소({ $keyring })에 있는 열쇠가 이 보관함과 맞지 않습니다. { $passphrase ->
    [yes] 암호를 입력하십시오.
    [recovery] 복구 코드를 입력하십시오.
   *[no] 보관함을 만든 컴퓨터와 계정에서 다시 여십시오.
}
vault-keyring-refused = 키 저장소({ $keyring })에 열쇠를 보관하지 못했습니다. 키 저장소의 잠금을 풀고 다시 시도하거나 암호를 사용하십시오.
vault-last-slot = 보관함을 여는 마지막 방법은 없앨 수 없습니다. 먼저 다른 방법을 추가하십시오.

vault-damaged = 보관함 파일({ $file })이 손상되어 열지 않았습니다. 읽을 수 있는 내용을 살리는 복구를 시작하거나 백업에서 되돌려 주십시오.
vault-log-damaged = 최근에 저장한 기록({ $file })이 손상되어 보관함을 열지 않았습니다. 읽을 수 있는 내용을 살리는 복구를 시작하십시오.
vault-saves-missing = 보관함 파일({ $file })에 이미 저장했던 내용이 빠져 있어 열지 않았습니다. 복구를 시작하거나 백업에서 되돌려 주십시오.
vault-damage-found = 보관함 파일({ $file })의 일부가 손상되었습니다. 보관함을 닫고 읽을 수 있는 내용을 살리는 복구를 시작하십시오.
vault-rescue-nothing = 보관함 파일({ $file })에서 읽을 수 있는 내용이 없습니다. 백업에서 되돌려 주십시오.
vault-file-missing = 보관함 파일({ $file })이 없습니다. 옮기거나 지웠다면 제자리에 되돌려 주십시오.
vault-keys-missing = 열쇠 파일(vault.keys)과 그 사본(vault.keys.copy)이 없어 보관함을 열 수 없습니다. 두 파일 가운데 하나를 백업에서 보관함 폴더로 되돌려 주십시오.
vault-keys-damaged = 열쇠 파일(vault.keys)이 손상되었습니다. 이 파일을 백업에서 보관함 폴더로 되돌려 주십시오.
vault-keys-of-another = 열쇠 파일(vault.keys)과 보관함 파일(vault.db)이 서로 맞지 않습니다. 같은 백업에 있는 두 파일을 함께 되돌려 주십시오.
vault-newer = 이 보관함은 더 새로운 버전의 프로그램에서 저장했습니다. 프로그램을 최신 버전으로 업데이트하십시오.
vault-busy = 다른 창이나 프로그램이 이 보관함을 사용하고 있습니다: { $folder }. 그 창을 사용하거나 닫은 뒤 다시 여십시오.
vault-disk-full = 디스크가 가득 차서 저장하지 못했습니다: { $folder }. 공간을 비우고 다시 저장하십시오.
vault-not-writable = 보관함 폴더를 읽거나 쓸 수 없습니다: { $folder }. 디스크가 연결되어 있는지, 폴더에 쓸 권한이 있는지 확인하십시오.
vault-text-broken = 저장할 수 없는 글자가 들어 있습니다. 깨져 보이는 글자를 지우고 다시 입력하십시오.
vault-record-not-there = 이 항목은 보관함에 더 이상 없습니다. 목록을 새로 고치십시오.

vault-looks-sound = 보관함이 있고 겉으로는 이상이 없습니다: { $folder }.
vault-doctor-sound = 보관함을 끝까지 읽어 보았고 이상이 없습니다: { $folder }.
vault-doctor-keyring = 키 저장소가 응답합니다: { $keyring }.
vault-doctor-no-keyring = 응답하는 키 저장소가 없습니다. 보관함은 암호로 열립니다.
vault-doctor-cipher = 암호화: SQLCipher { $sqlcipher }, SQLite { $sqlite }.

# 첨부서류
vault-paper-empty = 파일이 비어 있습니다. 내용이 있는 파일을 선택해 주십시오.
vault-paper-too-large = 파일이 { $megabytes }MB보다 큽니다. 해상도를 낮추어 스캔하거나 파일을 나누어 주십시오.
vault-papers-too-large = 이 회사의 첨부서류가 모두 { $megabytes }MB를 넘습니다. 더 이상 쓰지 않는 서류를 지운 뒤 다시 붙여 주십시오.
