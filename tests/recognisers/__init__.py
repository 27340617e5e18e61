"""How much of what others published for their recognisers is read here. Their files are fetched, never
kept."""
