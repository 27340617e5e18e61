"""Words and normalised text, as every stage of the comparison reads them."""
