## The window

gui-application-name = SME Apply
gui-place-home = Home
gui-place-companies = Companies
gui-place-matrix = Matrix
gui-place-facts = Company facts
gui-place-eligibility = Eligibility
gui-place-drafts = Applications
gui-place-documents = Documents
gui-place-export = Export
gui-place-rules = Rules and notices
gui-place-keeping = Vault
gui-place-settings = Settings
gui-panes = View
gui-pane-verdicts = Verdicts
gui-pane-contents = Contents
gui-pane-form = Form
gui-pane-programmes = Programmes
gui-current-company = Current company
gui-no-company-chosen = No company chosen yet
gui-nameless = Company without a name
gui-needs-vault = Open the vault first.
gui-needs-company = Choose a company first.
gui-needs-draft = Open an application first.
gui-other-language = 한국어
gui-change-language = Change to Korean
gui-make-dark = Dark colours
gui-make-light = Light colours
gui-status-opening = Opening the vault
gui-status-shut = Vault closed
gui-status-open = Encrypted vault
gui-status-saving = Saving
gui-status-saved = Saved { $time }
gui-status-not-saved = Not saved
gui-undo = Undo
gui-redo = Redo
gui-cancel = Cancel
gui-close = Close
gui-yes = Yes
gui-no = No
gui-do-not-know = I don't know
gui-unexpected = Something unexpected happened. What was saved is still there, so please try again.
gui-unexpected-not-saved = Something unexpected kept your last change from being saved. It is still on the screen; change it once more to try again.
gui-close-again = Close once more to leave without saving.
gui-folder-unusable = The folder of the vault cannot be used. Check where it is and whether you may write to it.
gui-file-unreadable = The file { $file } cannot be read. Check that it is there and that you may open it.
gui-file-too-large = The file { $file } is too large for a company file. Check that it is the right one.

## Opening the vault

gui-opening = Opening the vault
gui-new-title = Choose a passphrase
gui-new-why = Facts and applications are kept only on this computer, in an encrypted vault. This computer has no keyring to hold its key, so a passphrase locks it.
gui-passphrase = Passphrase
gui-passphrase-again = Passphrase once more
gui-passphrase-show = Show what I type
gui-passphrase-keep = Without the passphrase nobody can open the vault. Write it down and keep it in a safe place.
gui-passphrase-make = Make the vault
gui-passphrase-open = Open
gui-passphrase-short = The passphrase is too short. Use at least { $least } characters.
gui-passphrase-differs = The two passphrases differ. Please type them again.
gui-locked-title = The vault is locked
gui-locked-why = Type the passphrase that you chose when you made the vault.
gui-shut-title = The vault could not be opened
gui-shut-untouched = The files of the vault were not changed, and no new vault was made.
gui-shut-where = The vault is in { $folder }
gui-status-read-only = Reading only
gui-lock = Lock
gui-lock-now = Lock now
gui-auto-lock = Lock after { $minutes } minutes without use
gui-auto-lock-never = Never lock by itself
gui-recovery-code = Recovery code
gui-recovery-why = Type the recovery code that you wrote down when you made the vault. Small letters and spaces are fine.
gui-use-recovery-code = Use the recovery code
gui-use-passphrase = Use the passphrase
gui-recovery-title = Write the recovery code down
gui-recovery-what = If you forget the passphrase or change the computer, this code opens the vault. Print it or copy it onto paper.
gui-recovery-once = It is shown only this once. Keep the paper away from the computer.
gui-recovery-back = Type the code again from the paper
gui-recovery-confirm = Confirm
gui-recovery-later = Later
gui-recovery-print = Save as PDF
gui-recovery-file = Recovery code.pdf
gui-recovery-printed = { $file } was saved. Delete the file once it is printed.
gui-recovery-missed = There is no confirmed recovery code. Without one, losing the passphrase or the computer can lock you out of the vault.
gui-recovery-make = Make a recovery code
gui-resting-why = Everything that was open has been removed from this window. Press the button below to open the vault again.
gui-resting-note = The key store of this computer account opens the vault. If others use this account, choose a passphrase and remove the key from the key store.
gui-busy-title = Another window is using the vault
gui-busy-read-only = Opened for reading only, you can look at everything but nothing is saved.
gui-open-read-only = Open for reading only
gui-try-again = Try again

## The list of companies

