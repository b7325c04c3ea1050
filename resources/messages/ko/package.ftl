# 제출 묶음: 한 파일이나 여러 파일, 이름, 크기, 목록

package-divider = 첨부 { PLAIN($number) }
package-divider-paper = 서류
package-divider-file = 첨부한 파일
package-divider-pages = 분량
package-divider-issued = 발급일
package-pages = { $count }쪽
package-list = 제출 묶음 목록 ({ $day }, 파일 { $count }개)
package-bad-pattern = 파일 이름 규칙 { JOSA($pattern, "을") } 쓸 수 없습니다. { $known } 가운데에서 고르되 번호나 서류 이름을 꼭 넣어 주십시오.
package-file-too-large = { JOSA($paper, "이") } 든 파일이 { $size }MB로, 한 파일의 한도 { $most }MB를 넘으며 더 나누거나 줄일 수 없습니다. 해상도를 낮추어 다시 스캔해 주십시오.
package-too-large = 제출 묶음이 { $size }MB로, 전체 한도 { $most }MB를 넘습니다. 꼭 필요한 서류만 남기거나 해상도를 낮추어 다시 스캔해 주십시오.
package-too-many-parts = 파일이 { $count }개로 나뉘어 { $most }개를 넘습니다. 한 파일의 한도를 확인해 주십시오.
package-folder-in-use = { $folder } 폴더에 다른 파일이 있거나 그 안의 파일이 열려 있습니다. 열린 파일을 닫거나 다른 폴더를 선택해 주십시오.
package-folder-not-made = { $folder }에 폴더를 만들 수 없습니다. 쓸 수 있는 다른 위치를 선택해 주십시오.
package-papers-unusable = 첨부서류 { $count }개를 쓸 수 없습니다. { $papers }
package-paper-refused = { $paper } ({ $file }): { $problem }

# 명령줄
package-command-help = 신청서와 첨부서류를 제출 묶음 폴더로 만듭니다.
package-document-help = 첨부할 서류와 파일(여러 번 쓸 수 있음)
package-issued-help = 서류의 발급일(여러 번 쓸 수 있음)
package-separate-help = 한 파일로 합치지 않고 서류마다 따로 만듭니다.
package-file-mb-help = 한 파일의 한도(MB)
package-total-mb-help = 전체 한도(MB)
package-names-help = 파일 이름 규칙: {"{"}number{"}"}, {"{"}document{"}"}, {"{"}company{"}"}, {"{"}programme{"}"}
package-out-help = 만들 폴더
package-bad-day = { JOSA($written, "은") } 날짜가 아닙니다. 2025-01-08처럼 적어 주십시오.
package-no-such-document = { JOSA($written, "을") } 서류이름=값 꼴로 읽을 수 없거나 이 사업의 제출서류가 아닙니다. 쓸 수 있는 서류: { $known }
package-written = 제출 묶음을 { $folder }에 만들었습니다. 파일 { $count }개, { $size }MB입니다.
package-left-open = 제출하기 전에 볼 것: 오류 { $errors }개, 주의 { $warnings }개.
