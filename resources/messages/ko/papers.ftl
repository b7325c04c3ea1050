# 첨부서류: 받아들이기, 거절하는 이유, 달라진 점

papers-empty = 파일이 비어 있습니다. 내용이 있는 파일을 선택해 주십시오.
papers-office-file = 한글, 워드, 엑셀 같은 문서 파일은 그대로 붙일 수 없습니다. 그 프로그램에서 PDF로 저장한 파일을 선택해 주십시오.
papers-web-page = 웹 페이지나 SVG 그림은 붙일 수 없습니다. 브라우저에서 PDF로 인쇄한 파일을 선택해 주십시오.
papers-unknown-kind = PDF나 사진(JPEG, PNG, TIFF, HEIC, WebP)이 아닙니다. PDF로 저장하거나 사진으로 찍은 파일을 선택해 주십시오.
papers-too-large = 파일이 { $megabytes }MB보다 큽니다. 해상도를 낮추어 스캔하거나 파일을 나누어 주십시오.
papers-too-many-pages = { $count }쪽으로, 한 파일에 받을 수 있는 { $most }쪽을 넘습니다. 필요한 쪽만 남기거나 파일을 나누어 주십시오.
papers-too-many-pixels = 사진이 { $megapixels }백만 화소보다 큽니다. 크기를 줄여 저장한 사진을 선택해 주십시오.
papers-too-costly = 파일을 펼치면 지나치게 커져 열지 않았습니다. 새 PDF로 인쇄하거나 스캔한 파일을 선택해 주십시오.
papers-too-slow = { $seconds }초 안에 열리지 않아 멈추었습니다. 새 PDF로 인쇄하거나 쪽을 나눈 파일을 선택해 주십시오.
papers-not-opened = 파일을 여는 중에 오류가 나서 멈추었습니다. 새 PDF로 인쇄하거나 스캔한 파일을 선택해 주십시오.
papers-unreadable = 파일이 손상되어 읽을 수 없습니다. 원본을 다시 받거나 새로 스캔해 주십시오.
papers-picture-damaged = 사진이 손상되어 끝까지 읽을 수 없습니다. 원본을 다시 받거나 새로 찍어 주십시오.
papers-locked = 여는 암호가 걸린 PDF입니다. 암호를 푼 사본을 받아 다시 붙여 주십시오.
papers-not-printable = 만든 곳에서 인쇄를 막아 둔 PDF라서 제출 묶음에 넣을 수 없습니다. 제한을 푼 사본을 받아 다시 붙여 주십시오.
papers-dynamic-form = 특정 프로그램에서만 보이는 양식(XFA)입니다. 그 프로그램에서 열어 PDF로 인쇄한 파일을 붙여 주십시오.

# 달라진 점
papers-signature-lost = 전자서명이 있는 파일입니다. 합친 파일에서는 서명이 사라지며, 따로 내는 파일에서는 원본 그대로 유지됩니다.
papers-acting-parts-left-out = 스크립트, 자동 실행, 첨부된 파일 같은 움직이는 요소를 뺐습니다. 보이는 내용은 그대로입니다.
papers-form-flattened = 입력란의 내용을 쪽에 새겼습니다. 더 이상 고칠 수 없습니다.
papers-form-unsure = 입력란의 글이 쪽에 보이지 않을 수 있습니다. 쪽을 확인하고, 비어 있으면 그 파일을 PDF로 인쇄해 다시 붙여 주십시오.
papers-repaired = 파일에 손상된 곳이 있어 고쳐서 읽었습니다. 모든 쪽이 맞게 보이는지 확인해 주십시오.
papers-printed-only = 만든 곳에서 인쇄만 허용한 PDF입니다. 인쇄한 것과 같은 그림으로 넣었습니다.
papers-layers = 꺼진 레이어가 있는 PDF입니다. 보이는 그대로 그림으로 넣었습니다.
papers-first-picture-only = 움직이는 그림이어서 첫 장면만 넣었습니다. 다른 장면이 필요하면 따로 저장해 붙여 주십시오.
papers-blank = 모든 쪽이 비어 보입니다. 맞는 파일인지 확인해 주십시오.

# 제출 전 점검
papers-check-no-file = { JOSA($document, "은") } 준비된 것으로 표시되어 있지만 파일이 없습니다. 파일을 붙여 주십시오.
papers-check-refused = { $document }의 { $file }: { $problem }
papers-check-over-limit = { $document }의 { JOSA($file, "은") } { $size }MB로, 한 파일의 한도 { $most }MB를 넘습니다. 제출 묶음을 만들 때 그림을 줄이거나 파일을 나눕니다.
papers-check-note = { $document }의 { $file }: { $note }
papers-check-unlisted = { JOSA($file, "은") } 공고의 제출서류 목록에 없는 서류로 붙어 있습니다. 서류 종류를 다시 골라 주십시오.
