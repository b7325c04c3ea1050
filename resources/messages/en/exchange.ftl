exchange-passphrase-too-short = The passphrase is too short. Please choose one of at least { $least } characters.
exchange-too-large = An exchange file can have up to { $megabytes } MB. Please attach fewer or smaller documents.
exchange-foreign = This is not an exchange file (.smeapply). Please check that it is the file you were sent.
exchange-newer = This exchange file was made by a newer version. Please update the application and open it again.
exchange-wrong-passphrase = The passphrase does not fit, or the beginning of the file was changed. Please ask the sender for the passphrase.
exchange-damaged = The file is damaged or was changed. Please ask the sender to send it again.
exchange-not-understood = What is in the file cannot be taken as it stands. Please ask the sender to make it again.
exchange-another-company = This file is about another company. Please check the business registration number.

## Command line

exchange-group-help = Look into exchange files (.smeapply).
exchange-show-help = Show what an exchange file carries. The passphrase is read from the environment variable SME_APPLY_PASSPHRASE; nothing is changed or written.
exchange-against-help = Also show what differs from this company file.
exchange-passphrase-unsaid = There is no passphrase for the exchange file. Put it into the environment variable { $variable } and run the command again.
exchange-nameless = A company without a name
exchange-nobody = somebody who gave no name
exchange-made = Made on { $day } by { $who }
exchange-drafts = { $count ->
    [one] 1 draft
   *[other] { $count } drafts
}
exchange-papers = { $count ->
    [one] 1 document
   *[other] { $count } documents
}
exchange-differences = { $count ->
    [one] 1 fact that the company file tells otherwise
   *[other] { $count } facts that the company file tells otherwise
}
exchange-difference = { $fact }: { $here } → { $there }
