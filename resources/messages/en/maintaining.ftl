# Maintaining definitions: checking, explaining, comparing, packing
# Conditions in words
maintaining-not-known = not known
maintaining-nothing = none
maintaining-share = { PERCENT($share) }
maintaining-year = { PLAIN($year) }
maintaining-figure-years = 
    { $figure ->
        [one] { $figure } year
       *[other] { $figure } years
    }
maintaining-figure-months = 
    { $figure ->
        [one] { $figure } month
       *[other] { $figure } months
    }
maintaining-figure-days = 
    { $figure ->
        [one] { $figure } day
       *[other] { $figure } days
    }
maintaining-figure-points = 
    { $figure ->
        [one] { $figure } point
       *[other] { $figure } points
    }
maintaining-figure-percent = { $figure }%
maintaining-all = all of ({ $parts })
maintaining-any = one or more of ({ $parts })
maintaining-not = not ({ $part })
maintaining-industry = the main industry has one of the KSIC codes { $codes }
maintaining-industry-in-part = the main industry has one of the KSIC codes { $codes } (codes of which only a part counts: { $in_part })
maintaining-room-left = room is left under the graduation rule
maintaining-compare-is = { COLON($fact) } { $wanted }
maintaining-compare-one-of = { COLON($fact) } one of { $wanted }
maintaining-compare-includes-any = { COLON($fact) } one or more of { $wanted }
maintaining-compare-at-least = { $fact } at least { $wanted }
maintaining-compare-more-than = { $fact } more than { $wanted }
maintaining-compare-at-most = { $fact } at most { $wanted }
maintaining-compare-below = { $fact } below { $wanted }
maintaining-compare-unknown = { COLON($fact) } the threshold is not known ({ $label })
maintaining-history-low-usage = a support of { $programmes } used below { $threshold } whose agreement began less than { $years } ago
maintaining-history-low-usage-since = a support of { $programmes } used below { $threshold } whose agreement began not before { $day } and less than { $years } ago
maintaining-history-agreement-running = an agreement of { $programmes } that has not ended on { $day }
maintaining-history-agreement-running-today = an agreement of { $programmes } that has not ended on the day of the verdict
maintaining-history-designated-often = { $count } or more supports of { $programmes } at the same stage
maintaining-history-selected-this-season = a support of { $programmes } already granted in the same season
maintaining-history-selected-last-season = a support of { $programmes } granted in the season before
maintaining-band-between = { $gives } from { $start } to below { $below }
maintaining-band-below = { $gives } below { $below }
maintaining-band-from = { $gives } from { $start }
maintaining-valid-on-application = the day of application
maintaining-valid-on-closing = the closing day
maintaining-source = [{ $status }] { PLAIN($year) } · { $reference }

# Doubts
maintaining-doubt-unknown = Nobody knows the figure “{ $label }”.
maintaining-doubt-figure = The figure “{ $label }” is “{ $status }” ({ PLAIN($year) }).
maintaining-doubt-note = “{ $label }”: { $note }
maintaining-doubt-source = The criterion itself is “{ $status }” ({ PLAIN($year) }).
maintaining-doubt-in-part = Codes of which only a part counts can only warn.
maintaining-doubt-from = It holds only from { $day }; before, nothing is decided.
maintaining-doubt-until = It holds only until { $day }; afterwards, nothing is decided.
maintaining-doubt-caution = Some companies are only warned: { $caution }
maintaining-doubt-exceptions = Exceptions: { $exceptions }

# Differences
maintaining-within = { $outer } › { $inner }
maintaining-named = { $where } “{ $name }”
maintaining-of = { $name } { $figure }
maintaining-in-tracks = [{ $tracks }] { $where }
maintaining-added = { $where }: added. { $after }
maintaining-removed = { $where }: removed. { $before }
maintaining-changed = { $where }: changed from { $before } to { $after }
maintaining-difference-title = 
    { $count ->
        [one] 1 difference from { $old } to { $new }
       *[other] { $count } differences from { $old } to { $new }
    }
