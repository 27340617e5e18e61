"""Curly quotes for straight ones are no change: the reviewer says which differences do not count."""
