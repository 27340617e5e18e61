"""A review in a file that is handed on: what is in it, how it is written, read, merged and taken in."""
