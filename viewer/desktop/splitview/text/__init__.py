"""One side of a plan as a text document: its formats, and where everything stands in it."""
