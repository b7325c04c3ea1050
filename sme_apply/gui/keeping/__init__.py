"""The place of the vault: what opens it, its backups, its bin, everything out and in, and whether it is sound."""
