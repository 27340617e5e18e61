"""The text that a reviewer reads: source text with OCR scraps mended and its emphasis known."""
