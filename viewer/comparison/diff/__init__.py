"""What changed inside one row: words first, then characters inside similar words."""
