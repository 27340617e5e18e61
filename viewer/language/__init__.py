"""English as filings write it: sentences, bullets, stop words, month names, plurals."""
