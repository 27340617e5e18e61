"""A history in words and signs: its filings, the cells of its matrix, the lives of its risks."""
