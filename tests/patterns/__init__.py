"""Every regular expression of the program, on texts made to keep it busy: its time grows with the text."""
