"""Whether a figure of the risk factors agrees with the tagged facts of the filing's own statements."""
