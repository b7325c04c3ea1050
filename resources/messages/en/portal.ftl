# The window for moving an application into the portal
portal-title = Into the portal
portal-open-hint = Copies the answers one after the other for the inputs of the portal.
portal-inputs = Inputs
portal-progress = Moved
portal-keys = Enter copies and goes on · Ctrl+C copies · Space ticks · Esc closes
portal-copy-on = Copy and go on
portal-tick = Tick off
portal-untick = Take tick away
portal-copied = “{ $name }” was copied. It leaves the clipboard after { $seconds } seconds.
portal-nothing-to-copy = There is no answer yet. Fill it in in the application first.
portal-empty = (empty)
portal-moved = moved
portal-not-moved = not moved yet
portal-changed-since = changed since it was moved
portal-order = In the order of the notice's form. The order of the portal's input screens is not known.
portal-order-derived = In this application's own order. The notice's form and the portal's input screens are not known.
portal-cell = { $row }, { $column }
portal-row-cell = { $table }, row { $number }, { $column }
portal-no-round = The round is not known, so its closing cannot be told. See the notice.
portal-rolling = { $round }: applications are taken at any time.
portal-closing-unknown = { $round }: the closing day is not known. See the notice.
portal-hour-unknown = { $round } closes on { $day }, { $days ->
    [0] today
    [one] in one day
   *[other] in { $days } days
}. The closing hour is not known.
portal-closed = { $round } closed on { $day }.
portal-closed-at = { $round } closed on { $day } at { $hour } (Korean time).
portal-left-days = { $round } closes on { $day } at { $hour } (Korean time), in { $days ->
    [one] one day
   *[other] { $days } days
} { $hours } h.
portal-left-hours = { $round } closes on { $day } at { $hour } (Korean time), in { $hours } h { $minutes } min.
