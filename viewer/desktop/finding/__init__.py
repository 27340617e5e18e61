"""A word is looked for in both filings at once, and every place with it is stepped through."""
