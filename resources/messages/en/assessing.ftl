# The eligibility page: questions, board, comparison, what-if, report

assessing-way = How to ask
assessing-one = One at a time
assessing-all = All at once
assessing-back = Back
assessing-next = Next question
assessing-progress = { $answered ->
    [0] { $left } left
   *[other] { $answered } answered · { $left } left
 }
assessing-progress-unknown = { $count } answered with “I don’t know”
assessing-progress-settled = { $settled } of { $of } verdicts that public material can settle are settled.
assessing-progress-may-change = The number left may go down or up with each answer.
assessing-only-unknown = Only what you don’t know is left
assessing-only-unknown-below = Once you know, you can answer here.
assessing-ask-again = Ask again what I don’t know

assessing-changed = Changed
assessing-changed-verdict = verdict { $before } → { $after }
assessing-changed-missing = facts missing { $before } → { $after }
assessing-changed-limit = limit { $before } → { $after }
assessing-changed-here = { $count ->
    [one] This answer changed one programme
   *[other] This answer changed { $count } programmes
 }
assessing-changed-nothing = This answer changed no verdict
assessing-changed-line = { $name }: { $what }
assessing-more = and { $count } more
assessing-none = none

assessing-compare-tick = Compare
assessing-compare = Compare ({ $count })
assessing-compare-hint = Choose two or three programmes to see them side by side.
assessing-compare-most = Three can be compared. Take one out to choose another.
assessing-compare-title = Programmes side by side
assessing-compare-close = Back to the verdicts
assessing-row-verdict = Verdict
assessing-row-who = What it is
assessing-row-support = Limit
assessing-row-share = Government share
assessing-row-own = Own share
assessing-row-rounds = Application windows
assessing-row-documents = Documents needed
assessing-row-deciding = What decides
assessing-row-sure = How sure
assessing-row-agency = Agency
assessing-unknown = Not known
assessing-all-met = { $count ->
    [one] The only criterion is met.
   *[other] All { $count } criteria are met.
 }
assessing-not-deciding = Its deciding criteria are not publicly known.
assessing-sure = Rests on values from the notice or the press of the season.
assessing-undated = Dates not known
assessing-documents-count = { $count }: { $names }

assessing-try = What if
assessing-try-this = What if so?
assessing-trial-title = What if
assessing-trial-banner = You are changing a copy of the company. Nothing that you change here is saved.
assessing-trial-end = End what-if
assessing-trial-choose = Fact to change
assessing-trial-choose-first = Choose a fact
assessing-trial-supposed = Supposed facts
assessing-trial-nothing = Nothing is supposed yet. Choose a fact below, or answer a question.
assessing-trial-line = Really: { $real } → supposed: { $supposed }
assessing-trial-take-back = Take back
assessing-trial-take-over = Make it a fact
assessing-trial-taken-over = “{ $name }” is now a fact of the company.
assessing-trial-differences = { $count ->
    [one] One verdict differs
   *[other] { $count } verdicts differ
 }
assessing-trial-no-difference = No verdict differs under this supposition.
assessing-trial-mark = Really: { $before } → supposed: { $after }
assessing-trial-day = Supposed as of { $day }.

assessing-save = Save as PDF
assessing-print = Print
assessing-saved = The assessment report was saved: { $file }
assessing-printed = { $count ->
    [one] One page was sent to the printer.
   *[other] { $count } pages were sent to the printer.
 }
