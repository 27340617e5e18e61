"""Fitting the numbers that reading goes by to a labelled corpus, and trying others in their place."""
