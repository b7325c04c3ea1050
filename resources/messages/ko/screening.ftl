# 판정 화면의 변경과 조합

screening-changes = 다음이 모두 이루어지면 적격입니다.
screening-combinations = 함께 받을 수 있는 사업
screening-plan-allowed = { $programmes }: 보조금 { $grants }까지, 융자 { $loans }까지, 자부담 { $own }
screening-plan-possible = { $programmes }: 보조금 { $grants }까지, 융자 { $loans }까지, 자부담 { $own }. 함께 받아도 되는지 알려지지 않은 사업이 있으니 운영기관에 확인하십시오.