maintaining-difference-summary = { $added } added, { $removed } removed, { $changed } changed: { $parts }
maintaining-difference-count = { $name } { $count }
maintaining-group-requirements = Who may apply
maintaining-group-exclusions = Exclusions
maintaining-group-support = Support
maintaining-group-bonus = Bonus points
maintaining-group-rounds = Rounds
maintaining-group-documents = Documents
maintaining-group-form = Form
maintaining-group-about = Guidance and the rest
maintaining-difference-none = { $old } and { $new } are the same.
maintaining-difference-left-out = 
    { $count ->
        [one] One place where only a source, a name, a note or the wording changed is left out; --all shows it.
       *[other] { $count } places where only a source, a name, a note or the wording changed are left out; --all shows them.
    }
maintaining-difference-programme-added = New programme: { $name } ({ $id })
maintaining-difference-programme-removed = Programme that is gone: { $name } ({ $id })
maintaining-difference-two-kinds = The two are of different kinds. Give two folders, or two names such as 2025/export-voucher.

# Flow
maintaining-flow-title = { $name } · season { PLAIN($season) }
maintaining-flow-facts = Facts
maintaining-flow-threshold = Asks
maintaining-flow-source = Source
maintaining-flow-clause = Clause
maintaining-flow-doubt = Unsure
maintaining-flow-verdict = Verdict
maintaining-flow-criterion = Criterion
maintaining-flow-requirement-note = must hold
maintaining-flow-exclusion-note = must not hold
maintaining-flow-never = Never “eligible”: { $reason }
maintaining-flow-no-criteria = There is no criterion to judge.
maintaining-flow-verdict-words = Eligible if every requirement holds and no exclusion applies, ineligible if one fails, undetermined while something is unknown
maintaining-flow-picture-written = The picture is in { $file }.
maintaining-flow-joined = How to join: { $text }

# Specification
maintaining-spec-made = This page is written from the definition. To change it, change the definition and run “sme-apply forms spec” again.
maintaining-spec-counts = How well the figures are known: { $counts }
maintaining-spec-count = { $status } { $count }
maintaining-spec-all-tracks = All tracks
maintaining-spec-stages = Stages
maintaining-spec-criteria = Criteria
maintaining-spec-rounds = Rounds
maintaining-spec-support = Support
maintaining-spec-documents = Documents
maintaining-spec-bonus = Bonus points
maintaining-spec-not-modelled = Not modelled
maintaining-spec-unsure = What is unsure
maintaining-spec-figures = Figures
maintaining-spec-sources = Sources
maintaining-spec-menus = Service menus
maintaining-spec-form = Application form
maintaining-spec-form-line = { $title } (version { $version }), { $fields } fields, { $consents } consents
maintaining-spec-form-official = It follows the official form.
maintaining-spec-form-derived = It is derived from known requirements, as the official form could not be had.
maintaining-spec-no-form = The company hands in no application of its own.
maintaining-spec-nothing = None
maintaining-spec-window = { $opens } to { $closes }
maintaining-spec-rolling = rolling (no last day)
maintaining-spec-window-hour = { $opens } to { $closes }, { $hour }
maintaining-spec-points = { $name }: { $points }
maintaining-spec-points-off = { $name }: { $points } off
maintaining-spec-valid = valid for { $days } from its date of issue (on { $on })
maintaining-spec-valid-plain = valid for { $days } from its date of issue
maintaining-spec-read-on = read on { $day }
maintaining-spec-written = 
    { $count ->
        [one] One specification is written: { $files }
       *[other] { $count } specifications are written: { $files }
    }

# Faults
maintaining-faults = 
    { $count ->
        [one] There is one fault in the definitions. Correct it and check again.
       *[other] There are { $count } faults in the definitions. Correct them and check again.
    }
maintaining-too-many-files = There are too many files in “{ $folder }”. Keep it to { $most }.
maintaining-too-large-together = The definitions in “{ $folder }” are too large together. Keep them to 20 MB.
maintaining-link-leaves = { $file } is a link to a place outside the folder. Copy the file into the folder.
maintaining-no-season-file = The folder “{ $folder }” has no season.yaml, and there is no such season. Make one with “sme-apply forms new” or give the folder the name of a year.
maintaining-no-rules-file = The folder { $folder } has no programme.yaml. Write one or remove the other files.
maintaining-no-web-address = This is no web address. Write one that begins with https://.
maintaining-hidden-letters = There are letters that cannot be seen or that turn the direction of writing. Delete them and write the text again.
maintaining-no-own-folder = The folder “{ $folder }” cannot be read. Check that it is there.
maintaining-no-such-definition = There is no definition “{ $name }”. Write season and programme as in 2025/export-voucher, or name a folder.
maintaining-new-wrong-name = The name “{ $name }” cannot be used. Write a year of four digits and a name in small letters, as in 2026/my-programme.
maintaining-new-exists = The folder { $folder } is already there. Choose another name or edit that folder.
maintaining-new-written = The skeleton of a definition is in { $folder }. Fill it in as its comments say, then run “sme-apply forms check”.
maintaining-not-written = { $file } cannot be written. Check the place, the right to write and the space left.
maintaining-already-there = { $file } is already there and is not overwritten. Choose another name.

