"""Finding companies, drafts and their words as one types."""
