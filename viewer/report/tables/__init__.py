"""The ledger and the changes as tables: for spreadsheets and for programs."""
