"""How figures of one claim run over the filings and periods."""
