# 문서에 인쇄되는 말
export-page = { PLAIN($number) } / { PLAIN($total) }
export-agree = 동의함
export-disagree = 동의하지 않음
export-date-blank = 년        월        일
export-company = 기업명
export-representative = 대표자
export-sign-here = (서명 또는 인)
export-unit = 단위
export-total = 합계
export-label = 구분
export-others = 그 외 { $count }건
export-document = 제출서류
export-document-validity = 유효기간
export-document-ready = 준비
export-bar-chart = 막대그래프
export-figures = 수치
export-data-description = 신청서 데이터(JSON)

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
