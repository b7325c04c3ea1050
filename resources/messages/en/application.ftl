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
application-chart-others = Other countries
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
