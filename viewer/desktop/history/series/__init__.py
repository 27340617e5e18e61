"""The figures that run over several filings: a table of them, and the line of one."""
