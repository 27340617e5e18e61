"""Long work off the GUI thread, and what keeps the window from pausing meanwhile."""
