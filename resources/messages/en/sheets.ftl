# Spreadsheets: reading and writing lists of clients

sheets-title-clients = Clients
sheets-title-explained = Explanations
sheets-title-mend = To mend
sheets-heading-won = { $label } (KRW)
sheets-heading-dollar = { $label } (USD)
sheets-heading-percent = { $label } (%)
sheets-heading-kind = Kind
sheets-heading-mend = What must be mended
sheets-example-mark = Example

## Words that people write

sheets-yes-words = yes, true, y
sheets-no-words = no, false, n
sheets-none-words = none, no grace
sheets-untold-words = unknown, not known, n/a
sheets-units = KRW=1, won=1, thousand KRW=1000, KRW thousand=1000, million KRW=1000000, KRW million=1000000, USD=1, US$=1, $=1, dollars=1, thousand USD=1000, USD thousand=1000, million USD=1000000, USD million=1000000, people=1
sheets-unit-prefixes = unit, in

## Other names

sheets-also-name_ko = company, company name, client, client name
sheets-also-name_en = English name
sheets-also-business_registration_number = business number, business registration no
sheets-also-corporate_registration_number = corporate number
sheets-also-legal_form = legal form
sheets-also-established_on = founded, founded on, established
sheets-also-representative-name = representative, CEO
sheets-also-contact-name = contact, contact person
sheets-also-contact-phone = contact phone
sheets-also-phone = telephone, phone
sheets-also-fax = fax
sheets-also-email = e-mail, mail
sheets-also-website = website, homepage
sheets-also-address = address
sheets-also-region = province
sheets-also-main_industry-ksic = industry code, KSIC code
sheets-also-main_industry-name = industry
sheets-also-employees-regular_average_last_year = employees, headcount
sheets-also-fiscal_years-sales_krw = sales, revenue, turnover
sheets-also-fiscal_years-total_assets_krw = assets, total assets
sheets-also-fiscal_years-total_debt_krw = debt, total debt, liabilities
sheets-also-fiscal_years-equity_krw = equity
sheets-also-exports-direct_usd = direct exports
sheets-also-exports-indirect_usd = indirect exports
sheets-also-designations = certificates, designations

## How cells are filled in

sheets-note-text = Write text.
sheets-note-prose = Write text; several lines are fine.
sheets-note-integer = Write a number only.
sheets-note-year = Write a year of four digits, such as 2015.
sheets-note-month = Write the number of the month, such as 12.
sheets-note-krw = Write a number of won: 0 where there was none, nothing where it is not known.
sheets-note-usd = Write a number of US dollars: 0 where there was none, nothing where it is not known.
sheets-note-count = Write the number of people; leave it empty where it is not known.
sheets-note-share = Write a percentage, such as 35%.
sheets-note-ratio = Write a percentage, such as 35%.
sheets-note-date = Write a day as 2015-03-02.
sheets-note-date-or-none = Write a day as 2015-03-02, or “none” where there is no grace.
sheets-note-yes-no = Choose “yes” or “no”; leave it empty where it is not known.
sheets-note-code = Choose from the list.
sheets-note-codes = Write several with commas, or “none” where there is none. Names: { $choices }
sheets-note-countries = Write up to three countries with commas, by name or by their code of two letters.
sheets-note-years = Write years with commas, such as 2023, 2024, or “none”.
sheets-note-records = Write “none” where there is none. Where there are some, leave it empty and tell them in the company's facts afterwards.
sheets-note-business-number = Write all ten digits, zeros at the front included, with or without hyphens.
sheets-note-corporate-number = Write all thirteen digits, with or without hyphens.
sheets-note-postal-code = Write the five digits in use today.
sheets-note-phone = Write it with its area code, such as 02-555-0100.
sheets-note-email = Write it as name@company.kr.
sheets-note-website = Write it as https://company.kr.
sheets-note-ksic = Write the letter of the section and two to five digits, such as C29 or C29294.
sheets-note-hs-code = Write the digits of the HS code.

sheets-example-name = (example) Bogi Machinery
sheets-example-text = (example)
sheets-explained-heading = Column
sheets-explained-note = How to fill it in
sheets-explained-section = Group
sheets-explained-1 = One row is one client. A name or a business registration number must be there.
sheets-explained-2 = Leave empty what you do not know. An empty cell is read as “not known”, never as 0 or “no”.
sheets-explained-3 = Rows whose kind is “example” are not read. Keep the row of headings; columns that you do not use may be deleted.
sheets-explained-4 = Of formulas only the kept result is read. Do not merge cells.
sheets-explained-5 = Do not write resident registration numbers. This program does not take them.
sheets-section-identity = Company
sheets-section-contact = Contact
sheets-section-sites = Sites
sheets-section-industry = Industry
sheets-section-accounts = Accounts
sheets-section-people = People
sheets-section-exports = Exports
sheets-section-products = Products
sheets-section-ownership = Ownership
sheets-section-designations = Certificates and designations
sheets-section-declarations = Declarations
sheets-section-history = Earlier support
sheets-section-certificate = SME certificate

## Files that cannot be read

