# 명령줄

cli-usage = 사용법:
cli-options = 옵션
cli-commands = 명령
cli-help-help = 이 도움말을 보여 줍니다.
cli-help =
    수출지원 신청도우미: 회사 정보로 수출지원사업의 자격을 판정하고 신청서를 만듭니다. 명령 없이 실행하면 창이 열립니다.
cli-version-help = 프로그램 판 번호를 보여 줍니다.
cli-exit-after-first-paint-help = 첫 창이 그려지면 바로 끝냅니다.
cli-selfcheck-help = 이 컴퓨터에서 글꼴, 서식, 보관함, PDF 등 모든 부분이 작동하는지 확인하고 JSON으로 출력합니다.
cli-lang-help = 말: 한국어(ko) 또는 영어(en). 기본값은 ko이며 SME_APPLY_LANG으로도 정합니다.
cli-json-help = 기계가 읽는 JSON으로 보여 줍니다.
cli-season-help = 사업연도. 기본값은 2025입니다.
cli-as-of-help = 판정 기준일(2025-01-08과 같이). 기본값은 오늘입니다.
cli-confirmations-help = 공고문에서 직접 확인한 값의 JSON 목록.
cli-programme-help = 사업의 이름표. 예: export-voucher
cli-track-help = 세부사업의 이름표. 기본값은 첫 세부사업입니다.
cli-answers-help = 신청서 항목의 답을 담은 JSON 파일.
cli-out-help = 만들 PDF 파일.
cli-screen-help = 회사 파일로 각 사업의 자격을 판정하고 이유를 보여 줍니다.
cli-questions-help = 판정에 아직 필요한 회사 정보를 쓸모 있는 차례로 보여 줍니다.
cli-programmes-help = 사업 목록과 값의 근거를 보여 줍니다.
cli-forms-help = 사업 정의를 다룹니다.
cli-forms-check-help = 사업 정의 파일을 점검합니다. 잘못은 파일, 줄, 키로 알립니다.
cli-draft-help = 창 없이 신청서 PDF를 만듭니다. 다 채우지 못한 신청서는 ‘초안’으로 만듭니다.
cli-without-data-help = 초안과 회사 정보, 판정을 PDF 안에 담지 않습니다. 담지 않으면 PDF에서 초안을 다시 불러올 수 없습니다.
cli-accept-changed-help = 다른 곳에서 다시 저장되었거나 바뀐 PDF의 자료도 보여 줍니다.
cli-into-help = PDF의 회사 정보와 초안을 이 폴더에 company.json과 draft.json으로 저장합니다.
cli-brought-back = 회사 정보를 { $company }에, 초안을 { $draft }에 저장했습니다.
cli-exists-already = { $file } 파일이 이미 있습니다. 다른 폴더를 지정하거나 그 파일을 옮겨 주십시오.
cli-read-help = 내보낸 PDF에 들어 있는 자료를 보여 줍니다.
cli-doctor-help = 설치된 것, 응답하는 키링, 보관함의 자리와 상태를 보여 줍니다.

# 사용법 잘못
cli-see-help = ‘{ $command } --help’로 사용법을 볼 수 있습니다.
cli-wrong-usage = 명령의 사용법이 맞지 않습니다.
cli-no-such-option = { $option } 옵션은 없습니다.
cli-no-such-command = 그런 명령은 없습니다. 쓸 수 있는 명령은 { $commands }입니다.
cli-missing-argument = { $argument } 값이 빠졌습니다.
cli-bad-argument = { $argument } 값을 읽을 수 없습니다.
cli-bad-choice = { $argument } 값은 { $choices } 중 하나여야 합니다.
cli-option-needs-value = { $option } 옵션에 값이 필요하거나, 값을 줄 수 없는 옵션입니다.

