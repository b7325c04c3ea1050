# The words of an exported application

application-title = Application for { $programme } - { $company }
application-season = { PLAIN($season) } season
application-draft-mark = DRAFT
application-badge-derived = Official form not seen
application-unknown = To be checked

application-cover-track = Track
application-cover-business-number = Business registration number
application-cover-agency = Agency
application-cover-portal = Where to apply
application-cover-created = Written on
application-cover-note = Where the notice demands a form of its own, that form prevails. This document does not submit anything: the representative checks, signs and submits in person.

application-exports = Exports
application-chart-years = Exports by year
application-chart-year = Year
application-chart-countries = Direct exports by country, { PLAIN($year) }
application-chart-country = Country
application-direct = Direct
application-indirect = Indirect
application-year = { PLAIN($year) }

application-support = Support and own contribution
application-support-stage = Export stage
application-support-share = Government share
application-support-limit = Government support, at most
application-support-own = Own contribution
application-support-total = Total cost
application-support-unsure = These amounts rest on values that were not confirmed in the notice ({ $statuses }). Please check the notice before submitting.
application-support-vat = Value-added tax is not supported; the company pays it.

application-documents = Documents
application-document-always = Required
application-document-if = If it applies
application-document-optional = Optional
application-document-issued = Issued on { $day }
application-document-days = { $days } days from issue
application-document-valid-application = Valid on the day of application
application-document-valid-closing = Valid on the closing day

application-consents = Consents
application-consents-note = The representative and the persons concerned read each item and mark it by hand. Nothing is marked beforehand.
application-consent-required = required
application-consent-optional = optional
application-consent-purpose = Purpose of collection and use
application-consent-items = Items
application-consent-retention = Period of keeping and use
application-consent-refusal = Right to refuse and its consequence
application-consent-recipient = Recipient
application-consent-recipient-purpose = Recipient's purpose
application-consent-recipient-retention = Recipient's period of keeping and use

application-signature = Applicant
application-declaration = We apply as set out above and confirm that what is written is true.
application-receiver = To: { $agency }

application-table-item = Item
application-table-group = Area
application-table-subtotal = Subtotal
application-table-total = Total

# Addenda
application-addenda = Addenda
application-addendum = Addendum { PLAIN($number) }. { $field }
application-addendum-mark = (continued in addendum { PLAIN($number) })
application-addendum-onward = ▶ The rest of “{ $field }” stands in addendum { PLAIN($number) }.
application-addendum-back = ◀ Continued from “{ $field }” in the form.

# For copying over
application-annex = Annex: fields to copy into the portal
application-annex-order-official = The fields follow the official form. The order of the portal's screens is not published and may differ, so compare the names as you copy.
application-annex-order-own = Neither the official form nor the order of the portal's screens is known, so the fields follow this document. Compare the names as you copy.
application-annex-number = No.
application-annex-field = Field
application-annex-text = What to type
application-annex-note = Unit, length
application-annex-length = { PLAIN($count) } characters
application-annex-of = { PLAIN($length) } of { PLAIN($most) } characters
application-annex-of-bytes = { PLAIN($length) } of { PLAIN($most) } bytes
application-annex-see = Copy it from its box in the form.

# Charts
application-chart-sales = Sales by year
application-sales = Sales
application-chart-budget = { $table }: amounts by item

# Who consents
application-consents-declaration = I have read the above and marked my choice by hand.

# The data inside
application-data-answers = The answers typed into this application: { $count ->
    [one] { PLAIN($count) } field
   *[other] { PLAIN($count) } fields
}
application-data-papers = Which consents were read, which papers are at hand, and the chosen round (not the papers themselves)
application-data-company = { $count ->
    [one] { PLAIN($count) } fact of the company that is printed or that the verdict uses (no others)
   *[other] { PLAIN($count) } facts of the company that are printed or that the verdict uses (no others)
}
application-data-verdict = The verdict as of { $day } with result, reason and source of { $count ->
    [one] { PLAIN($count) } condition
   *[other] { PLAIN($count) } conditions
}
application-data-versions = The versions of the form ({ $form }), of the rules and of this program
application-data-confirmed = { $count ->
    [one] { PLAIN($count) } figure that you confirmed in the notice, with its number
   *[other] { PLAIN($count) } figures that you confirmed in the notice, with its number
}
application-data-readable = The data is not encrypted: whoever receives the PDF can read it.

# The check before handing in
application-uncovered = { $field } has characters that cannot be printed ({ PLAIN($count) }): { $characters }. Use other characters.
application-data-too-large = The texts are so long that beyond { PLAIN($most) } MB the draft cannot be brought back from the PDF. Shorten them.
application-place-company = Company name
application-place-representative = Representative
application-place-verdict = Verdict
application-place-form = Form
application-place-round = Round
application-place-data = Data inside
application-place-approval = Owner's approval
