"""Passages that left their place and stand somewhere else in the other filing."""
