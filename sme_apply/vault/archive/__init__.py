"""The whole vault as an open archive, and back."""
