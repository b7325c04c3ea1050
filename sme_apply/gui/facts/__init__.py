"""What a company tells: fields, tables by year and lists, section by section."""
