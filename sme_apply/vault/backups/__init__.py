"""Copies of the vault: made, thinned, looked into and brought back."""
