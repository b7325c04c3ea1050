# Pasting into tables
editor-paste-block = Paste as table
editor-paste-block-hint = Puts cells copied from a spreadsheet into rows and columns. Ctrl+V in a cell does the same.
editor-paste-problem = Row { $row }, column { $column } “{ $cell }”: { $problem }
editor-paste-more = { $count ->
    [one] One more cell.
   *[other] { $count } more cells.
}
editor-rows-more = { $count ->
    [one] Show one more row
   *[other] Show { $count } more rows
}
editor-paste-seen = Close

# Comments to oneself
editor-comment = Note
editor-comment-of = Notes on { $name }
editor-comments = { $count ->
    [one] One note
   *[other] { $count } notes
}
editor-comment-new = A note on this field
editor-comment-hint = Notes stay in this vault. They appear in no PDF and no exported file.
editor-comment-add = Add note
editor-comment-made = { $day } { $time }
editor-comment-done = Done
editor-comment-done-of = Done: { $text }

# Carrying a draft into another season or programme
editor-carry = Carry over
editor-carry-below = This draft stays as it is; a new one is made of the answers that are carried over.
editor-carry-to = Carry over to
editor-carry-target = { $programme } ({ PLAIN($season) })
editor-carry-none = There is no other application to carry this to.
editor-carry-taken = { $count ->
    [one] One field is taken over as it is
   *[other] { $count } fields are taken over as they are
}
editor-carry-changed = { $count ->
    [one] One field is taken over and should be checked
   *[other] { $count } fields are taken over and should be checked
}
editor-carry-left = { $count ->
    [one] One field is not carried over
   *[other] { $count } fields are not carried over
}
editor-carry-asked = { $count ->
    [one] One field to fill in anew
   *[other] { $count } fields to fill in anew
}
editor-carry-nothing = Nothing was typed into this draft. What the company's facts fill is filled in the new draft as well.
editor-carry-make = Make the new draft
editor-carry-answer = Answer now: { $answer }
editor-carry-rows = { $count ->
    [one] Table with one row
   *[other] Table with { $count } rows
}
editor-carry-table = Table
editor-carry-more = { $count } more

# Fields linked to facts
editor-linked-from = Taken from “{ $name }” in the company's facts. A change here counts for this application only.
