### Company facts: the file, names of facts, names of codes, legal size

## Places and values

company-place = Line { PLAIN($line) }, column { PLAIN($column) }
company-place-field = This field
company-part-of = { $field } { $part }
company-not-told = not told
company-none = none
company-no-grace = no grace period
company-and-others = others
company-share = { PERCENT($share) }
company-year = { PLAIN($year) }
company-month = month { $month }
company-amount-of = { $name } { $amount }
company-entries = { $count ->
    [one] { $count } entry
   *[other] { $count } entries
}

## When a company file cannot be read

company-file-empty = The company file is empty. Please choose a file with content.
company-file-too-large = The company file is larger than { $megabytes } MB. Please check that it was written by this program.
company-file-not-utf8 = { $place }: there is a character that is not UTF-8. Please save the file again as UTF-8.
company-file-broken = { $place }: the form of the company file breaks here. Please check the commas, quotation marks and brackets around it.
company-file-too-deep = { $place }: brackets are nested more than { $most } deep. Please check that this is a company file.
company-file-not-a-number = { $place }: { $written } is not a number. Please write a number, or null if it is not known.
company-file-number-too-long = { $place }: the number is too long. Please check its digits.
company-file-not-a-company = This file is not a company file. Please choose one that begins with "format": "sme-apply/company".
company-file-no-version = The version of the company file cannot be told. Please add "version": { PLAIN($version) }.
company-file-newer = This company file has a newer form (version { $version }) and this program reads up to version { $known }. Please install the newest program.
company-key-twice = { $place }: the key { $path } stands for the second time. Please keep only one.
company-unknown-key = { $place }: { $path } is not a known key. Known here are: { $choices }.
company-unknown-key-near = { $place }: { $path } is not a known key. Please check whether { $nearest } is meant.
company-year-missing = { $place }: { $path } has no year. Please add a year of four digits.
company-year-twice = { $place }: { $path } has the year { PLAIN($year) } twice. Please keep one entry for each year.

## When a value cannot be taken

company-not-text = { $place }: the value of { $path } is not text. Please write it as text within quotation marks.
company-unwritable-character = { $place }: the value of { $path } holds a character that cannot be written ({ $character }). Please remove it.
company-text-too-long = { $place }: the value of { $path } is too long with { $length } characters. Please shorten it to { $most }.
company-not-whole = { $place }: the value of { $path } is not a whole number. Please write digits only, without point, commas or quotation marks.
company-not-a-number = { $place }: the value of { $path } is not a number. Please write digits only, without commas or quotation marks.
company-out-of-range = { $place }: the value of { $path } is out of range. Please write a value from { $least } to { $most }.
company-too-many-places = { $place }: the value of { $path } has too many decimals. Please write at most { $places }.
company-not-yes-no = { $place }: the value of { $path } must be yes (true) or no (false). Please leave null if it is not known.
company-not-a-day = { $place }: the value of { $path } is not a day. Please write it as year-month-day, such as 2025-01-31.
company-not-a-choice = { $place }: { $value } is not a choice for { $path }. Please choose one of: { $choices }.
company-not-a-choice-near = { $place }: { $value } is not a choice for { $path }. Please check whether { $nearest } is meant.
company-not-a-list = { $place }: the value of { $path } must be a list. Please write it within brackets [ ].
company-not-a-group = { $place }: the value of { $path } must be a group of keys. Please write keys and values within braces {"{"} {"}"}.
company-too-many = { $place }: { $path } has too many values. Please write at most { $most }.
company-not-a-country = { $place }: { $value } is not a country code for { $path }. Please write two capital letters, such as US or JP.
company-not-a-year = { $place }: { $path } is not an entry by year. Please write a year of four digits.
company-not-a-month = { $place }: { $path } is not an entry by month. Please write it as year-month, such as 2025-03.
company-number-not-text = { $place }: the value of { $path } is written as a number and may lose leading zeros. Please write it within quotation marks.
company-business-number-form = { $place }: the value of { $path } must be a business registration number of 10 digits. Please copy it again from the certificate.
company-business-number-checksum = { $place }: { $path } has a wrong digit. Please copy it again from the certificate.
company-corporate-number-form = { $place }: the value of { $path } must be a corporate registration number of 13 digits. Please copy it again from the register.
company-hs-code-form = { $place }: the value of { $path } must be an HS code of 4, 6 or 10 digits. Please copy it from the export declaration.
company-postal-code-form = { $place }: the value of { $path } is not a postal code. Please write the present code of five digits with its leading zero.
company-postal-code-old = { $place }: the value of { $path } is a postal code of six digits from before August 2015. Please write the present code of five digits.
company-phone-form = { $place }: the value of { $path } is not a Korean telephone number. Please write it with its area code, such as 02-555-0100.
company-email-form = { $place }: the value of { $path } is not an e-mail address. Please write it like name@company.kr.
company-website-form = { $place }: the value of { $path } is not a web address. Please write it without blanks, like https://company.kr.
company-ksic-form = { $place }: the value of { $path } is not a KSIC code. Please write the section letter and 2 to 5 digits, such as C29 or C29294.
company-ksic-section = { $place }: the division { $division } in { $path } does not belong to section { $section }. Please check the code.
company-size-standards-broken = Line { PLAIN($line) } of the table of size standards cannot be read. Please install the program again.