# Packs
maintaining-pack-broken = The pack is damaged or was changed on its way. Get it from its publisher again.
maintaining-pack-not-a-pack = This is no pack of definitions. Choose a file whose name ends in .smepack.
maintaining-pack-newer-format = The pack was made by a newer version of the application. Update the application, then open it.
maintaining-pack-unsigned = The pack is not signed and was not opened. Ask its publisher for a signed file.
maintaining-pack-unknown-publisher = The pack is signed by a publisher that is not known here ({ $publisher }). If the key fingerprint { $fingerprint } is the one that the publisher tells, accept that public key first.
maintaining-pack-older = This is version { PLAIN($version) }, older than version { PLAIN($installed) } that is in use. Get a newer pack.
maintaining-pack-same = Version { PLAIN($version) } is already in use. Get a newer pack when there is one.
maintaining-pack-version-with-other-content = It has the same number { PLAIN($version) } as the pack in use but other content. Ask its publisher.
maintaining-pack-too-large = The pack is too large. Only files of up to 20 MB can be opened.
maintaining-pack-strange-file = There is a file in the pack whose name is not allowed ({ $file }). Tell its publisher.
maintaining-pack-unsound = A definition in the pack has a fault, so it was not opened. { $problem }
maintaining-pack-empty = There is no definition to pack in “{ $folder }”. Name a folder that holds <season>/<programme>/programme.yaml.
maintaining-pack-wrong-version = The version must be a whole number from 1. Use one above that of the last pack.
maintaining-pack-written = 
    { $programmes ->
        [one] One definition is packed in { $file }.
       *[other] { $programmes } definitions are packed in { $file }.
    } Version { PLAIN($version) }, key fingerprint { $fingerprint }
maintaining-pack-sound = 
    { $programmes ->
        [one] The signature is right: { $publisher }, { $id } version { PLAIN($version) } ({ $created }), one definition, key fingerprint { $fingerprint }
       *[other] The signature is right: { $publisher }, { $id } version { PLAIN($version) } ({ $created }), { $programmes } definitions, key fingerprint { $fingerprint }
    }
maintaining-key-broken = This is no publisher's key or it is damaged. Name a file that “sme-apply forms keygen” made.
maintaining-key-private = This is a private key where a public key belongs. Name the file that ends in .pub, and send the private key to nobody.
maintaining-key-name = The publisher's name must have 1 to 80 letters. Correct the name.
maintaining-key-written = The private key is in { $private } and the public key in { $public }. Keep the private key to yourself, and tell users the public key and its fingerprint { $fingerprint }

# Help
maintaining-help-explain = Shows the flow of a programme: facts, criteria, thresholds, sources and what is unsure.
maintaining-help-picture = Draws the flow as an SVG file.
maintaining-help-diff = Tells in words what changed between two definitions: two folders, or two names such as 2025/export-voucher.
maintaining-help-all = Also shows where only a source, a name or a note changed.
maintaining-help-new = Writes the skeleton of a new definition, which is never “eligible” until it is filled in.
maintaining-help-into = The folder of definitions. The default is forms.
maintaining-help-spec = Writes the specification (spec.md) of definitions.
maintaining-help-spec-into = The folder of definitions in which it is written. The default is that of the shipped ones.
maintaining-help-keygen = Makes a pair of keys for signing packs.
maintaining-help-key-name = The publisher's name as users see it.
maintaining-help-key-out = The file of the private key; the public key goes beside it as .pub.
maintaining-help-pack = Packs the definitions of a folder into one signed file.
maintaining-help-key = The file of the private key that signs.
maintaining-help-pack-out = The pack that is made.
maintaining-help-pack-id = The id of the pack; versions must rise for each id.
maintaining-help-pack-version = The version; it must be above that of the last pack.
maintaining-help-created = The day it was made (as in 2026-11-22). The default is today.
maintaining-help-verify = Checks the signature and content of a pack; ends with code 3 if anything is wrong.
maintaining-help-trust = The public key (.pub) of a publisher that is trusted; may be given several times.
maintaining-help-installed = The version that is in use now.

