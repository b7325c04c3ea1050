# 제출 전 점검
handing-finding = { $severity } · { $place }: { $said }

# PDF에 담는 자료
handing-data = PDF에 신청서 데이터 담기
handing-data-inside = 다시 불러와 이어 쓸 수 있도록 PDF 안에 아래 자료를 함께 담습니다. 선택은 다음에도 유지됩니다.
handing-data-left-out = PDF에 쪽만 담고 아래 자료는 담지 않습니다. 이 PDF에서는 초안을 다시 불러올 수 없습니다.
handing-data-unfold = 담기는 자료 보기
handing-data-fold = 담기는 자료 접기

# 인쇄
handing-print = 인쇄
handing-printed = { $count }쪽을 프린터로 보냈습니다.
handing-not-printed = 프린터가 인쇄를 받지 못했습니다. 프린터 연결을 확인하고 다시 시도하시거나 PDF로 저장해 인쇄해 주십시오.

# 쓰면서 보는 미리보기
handing-preview = 쓰고 있는 쪽 미리보기
handing-preview-below = 지금 쓰는 항목만 그립니다. 쪽 번호는 제출 전 확인 화면에서 정해집니다.
handing-preview-show = 미리보기 열기
handing-preview-hide = 미리보기 닫기

# PDF에서 불러오기
handing-open-pdf = PDF에서 열기
handing-read-only = 보관함을 읽기 전용으로 열어 불러올 수 없습니다. 다른 창을 닫은 뒤 다시 열어 주십시오.
handing-pdf-too-large = { $file } 파일이 너무 큽니다. 이 프로그램에서 내보낸 신청서 PDF를 선택해 주십시오.
handing-pdf-company = 회사
handing-pdf-programme = 사업
handing-pdf-programme-of = { $programme } ({ PLAIN($season) }년)
handing-pdf-written-on = 작성일
handing-pdf-answers = 직접 적은 답
handing-pdf-answers-of = { $count }개 항목
handing-pdf-verdict = 판정
handing-pdf-verdict-of = 작성 당시 { $then } ({ $day } 기준) · 지금 { $now }
handing-pdf-original = 내보낸 그대로의 파일입니다.
handing-pdf-resaved = 내보낸 뒤 다른 프로그램에서 다시 저장되었습니다. 쪽의 내용과 데이터는 그대로인 것으로 보입니다.
handing-pdf-changed = 내보낸 뒤 다른 곳에서 바뀌어, 보이는 쪽과 담긴 데이터가 다를 수 있습니다. 원본 파일이 있으면 그것을 여십시오.
handing-pdf-sure = 바뀐 파일임을 알고 있으며, 담긴 데이터를 불러옵니다
handing-pdf-take = 초안으로 불러오기
handing-pdf-new-company = 보관함에 같은 사업자등록번호의 회사가 없어 새 회사로 넣습니다. 신청서에 쓰인 회사 정보만 들어갑니다.
handing-pdf-known-company = 보관함에 있는 ‘{ $name }’의 새 초안으로 넣습니다. 쓰고 있는 다른 초안은 그대로 둡니다.
handing-pdf-differences = 회사 정보가 { $count }곳 다릅니다. 보관함의 회사 정보는 바꾸지 않으며, 회사 정보에서 채워지는 칸에는 보관함의 값이 들어갑니다.
handing-pdf-differences-more = 그 밖에 { $count }곳
handing-fact = 항목
handing-fact-kept = 보관함 (그대로 둠)
handing-fact-brought = PDF
handing-pdf-confirmed = 작성자가 공고문에서 확인한 값이 { $count }개 있습니다. 이 값은 판정에 쓰지 않으니 공고문을 보고 직접 확인하시기 바랍니다.
handing-pdf-confirmed-line = { $value } · { $notice }

# 제출 묶음
handing-package = 제출 묶음 만들기
handing-package-below = 신청서 PDF와 붙인 서류를 공고의 순서대로 한 폴더에 담습니다. 제출은 대표자가 직접 합니다.
handing-package-folder = 제출묶음
handing-package-way = 담는 방법
handing-package-merged = 한 파일로
handing-package-separate = 서류마다 따로
handing-package-file-mb = 파일 하나의 한도 (MB)
handing-package-total-mb = 모두 합한 한도 (MB)
handing-package-no-limit = 모름
handing-package-limits-below = 한도는 공고문이나 누리집에서 보고 적어 주십시오. 넘으면 그림을 덜 촘촘하게 하거나 파일을 나눕니다.
handing-package-make = 폴더를 골라 만들기
handing-package-making = 제출 묶음을 만드는 중
handing-package-holds = 담기는 것
handing-package-application = 신청서 PDF
handing-package-no-files = 붙인 서류가 없어 신청서만 담깁니다.
handing-package-missing = 올려야 하는 필수 서류 { $count }건에 파일이 없습니다.
handing-package-missing-one = { $document }
handing-package-draft = 고쳐야 할 곳이 남아 있어 모든 쪽에 ‘초안’이 찍힙니다.
handing-package-made = { $folder }에 파일 { $count }개를 만들었습니다.
handing-package-stopped = 만들기를 멈추었습니다.
handing-package-nothing-written = 아무것도 쓰지 않았습니다.