## What to check

company-notice-corporate-number-checksum = The check digit of the corporate registration number does not fit. If it is as in the register, it may stay.
company-notice-corporate-number-of-individual = A sole proprietor has no corporate registration number. Please check the legal form.
company-notice-business-number-unused-kind = The middle digits { $middle } of the business registration number are not in use. Please check the certificate.
company-notice-business-number-not-individual = The middle digits ({ $middle }) of the business registration number are not those of a sole proprietor. Please check the legal form and the number.
company-notice-business-number-individual = The middle digits ({ $middle }) of the business registration number are those of a sole proprietor. Please check the legal form and the number.
company-notice-business-number-nonprofit = The middle digits ({ $middle }) of the business registration number are those of a nonprofit corporation. Please check the legal form.
company-notice-business-number-branch = The middle digits ({ $middle }) of the business registration number are those of a branch. Please check that it is the head office's number.
company-notice-accounts-unbalanced = Total assets of { PLAIN($year) } differ by { $difference } from debt and equity together. Please check the accounts.
company-notice-accounts-before-founding = The accounts of { PLAIN($year) } are from before the founding. Please check the founding day and the year.
company-notice-countries-incomplete = Exports by country of { PLAIN($year) } are { $missing } less than direct exports. Please check whether a country is missing.
company-notice-countries-too-many = Exports by country of { PLAIN($year) } are { $excess } more than all exports. Please check the amounts.
company-notice-industry-shares = The shares of the lines of business add up to more than 100%. Please check them.
company-notice-product-shares = The shares of the products add up to more than 100%. Please check them.
company-notice-support-name = The programme “{ $name }” of an earlier support is not known and counts for no rule on double support. Did you mean “{ $nearest }”?

## Legal size

