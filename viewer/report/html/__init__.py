"""The HTML report: one page that stands alone."""
