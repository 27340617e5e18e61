"""``$50 MILLION``, ``€ 13 009 million``, ``$45² million``: notations that are set in one before figures are read."""
