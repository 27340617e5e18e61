"""Undo, Next change, Export report: what can be done in the window, as data, and when it can be."""
