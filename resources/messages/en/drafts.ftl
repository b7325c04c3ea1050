# Drafts of applications: typed values, checks, files of answers.

drafts-unit-krw = KRW
drafts-unit-krw_thousand = KRW thousand
drafts-unit-krw_million = KRW million
drafts-unit-usd = USD
drafts-unit-percent = %
drafts-row = row { PLAIN($number) }
drafts-column = { $column }
drafts-column-of-year = { PLAIN($year) } { $column }
drafts-cell = { $field } / { $row } / { $column }

# Typed values
drafts-expected-text = Please answer with text.
drafts-expected-whole = Please answer with digits only, such as 1,234,567.
drafts-expected-percent = Please give the percentage as a number, such as 12.5.
drafts-expected-date = Please give year, month and day, such as 2025-01-08.
drafts-expected-period = Please give the first and the last day, such as 2025-04-01 ~ 2025-10-31.
drafts-period-reversed = The period ends before it begins. Please check both days.
drafts-expected-yes-no = Please answer yes or no.
drafts-expected-choice = Please choose one of the options: { $choices }
drafts-expected-phone = Please give the telephone number in digits and hyphens, such as 041-555-0134.
drafts-expected-email = Please give an e-mail address, such as name@company.example.
drafts-expected-url = Please give the address of the website, such as https://company.example.
drafts-expected-business-number = Please give the ten digits of the business registration number, such as 123-45-67890.
drafts-business-number-checksum = The check digit of this business registration number is wrong. Please compare it with the registration certificate.
drafts-expected-corporate-number = Please give the thirteen digits of the corporate registration number, such as 123456-1234567.
drafts-below-zero = This cannot be below zero. Please check the value.
drafts-too-large = This value is too large. Please check its unit.
drafts-far-too-long = One answer holds { $most } characters at most. Please shorten it.
drafts-too-large-to-keep = The draft is larger than { $megabytes } MB and was not saved. Please shorten long texts or remove rows of tables.
drafts-nearly-too-large = The draft has grown to { $size } MB. It cannot be saved beyond { $most } MB, so attach long texts as documents.
drafts-broken-character = The text holds a broken character that cannot be saved. Please delete it and type it again.
drafts-too-many-characters = It has { $length } characters, more than the { $most } allowed. Please shorten it.
drafts-too-many-bytes = It has { $length } bytes, more than the { $most } allowed. A Korean letter counts two bytes; please shorten it.

# Checks
drafts-required = { $field } is empty. Please fill it in.
drafts-wrong-form = { $field }: { $problem }
drafts-resident-number = { $field } holds what looks like a resident registration number. No application needs it; please delete it.
drafts-corporate-number-checksum = { $field } does not have the usual check digit. Please compare it with the company register.
drafts-too-many-rows = { $field } takes { $most } rows at most and has { $count }. Please remove some.
drafts-over-support-limit = { $field } adds up to { $sum }, more than the support limit of { $limit }. Please lower the amounts or, if the notice gives another limit, confirm that value.
drafts-limit-unknown = { $field } adds up to { $sum }, which could not be held against the support limit. Please complete the company's facts or check the notice.
drafts-off-the-share = { $field } adds up to { $sum }, which is not the government share of { PERCENT($share) } of { $of }. Please bring it to about { $expected }.
drafts-share-unknown = The government share is not known, so { $field } could not be held against { $of }. Please check the share in the notice.
drafts-out-of-order = { $field } is later than { $of }. Please check both days.
drafts-twice = { $field } in row { PLAIN($row) } is the same as in a row above. Please keep one of them or correct it.
drafts-consent-unread = { $consent } has not been read yet. Please read it to the end and mark it as read.
drafts-document-missing = The document { $document } is not ready. Please get it and mark it.
drafts-document-undated = { $document } has no date of issue. It is valid for { $days } days from that date, so please note it.
drafts-document-expired = { $document } is valid until { $last } and cannot be used on { $day }. Please have it issued again.
drafts-document-before-closing = { $document } is valid until { $last }, before the round closes on { $day }. Please apply by then or have it issued again.
drafts-document-closing-unknown = { $document } is valid until { $last }, but the closing day is not known. Please check the closing day in the notice.
drafts-document-too-new = { $document } is dated { $issued }, after the day on which it is handed in. Please check its date.
drafts-document-validity-unknown = How long { $document } is valid has not been confirmed. Please check the notice.
drafts-verdict-ineligible = By its present facts the company does not meet the requirements of this programme. Please read the reasons before applying.
drafts-verdict-undetermined = Not all requirements have been settled yet. Please answer what the verdict still lists as undetermined.
drafts-window-closed = Applications for this programme are closed. Please watch for the next call.
drafts-basis-unconfirmed = Part of the verdict and of the amounts rests on values that nobody has read in this year's notice. Please compare them with the notice before applying.
drafts-value-unsure = The value of { $field } rests on figures that the notice of this year does not confirm ({ $statuses }). Compare it with the notice before you hand in.
drafts-form-changed = The draft began with form { $before }; the form is now { $now }. Please check that nothing is left out.
drafts-answers-left-over = { $count ->
    [one] One answer belongs
   *[other] { $count } answers belong
} to no field of the present form. The draft keeps them but they are not printed.
drafts-round-gone = The chosen round is not part of this programme. Please choose a round again.
drafts-no-form = { $programme } has no application that a company fills in itself. Please see the programme's description.
drafts-joined-otherwise = A company does not apply for { $programme } by itself. How to join: { $way }

# Files
drafts-file-empty = The file is empty. Please choose a file that has content.
drafts-file-too-large = The file is larger than { $megabytes } MB. Please check that it is the right one.
drafts-file-not-utf8 = There are bytes that are not UTF-8 at { $place }. Please save the file as UTF-8.
drafts-file-broken = The JSON is broken at { $place }. Please check the commas, quotation marks and brackets around it.
drafts-file-too-deep = At { $place } the brackets go deeper than { $most } levels. Please check that it is the right file.
drafts-file-not-a-number = { $written } at { $place } is not a number. Please write a number, or null if it is not known.
drafts-file-number-too-long = The number at { $place } is too long. Please check its digits.
drafts-file-key-twice = The key { $path } stands twice, again at { $place }. Please keep one of them.
drafts-file-no-draft = This is not a draft of an application. Please check that this program has made it.
drafts-file-newer = This draft has a newer format (version { $version }); this program reads up to version { $known }. Please update the program.
drafts-file-lacking = The draft lacks the key { $item }. Please check that this program has made it.
drafts-file-wrong-value = The value of { $item } at { $place } cannot be read. Please correct it.
drafts-unknown-key = The key { $item } at { $place } is not known. Known keys are { $known } and others.
drafts-unknown-key-near = The key { $item } at { $place } is not known. Did you mean { $nearest }?
drafts-answers-no-object = A file of answers is a JSON object of field names and answers, such as {"{"}"business_overview": "…"{"}"}.
drafts-answer-refused = { $item } at { $place }: { $problem }
drafts-expected-single = Please give one value.
drafts-expected-year-table = Please give column names and values under the name of the row.
drafts-expected-rows = Please give a list of rows, each with column names and values.
