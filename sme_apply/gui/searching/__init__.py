"""Searching all companies and drafts from the window."""