gui-companies-below = Tell a company's facts once; every verdict and every application uses them.
gui-companies-search = Search by name, business number or tag
gui-companies-none-found = No such company. Try another word.
gui-companies-empty = Begin with your first company
gui-company-new = New company
gui-company-new-below = Tell the rest on the next page, as far as you know it.
gui-company-name = Company name
gui-company-number = Business registration number
gui-company-add = Add
gui-company-name-or-number = Type the company's name or its business registration number.
gui-company-known = A company with this business registration number is already there. Choose it in the list.
gui-company-open-file = Open company file
gui-company-save-file = Save as company file
gui-company-save-file-of = Save { $name } as a company file
gui-company-file = Company file
gui-company-file-saved = Saved as { $file }.
gui-company-current = Current
gui-company-changed = saved { $day }, { $time }
gui-company-remove = Remove { $name }
gui-company-removed = { $name } was removed.

## Company facts

gui-facts-below = Tell what you know. Everything is saved as you type and counts for every verdict at once.
gui-told-of = { $told } of { $of } told
gui-choose = Choose
gui-date-example = e.g. 20250131
gui-unit-won = KRW
gui-unit-dollars = USD
gui-unit-people = people
gui-unit-percent = %
gui-unit-month = (month)
gui-unit-year = (year)
gui-expected-number = Type a number, for example 34 or 34.5.
gui-won-short = KRW { $amount }
gui-there-are = There are
gui-there-are-none = None
gui-remove = Remove
gui-remove-entry = Remove { $entry }
gui-entry = { $list } { $number }
gui-column-year = { $year }
gui-column-month = { $year }-{ $month }
gui-country = Country
gui-country-add = Add a country
gui-country-remove = Remove { $name }
gui-by-country = Exports by country (USD)
gui-grace-some = In a grace period
gui-grace-none = No grace period

gui-size = Legal size
gui-size-waiting = As you tell the facts, the law's size test is worked out here.
gui-size-sme = SME:
gui-size-small = Small firm:
gui-size-micro = Micro enterprise:
gui-size-average = Average sales
gui-size-cap = Cap of the industry

gui-section-pick = Part of the company facts
gui-section-identity = Identity
gui-section-identity-below = As in the business registration and the company register.
gui-section-contact = Contact
gui-section-contact-below = The representative, the person in charge and the company, as applications ask for them.
gui-section-sites = Address and sites
gui-section-sites-below = The head office, and further factories and branches.
gui-section-industry = Industry
gui-section-industry-below = The cap for an SME goes by the industry with the largest sales.
gui-section-accounts = Accounts
gui-section-accounts-below = From the closed accounts. The sales of the last three years decide the legal size.
gui-section-people = People
gui-section-people-below = Regular employees, and the teams for exports and research.
gui-section-exports = Exports
gui-section-exports-below = Exports decide the stage and the support limit.
gui-section-products = Products
gui-section-products-below = What you export or want to export.
gui-section-ownership = Ownership
gui-section-ownership-below = Ties to large firms and related companies count for the legal size.
gui-section-designations = Designations
gui-section-designations-below = Some raise the limit or give bonus points.
gui-section-declarations = Exclusions
gui-section-declarations-below = Give your final answer, exceptions of the notice considered. Not knowing is an answer too.
gui-section-history = Support received
gui-section-history-below = Earlier support counts for limits and exclusions.
gui-section-certificate = SME certificate
gui-section-certificate-below = A valid certificate takes the place of the size test.

gui-table-accounts = Accounts by year
gui-table-accounts-below = Amounts in won. A year is the one in which the accounts close.
gui-table-people = Regular employees by year
gui-table-people-below = The average of each year.
gui-table-exports = Exports by year
gui-table-exports-below = Amounts in US dollars. Type 0 for a year without exports.
gui-table-months = Sales by month (for a company founded, merged or split not long ago)

