"""The matrix: risks in rows, filings in columns, in each cell what became of the risk there."""
