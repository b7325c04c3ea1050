# Programme definitions and their faults, and the words that programmes use

programmes-fault = { $file }, line { PLAIN($line) }, “{ $key }”: { $problem }
programmes-unreadable = { $file } cannot be read. Check that it is there and that you may read it.
programmes-too-large = { $file } is too large. A definition may have at most 2 MB; divide it.
programmes-no-utf8 = { $file } is not UTF-8 in line { PLAIN($line) }. Save it again as UTF-8.
programmes-no-yaml = { $file } cannot be read as YAML in line { PLAIN($line) }. Check indentation, quotation marks and colons.
programmes-no-mapping = { $file } is empty or is not made of “key: value”. Write “key: value” at its top.
programmes-two-documents = { $file } begins a second document in line { PLAIN($line) }. Keep one document in a file.
programmes-too-deep = { $file } is nested too deeply in line { PLAIN($line) }. Keep within 40 levels.
programmes-no-key = { $file } has a key in line { PLAIN($line) } that is no word. Write each key as one word.
programmes-key-twice = { $file }, line { PLAIN($line) }: the key “{ $key }” stands twice. Keep one of them.
programmes-no-figure = { $file } has the impossible day “{ $figure }” in line { PLAIN($line) }. Write a day of the calendar.
programmes-anchor = { $file } has a YAML anchor or alias (&, *) in line { PLAIN($line) }. Write the content out instead.
programmes-tag = { $file } has a YAML tag (!) in line { PLAIN($line) }. Remove the tag and write the plain value.
programmes-no-season = There is no definition of season { PLAIN($year) }. Choose one of: { $years }
programmes-no-programme = Season { PLAIN($year) } has no programme “{ $id }”. Choose one of: { $ids }
programmes-no-definitions = The folder “{ $folder }” holds no programme definitions. Name the folder that holds <year>/season.yaml.
programmes-confirmation-fault = The confirmed figure does not fit “{ $value }”. { $problem }

