"""What the vault keeps of the past and lets go of: versions, the bin, exported files, erasing."""
