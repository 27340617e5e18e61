"""``Other companies operate […] of our net production``: a figure's own clause, where no noun names it."""