company-size-is-yes = On { $as_of } the company is an SME.
company-size-is-no = On { $as_of } the company is not an SME.
company-size-is-unknown = Whether the company is an SME on { $as_of } is not known yet.
company-size-three_years = The average sales of { $count } fiscal years count, { PLAIN($first) } to { PLAIN($last) } (Enforcement Decree, Art. 7 (2) 1, Art. 3-3).
company-size-full_years = Between { PLAIN($first) } and { PLAIN($last) }, the average sales of the fiscal years with twelve months of business count: { $count } (Enforcement Decree, Art. 7 (2) 2).
company-size-last_twelve_months = More than twelve months after founding, merger or split, the sales of the last twelve months count, from the month of { $first } to that of { $last } (Enforcement Decree, Art. 7 (2) 3 (a)).
company-size-months_since_founding = Less than twelve months after founding, merger or split, twelve times the average monthly sales count, from the month of { $first } to that of { $last } (Enforcement Decree, Art. 7 (2) 3 (b)).
company-size-days_since_founding = In the month of founding, merger or split or the month after, 365 times the average daily sales count, from the month of { $first } to that of { $last } (Enforcement Decree, Art. 7 (2) 3 (b), proviso).
company-size-average-and-cap = The average sales are { $average }; the cap of the main industry is { $cap }, included.
company-size-cap-version = The cap is that of Annex 1 for accounts closed on { $closing } (Addenda No. 35723, 1 Sep 2025).
company-size-step-no = { $required } ({ $article }) But the company has: { $actual }
company-size-step-unknown = { $required } ({ $article }) For the company this is not settled yet: { $actual }
company-size-finer-code = A maker of seats under { $code } has a cap of { $cap }. Please give the industry with all five digits.

company-size-legal_form-required = The company must be an enterprise, not a nonprofit body.
company-size-legal_form-article = Framework Act on SMEs, Art. 2 (1)
company-size-industry-required = The main industry must have a cap on sales.
company-size-industry-article = Enforcement Decree, Art. 4, Annex 1
company-size-industry = main industry { $code }
company-size-industry-several-caps = main industry { $code } (more than one cap may hold)
company-size-industry-without-cap = Annex 1 has no cap for { $code }.
company-size-industry-too-broad = { $code } alone does not tell which cap holds.
company-size-sales-required = Average sales must be at most { $cap }.
company-size-sales-required-open = Average sales must be within the cap of the main industry.
company-size-sales-article = Enforcement Decree, Art. 3 (1) 1 (a), Art. 7, Annex 1
company-size-sales = average sales of { $average }
company-size-sales-at-least = average sales of at least { $average } from the figures told
company-size-no-full-year = No fiscal year has twelve months of business.
company-size-assets-required = Total assets must be less than KRW 500,000,000,000.
company-size-assets-article = Enforcement Decree, Art. 3 (1) 1 (b), Art. 7-2
company-size-assets = total assets of { $assets }
company-size-group-required = The company must not belong to a disclosed business group.
company-size-group-article = Framework Act on SMEs, Art. 2 (1), proviso
company-size-group-is = It belongs to a disclosed business group.
company-size-group-not = It belongs to no disclosed business group.
company-size-shareholder-required = No corporation with assets of KRW 500,000,000,000 or more may be the largest shareholder with 30% or more.
company-size-shareholder-article = Enforcement Decree, Art. 3 (1) 2 (b)
company-size-shareholder-is = Such a corporation is the largest shareholder.
company-size-shareholder-not = There is no such shareholder.
company-size-related-required = Average sales together with related companies must be at most { $cap }.
company-size-related-required-open = Average sales together with related companies must be within the cap of the main industry.
company-size-related-article = Enforcement Decree, Art. 3 (1) 2 (c), Art. 7-4, Annex 2
company-size-related-none = There are no related companies.
company-size-related-not-judged = Cooperatives and social enterprises are judged without related companies.
company-size-related-rule-missing = How to add up a related company held by 50% or more (Annex 2, item 3) is not part of this program.
company-size-small-required = Average sales must be at most { $cap }.
company-size-small-required-open = Average sales must be within the cap of a small firm in the main industry.
company-size-small-article = Enforcement Decree, Annex 3
company-size-headcount-required = { $limit ->
    [10] There must be fewer than 10 regular employees.
   *[other] { $most ->
        [10] There must be fewer than 5 or 10 regular employees, depending on the industry.
       *[other] There must be fewer than 5 regular employees.
    }
}
company-size-headcount-article = Enforcement Decree of the Framework Act on Micro Enterprises, Art. 3 (1)
company-size-headcount = { $people } regular employees

