"""Writing a report from the window."""