# 파일
cli-file-refused = { $file }: { $problem }
cli-no-such-file = { $file } 파일이 없습니다. 이름과 위치를 확인해 주십시오.
cli-no-such-folder = { $folder } 폴더를 읽을 수 없습니다. 이름과 위치를 확인해 주십시오.
cli-folder-instead-of-file = { JOSA($file, "은") } 폴더입니다. 그 안의 파일을 지정해 주십시오.
cli-unreadable-file = { $file } 파일을 읽을 수 없습니다. 읽을 권한이 있는지 확인해 주십시오.
cli-file-too-large = { $file } 파일이 너무 큽니다. 맞는 파일인지 확인해 주십시오.
cli-no-such-track = ‘{ $track }’ 세부사업이 없습니다. 다음 중에서 고르십시오: { $tracks }
cli-no-tracks = { $programme }에는 세부사업이 없습니다. --track을 빼고 다시 실행해 주십시오.
cli-no-output = 결과를 쓸 수 없습니다. 디스크의 남은 공간과 출력 대상을 확인해 주십시오.
cli-bug = 프로그램의 오류로 작업을 마치지 못했습니다. 이미 저장된 것은 그대로이고 이 명령의 결과는 저장되지 않았으니, { $variable }=1을 주고 다시 실행해 나오는 내용을 개발자에게 알려 주십시오.

# 판정
cli-unnamed-company = 이름을 적지 않은 회사
cli-screen-title = { $company } │ { PLAIN($season) } 사업연도 │ 기준일 { $as_of }
cli-season-over = { PLAIN($season) } 사업연도가 끝나 마지막 날을 기준으로 판정했습니다.
cli-column-verdict = 판정
cli-column-window = 접수
cli-column-stage = 단계
cli-column-limit = 지원한도
cli-column-programme = 사업
cli-size-heading = 기업 규모
cli-window = 접수 { $window }
cli-rests-on-unconfirmed = 공고문에서 확인되지 않은 값에 따른 판정입니다.
cli-stage = 수출단계: { $stage }
cli-support = 지원한도 { $limit }, 정부 지원비율 { $share }, 총사업비 { $total }, 기업부담금 { $own } (부가가치세 제외)
cli-share = { PERCENT($share) }
cli-not-known = 미상
cli-round = { $round }: { $days }
cli-exclusion-met = 해당 없음: { $title }
cli-exclusion-not_met = 제외 대상: { $title }
cli-exclusion-unknown = 해당 여부 확인 필요: { $title }
cli-reasons = 판정 이유
cli-required = 요건: { $required }
cli-actual = 현재: { $actual }
cli-change = 바뀌려면: { $change }
cli-source = { PLAIN($year) }년 { $reference }
cli-missing = 더 필요한 정보
cli-not-modelled = 판정에 넣지 못한 것
cli-screen-note = 이 판정은 참고용이며 최종 자격은 공고문과 운영기관이 정합니다. [보도 확인]이나 [다른 연도 기준] 등의 표시는 값의 근거 수준입니다.
cli-no-questions = 판정을 기다리는 정보가 없습니다.
cli-questions-title = 판정에 필요한 정보 { $count }가지
cli-question-detail = { $fact } │ { $programmes }
cli-question-settles = 이것만 답하면 판정 { $count }건이 정해집니다.

# 사업 목록
cli-catalogue-title = { PLAIN($season) } 사업연도 수출지원사업 { $count }개
cli-agency = 운영기관 { $agency } │ 신청 { $portal }
cli-incomplete = (판정 기준이 공개되지 않음)
cli-figures = 값의 근거: { $counts }
cli-count-confirmed = 공고문 확인
cli-count-reported = 보도 확인
cli-count-other_year = 다른 연도 기준
cli-count-unconfirmed = 미확인
cli-count-unknown = 알려지지 않음
cli-forms-sound = 사업 정의에 잘못이 없습니다: 사업연도 { $seasons }개, 사업 { $programmes }개, 값 { $figures }개

# 신청서
cli-draft-final = { $file } 파일에 신청서를 저장했습니다. 작성률 { PERCENT($completeness) }
cli-draft-written = { $file } 파일에 초안을 저장했습니다. 작성률 { PERCENT($completeness) }, 남은 일은 다음과 같습니다.
cli-draft-empty = 비어 있는 항목 { $count }개: { $fields }

# 점검
cli-installed = 설치된 것 ({ $system })
cli-not-installed = 없음
