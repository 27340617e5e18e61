"""What keeps the gauge from measuring, such as a revision that git does not know."""

from __future__ import annotations


class GaugeError(Exception):
    """The two sides cannot be compared. ``str(error)`` says why, and what to do."""
