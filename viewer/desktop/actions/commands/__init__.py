"""Ctrl+K, "exp rep", Enter: one list of all that can be done and gone to, found by some of its words."""
