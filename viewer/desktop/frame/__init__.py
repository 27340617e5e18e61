"""The frame of the window: toolbar, status bar, and where the parts stand."""
