"""How large the text is."""

from __future__ import annotations

LEAST, MOST, STEP = 50, 300, 10
"""Percent."""


def zoomed(percent: int, steps: int = 0) -> int:
    """Return a size some steps larger or smaller, within what can be read."""
    return min(MOST, max(LEAST, percent + steps * STEP))
