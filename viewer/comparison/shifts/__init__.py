"""Changes that alter what is claimed: a "not" that went, ``could harm`` that became ``has harmed``."""