sheets-file-unreadable = The file { $file } cannot be read. Check its name, its place and whether you may read it.
sheets-file-too-large = The file is larger than { $megabytes } MB. Delete sheets and pictures that are no list of clients, or divide the file.
sheets-file-empty = The file is empty. Choose one with content.
sheets-file-old = This is a spreadsheet of the old kind (.xls). Save it as “Excel workbook (.xlsx)” in your spreadsheet program and choose that file.
sheets-file-locked = The file is locked with a password. Take the password off in your spreadsheet program and choose the file saved without it.
sheets-file-macros = The file contains macros. Save it as “Excel workbook (.xlsx)” in your spreadsheet program and choose that file.
sheets-file-binary = This is a binary spreadsheet (.xlsb). Save it as “Excel workbook (.xlsx)” in your spreadsheet program and choose that file.
sheets-file-bursting = The file was not opened because it unpacks to more than { $megabytes } MB or has far too many parts. Copy the list of clients alone into a new file.
sheets-file-not-a-sheet = This is no spreadsheet that can be read. Choose an xlsx or csv file.
sheets-file-broken = The spreadsheet is broken. Open it in your spreadsheet program and save it again.
sheets-csv-broken = In line { PLAIN($row) } of the CSV file a quotation mark does not close, or a cell is far too long. Mend that line or save the file as xlsx.
sheets-csv-letters = The letters of this file cannot be read. Choose an xlsx file or one saved as “CSV UTF-8”.
sheets-too-many-rows = There are more than { $most } rows. Divide the file.
sheets-no-headings = No row of headings was found. Write headings such as name and business registration number into the first row.
sheets-no-table = There is no sheet to read. Show the sheet with the list of clients, or choose a hidden one.
sheets-read-as-cp949 = The file was read as CP949. If letters are wrong, choose a file saved as “CSV UTF-8”.
sheets-hidden-left-out = Hidden sheets were not read: { $sheets }
sheets-formulas-taken = { $count } formulas were not worked out; the results kept in the file were read.
sheets-examples-left-out = { $count } example rows were not read.

## What is wrong in cells and rows

sheets-cell = This cell
sheets-finding = Row { PLAIN($row) }, column { $column }: { $said }
sheets-finding-row = Row { PLAIN($row) }: { $said }
sheets-merged = The cell is merged with others, so it is not clear whose value it is. Unmerge it and write the value into each row.
sheets-cell-fault = The cell shows the fault { $fault }. Mend the formula or write the value itself.
sheets-formula-without-result = The file does not hold the result of the formula. Open and save it in your spreadsheet program, or write the value itself.
sheets-not-a-number = This cannot be read as a number. Write digits only.
sheets-digits-lost = The spreadsheet shortened it to { $written } and lost digits. Write the full number or amount again.
sheets-zeros-put-back = Zeros lost at the front were put back; it was read as { $written }.
sheets-day-from-number = { $number } was taken for the serial number of a day and read as { $day }.
sheets-not-a-day = This cannot be read as a day. Write it as 2025-01-31.
sheets-not-yes-no = This cannot be read as “yes” or “no”. Choose from the list or leave it empty.
sheets-not-text = Text belongs into this cell. Write it as text.
sheets-not-a-choice = { $written } is none of the names to choose from. Choose among { $choices } and the others.
sheets-not-a-country = { $written } is no name of a country. Write a name or a code of two letters, such as Vietnam or VN.
sheets-only-none = Only “none” can be written here. Where there are some, leave it empty and tell them in the company's facts afterwards.
sheets-number-twice = The business registration number is the same as in row { PLAIN($row) }. Write each client into one row only.
sheets-no-name = There is neither a name nor a business registration number. Write one of them.

## Verdicts on many clients

sheets-title-matrix = Matrix
sheets-title-verdicts = Verdicts
sheets-title-problems = Not read
sheets-column-client = Name
sheets-column-number = Business number
sheets-column-programme = Programme
sheets-column-verdict = Verdict
sheets-column-window = Applications
sheets-column-stage = Export stage
sheets-column-limit = Limit (KRW)
sheets-column-own = Own share (KRW)
sheets-column-opens = Opens on
sheets-column-closes = Closes on
sheets-column-not-met = Not met
sheets-column-missing = Facts missing
sheets-column-unconfirmed = Ground
sheets-column-source = File or row
sheets-column-problem = Why
sheets-unconfirmed = rests on values not confirmed in the notice
sheets-unknown-ending = No such file can be made. Let its name end in one of { $endings }.
sheets-not-written = The file { $file } could not be written ({ $reason }). Check the folder, the room left, and whether another program has it open.

## Command line

sheets-import-help = Lists of clients (spreadsheets).
sheets-template-help = Write an empty list of clients, with explanations, an example and drop-downs.
sheets-check-help = Read a list of clients (xlsx, csv) and name wrong cells by row and column. Ends with 3 where rows must be mended.
sheets-sheet-help = The sheet to read, hidden ones included. By default the first one that shows.
sheets-mend-help = Save the rows to mend, with the reasons, to this file.
sheets-screen-all-help = Judge all clients of a folder of company files or of a list. Where some cannot be read, the others are judged and it ends with 3.
sheets-processes-help = How many processes work together. By default one for each core where there are many clients.
sheets-out-help = The file to write; its ending (.xlsx, .csv, .json) decides what it is.
sheets-template-written = An empty list of clients was saved to { $file }.
sheets-checked = { $taken } clients were read; { $refused } rows must be mended.
sheets-checked-columns = The columns were read like this.
sheets-column-unread = not read
sheets-sure-same = the same name
sheets-sure-similar = a similar name
sheets-sure-remembered = as chosen before
sheets-sure-chosen = chosen
sheets-sure-none = not known
sheets-more-findings = And { $count } more.
sheets-mending-written = The rows to mend were saved to { $file }. Mend them and read that file again.
sheets-empty-folder = There is no company file (.json) in the folder { $folder }. Name another folder.
sheets-progress = Judged { $done } of { $of }
sheets-screened = { $clients } clients were judged; the verdicts were saved to { $file }.
