"""Several pairs in one window, a tab for each."""