# Parts of a definition
maintaining-part-figure = figure
maintaining-part-unit = unit
maintaining-part-source = source
maintaining-part-label = label
maintaining-part-note = note
maintaining-part-kind = kind
maintaining-part-title = title
maintaining-part-law = law
maintaining-part-items = items
maintaining-part-important = important items
maintaining-part-question = question
maintaining-part-required = required
maintaining-part-sum_of = adds up
maintaining-part-year = year
maintaining-part-planned = planned
maintaining-part-key = key of the list
maintaining-part-options = choices
maintaining-part-max_characters = most characters
maintaining-part-guidance = guidance
maintaining-part-max_bytes = most bytes
maintaining-part-rows = rows
maintaining-part-columns = columns
maintaining-part-groups = groups
maintaining-part-where = where
maintaining-part-max_rows = most rows
maintaining-part-total = total row
maintaining-part-shown_if = shown if
maintaining-part-wide = width
maintaining-part-number = number
maintaining-part-fields = fields
maintaining-part-sections = sections
maintaining-part-statement = statement
maintaining-part-field = field
maintaining-part-of = other side
maintaining-part-version = version
maintaining-part-official = official form
maintaining-part-parts = papers
maintaining-part-consents = consents
maintaining-part-checks = checks
maintaining-part-by = by the fact
maintaining-part-bands = bands
maintaining-part-always = one share for all
maintaining-part-name = name
maintaining-part-when = condition
maintaining-part-raise_by = raise
maintaining-part-group = group of which one counts
maintaining-part-counts_for_graduation = counts for graduation
maintaining-part-warning = warning
maintaining-part-readings = Figures to look at
maintaining-part-once = once only
maintaining-part-stage = stage
maintaining-part-with_uplift = with the uplift
maintaining-part-cap = cap
maintaining-part-since = since
maintaining-part-without_tracks = tracks that do not count
maintaining-part-programmes = programmes
maintaining-part-caps = caps
maintaining-part-raised_caps = raised graduation caps
maintaining-part-limit = limit
maintaining-part-limit_by_stage = limit by stage
maintaining-part-share = government share
maintaining-part-uplifts = uplifts
maintaining-part-graduation = graduation rule
maintaining-part-vat_covered = value-added tax covered
maintaining-part-figures = further figures
maintaining-part-notes = notes
maintaining-part-clause = clause
maintaining-part-exceptions = exceptions
maintaining-part-valid_from = in force from
maintaining-part-valid_until = in force until
maintaining-part-cautions = Cautions
maintaining-part-says = What it says
maintaining-part-rolling = Rolling intake
maintaining-part-opens = opens
maintaining-part-closes = closes
maintaining-part-closing_hour = closing hour
maintaining-part-points = points
maintaining-part-subtracts = taken off
maintaining-part-condition = condition
maintaining-part-url = address
maintaining-part-valid_for_days = valid for days
maintaining-part-valid_on = valid on
maintaining-part-way = way of handing in
maintaining-part-summary = summary
maintaining-part-criteria = criteria
maintaining-part-rounds = rounds
maintaining-part-support = support
maintaining-part-bonus = bonus points
maintaining-part-bonus_most = most bonus points
maintaining-part-documents = documents
maintaining-part-not_modelled = not modelled
maintaining-part-incomplete = why it is never eligible
maintaining-part-agency = agency
maintaining-part-portal = portal
maintaining-part-portal_url = address of the portal
maintaining-part-stages = stages
maintaining-part-tracks = tracks
maintaining-part-form = application form
maintaining-part-joined_through = joined through
maintaining-part-look_alikes = look-alikes
maintaining-part-values = figures
maintaining-part-menus = service menus
maintaining-part-combinations = combination rules
maintaining-part-rule = rule
maintaining-part-with_ = with
maintaining-part-awarded_most = most awards
maintaining-part-applied_most = most applications
maintaining-part-yearly_cap = cap of a year
maintaining-part-outside = outside programme
maintaining-part-most = most
maintaining-part-from_ = from
maintaining-part-other = { $name }
