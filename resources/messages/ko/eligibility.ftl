# 판정과 그 이유

eligibility-fact-sme-status = 중소기업 해당 여부
eligibility-fact-size-sme = 중소기업 규모 요건
eligibility-fact-size-small = 소기업 여부
eligibility-fact-size-micro = 소상공인 여부
eligibility-fact-history = 지원 이력
eligibility-fact-stage = 수출단계
eligibility-fact-exports-growth-three-years = 최근 3년 평균 수출 증가율
eligibility-percent = { PERCENT($share) }
eligibility-growth = 해마다의 증가율 평균 { $mean }, 연평균(복리) { $compound }

eligibility-clear-of = 다음에 해당하지 않아야 합니다: { $title }
eligibility-required-is-yes = { COLON($fact) } 예
eligibility-required-is-no = { COLON($fact) } 아니요
eligibility-required-is = { COLON($fact) } { $value }
eligibility-required-one-of = { COLON($fact) } { $codes } 중 하나
eligibility-required-includes-any = { COLON($fact) } { $codes } 중 하나 이상
eligibility-required-at-least = { $fact } { $value } 이상
eligibility-required-more-than = { $fact } { $value } 초과
eligibility-required-at-most = { $fact } { $value } 이하
eligibility-required-below = { $fact } { $value } 미만
eligibility-required-unknown = { COLON($fact) } 기준값이 알려지지 않았습니다 ({ $value })
eligibility-required-all = 모두 충족: { $parts }
eligibility-required-any = 하나 이상 충족: { $parts }
eligibility-required-not = 다음이 아닐 것: { $part }
eligibility-required-industry = 주된 업종(한국표준산업분류)이 다음 코드인 경우: { $codes }
eligibility-required-usage = 이용률이 { PERCENT($threshold) }보다 낮고, 협약 시작일부터 { $years }년이 지나지 않은 지원 이력
eligibility-required-agreement = { $day } 현재 끝나지 않은 협약
eligibility-required-selected = { PLAIN($season) } 사업연도에 이미 선정된 지원
eligibility-required-designated = 같은 단계에서 { $count }회 이상 지정된 이력
eligibility-required-room = 졸업제 한도가 남아 있어야 합니다

eligibility-actual = { COLON($fact) } { $value }
eligibility-actual-either = { $actual }. 공고에 평균을 내는 방법이 없고 두 방법의 답이 서로 다릅니다
eligibility-actual-none = { COLON($fact) } 수출이 없던 해가 있어 셈할 수 없습니다
eligibility-actual-no-ratio = { COLON($fact) } 나누는 금액이 0 이하여서 셈할 수 없습니다
eligibility-actual-untold = { COLON($fact) } 아직 입력하지 않았습니다
eligibility-actual-several = { $parts }
eligibility-actual-industry = 주된 업종 { $code }
eligibility-actual-industry-untold = 주된 업종: 아직 입력하지 않았습니다
eligibility-actual-history = 지원 이력 { $count }건
eligibility-actual-history-untold = 지원 이력: 아직 입력하지 않았습니다
eligibility-actual-history-clear = { $count ->
    [0] 지원 이력 없음
   *[other] 지원 이력 { $count }건 가운데 해당 없음
 }
eligibility-actual-usage = { PLAIN($season) }년 지원 이용률 { PERCENT($rate) }, 협약 시작 { $start }
eligibility-actual-usage-untold = { PLAIN($season) }년 지원의 이용률이나 협약 시작일을 입력하지 않았습니다
eligibility-actual-agreement = { PLAIN($season) }년 지원 협약 종료 { $end }
eligibility-actual-agreement-untold = { PLAIN($season) }년 지원의 협약 종료일을 입력하지 않았습니다
eligibility-actual-selected = { PLAIN($season) }년 지원 이력
eligibility-actual-designated = 같은 단계 지정 { $count }회
eligibility-actual-room = 남은 한도 { $room }
eligibility-actual-room-free = 이 단계에는 누적 한도가 없습니다

