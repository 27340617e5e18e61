"""A doubtful paragraph is looked up in the filing as it was read, beside what was made of it."""