programmes-problem-missing = Something needed is missing. Write “{ $lacking }”.
programmes-problem-unknown-key = The key “{ $unknown }” is not known here. Remove it or correct its name.
programmes-problem-misspelt-key = The key “{ $unknown }” is not known here. Did you mean “{ $nearest }”?
programmes-problem-no-text = Text belongs here. Write text, in quotation marks if need be.
programmes-problem-empty = There is nothing here. Write what is missing, in Korean and in English where it is a sentence.
programmes-problem-no-whole-number = A whole number belongs here. Write digits only, without commas.
programmes-problem-too-small = The figure is too small. Write 1 or more.
programmes-problem-no-number = A number belongs here. Write digits only, without commas.
programmes-problem-no-yes-no = true or false belongs here. Write one of the two.
programmes-problem-no-date = A day belongs here. Write it like 2025-05-30.
programmes-problem-no-list = A list belongs here. Begin each line with “- ”.
programmes-problem-no-mapping = “key: value” pairs belong here. Write keys with their values.
programmes-problem-no-condition = The kind of condition is not known. Write one of fact, all, any, not, industry, history or graduation_room_left.
programmes-problem-wrong-form = The form is wrong. Names begin with a small letter, and a reference to a value begins with $.
programmes-problem-no-choice = This cannot stand here. Choose one of: { $choices }
programmes-problem-other = This cannot be read. Compare it with forms/README.md and correct it.
programmes-problem-wrong-unit = “{ $figure }” does not fit the unit { $unit }. Correct the figure or the unit.
programmes-problem-below-zero = { $figure } is below 0. Write 0 or more.
programmes-problem-no-share = { $figure } is no share. Write it between 0 and 1 (70% is 0.7).
programmes-problem-no-hour = “{ $figure }” is no hour of the day. Write it like "17:00".
programmes-problem-open-band = The table has an open end in its middle. Only the first band may lack “from” and only the last may lack “below”.
programmes-problem-gap-or-overlap = The bands do not join: one ends at { $ends } and the next begins at { $begins }. Use the same value for both.
programmes-problem-closed-table = The table does not cover every case. Leave out “below” of the last band and, for shares, “from” of the first.
programmes-problem-bands-do-not-rise = The edges of the bands do not rise ({ $upper } comes after { $lower }). Write them in rising order.
programmes-problem-always-or-bands = The share is not told in one way. Write either “always” or “by” together with “bands”.
programmes-problem-closes-or-rolling = The end of the round is not clear. Write “closes” where there is a last day, or “rolling: true” where there is none.
programmes-problem-no-track = There is no track “{ $member }”. Write the name of a track of that programme.
programmes-problem-member-twice = “{ $member }” stands twice in one rule. Keep one of them.
programmes-problem-no-pair = The rule has no two programmes to speak of. Write two or more under “of”, or add “with” or “outside”.
programmes-problem-figure-or-warning = It is not clear how large the uplift is. Write either “raise_by” or “warning”.
programmes-problem-one-operator = Exactly one comparison belongs here. Write one of: { $choices }
programmes-problem-history-needs = The condition { $history } lacks a figure. Write “{ $lacking }”.
programmes-problem-consent-lacks = The consent lacks what the law asks for. Write: { $lacking }
programmes-problem-choice-lacks-options = A choice needs at least two options. Write “options”.
programmes-problem-yes-no-options = The words for yes and no are not right. Write the options “yes” and “no” in this order.
programmes-problem-year-table-lacks-parts = A table by year lacks rows or years. Write “rows”, and “columns” that each have a “year”.
programmes-problem-table-lacks-columns = The table has no columns. Write “columns”.
programmes-problem-nothing-to-leave-out = Nothing shared by all tracks is called “{ $id }”. Remove it from “without” or correct the name.
programmes-problem-no-value = There is no value { $value }. Write it under “values” or correct the name.
programmes-problem-misspelt-value = There is no value { $value }. Did you mean { $nearest }?
programmes-problem-no-reference = A figure cannot stand here itself. Write it under “values” and refer to it with $ and its name.
programmes-problem-no-source = There is no source “{ $source }”. Write it under “sources” or correct the name.
programmes-problem-no-fact = The company file has no fact “{ $fact }”. Write the name of one that it has.
programmes-problem-misspelt-fact = The company file has no fact “{ $fact }”. Did you mean “{ $nearest }”?
programmes-problem-other-unit = The value { $value } is counted in { $unit }, but { $wanted } is needed here. Correct the value or its unit.
programmes-problem-ends-before = It ends before it begins. Put the days in order.
programmes-problem-id-twice = The name “{ $id }” stands twice. Rename one of the two.
programmes-problem-no-field = No field “{ $field }” stands before this in the form. Write the name of one that does.
programmes-problem-no-such-answer = The field “{ $field }” has no answer “{ $answer }”. Write one of its options.
programmes-problem-other-folder = This differs from the name of the folder, “{ $folder }”. Make the two the same.
programmes-problem-no-folder = The programme “{ $folder }” has no folder. Remove it from “order” or make the folder.

status-confirmed = Read in the notice
status-reported = Reported by the press
status-other_year = From another year
status-unconfirmed = Not confirmed

stage-domestic = Domestic
stage-beginner = Beginner
stage-promising = Promising
stage-growth = Growth
stage-strong = Strong
stage-strong_plus = Strong+

window-upcoming = Upcoming
window-open = Open
window-closed = Closed
window-unknown = Not known

verdict-eligible = Eligible
verdict-ineligible = Not eligible
verdict-undetermined = To be checked

outcome-met = Met
outcome-not_met = Not met
outcome-unknown = To be checked

criterion-requirement = Requirement
criterion-exclusion = Exclusion

support-grant = Grant
support-loan = Loan
support-designation = Designation

document-always = Required
document-if = If it applies
document-optional = Optional
document-typed_in_portal = Typed in the portal
document-upload = Uploaded
document-agreed_online = Agreed to in the portal
document-fetched_online = Handed in online by the issuing office

unit-KRW = KRW
unit-USD = USD
unit-share = share
unit-percent = %
unit-date = day
unit-hour = hour
unit-year = year
unit-years = years
unit-months = months
unit-days = days
unit-count = number
unit-points = points
unit-codes = codes
unit-krw_thousand = KRW 1,000
unit-krw_million = KRW 1 million
