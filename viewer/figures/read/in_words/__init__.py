"""``tens of millions``, ``nil``: amounts that are told in words alone, and what they stand for."""
