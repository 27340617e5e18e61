"""What an inline-XBRL page says of its own numbers: the tagged facts of its financial statements."""
