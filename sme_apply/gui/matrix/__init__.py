"""Many clients: all of them against all programmes, and lists of them taken in."""
