"""Opening filings from EDGAR: the dialog, and what it has done in the background."""