eligibility-change-tell = 빠진 정보를 입력하시면 판정됩니다.
eligibility-change-ask = 입력하신 정보와 자료만으로는 판단할 수 없습니다. 공고문이나 운영기관에서 확인하시기 바랍니다.
eligibility-change-wait = { $day }부터는 이 사유가 없어집니다.
eligibility-change-become-yes = “{ $fact }”의 사실이 ‘예’가 되면 충족합니다.
eligibility-change-become-no = “{ $fact }”의 사유가 해소되면 충족합니다.
eligibility-change-gain = { JOSA($code, "을") } 갖추시면 충족합니다.
eligibility-change-more = { JOSA($fact, "이") } { $gap } 늘어 { JOSA($value, "이") } 되면 충족합니다.
eligibility-change-less = { JOSA($fact, "이") } { $gap } 줄어 { JOSA($value, "이") } 되면 충족합니다.
eligibility-change-more-through = { JOSA($fact, "이") } { $gap } 늘어 { JOSA($value, "이") } 되면 충족합니다(입력 항목: { $through }).
eligibility-change-more-over = { JOSA($fact, "이") } 기준인 { $value }보다 { $gap } 모자랍니다. 이미 지난 기간의 실적이므로 빠뜨린 실적이 실제로 있을 때만 달라집니다.
eligibility-change-more-over-through = { JOSA($fact, "이") } 기준인 { $value }보다 { $gap } 모자랍니다. 이미 지난 기간의 실적이므로 빠뜨린 실적({ $through })이 실제로 있을 때만 달라집니다.
eligibility-change-more-worked-out = { JOSA($source, "이") } { $gap } 늘어 { JOSA($fact, "이") } { JOSA($value, "이") } 되면 충족합니다.
eligibility-change-less-worked-out = { JOSA($source, "이") } { $gap } 줄어 { JOSA($fact, "이") } { JOSA($value, "이") } 되면 충족합니다.
eligibility-change-more-worked-out-over = { JOSA($source, "이") } { $gap } 더 많아야 { JOSA($fact, "이") } { JOSA($value, "이") } 되어 충족합니다. 이미 지난 기간의 실적이므로 빠뜨린 실적이 실제로 있을 때만 달라집니다.
eligibility-change-if-told = 아직 입력하지 않은 사실이 실제로 다음과 같으면 충족합니다: { $required }
eligibility-change-none-of = { COLON($fact) } 해당하는 것 없음
eligibility-change-certificate = { $day } 현재 유효한 중소기업확인서
eligibility-change-grace = { $day } 이후까지 이어지는 중소기업 유예기간
eligibility-change-history-none = 받은 지원이 없음
eligibility-change-history-usage = 입력하지 않은 이용률 { PERCENT($share) } 이상
eligibility-change-history-start = 입력하지 않은 협약 시작일 { $day } 이전
eligibility-change-history-end = 입력하지 않은 협약 종료일 { $day } 이전
eligibility-change-several = 다음이 모두 필요합니다: { $parts }

eligibility-warning-industry-part = 주된 업종 { $code }의 일부(코드 { $codes } 가운데 사행성·불건전 품목 등)는 제외 대상입니다. 해당하는 품목이 있는지 공고문에서 확인하시기 바랍니다.
eligibility-warning-industry-broad = 입력하신 업종 코드 { JOSA($code, "은") } 제외 업종({ $codes })을 포함할 수 있는 넓은 코드입니다. 세부 코드를 입력하시면 더 정확합니다.
eligibility-share-reading = { $fact } 기준 { PERCENT($share) }
eligibility-warning-share = 어느 해의 매출액으로 정부지원비율을 정하는지 알려지지 않았고, 해에 따라 비율이 다릅니다({ $readings }). 운영기관에 확인하시기 바랍니다.
eligibility-warning-caution = { $says }
eligibility-warning-caution-readings = { $says } (참고: { $readings })
eligibility-warning-uplift-open = { COLON($name) } 해당하는지 알 수 없어 한도에 넣지 않았습니다. { $actual }.
eligibility-warning-uplift = { COLON($name) } { $warning }

eligibility-reading = { $label }: { $figure }
eligibility-warning-uplift-readings = { COLON($name) } { $warning } (참고: { $readings })

eligibility-notice-early = { PLAIN($season) }년 사업 공고({ $day }) 전이므로 아직 판정할 수 없습니다.
eligibility-notice-over = { PLAIN($season) }년 사업연도는 끝났습니다. { $day } 기준으로 판정한 결과입니다.
eligibility-notice-incomplete = 핵심 자격요건이 공개 자료로 확인되지 않아 적격으로 판정하지 않습니다. { $reason }