company-sme-by-certificate = There is a certificate of an SME valid until { $until }.
company-sme-by-size = The company meets the tests of size and independence of the Framework Act on SMEs.
company-sme-by-grace = The company is within its grace period until { $until } (Framework Act on SMEs, Art. 2 (3)).
company-sme-not = The company is over the size, and has neither a grace period nor a valid certificate of an SME.
company-sme-unknown = What decides whether the company is an SME is not known yet.

## Names of facts: the company

fact-name_ko = Company name (Korean)
fact-name_en = Company name (English)
fact-business_registration_number = Business registration number
fact-corporate_registration_number = Corporate registration number
fact-legal_form = Legal form
fact-established_on = Founding day
fact-established_on-help = For a corporation the day it was registered, for a sole proprietor the day of business registration.
fact-merged_or_split_on = Day of merger or split
fact-merged_or_split_on-help = Only for a company that merged or split: the latest such day. Leave it empty if there was none.
fact-representative-name = Representative
fact-representative-mobile = Representative's mobile phone
fact-representative-email = Representative's e-mail
fact-contact-name = Person in charge
fact-contact-title = Title of the person in charge
fact-contact-department = Department of the person in charge
fact-contact-phone = Telephone of the person in charge
fact-contact-mobile = Mobile phone of the person in charge
fact-contact-email = E-mail of the person in charge
fact-phone = Head office telephone
fact-fax = Head office fax
fact-email = Company e-mail
fact-website = Website
fact-foreign_language_website = Website in a foreign language
fact-postal_code = Postal code
fact-address = Head office address
fact-region = Region
fact-sites = Factories and branches
fact-sites-help = Business numbers and addresses of factories and branches (also abroad) besides the head office. Choose “none” if there are none.

## Names of facts: industry and accounts

fact-industries = Lines of business
fact-industries-help = KSIC codes with their shares of sales. Of several, the one with the largest sales is the main industry.
fact-main_industry-ksic = Main industry code
fact-main_industry-section = Main industry section
fact-main_industry-revision = KSIC revision
fact-main_industry-name = Main industry
fact-main_industry-manufacturing = Manufacturing
fact-production_items = Products made
fact-fiscal_year_end_month = Month in which the accounts close
fact-fiscal_years-months = Months of business in { PLAIN($year) }
fact-fiscal_years-months-help = A fiscal year is named after the calendar year in which it closes. A full year has 12.
fact-fiscal_years-estimated = Whether the accounts of { PLAIN($year) } are expected ones
fact-fiscal_years-estimated-help = Yes for a year whose accounts are not closed. The legal size never rests on expected figures.
fact-fiscal_years-sales_krw = Sales in { PLAIN($year) }
fact-fiscal_years-sales_krw-help = Sales of the income statement in won.
fact-fiscal_years-total_assets_krw = Total assets in { PLAIN($year) }
fact-fiscal_years-total_debt_krw = Total debt in { PLAIN($year) }
fact-fiscal_years-equity_krw = Equity in { PLAIN($year) }
fact-fiscal_years-paid_in_capital_krw = Paid-in capital in { PLAIN($year) }
fact-fiscal_years-operating_profit_krw = Operating profit in { PLAIN($year) }
fact-fiscal_years-net_profit_krw = Net profit in { PLAIN($year) }
fact-fiscal_years-interest_expense_krw = Interest expense in { PLAIN($year) }
fact-fiscal_years-manufacturing_sales_krw = Manufacturing sales in { PLAIN($year) }
fact-fiscal_years-research_expense_krw = Research expense in { PLAIN($year) }
fact-fiscal_years-debt_ratio = Debt ratio { PLAIN($year) }
fact-fiscal_years-interest_coverage = Interest coverage { PLAIN($year) }
fact-monthly_sales = Sales in { PLAIN($year) }, month { PLAIN($month) }
fact-monthly_sales-help = A company that was lately founded, merged or split is averaged by months. Other companies need not tell this.
fact-founding_assets_krw = Total assets on the day of founding, merger or split
fact-founding_assets_krw-help = Only for a company founded, merged or split in the current fiscal year.

