exchange-passphrase-too-short = The passphrase is too short. Please choose one of at least { $least } characters.
exchange-too-large = An exchange file can have up to { $megabytes } MB. Please attach fewer or smaller documents.
exchange-foreign = This is not an exchange file (.smeapply). Please check that it is the file you were sent.
exchange-newer = This exchange file was made by a newer version. Please update the application and open it again.
exchange-wrong-passphrase = The passphrase does not fit, or the beginning of the file was changed. Please ask the sender for the passphrase.
exchange-damaged = The file is damaged or was changed. Please ask the sender to send it again.
exchange-not-understood = What is in the file cannot be taken as it stands. Please ask the sender to make it again.
exchange-another-company = This file is about another company. Please check the business registration number.
