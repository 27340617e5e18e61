"""How much of what others published for their own recognisers is read here; their files are fetched, never kept."""
