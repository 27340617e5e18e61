"""How filings were read, in words: whether two belong together, how sure each is, what is in doubt."""
