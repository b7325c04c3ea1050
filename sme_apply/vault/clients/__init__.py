"""What a consultant keeps of a client beside facts and drafts: marks, comments, engagement, log and approvals."""