gui-row-fiscal_years-months = Months of business
gui-row-fiscal_years-sales_krw = Sales
gui-row-fiscal_years-total_assets_krw = Total assets
gui-row-fiscal_years-total_debt_krw = Total debt
gui-row-fiscal_years-debt_ratio = Debt ratio
gui-row-fiscal_years-equity_krw = Equity
gui-row-fiscal_years-paid_in_capital_krw = Paid-in capital
gui-row-fiscal_years-operating_profit_krw = Operating profit
gui-row-fiscal_years-net_profit_krw = Net profit
gui-row-fiscal_years-interest_expense_krw = Interest expense
gui-row-fiscal_years-interest_coverage = Interest coverage
gui-row-fiscal_years-manufacturing_sales_krw = Manufacturing sales
gui-row-fiscal_years-research_expense_krw = Research expense
gui-row-monthly_sales = Sales
gui-row-employees-by_year = Regular employees
gui-row-exports-direct_usd = Direct exports
gui-row-exports-indirect_usd = Indirect exports
gui-row-exports-other_usd = Other
gui-row-exports-total_usd = Total
gui-row-exports-country_count = Number of countries

gui-list-sites = Site
gui-list-industries = Industry
gui-list-products = Product
gui-list-ownership-related_companies = Related company
gui-list-support_history = Support
gui-list-designations = Designations
gui-add-sites = Add a site
gui-add-industries = Add an industry
gui-add-products = Add a product
gui-add-ownership-related_companies = Add a related company
gui-add-support_history = Add a support

gui-sites-kind = Kind
gui-sites-name = Name
gui-sites-business_number = Business number
gui-sites-postal_code = Postal code
gui-sites-address = Address
gui-sites-phone = Phone
gui-sites-fax = Fax
gui-sites-overseas = Is it abroad?
gui-industries-ksic = KSIC code
gui-industries-revision = Revision
gui-industries-name = Name
gui-industries-sales_share = Share of sales
gui-products-name_ko = Name
gui-products-name_en = Name in English
gui-products-hs_code = HS code
gui-products-share_of_exports = Share of exports
gui-products-description = Description
gui-ownership-related_companies-name = Company name
gui-ownership-related_companies-ksic = KSIC code
gui-ownership-related_companies-role = Relation
gui-ownership-related_companies-share = Share held
gui-ownership-related_companies-average_sales_krw = Average sales
gui-support_history-programme = Programme
gui-support_history-track = Track
gui-support_history-season = Season
gui-support_history-stage = Export stage
gui-support_history-granted_krw = Granted
gui-support_history-usage_rate = Share used
gui-support_history-agreement_starts_on = Agreement starts
gui-support_history-agreement_ends_on = Agreement ends
gui-support_history-uplift = Uplift
gui-support_history-uplift_krw = Amount of the uplift

## Eligibility

gui-eligibility-below = Each answer moves the verdicts.
gui-as-of = As of
gui-today = Today
gui-season = Season
gui-season-year = Season { PLAIN($year) }
gui-judging = Working out the verdicts
gui-questions = Questions
gui-questions-below = The one that helps most comes first.
gui-questions-none = No questions left
gui-questions-none-below = Everything that can be decided now is decided. Change a fact and the verdicts follow.
gui-questions-more = Show { $count } more
gui-just-answered = Just answered
gui-settles = { $count ->
    [one] Settles one verdict
   *[other] Settles { $count } verdicts
}
gui-asked-by = { $count ->
    [one] One verdict waits for this.
   *[other] { $count } verdicts wait for this.
}
gui-tell-on-page = Tell in company facts
gui-tell-fact = Tell: { $fact }
gui-window = Window: { $window }
gui-stage = Stage: { $stage }
gui-rests-on-unconfirmed = Unconfirmed values
gui-apply = Write application
gui-reasons-show = Show reasons
gui-reasons-hide = Hide reasons
gui-reason-eligible = All { $count } criteria are met.
gui-reason-ineligible = { $more ->
    [0] Not met: { $title }
   *[other] Not met: { $title } and { $more } more
}
gui-reason-missing = { $count ->
    [one] One answer is still needed.
   *[other] { $count } answers are still needed.
}
gui-reason-incomplete = The deciding criteria of the notice are not known, so it is never called eligible.
gui-card-support = Limit · government { PERCENT($share) }
gui-card-limit = Limit
gui-percent = { PERCENT($share) }
gui-support = Expected support
gui-support-limit = Limit
gui-support-share = Government share
gui-support-total = Project total
gui-support-own = Own share
gui-support-room = Room under the graduation rule
gui-support-no-vat = Value-added tax is not included.
gui-support-none = The amount is not known, or the programme pays none.
gui-support-uplifts = Uplifts counted in: { $names }
gui-rounds = Rounds
gui-round-undated = dates not known
gui-criteria = Criteria
gui-required = Required
gui-actual = Yours
gui-change = What would change it
gui-exceptions = Exceptions: { $text }
gui-bonus = Bonus points
gui-bonus-met = Applies
gui-bonus-not_met = Does not apply
gui-bonus-unknown = To be checked
gui-points = { $points } points
gui-not-modelled = Not part of this verdict
gui-not-modelled-below = Nobody could read this in public sources. Check the official notice before you apply.
gui-look-alikes = Easily confused with
gui-source-badge = { $status } · { PLAIN($year) }
gui-source-open = Open the source: { $address }
gui-source-read-on = Read on { $day }

