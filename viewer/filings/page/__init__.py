"""What belongs to the page and not to the text, and the paragraphs that a page end cut in two."""
