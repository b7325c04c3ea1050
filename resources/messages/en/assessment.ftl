# The assessment report

assessment-title = Export support: assessment of eligibility
assessment-subject = Season { PLAIN($season) }
assessment-file-name = assessment_{ $company }_{ $day }
assessment-nameless = Company without a name
assessment-what-if-mark = WHAT IF
assessment-badge-what-if = Result for a changed copy
assessment-badge-over = Season over
assessment-badge-early = Before the notice
assessment-business-number = Business number
assessment-as-of = As of
assessment-season = Season
assessment-season-value = { PLAIN($season) } (notice of { $day })
assessment-made = Made on
assessment-counts = Verdicts
assessment-counts-value = { $eligible } eligible, { $undetermined } undetermined, { $ineligible } ineligible
assessment-cover-note = This report holds the facts of the company as told against public material. It is for information and promises no award. Where the official notice says otherwise, the notice prevails. Check with the notice and the agency before applying.
assessment-what-if-note = This report does not show the real facts of the company, but a copy in which some facts were changed to try them out.
assessment-what-if-changed = Facts that were changed
assessment-what-if-before = Real fact
assessment-what-if-after = Supposed

assessment-summary = Verdicts at a glance
assessment-column-programme = Programme
assessment-column-verdict = Verdict
assessment-column-window = Applications
assessment-column-limit = Limit
assessment-column-reason = Main reason
assessment-summary-note = Limits are what the told facts prove, without VAT. An asterisk marks a verdict that rests on a value found in neither the notice nor the press of the season.
assessment-reason-eligible = { $count ->
    [one] The only criterion is met.
   *[other] All { $count } criteria are met.
 }
assessment-reason-missing = { $count ->
    [one] One fact is still missing.
   *[other] { $count } facts are still missing.
 }
assessment-reason-incomplete = The deciding criteria are not publicly known.
assessment-reason-stage = The export stage is not known.
assessment-unmarked = { $verdict }
assessment-marked = { $verdict } *

assessment-how-sure = How to read the badges
assessment-status-confirmed = { $status }: read in the official notice of the season.
assessment-status-reported = { $status }: found in press or official coverage of the season’s notice.
assessment-status-other-year = { $status }: taken from the notice of another year. Check it in this year’s notice.
assessment-status-unconfirmed = { $status }: found in no official material. Be sure to check it in the notice.

assessment-size = Company size
assessment-missing = What is still missing
assessment-missing-none = Nothing more is needed.
assessment-missing-below = These facts settle the verdicts that are still undetermined, the most useful first.
assessment-missing-fact = Fact
assessment-missing-for = Needed for

assessment-combinations = Programmes that go together
assessment-plan-allowed = { $programmes }: grants up to { $grants }, loans up to { $loans }, own share { $own }
assessment-plan-possible = { $programmes }: grants up to { $grants }, loans up to { $loans }, own share { $own }. No rule says whether some of them may be combined; ask the agency.

assessment-verdict = Verdict
assessment-window = Applications
assessment-stage = Export stage
assessment-agency = Agency
assessment-limit = Limit
assessment-share = Government share
assessment-total = Project total
assessment-own = Own share
assessment-unknown = Not known
assessment-rests-on-unconfirmed = This verdict rests on values found in neither the notice nor the press of this season.
assessment-rounds = Application windows
assessment-round = Round
assessment-round-days = Days
assessment-round-state = State
assessment-round-source = Source
assessment-round-undated = Dates not known
assessment-changes = Eligible if all of these come true.
assessment-not-met = Criteria that are not met
assessment-unsettled = Criteria that are still open
assessment-met = Criteria that are met
assessment-clause = Clause
assessment-required = Required
assessment-actual = The company
assessment-change = To change it
assessment-exceptions = Exceptions
assessment-sources = Sources
assessment-criterion = Criterion
assessment-documents = Documents needed
assessment-not-modelled = Conditions left out of the verdict
assessment-source-list = Sources
assessment-cited = [{ $number }] { $badge }
assessment-how-numbered = A number in brackets is that of the source in the list at the end of this report.
assessment-tell = Settled by: { $facts }
assessment-source = { $reference } ({ $badge })
assessment-source-read = { $reference } ({ $badge }, read on { $day })
assessment-badge = { $status } · { PLAIN($year) }

assessment-command-help = Write a PDF report that holds a company against every programme.
assessment-language-help = Language of the report (ko or en); that of --lang unless given.
assessment-programme-help = Id of a programme that the report is about; may be given several times, and is all of them unless given.
assessment-no-such-programme = The season has no programme { $programme }. Choose from { $programmes }.
assessment-written = The assessment report was saved: { $file }
