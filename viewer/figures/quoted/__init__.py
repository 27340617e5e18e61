"""``Other carriers operate […] of our routes``: a figure's own clause, where no noun names it."""
