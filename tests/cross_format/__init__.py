"""The same filing in two formats: converted by other programs, read, and compared with its page."""
