## The file of confirmed values

rules-confirmations-no-list = A file of confirmed values is a list, and each entry is a set of “name: value” pairs. Check that it is a file that this application saved.
rules-confirmation-lacks = The confirmation at { $place } lacks { $item }. Please add it.
rules-confirmation-wrong = The value of { $item } at { $place } does not fit. Please check its unit and form.
rules-clause-stages = Bands of the export stages
rules-clause-round = Round { $name }
rules-clause-round-of = Round { $name } ({ $track })

## Rules and notices

rules-below = The values that every verdict rests on, and where they come from. What you confirm in a notice counts at once in every verdict and application.
rules-views = View
rules-view-values = Values and sources
rules-view-seasons = Seasons compared
rules-view-readings = Confirmed values
rules-view-updates = Rules from elsewhere
rules-all-files = All files
rules-programme = Programme
rules-count = { $status }: { $count }
rules-status-unknown = Not known
rules-origin-shipped = Rules: part of this application
rules-origin-own = Rules: your own folder “{ $folder }”
rules-origin-pack = Rules: pack of { $publisher }, version { PLAIN($version) }
rules-no-track = In the rules in use, “{ $programme }” no longer has the track of this application. Check under “Rules and notices” which rules are in use.

## Values

rules-values = Values
rules-value = Value
rules-values-none = Nothing is left to confirm.
rules-filter = Values shown
rules-filter-all = All
rules-filter-open = To be confirmed
rules-value-open = Show source and confirm
rules-value-close = Close
rules-value-in-notice = What the notice says
rules-value-in-notice-of = { $name }: what the notice says
rules-value-same = The notice says the same
rules-value-correct = Confirm the corrected value
rules-value-becomes = Now { $before } → then { $after }
rules-value-stays = As it is now: { $after }
rules-value-absent = None
rules-clauses = Wording of criteria and rounds
rules-clauses-below = Rules that are words and not figures. Hold each against the notice and confirm it.
rules-clause-same = The wording is that of the notice
rules-clause-otherwise = If the notice says otherwise, it cannot be corrected here. Tell whoever publishes the rules, or correct it in your own folder.
rules-confirmed = { $name } is confirmed.
rules-taken-back = { $name } is no longer confirmed.
rules-record = Confirmed by { $who } on { $day } · { $notice } ({ $notice_day })
rules-record-same = { $after } (not changed)
rules-record-changed = { $before } → { $after }
rules-record-take-back = Take back
rules-stale = Season { PLAIN($season) } ended on { $day }. { $count ->
    [one] The one value that you confirmed counts
   *[other] The { $count } values that you confirmed count
} only for verdicts of that year, not for the next season.
rules-season-over = Season { PLAIN($season) } ended on { $day }. What you confirm here counts only for verdicts of that year.
rules-figure-empty = The value is empty. Type what the notice says.
rules-figure-no-share = The share is not between 0% and 100%. Type the share of the notice in per cent.
rules-figure-no-percent = The number is not between 0 and 1,000. Type the per cent of the notice.
rules-figure-below-zero = A value below 0 cannot be used. Type the value of the notice.
rules-figure-no-hour = The time of day cannot be read. Type it like 17:00.
rules-figure-no-codes = The codes cannot be read. Type KSIC codes like 5621, 46331, one a line or with commas between them.
rules-figure-no-names = The list is too long. Type at most { $most } names of { $longest } characters or fewer.
rules-unit-KRW = KRW
rules-unit-USD = USD
rules-unit-share = %
rules-unit-percent = %
rules-unit-date = (date)
rules-unit-hour = (Korean time, like 17:00)
rules-unit-year = (year)
rules-unit-years = years
rules-unit-months = months
rules-unit-days = days
rules-unit-count = (number)
rules-unit-points = points
rules-unit-codes = One a line.

## Notices

rules-notice = The notice that you read
rules-notice-below = Told once, it is written down with every value that you confirm below.
rules-notice-number = Notice number
rules-notice-number-example = As printed on the notice
rules-notice-day = Notice date
rules-notice-who = Who confirms
rules-notice-lacks-number = The notice number is empty. Type the number printed on the notice.
rules-notice-lacks-day = The date of the notice is empty. Type the date printed on the notice.
rules-notice-lacks-who = Nobody is named as confirming. Type your name.
rules-notice-too-long = That is too long. Keep it to { $most } characters.
rules-notice-attach = Attach the notice
rules-notice-files = Notices
rules-notice-added = Attached on { $day }
rules-notice-save = Save { $name }
rules-notice-saved = Saved as { $file }.
rules-notice-remove = Remove { $name }
rules-notice-removed = { $name } was removed.
rules-notice-too-large = The file { $file } is too large. Files of up to 20 MB can be attached.
rules-notice-empty = The file { $file } is empty. Check that it is the right one.

