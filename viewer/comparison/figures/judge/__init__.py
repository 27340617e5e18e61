"""What became of a figure, judged over all pairs: restated, rolled forward, not rolled, inconsistent."""
