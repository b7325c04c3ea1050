"""Where a vault may not be: network drives and folders that a cloud service copies."""
