"""From the start page to a loaded pair of filings, with progress, and a way out where none is found."""
