"""What turns the source into programs to install: for Linux, Windows and macOS."""
