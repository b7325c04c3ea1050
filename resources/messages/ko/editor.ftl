# 표에 붙여 넣기
editor-paste-block = 표로 붙여넣기
editor-paste-block-hint = 엑셀 등에서 복사한 칸을 줄과 칸에 맞추어 넣습니다. 칸을 고르고 Ctrl+V를 눌러도 됩니다.
editor-paste-problem = { $row }줄 { $column }칸 ‘{ $cell }’: { $problem }
editor-paste-more = 그 밖에 { $count }칸이 더 있습니다.
editor-rows-more = 나머지 { $count }줄 더 보기
editor-paste-seen = 닫기

# 나에게 남기는 메모
editor-comment = 메모
editor-comment-of = { $name } 메모
editor-comments = 메모 { $count }개
editor-comment-new = 이 항목에 남길 메모
editor-comment-hint = 메모는 이 보관함에만 있습니다. PDF와 내보낸 파일에는 나오지 않습니다.
editor-comment-add = 메모 남기기
editor-comment-made = { $day } { $time }
editor-comment-done = 처리함
editor-comment-done-of = 처리함: { $text }

# 다른 사업연도나 사업으로 옮기기
editor-carry = 다른 사업으로 옮기기
editor-carry-below = 지금 초안은 그대로 두고, 옮겨지는 답으로 새 초안을 만듭니다.
editor-carry-to = 옮겨 갈 사업
editor-carry-target = { PLAIN($season) }년 { $programme }
editor-carry-none = 옮겨 갈 수 있는 신청서가 없습니다.
editor-carry-taken = 그대로 옮기는 항목 { $count }개
editor-carry-changed = 옮기지만 확인할 항목 { $count }개
editor-carry-left = 옮기지 않는 항목 { $count }개
editor-carry-asked = 새로 적을 항목 { $count }개
editor-carry-nothing = 직접 적은 답이 없습니다. 회사 정보로 채워지는 항목은 새 초안에서도 채워집니다.
editor-carry-make = 새 초안 만들기
editor-carry-answer = 지금 답: { $answer }
editor-carry-rows = { $count }줄 표
editor-carry-table = 표
editor-carry-more = 그 밖에 { $count }개

# 회사 정보와 이어진 항목
editor-linked-from = 회사 정보의 ‘{ $name }’에서 가져온 값입니다. 여기서 고치면 이 신청서에만 쓰입니다.
