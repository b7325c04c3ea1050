# The command line

cli-usage = Usage:
cli-options = Options
cli-commands = Commands
cli-help-help = Show this page.
cli-help =
    SME Apply: judges a Korean company's eligibility for export support from its facts and writes the applications. Without a command it opens the window.
cli-version-help = Show the version of the program.
cli-exit-after-first-paint-help = Leave as soon as the first window is painted.
cli-selfcheck-help = Try every part of the program on this computer (fonts, forms, vault, PDF) and print the result as JSON.
cli-lang-help = Language: Korean (ko, the default) or English (en); SME_APPLY_LANG sets it as well.
cli-json-help = Print JSON for machines.
cli-season-help = The season; 2025 by default.
cli-as-of-help = The day asked about, such as 2025-01-08; today by default.
cli-confirmations-help = JSON list of values read in the official notice.
cli-programme-help = Id of the programme, such as export-voucher.
cli-track-help = Id of the track; the first one by default.
cli-answers-help = JSON file with answers to the fields of the form.
cli-out-help = The PDF to write.
cli-screen-help = Judge a company for every programme and give the reasons.
cli-questions-help = List the facts still missing, most useful first.
cli-programmes-help = List the programmes and where their values come from.
cli-forms-help = Definitions of programmes.
cli-forms-check-help = Check definitions of programmes; errors name file, line and key.
cli-draft-help = Write an application as a PDF without a window; an incomplete one is marked as a draft.
cli-without-data-help = Leave draft, facts and verdict out of the PDF. Then the draft cannot be brought back from it.
cli-accept-changed-help = Show the data of a PDF, too, that was saved anew or changed elsewhere.
cli-into-help = Write the facts and the draft of the PDF into this folder as company.json and draft.json.
cli-brought-back = The facts were written to { $company }, the draft to { $draft }.
cli-exists-already = The file { $file } exists already. Choose another folder, or move that file.
cli-read-help = Print the data that an exported PDF carries.
cli-doctor-help = Tell what is installed, which keyring answers, where the vault is and whether it is sound.

# Wrong usage
cli-see-help = See "{ $command } --help".
cli-wrong-usage = The command was not used rightly.
cli-no-such-option = There is no option { $option }.
cli-no-such-command = There is no such command. The commands are { $commands }.
cli-missing-argument = { $argument } is missing.
cli-bad-argument = The value of { $argument } cannot be read.
cli-bad-choice = The value of { $argument } must be one of { $choices }.
cli-option-needs-value = The option { $option } needs a value, or takes none.

# Files
cli-file-refused = { $file }: { $problem }
cli-no-such-file = There is no file { $file }. Please check its name and place.
cli-no-such-folder = The folder { $folder } cannot be read. Please check its name and place.
cli-folder-instead-of-file = { $file } is a folder. Please name a file in it.
cli-unreadable-file = The file { $file } cannot be read. Please check that you may read it.
cli-file-too-large = The file { $file } is too large. Please check that it is the right one.
cli-no-such-track = There is no track "{ $track }". Please choose one of { $tracks }.
cli-no-tracks = { $programme } has no tracks. Please leave out --track.
cli-no-output = The result could not be written. Please check the free space and where the output goes.
cli-bug = A fault in the program kept it from finishing. What was saved before is untouched and this command saved nothing; run it again with { $variable }=1 and tell the developers what it prints.

# Verdicts
cli-unnamed-company = Company without a name
cli-screen-title = { $company } │ season { PLAIN($season) } │ as of { $as_of }
cli-season-over = Season { PLAIN($season) } is over; it was judged as of its last day.
cli-column-verdict = Verdict
cli-column-window = Window
cli-column-stage = Stage
cli-column-limit = Limit
cli-column-programme = Programme
cli-size-heading = Size
cli-window = Applications: { $window }
cli-rests-on-unconfirmed = This verdict rests on values that nobody has read in the notice.
cli-stage = Export stage: { $stage }
cli-support = Limit { $limit }, government share { $share }, total { $total }, own share { $own } (VAT not included)
cli-share = { PERCENT($share) }
cli-not-known = not known
cli-round = { $round }: { $days }
cli-exclusion-met = Does not apply: { $title }
cli-exclusion-not_met = Excluded: { $title }
cli-exclusion-unknown = To be answered: { $title }
cli-reasons = Reasons
cli-required = Required: { $required }
cli-actual = Now: { $actual }
cli-change = What would change it: { $change }
cli-source = { PLAIN($year) }, { $reference }
cli-missing = Still needed
cli-not-modelled = Left out of the verdict
cli-screen-note = This verdict is for guidance; the notice and the agency decide. The words in brackets say how well a value is known.
cli-no-questions = No verdict waits for an answer.
cli-questions-title = { $count ->
    [one] One fact is
   *[other] { $count } facts are
} still needed
cli-question-detail = { $fact } │ { $programmes }
cli-question-settles = { $count ->
    [one] This alone settles one verdict.
   *[other] This alone settles { $count } verdicts.
}

# The catalogue
cli-catalogue-title = Season { PLAIN($season) }: { $count ->
    [one] one programme
   *[other] { $count } programmes
}
cli-agency = Agency { $agency } │ apply at { $portal }
cli-incomplete = (its deciding criteria are not public)
cli-figures = How well its values are known: { $counts }
cli-count-confirmed = read in the notice
cli-count-reported = reported
cli-count-other_year = another year's
cli-count-unconfirmed = unconfirmed
cli-count-unknown = not known
cli-forms-sound = The definitions are sound: { $seasons } seasons, { $programmes } programmes, { $figures } values

# Applications
cli-draft-final = The application was saved as { $file }. Filled in: { PERCENT($completeness) }
cli-draft-written = A draft was saved as { $file }. Filled in: { PERCENT($completeness) }; what is still open:
cli-draft-empty = { $count ->
    [one] One field is
   *[other] { $count } fields are
} empty: { $fields }

# Examination
cli-installed = Installed ({ $system })
cli-not-installed = missing
