# 보관함: 무엇이 잘못되었는지와 무엇을 하면 되는지를 두 문장 이내로 씁니다.

vault-not-there = 이 위치에 보관함이 없습니다: { $folder }. 새로 만들거나 보관함이 있는 폴더를 선택하십시오.
vault-already-there = 이 위치에 이미 보관함이 있습니다: { $folder }. 그 보관함을 열거나 다른 폴더를 선택하십시오.
vault-passphrase-to-create = 이 컴퓨터에는 쓸 수 있는 키 저장소가 없습니다. 보관함을 여는 데 쓸 암호를 정해 주십시오.
vault-passphrase-too-short = 암호가 너무 짧습니다. { $least }자 이상으로 정해 주십시오.
vault-needs-passphrase = 보관함이 잠겨 있습니다. 암호를 입력하십시오.
vault-wrong-passphrase = 암호가 맞지 않습니다. 한/영 상태와 대소문자를 확인하고 다시 입력하십시오.
vault-wrong-key = 이 열쇠로는 보관함이 열리지 않습니다. 보관함과 함께 만든 열쇠인지 확인하십시오.
vault-closed = 보관함이 닫혀 있습니다. 보관함을 다시 여십시오.

vault-keyring-silent = 이 보관함의 열쇠를 맡은 키 저장소({ $keyring })가 응답하지 않습니다. { $passphrase ->
    [yes] 암호를 입력하십시오.
   *[no] 이 컴퓨터에 평소 쓰던 계정으로 로그인한 뒤 키 저장소의 잠금을 풀어 주십시오.
}
vault-keyring-changed = 보관함의 열쇠는 키 저장소 { $keyring }에 있지만 지금은 { $now }만 쓸 수 있습니다. { $passphrase ->
    [yes] 암호를 입력하십시오.
   *[no] 이전 키 저장소를 다시 사용할 수 있게 해 주십시오.
}
vault-keyring-empty = 키 저장소({ $keyring })에서 이 보관함의 열쇠를 받지 못했습니다. { $passphrase ->
    [yes] 암호를 입력하십시오.
   *[no] 보관함을 만든 컴퓨터와 계정에서 키 저장소의 잠금을 풀고 다시 여십시오.
}
vault-keyring-wrong = 키 저장소({ $keyring })에 있는 열쇠가 이 보관함과 맞지 않습니다. { $passphrase ->
    [yes] 암호를 입력하십시오.
   *[no] 보관함을 만든 컴퓨터와 계정에서 다시 여십시오.
}
vault-keyring-refused = 키 저장소({ $keyring })에 열쇠를 보관하지 못했습니다. 키 저장소의 잠금을 풀고 다시 시도하거나 암호를 사용하십시오.
vault-last-slot = 보관함을 여는 마지막 방법은 없앨 수 없습니다. 먼저 다른 방법을 추가하십시오.

vault-damaged = 보관함 파일({ $file })이 손상되어 열지 않았습니다. 보관함 폴더를 그대로 두고 백업에서 되돌려 주십시오.
vault-file-missing = 보관함 파일({ $file })이 없습니다. 옮기거나 지웠다면 제자리에 되돌려 주십시오.
vault-keys-missing = 열쇠 파일(vault.keys)이 없어 보관함을 열 수 없습니다. 이 파일을 백업에서 보관함 폴더로 되돌려 주십시오.
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
