"""``shares of Class A stock``: what belongs to the noun that a figure measures, beside it and far from it."""
