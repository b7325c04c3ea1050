"""The verdicts as cards that open to their reasons, and the questions that are left."""
