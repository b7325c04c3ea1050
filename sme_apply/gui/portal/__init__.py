"""Moves an application into a portal, input by input."""
