"""Which passages of the section are headings: features, weights, the markup learnt from the filing."""
