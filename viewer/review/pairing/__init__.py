"""What the reviewer says of what belongs together: pairing, splitting and merging by hand."""
