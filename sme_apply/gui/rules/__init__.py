"""The views of the place for rules and notices."""