## Names of facts: people and exports

fact-employees-regular_average_last_year = Regular employees last year (yearly average)
fact-employees-regular_average_last_year-help = Regular employees at the end of each month, added and divided by 12. Officers, day labourers, fixed terms of up to 3 months and full-time researchers do not count; part-timers of 60 hours a month or more count 0.5.
fact-employees-by_year = Regular employees in { PLAIN($year) } (yearly average)
fact-employees-by_year-help = Regular employees at the end of each month, added and divided by 12.
fact-staff-overseas_marketing-exists = Whether there is staff for overseas marketing and sales
fact-staff-overseas_marketing-department = Department for overseas marketing and sales
fact-staff-overseas_marketing-headcount = People in overseas marketing and sales
fact-staff-research-exists = Whether there is staff for research and development
fact-staff-research-department = Department for research and development
fact-staff-research-headcount = People in research and development
fact-exports-direct_usd = Direct exports in { PLAIN($year) }
fact-exports-direct_usd-help = Exports cleared by customs in the company's name, in US dollars. Write 0 if there were none.
fact-exports-indirect_usd = Indirect exports in { PLAIN($year) }
fact-exports-indirect_usd-help = Indirect exports as found with KTNET, in US dollars. They count only if proof of payment is complete and they can be retrieved on the closing day. Write 0 if there were none.
fact-exports-other_usd = Other exports in { PLAIN($year) }
fact-exports-other_usd-help = Services, digital goods, deliveries abroad and intellectual property, in US dollars, if they are to be added. Left empty they are not added; adding them needs a certificate of the issuing body.
fact-exports-total_usd = Exports in { PLAIN($year) }
fact-exports-by_country = Exports by country in { PLAIN($year) }
fact-exports-country_count = Export countries in { PLAIN($year) }
fact-exports-estimated = Whether the exports of { PLAIN($year) } are expected ones
fact-exports-estimated-help = Yes for a year that is not over.
fact-exports_last_12_months_usd-direct = Direct exports of the last 12 months
fact-exports_last_12_months_usd-direct-help = The 12 months up to the month before the application.
fact-exports_last_12_months_usd-indirect = Indirect exports of the last 12 months
fact-exports_last_12_months_usd-indirect-help = The 12 months up to the month before the application.
fact-exports_last_12_months_usd-total = Exports of the last 12 months
fact-first_export_year = Year of the first export
fact-export_items-now = Goods and services exported now
fact-export_items-planned = Goods and services to be exported
fact-main_export_countries-now = Main export countries now (up to 3)
fact-main_export_countries-planned = Export countries planned (up to 3)
fact-products = Products
fact-products-help = Names and HS codes of products that are or will be exported.

## Names of facts: ownership and declarations

