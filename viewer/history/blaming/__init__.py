"""Since when each sentence of a filing stands, and what it was before."""