## Applications

gui-drafts-below = What the company's facts can fill in is filled in already.
gui-drafts-empty = No applications yet
gui-drafts-empty-below = Choose a programme below to begin. Everything is saved as you write.
gui-draft-new = New application
gui-draft-removed = The application { $title } was removed.
gui-all-drafts = All applications
gui-completeness = Complete
gui-done-of = { $done } of { $of } done
gui-next-section = Next
gui-optional = { $name } (optional)
gui-tell-company = Add to company facts
gui-from-company = From company facts
gui-from-company-hint = Taken from the company's facts. A change here counts for this application only.
gui-company-says = Company facts: { $value }
gui-relink = Use company facts
gui-relink-table = Use company facts for the whole table
gui-cell-linked = Taken from the company's facts.
gui-cell-overridden = Typed for this application only.
gui-count = { $count ->
    [one] 1 character
   *[other] { $count } characters
}
gui-count-of = { $count } / { $most } characters
gui-bytes-of = { $count } / { $most } bytes
gui-total = Total
gui-subtotal = Subtotal
gui-add-row = Add a row
gui-row-number = Row { $number }
gui-enclosures = To go with it
gui-round = Round
gui-round-below = Choose the round, and documents are checked against its closing date.
gui-round-open = Not chosen yet
gui-consents = Consents to read
gui-consents-below = What the programme asks you to consent to. Read each to the end.
gui-consents-by-hand = Here you only mark what you have read. The representative agrees in person, in the portal or on paper.
gui-consent-purpose = Purpose
gui-consent-items = Items
gui-consent-retention = Kept for
gui-consent-refusal = Right to refuse
gui-consent-recipient = Recipient
gui-consent-recipient_purpose = Recipient's purpose
gui-consent-recipient_retention = Kept by the recipient for
gui-consent-read = I have read this to the end
gui-must = Required
gui-may = Optional
gui-documents = Documents
gui-documents-below = Mark what you have. With its issue date, the validity of a document is checked.
gui-document-at-hand = I have it
gui-document-issued = Issued on
gui-document-where = From { $where }
gui-draft-verdict-ineligible = By the company's facts, the criteria of this programme are not met.
gui-draft-verdict-undetermined = It is not yet settled whether the company qualifies.
gui-to-reasons = See the reasons

## Export

gui-export-below = See at a glance what is missing or unsure, and the pages exactly as they will be handed in.
gui-save-pdf = Save as PDF
gui-back-to-form = Back to the form
gui-preview = Preview
gui-writing-pdf = Writing the PDF
gui-page-before = Page before
gui-page-after = Next page
gui-page-of = Page { $page } of { $of }
gui-draft-mark = draft
gui-problems = Before handing in
gui-problems-errors = To be mended
gui-problems-warnings = To be checked
gui-not-final = { $count ->
    [one] One thing is still to be mended, so the PDF carries the mark “draft”.
   *[other] { $count } things are still to be mended, so the PDF carries the mark “draft”.
}
gui-final = Nothing is missing. The PDF is saved without the mark “draft”.
gui-characters = Some characters cannot be printed.
gui-character-in = { $character } ({ $code }) · { $field }
gui-replace-characters = Print their number instead, like 〔U+1F600〕
gui-characters-first = Some characters cannot be printed. Change them, or tick that their numbers are printed instead.
gui-pdf-saved = Saved as { $file }. The representative signs and hands it in.
gui-pdf-saved-draft = Saved as { $file } with the mark “draft”.

## Large amounts in words

gui-amount-trillion = { $count } trillion
gui-amount-hundred-million = { $count } hundred million
gui-amount-ten-thousand = { $count } ten thousand
gui-amount-billion = { $count } billion
gui-amount-million = { $count } million