fact-ownership-disclosed_business_group = Does the company belong to a disclosed business group?
fact-ownership-disclosed_business_group-help = Yes for a member of a large group designated by the Fair Trade Commission.
fact-ownership-large_corporation_is_largest_shareholder = Is a corporation with assets of KRW 500 billion or more the largest shareholder with 30% or more?
fact-ownership-large_corporation_is_largest_shareholder-help = Foreign corporations and indirect holdings count. Nonprofit bodies and venture investors do not.
fact-ownership-related_companies = Related companies
fact-ownership-related_companies-help = Two companies are related in law when one that is subject to external audit is the largest shareholder of another domestic company with 30% or more. List only those, and choose “none” if there are none.
fact-designations = Certificates and designations
fact-global_champion_designated_years = Years of designation as global champion 1,000+
fact-global_champion_last_year = Last year of designation as global champion 1,000+
fact-declarations-suspended_or_closed = Is the business suspended or closed?
fact-declarations-suspended_or_closed-help = Yes if the business registration says suspended or closed, or if business has stopped without a report.
fact-declarations-national_tax_arrears = Are national taxes in arrears?
fact-declarations-national_tax_arrears-help = No if a certificate of tax payment can be obtained.
fact-declarations-local_tax_arrears = Are local taxes in arrears?
fact-declarations-local_tax_arrears-help = No if a certificate of local tax payment can be obtained.
fact-declarations-credit_default_registered = Is the company registered for default?
fact-declarations-credit_default_registered-help = Yes if it stands in the court's list of defaulters or with a credit information body. No if an exception of the notice holds, such as debt adjustment or approved rehabilitation.
fact-declarations-credit_information_registered = Do the Korea Credit Information Services hold entries such as dishonoured bills, subrogated payment, rehabilitation or bankruptcy?
fact-declarations-credit_information_registered-help = Yes for any entry of subrogated payment, dishonoured bills, a related person, financial disorder, rehabilitation (also applied for), bankruptcy or liquidation. Yes also after debt adjustment or approved rehabilitation while the entry stands.
fact-declarations-overdue_debt_registered = Do the Korea Credit Information Services hold an entry of overdue debt?
fact-declarations-overdue_debt_registered-help = Yes while such an entry stands.
fact-declarations-bills_dishonoured = Have bills of the company been dishonoured?
fact-declarations-bills_dishonoured-help = Yes while dishonoured bills or cheques are not settled.
fact-declarations-participation_restricted = Is the company barred from government support?
fact-declarations-participation_restricted-help = Yes while a bar of any government programme holds, for example after misuse of subsidies.
fact-declarations-capital_fully_impaired = Is the capital fully impaired?
fact-declarations-capital_fully_impaired-help = Yes if the equity of the last accounts is zero or below.
fact-declarations-restricted_industry = Is the main business in an excluded industry?
fact-declarations-restricted_industry-help = Yes if the main industry is one that the notice excludes, such as gambling games, trade in alcohol or tobacco, or bars.
fact-declarations-simple_distribution_or_trading = Is the company a mere distributor or trading house?
fact-declarations-simple_distribution_or_trading-help = No if there are manufacturing sales, or product development, contract manufacture or an own brand can be shown.
fact-declarations-voucher_service_provider = Is the company a voucher service provider?
fact-declarations-voucher_service_provider-help = Yes if it is registered to provide services for vouchers.
fact-declarations-related_company_applies = Does a company with special ties also apply this year?
fact-declarations-related_company_applies-help = One with the same representative, or held by 30% or controlled by the representative and family. No if independent management can be proved.
fact-declarations-other_business_number_applies = Does the same corporation also apply under another business number?
fact-declarations-other_business_number_applies-help = A corporation with several business numbers may apply under one only.
fact-declarations-public_controversy = Has the company caused a public controversy?
fact-declarations-public_controversy-help = Yes if something happened that makes support unfit.
fact-declarations-other_voucher_selected_this_year = Was the company selected for another export voucher this year?
fact-declarations-other_voucher_selected_this_year-help = Yes if it was selected for a voucher of another ministry or kind.
fact-declarations-voucher_agreement_running = Is an export voucher agreement still running?
fact-declarations-voucher_agreement_running-help = Yes if an earlier voucher's agreement is still running on the day the new one starts.
fact-declarations-affected_by_us_tariffs = Is the company hurt by United States tariffs?
fact-declarations-affected_by_us_tariffs-help = Yes if orders or sales fell because of tariffs on what it exports or supplies to the United States.
fact-declarations-tech_service_business = Is the company a tech-service business?
fact-declarations-tech_service_business-help = Yes if it offers a service built on digital or AI technology, such as software, games, platforms or education technology.
fact-declarations-certification_under_way = Is a certification under way with support of the overseas certification programme?
fact-declarations-certification_under_way-help = Yes if one begun with this programme's support is not finished.
fact-declarations-certification_under_way_exception = Does the intake admit companies with a certification under way?
fact-declarations-certification_under_way_exception-help = Yes for the supplementary intake of May 2025. For another intake choose what the agency has told you, and leave it empty until then.
fact-declarations-certification_barred = Is the company barred from the overseas certification programme?
fact-declarations-certification_barred-help = A bar from its former China certification support counts too. No if the bar is of another programme only.
fact-declarations-fast_track_certification = Is a certification of the fast track wanted?
fact-declarations-fast_track_certification-help = Yes if it is one of the eight named with the support.
fact-declarations-prime_company = Is the company listed or rated at the top?
fact-declarations-prime_company-help = Yes for a listed company (KOSDAQ technology listings of up to three years apart), a rating of BBB or better for bonds and the like, or KOSME's top grade.
fact-declarations-prime_company_exception = Is it spared from the restriction of prime companies?
fact-declarations-prime_company_exception-help = No if it is three years old or older and no cooperative. For a younger company or a cooperative it is not clear how far the exception reaches: choose what KOSME has told you, and leave it empty until then.
fact-declarations-loan_excluded_industry = Is its industry excluded from policy loans?
fact-declarations-loan_excluded_industry-help = Yes if annex 1 of the loan notice lists it: gambling, luxury and amusement, real estate, finance and insurance, legal, tax, health and other professional services, veterinary services and schools among others.
fact-declarations-policy_loan_misused = Was there interference, misuse or a breach with policy loans in the last three years?
fact-declarations-policy_loan_misused-help = Interference by third parties counts.
fact-declarations-serious_law_violation = Are there serious accidents, habitually unpaid wages, embezzlement or the like?
fact-declarations-serious_law_violation-help = Yes for a breach of law that the loan notice names as a bar.
fact-declarations-research_sanctioned = Was there a sanction for a research project of the ministry in the last three years?
fact-declarations-research_sanctioned-help = No if there was none after taking part.
fact-declarations-debt_ratio_exception = Is it spared from the cap on the debt ratio?
fact-declarations-debt_ratio_exception-help = Yes if younger than seven years, with simplified books, a cooperative, or with large investment or research.
fact-declarations-marginal_company_exception = Is it spared from the test of losses and impaired capital?
fact-declarations-marginal_company_exception-help = Yes if five years old or younger.
fact-declarations-lowest_grade = Is the company in KOSME's lowest grade?
fact-declarations-lowest_grade-help = Yes if KOSME's company evaluation gave it the lowest grade.
fact-declarations-coverage_and_grade_exception = Is it spared from the tests of interest coverage and lowest grade?
fact-declarations-coverage_and_grade_exception-help = No if older than five years. For a company of five years or younger it is not clear whether the exception of age reaches these tests: choose what KOSME has told you, and leave it empty until then.
fact-declarations-distressed_company = Is the company designated as distressed?
fact-declarations-distressed_company-help = No if it was never designated.
fact-declarations-loan_rejected_recently = Was it rejected for the same fund, or did it decline it, in the last six months?
fact-declarations-loan_rejected_recently-help = No if it was another fund.
fact-declarations-working_capital_exception = Is it spared from the cap on working capital?
fact-declarations-working_capital_exception-help = Yes for an exception of the notice, such as exports well above the year before.
fact-declarations-loan_count_exception = Is it spared from the limit on how often loans are given?
fact-declarations-loan_count_exception-help = Yes for an exception of the notice.
fact-declarations-export_programme_participant = Is it in an export support programme, or was it up to a year ago?
fact-declarations-export_programme_participant-help = A programme of the state or a local government, such as the export voucher, or a valid designation.
fact-declarations-technology_exports = Are there technology exports or a contract for them?
fact-declarations-technology_exports-help = Patents, trademarks, know-how, technical services or research provided abroad.
fact-declarations-overseas_subsidiary = Does it run or plan a company abroad?
fact-declarations-overseas_subsidiary-help = Yes also for a plan alone.
fact-policy_loans-five_year_total_krw = Policy finance of the last five years
fact-policy_loans-five_year_total_krw-help = Loans and guarantees of state and local government added up; 0 if there were none.
fact-policy_loans-working_capital_total_krw = Working capital from KOSME in all
fact-policy_loans-working_capital_total_krw-help = All working capital received so far; 0 if there was none.
fact-policy_loans-times_in_five_years = Policy loans in the last five years
fact-policy_loans-times_in_five_years-help = How often KOSME's policy loans were received; 0 if never.
fact-support_history = Support received before
fact-support_history-help = Stage, amount, usage and agreement of export support since 2023. Choose “none” if there was none.
fact-sme_certificate-issued_on = SME certificate issued on
fact-sme_certificate-valid_until = SME certificate valid until
fact-sme_grace_until = SME grace period until
fact-sme_grace_until-help = The last day of a grace period after outgrowing the size. Choose “no grace period” if there is none.

