# Carrying a draft into another season or programme
carrying-no-such-field = The new application has no such field.
carrying-place-taken = Another answer already goes to the same place.
carrying-left-over = { $count ->
    [one] One answer that the form does not have
   *[other] { $count } answers that the form does not have
}
carrying-emptied = This was left empty on purpose. The company's facts fill it in the new draft.
carrying-other-kind = The field is of another kind, so this is not carried over.
carrying-other-year = This is the figure of another year and is not carried over. The company's facts fill it, or you enter it anew.
carrying-called = The new application calls this “{ $name }”.
carrying-days = Check that the dates suit the new season.
carrying-one-line = Several lines were joined into one.
carrying-kind-changed = The field is of another kind now. Check that the answer is right.
carrying-unit-changed = The unit differs; the amount was converted and is the same.
carrying-unit-lost = The amount cannot be written exactly in the new unit, so it is not carried over.
carrying-choice-gone = The choice “{ $choice }” is gone.
carrying-choice-called = The choice “{ $before }” is called “{ $now }” now.
carrying-row-gone = The row “{ $row }” of the table is gone.
carrying-year-gone = The table has no column for { PLAIN($year) }, so “{ $row }” is not carried over.
carrying-plan-no-result = “{ $row }” for { PLAIN($year) } was a plan and is not carried over as a result.
carrying-group-gone = The groups of the table differ; the row goes to the first one.
carrying-column-gone = The column “{ $column }” of the table is gone.
carrying-consent-anew = Consents are read anew for each application.
carrying-paper-unlisted = A document that is not on the list
carrying-paper-not-asked = The new application does not ask for this document.
carrying-paper-season = Check that this document may be used for the new season as well.
carrying-round = Round
carrying-round-anew = The round is chosen anew.
