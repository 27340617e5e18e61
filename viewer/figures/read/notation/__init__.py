"""``$50 MILLION``, ``€ 13 009 million``, ``$45² million``: set in one notation before figures are read."""
