# What is due: rounds, validity, agreements, and the calendar file.

due-round-opens = { $name }, { $part }: applications open
due-round-closes = { $name }, { $part }: applications close
due-paper-expires = { $name } expires ({ $part })
due-certificate-expires = SME certificate expires
due-grace-ends = Grace period as an SME ends
due-agreement-ends = { $name }: agreement ends
due-of-company = { $company }: { $what }
due-days-left = { $days ->
    [one] 1 day
   *[other] { PLAIN($days) } days
  }
due-today = today
due-past = { $days ->
    [one] 1 day ago
   *[other] { PLAIN($days) } days ago
  }
due-day = { $day }
due-day-and-hour = { $day }, { $hour } (Korean time)
due-day-unknown = day not known

# The calendar file
due-calendar-name = Export support deadlines
due-calendar-basis = Source: { $reference } ({ $status })
due-calendar-check = Check the day against the official notice.
