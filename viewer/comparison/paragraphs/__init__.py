"""Which paragraphs of a paired factor stand side by side."""
