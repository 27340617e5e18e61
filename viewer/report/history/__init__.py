"""A history as a page, a workbook and a table."""
