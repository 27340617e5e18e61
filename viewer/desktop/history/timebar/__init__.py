"""The bar of filings above a pair of a history: two handles choose which two are read."""
