"""From the words around a figure to what it claims: what, whose, which period, how exactly."""