## Names of codes

code-legal_form-corporation = corporation
code-legal_form-sole_proprietor = sole proprietor
code-legal_form-cooperative = cooperative
code-legal_form-social_enterprise = social enterprise
code-legal_form-nonprofit = nonprofit body
code-site_kind-head_office = head office
code-site_kind-factory = factory
code-site_kind-branch = branch
code-stage-domestic = domestic
code-stage-beginner = beginner
code-stage-promising = promising
code-stage-growth = growth
code-stage-strong = strong
code-stage-strong_plus = strong plus
code-related_role-parent = parent
code-related_role-subsidiary = subsidiary
code-uplift-tariff_response = tariff response
code-uplift-international_shipping = international shipping
code-uplift-robust_domestic = robust domestic company
code-uplift-market_diversification = market diversification
code-uplift-high_growth = high export growth
code-designation-venture = venture company
code-designation-innobiz = Innobiz (technology innovation)
code-designation-mainbiz = Mainbiz (management innovation)
code-designation-global_champion_1000 = global champion 1,000+
code-designation-pre_unicorn = pre-unicorn
code-designation-baby_unicorn = baby unicorn
code-designation-tips = TIPS graduate
code-designation-women_owned = women-owned company
code-designation-disabled_owned = company owned by a person with a disability
code-designation-market_diversification = market diversification success
code-designation-delivery_price_linkage = delivery price linkage partner
code-designation-performance_certified = performance-certified company
code-designation-deep_tech_startup_1000 = deep-tech startup 1,000+
code-designation-jump_up = Jump-Up programme
code-designation-ces_innovation_award = CES Innovation Award (last 3 years)
code-designation-materials_parts_equipment_100 = materials, parts and equipment 100
code-designation-materials_parts_equipment_startup_100 = materials, parts and equipment startup 100
code-designation-green_new_deal_100 = Green New Deal 100
code-designation-regional_star = regional star company
code-designation-regional_innovation_leader = regional innovation leader
code-designation-wide_area_leader = wide-area leading company
code-designation-honoured_longevity = honoured long-lived company
code-designation-youth_employment = youth employment company
code-designation-work_life_balance = excellent work-life balance company
code-designation-talent_development = talent-developing SME
code-ksic_section-A = agriculture, forestry and fishing
code-ksic_section-B = mining
code-ksic_section-C = manufacturing
code-ksic_section-D = electricity, gas, steam and air conditioning supply
code-ksic_section-E = water supply, sewage, waste and materials recovery
code-ksic_section-F = construction
code-ksic_section-G = wholesale and retail trade
code-ksic_section-H = transport and storage
code-ksic_section-I = accommodation and food service
code-ksic_section-J = information and communication
code-ksic_section-K = finance and insurance
code-ksic_section-L = real estate
code-ksic_section-M = professional, scientific and technical services
code-ksic_section-N = business facilities, support and rental services
code-ksic_section-O = public administration, defence and social security
code-ksic_section-P = education
code-ksic_section-Q = health and social work
code-ksic_section-R = arts, sports and recreation
code-ksic_section-S = associations, repair and other personal services
code-ksic_section-T = households as employers
code-ksic_section-U = international and foreign bodies
