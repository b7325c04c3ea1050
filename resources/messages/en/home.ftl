# Home: what is due, verdicts, drafts, calendar.

home-below = As of { $day }.
home-due = What is due
home-view = View
home-list = List
home-calendar = Calendar
home-looking = Looking for what is due.
home-more = Show { $count } more
home-nothing-due = Nothing is due on a known day
home-nothing-due-below = Application periods of programmes open to you, deadlines of your applications and expiry days of documents appear here in order of time.
home-unknown = { $count ->
    [one] The day of 1 round is not known. Check the official notice.
   *[other] The days of { $count } rounds are not known. Check the official notices.
  }
home-everyone = Next for all companies
home-empty = Choose a company to see what is due
home-empty-below = Deadlines, expiry days of documents and the state of your applications appear here in order of time. Add or choose a company first.
home-to-companies = Go to companies
home-verdicts = Verdicts
home-verdicts-of = Programmes of { PLAIN($year) }, as of { $day }
home-questions-left = { $count ->
    [one] 1 question is not answered yet.
   *[other] { $count } questions are not answered yet.
  }
home-to-verdicts = Reasons and questions
home-drafts = Applications
home-drafts-empty = No application has been begun yet.
home-to-drafts = Write an application
home-consents-left = { $count ->
    [one] 1 consent to read
   *[other] { $count } consents to read
  }
home-papers-left = { $count ->
    [one] 1 document to bring
   *[other] { $count } documents to bring
  }
home-with-draft = application begun
home-month = { $month } { PLAIN($year) }
home-month-before = Month before
home-month-after = Month after
home-month-empty = Nothing is due on a known day of this month.
home-day-count = { $count ->
    [one] 1 item
   *[other] { $count } items
  }
home-day-named = { $day }: { $names }
home-today-is = Today, { $day }
home-calendar-save = Save as calendar file
home-calendar-file = export-support-deadlines.ics
home-calendar-saved = { $unknown ->
    [0] Saved as { $file }. Any calendar program opens it.
    [one] Saved as { $file }. 1 item without a known day is not in it.
   *[other] Saved as { $file }. { $unknown } items without a known day are not in it.
  }
