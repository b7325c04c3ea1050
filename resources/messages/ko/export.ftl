# 문서에 인쇄되는 말
export-page = { PLAIN($number) } / { PLAIN($total) }
export-agree = 동의함
export-disagree = 동의하지 않음
export-date-blank = 년        월        일
export-company = 기업명
export-representative = 대표자
export-contact = 담당자
export-sign-here = (서명 또는 인)
export-unit = 단위
export-total = 합계
export-table-part = { $caption } ({ PLAIN($number) }/{ PLAIN($total) })
export-label = 구분
export-others = 그 외 { $count }건
export-document = 제출서류
export-document-validity = 유효기간
export-document-ready = 준비
export-bar-chart = 막대그래프
export-figures = 수치
export-data-description = 신청서 데이터(JSON)

# The sheet with the recovery code
export-recovery-title = 복구 코드
export-recovery-subject = 수출지원 신청도우미 보관함의 복구 코드
export-recovery-vault = 보관함
export-recovery-date = 만든 날
export-recovery-use = 쓰는 때
export-recovery-use-text = 암호를 잊었거나, 컴퓨터를 바꾸었거나, 키 저장소가 비었을 때 보관함을 여는 화면에서 “복구 코드로 열기”를 누르고 위의 { $letters }자를 입력합니다. 소문자로 입력해도 되고 빈칸과 붙임표는 없어도 됩니다.
export-recovery-letters = 글자
export-recovery-letters-text = 숫자 0과 1이 있고 영문자 O, I, L, U는 없습니다. 묶음마다 끝 글자는 확인용이라 잘못 입력하면 몇 번째 묶음인지 알려 드립니다.
export-recovery-keep = 두는 곳
export-recovery-keep-text = 컴퓨터와 떨어진 곳, 금고나 잠기는 서랍에 두십시오. 사진으로 찍거나 컴퓨터·전자우편·클라우드에 두지 마십시오.
export-recovery-note = 이 종이와 보관함 폴더(또는 그 백업)를 가진 사람은 보관함을 열 수 있습니다. 종이를 잃어버렸다면 보관함을 열어 새 코드를 만드십시오. 그러면 이 코드로는 더 이상 열리지 않습니다.

# 오류
export-uncovered = 인쇄할 수 없는 글자가 있습니다: { $places }. 해당 글자를 고치시거나 글자 부호로 바꾸어 내보내기를 선택해 주십시오.
export-uncovered-place = { $field }의 { $characters }
export-uncovered-more = { $places } 외 { $count }곳
export-target-is-folder = { JOSA($path, "은") } 폴더입니다. 파일 이름을 다시 지정해 주십시오.
export-target-not-a-file = { $path }에는 파일을 저장할 수 없습니다. 다른 위치를 선택해 주십시오.
export-no-folder = { JOSA($path, "을") } 저장할 폴더가 없습니다. 있는 폴더를 선택해 주십시오.
export-no-permission = { $path }에 저장할 수 없습니다. 다른 프로그램에서 열려 있으면 닫으시고, 쓰기 권한을 확인해 주십시오.
export-disk-full = 디스크 공간이 부족하여 { JOSA($path, "을") } 저장하지 못했습니다. 공간을 확보한 뒤 다시 시도해 주십시오.
export-not-written = { JOSA($path, "을") } 저장하지 못했습니다({ $reason }). 다른 위치에 저장해 보시기 바랍니다.
export-not-a-pdf = 읽을 수 있는 PDF 파일이 아닙니다. 이 프로그램에서 내보낸 PDF를 선택해 주십시오.
export-pdf-locked = 암호가 걸린 PDF입니다. 암호를 푼 파일을 선택해 주십시오.
export-no-such-page = { $number }쪽은 없습니다. 이 문서는 모두 { $total }쪽입니다.
export-no-data = 이 PDF에는 신청서 데이터가 없습니다. 이 프로그램에서 데이터를 포함하여 내보낸 PDF를 선택해 주십시오.
export-data-damaged = 이 PDF에 담긴 신청서 데이터가 손상되었습니다. 내보낸 원본 파일을 선택해 주십시오.
export-resaved = 이 PDF는 내보낸 뒤 다른 프로그램에서 다시 저장되었습니다. 내용과 데이터는 그대로인 것으로 보이니, 받은 곳을 믿을 수 있으면 확인한 뒤 불러오시기 바랍니다.
export-changed = 이 PDF는 내보낸 뒤 다른 곳에서 바뀌어 쪽의 내용과 데이터가 다를 수 있습니다. 원본 파일을 구하시거나, 데이터만이라도 필요하면 확인한 뒤 불러오시기 바랍니다.
export-other-data = 이 PDF의 데이터는 신청서가 아닙니다. 이 프로그램에서 내보낸 신청서를 선택해 주십시오.
export-data-newer = 이 PDF의 데이터는 더 새로운 형식(version { $version })이며 이 프로그램은 version { $known }까지 읽습니다. 프로그램을 새 판으로 바꿔 주십시오.
export-data-wrong = 이 PDF의 데이터에서 { $item } 항목을 읽을 수 없습니다. 내보낸 원본 파일을 선택해 주십시오.
