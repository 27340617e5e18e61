"""Which factor of the new filing is which of the old one: paired, split, merged, moved, or alone."""
