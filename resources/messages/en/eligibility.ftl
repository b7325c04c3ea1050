# Verdicts and their reasons

eligibility-fact-sme-status = Small or medium enterprise by law
eligibility-fact-size-sme = SME size test
eligibility-fact-size-small = Small enterprise (소기업)
eligibility-fact-size-micro = Micro enterprise (소상공인)
eligibility-fact-history = Earlier supports
eligibility-fact-stage = Export stage
eligibility-fact-exports-growth-three-years = Average export growth over three years
eligibility-percent = { PERCENT($share) }
eligibility-growth = mean of the yearly rates { $mean }, compound rate { $compound }

eligibility-clear-of = Must not apply: { $title }
eligibility-required-is-yes = { COLON($fact) } yes
eligibility-required-is-no = { COLON($fact) } no
eligibility-required-is = { COLON($fact) } { $value }
eligibility-required-one-of = { COLON($fact) } one of { $codes }
eligibility-required-includes-any = { COLON($fact) } at least one of { $codes }
eligibility-required-at-least = { COLON($fact) } at least { $value }
eligibility-required-more-than = { COLON($fact) } more than { $value }
eligibility-required-at-most = { COLON($fact) } at most { $value }
eligibility-required-below = { COLON($fact) } below { $value }
eligibility-required-unknown = { COLON($fact) } the threshold is not known ({ $value })
eligibility-required-all = All of: { $parts }
eligibility-required-any = At least one of: { $parts }
eligibility-required-not = Not the case: { $part }
eligibility-required-industry = Main industry (KSIC) is one of: { $codes }
eligibility-required-usage = An earlier support used below { PERCENT($threshold) } whose agreement began less than { $years } years ago
eligibility-required-agreement = An agreement that has not ended on { $day }
eligibility-required-selected = Already selected in the { PLAIN($season) } season
eligibility-required-designated = Designated { $count } times or more at the same stage
eligibility-required-room = Room must be left under the graduation rule

eligibility-actual = { COLON($fact) } { $value }
eligibility-actual-either = { $actual }. The notice does not say how the average is formed, and the two ways answer differently
eligibility-actual-none = { COLON($fact) } cannot be formed, as there is a year without exports
eligibility-actual-no-ratio = { COLON($fact) } cannot be formed, as the amount to divide by is zero or below
eligibility-actual-untold = { COLON($fact) } not told yet
eligibility-actual-several = { $parts }
eligibility-actual-industry = Main industry { $code }
eligibility-actual-industry-untold = Main industry: not told yet
eligibility-actual-history = { $count } earlier supports
eligibility-actual-history-untold = Earlier supports: not told yet
eligibility-actual-history-clear = { $count ->
    [0] No earlier support
    [one] One earlier support, which does not count here
   *[other] { $count } earlier supports, none of which counts here
 }
eligibility-actual-usage = { PLAIN($season) } support used at { PERCENT($rate) }, agreement from { $start }
eligibility-actual-usage-untold = { PLAIN($season) } support: use rate or start of the agreement not told
eligibility-actual-agreement = { PLAIN($season) } support: agreement until { $end }
eligibility-actual-agreement-untold = { PLAIN($season) } support: end of the agreement not told
eligibility-actual-selected = Support in { PLAIN($season) }
eligibility-actual-designated = Designated { $count } times at this stage
eligibility-actual-room = Room left: { $room }
eligibility-actual-room-free = No cap on the sum at this stage

eligibility-change-tell = Tell the missing facts and this can be judged.
eligibility-change-ask = What is told and known does not decide this. Check the notice or ask the agency.
eligibility-change-wait = From { $day } this reason no longer applies.
eligibility-change-become-yes = Met once this is truly so: { $fact }
eligibility-change-become-no = Met once this has been settled: { $fact }
eligibility-change-gain = Met once the company has this: { $code }
eligibility-change-more = Met once this rises by { $gap } to { $value }: { $fact }
eligibility-change-less = Met once this falls by { $gap } to { $value }: { $fact }
eligibility-change-more-through = Met once this rises by { $gap } to { $value }: { $fact } (told as: { $through })
eligibility-change-more-over = { $gap } short of { $value }: { $fact }. The period is over, so this changes only if something that did happen was left out.
eligibility-change-more-over-through = { $gap } short of { $value }: { $fact }. The period is over, so this changes only if something that did happen was left out ({ $through }).
eligibility-change-more-worked-out = Met once { $source } rises by { $gap } and gives { $value }: { $fact }
eligibility-change-less-worked-out = Met once { $source } falls by { $gap } and gives { $value }: { $fact }
eligibility-change-more-worked-out-over = { $source } would have to be higher by { $gap } to give { $value }: { $fact }. The period is over, so this changes only if something that did happen was left out.
eligibility-change-if-told = Met if what has not been told yet is truly so: { $required }
eligibility-change-none-of = { COLON($fact) } none of them
eligibility-change-certificate = An SME certificate valid on { $day }
eligibility-change-grace = A grace period as an SME that runs to { $day } or later
eligibility-change-history-none = No earlier support
eligibility-change-history-usage = The untold use rate is { PERCENT($share) } or more
eligibility-change-history-start = The untold agreement began on { $day } or before
eligibility-change-history-end = The untold agreement ended on { $day } or before
eligibility-change-several = All of these are needed: { $parts }

eligibility-warning-industry-part = Part of the main industry { $code } is excluded (codes { $codes }, e.g. gambling goods). Please check in the notice whether any of your products is meant.
eligibility-warning-industry-broad = The industry code { $code } is so broad that it may include excluded industries ({ $codes }). A more detailed code gives a surer answer.
eligibility-share-reading = by { $fact } { PERCENT($share) }
eligibility-warning-share = It is not known which year's sales decide the government's share, and the years differ ({ $readings }). Please ask the agency.
eligibility-warning-caution = { $says }
eligibility-warning-caution-readings = { $says } (For reference: { $readings })
eligibility-warning-uplift-open = { COLON($name) } whether it applies is not known, so it is not part of the limit. { $actual }.
eligibility-warning-uplift = { COLON($name) } { $warning }

eligibility-reading = { $label }: { $figure }
eligibility-warning-uplift-readings = { COLON($name) } { $warning } (For reference: { $readings })

eligibility-notice-early = The { PLAIN($season) } season has not been announced yet (notice of { $day }), so nothing can be judged.
eligibility-notice-over = The { PLAIN($season) } season is over. This is the result as of { $day }.
eligibility-notice-incomplete = The deciding criteria are not publicly known, so this is never judged eligible. { $reason }
