"""Where the filings of a history stand on the bar, and which of them a handle may be put on.

The case: ten filings, 2003 to 2012, and the handles on 2007 and 2011. They stand at equal distances, in
their order, for the next filing is one step away whether a year was left out or not; and the two handles
never meet.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Scale:
    """Equal steps between two ends, in pixels."""

    left: float
    right: float
    count: int

    def x(self, at: int) -> float:
        """Where a filing stands."""
        if self.count < 2:
            return self.left
        return self.left + (self.right - self.left) * at / (self.count - 1)

    def nearest(self, x: float) -> int:
        """The filing nearest to a point."""
        width = self.right - self.left
        if self.count < 2 or width <= 0:
            return 0
        return min(max(round((x - self.left) / width * (self.count - 1)), 0), self.count - 1)


def bounds(this: int, other: int, count: int) -> tuple[int, int]:
    """Return between which filings a handle may move: up to the other handle, on its own side of it."""
    return (0, other - 1) if this < other else (other + 1, count - 1)
