"""The first page: what is due, how the applications stand, and the calendar."""
