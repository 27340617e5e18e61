"""The plan of rows that every face shows: blocks, marks, folds, figure boxes, stops, ledger rows."""
