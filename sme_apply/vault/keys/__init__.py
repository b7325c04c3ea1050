"""What opens the vault: its key slots, their files, the keyrings, the recovery code, and a new data key."""
