"""A monkey at the window: seeded random keys, clicks and loads, for what no test with a plan comes upon."""
