"""A window is killed in the middle of things: what was said a tenth of a second before is there again."""
