"""Damage: noticed before anything doubtful is read, and what can still be read saved."""
