"""Several filings of one issuer in a window: the matrix of risks and years, and the views beside it."""
