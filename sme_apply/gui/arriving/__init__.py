"""Files that come from outside while the program starts or runs: a double click, a drop, a second start."""
