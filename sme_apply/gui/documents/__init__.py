"""The documents of an application: what is needed, which files are attached, whether they can be handed in."""
