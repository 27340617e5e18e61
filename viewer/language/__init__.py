"""English as filings write it: sentences, list marks, stop words, months, number words, plurals, stems."""
