"""Edit ▸ Settings…: another key for *Export report*, high contrast, larger text, the reviewer's name."""
