"""Word documents (.docx): paragraphs, headings, lists and tables as Word would show them."""