## Seasons compared

rules-seasons-none = No programme stands in two seasons yet.
rules-season-first = Season at the left
rules-season-second = Season at the right
rules-differing-only = Differing values only
rules-differs = Differs
rules-same = Same
rules-values-differing = Of { $of } values, { $count } differ and { $alone } stand in one season only.
rules-differences = What the rules changed
rules-differences-none = No rule changed.
rules-differences-more = { $count ->
    [one] One more thing changes.
   *[other] { $count } more things change.
}

## Confirmed values

rules-readings-below = What you confirmed or corrected from the notices. Save it as a file to share it.
rules-readings-none = Nothing is confirmed yet
rules-readings-none-below = What you confirm under “Values and sources” is gathered here. You may also open a file that somebody sent you.
rules-readings-stale = Season over
rules-readings-save = Save as file
rules-readings-open = Open a shared file
rules-readings-file = Confirmed values
rules-readings-file-name = confirmed values
rules-readings-saved = { $count ->
    [one] One confirmed value is
   *[other] { $count } confirmed values are
} saved as { $file }.
rules-readings-file-empty = There are no confirmed values in { $file }. Check that it is the right file.
rules-reading-gone = { $programme } { PLAIN($season) }: “{ $name }”, which you confirmed, is not in the rules in use and does not count. Take it back if you no longer need it.
rules-reading-other = { $programme } { PLAIN($season) }: “{ $name }” changed after you confirmed it, so that does not count. Hold it against the notice again.
rules-takings-title = What the shared file changes
rules-takings = { $file }: { $count } confirmed, { $changing } of them change a value. Nothing changes until you accept them.
rules-taking-replaces = Replaces what { $who } confirmed.
rules-take-over = Accept all
rules-taken-over = { $count ->
    [one] One confirmed value was accepted.
   *[other] { $count } confirmed values were accepted.
}
rules-leave = Leave as it is

## Rules from elsewhere

rules-packs = Rule packs
rules-packs-below = Files signed by whoever maintains the rules. See what changes before you decide to use one.
rules-packs-none = No rule pack is in use.
rules-pack-open = Open a rule pack
rules-pack-file = Rule packs
rules-pack-file-too-large = The file { $file } is too large. Files of up to 20 MB can be opened.
rules-pack-name = { $id }, version { PLAIN($version) }
rules-pack-of = Published by { $publisher } · version { PLAIN($version) } · { $day }
rules-pack-since = In use since { $day }
rules-pack-beneath-own = Your own folder has the same programme, and its rules are used for it.
rules-pack-fault = The rule pack “{ $id }” cannot be used and was left out. { $problem }
rules-pack-leave = Stop using it
rules-pack-left = The rule pack “{ $id }” is no longer in use.
rules-pack-changes = What the rule pack “{ $id }” changes
rules-pack-changes-below = The signature is right and the definitions have no fault. Nothing changes until you use it.
rules-pack-new-programme = New programme
rules-pack-use = Use it
rules-pack-used = The rule pack “{ $id }”, version { PLAIN($version) }, is in use.
rules-publisher = Publisher
rules-publishers = Accepted publishers
rules-publisher-since = Accepted on { $day }
rules-publisher-unknown = This publisher is new to you
rules-publisher-unknown-below = Compare this fingerprint, letter by letter, with the one that the publisher tells you on its site or by telephone. If they differ, do not accept it.
rules-publisher-namesake = A publisher that you accepted is also called “{ $name }” but has another fingerprint. Ask the publisher in person.
rules-publisher-compared = I have compared the two fingerprints and they are the same
rules-publisher-accept = Accept this publisher
rules-publisher-forget = No longer accept { $name }
rules-publisher-forgotten = { $name } is no longer accepted, and its rule packs are not in use.
rules-fingerprint = Fingerprint
rules-fingerprint-of = Fingerprint of { $name }
rules-folder = Your own folder of rules
rules-folder-below = Programme definitions that you wrote yourself are used as well. Nobody has vouched for them, so each programme is marked.
rules-folder-choose = Choose a folder
rules-folder-reload = Read again
rules-folder-leave = Stop using it
rules-folder-left = The folder “{ $folder }” is no longer in use.
rules-folder-holds = { $name } ({ PLAIN($season) })
rules-folder-empty = There are no programme definitions in the folder. Choose one that holds <year>/<programme>/programme.yaml.
rules-folder-faults = { $count ->
    [one] One thing could not be read
   *[other] { $count } things could not be read
}

## The card of a programme

rules-card-values = Values and sources
