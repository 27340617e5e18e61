"""Finding "may" as a word, or ``¥\\d+ billion``, in both filings at once, and listing where it stands."""
