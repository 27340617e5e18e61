"""How a report was made: what it was made of, by what, with which settings, and what was said by hand."""
