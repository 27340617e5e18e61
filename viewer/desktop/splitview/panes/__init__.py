"""The two text panes: filled from one plan, kept level, painted and scrolled as one page."""
