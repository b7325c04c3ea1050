# Commands and shortcuts.

palette-go = Go to { $place }
palette-new-draft = Write a new application
palette-search = Search and commands
palette-larger = Larger text
palette-smaller = Smaller text
palette-ordinary = Ordinary size of text
palette-shortcuts = Keyboard shortcuts
palette-of-page = On this page
palette-of-window = Everywhere
palette-always = And always
palette-tab = Tab and Shift+Tab move on and back, Enter or space chooses, Esc closes.
palette-close = Close
