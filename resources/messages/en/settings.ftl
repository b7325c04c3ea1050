# Settings: language, colours, size of text, locking.

settings-below = A choice takes effect at once. Nothing about a company is kept here.
settings-look = Window
settings-language = Language
settings-language-why = The language of the window and its guidance. Applications keep theirs.
settings-language-ko = 한국어
settings-language-en = English
settings-brightness = Colours
settings-brightness-why = Follow the computer, or always light or dark.
settings-brightness-system = Follow the computer
settings-brightness-light = Light
settings-brightness-dark = Dark
settings-text-size = Size of text
settings-text-size-why = By keyboard: Ctrl and +, Ctrl and -, ordinary size Ctrl and 0.
settings-percent = { PLAIN($percent) } %
settings-safety = Safety
settings-auto-lock = Lock by itself
settings-auto-lock-why = Keeps others out while you are away. What you were writing is saved.
settings-to-vault = Protection and backups of the vault
settings-no-network = This program never uses the internet. New rules come as files; open them under “Rules and notices”.
settings-version = SME Apply { $version }
