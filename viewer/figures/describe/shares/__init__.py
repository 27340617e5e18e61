"""``one retailer accounted for 13% of our revenue``: shares, of what, and whose."""
