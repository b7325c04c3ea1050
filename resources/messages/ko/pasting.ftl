# 표에 붙여 넣기
pasting-nothing-taken = 맞지 않는 칸이 { $count }개 있어 아무것도 붙여 넣지 않았습니다. 고친 뒤 다시 붙여 넣어 주십시오.
pasting-too-large = 한 번에 { $most }칸까지 붙여 넣을 수 있습니다. 나누어 붙여 넣어 주십시오.
pasting-beyond-columns = 표의 칸보다 오른쪽에 있습니다.
pasting-beyond-rows = 표의 줄보다 아래에 있습니다.
pasting-other-sum = 합계가 { $sum } 값과 다릅니다. 합계는 프로그램이 계산합니다.
pasting-unit-lost = 이 칸의 단위로 나누어떨어지지 않습니다.
