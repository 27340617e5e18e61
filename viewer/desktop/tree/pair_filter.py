"""Which pairs the tree shows: the chips above the panes, and words typed to find a factor."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from viewer.comparison.model import Pair
    from viewer.review import Entry


class PairFilter(StrEnum):
    """A named subset of the pairs; the value is the chip's label."""

    ALL = "All"
    EDITED = "Edited"
    NEW = "New"
    REMOVED = "Removed"
    MOVED = "Moved"
    FIGURES = "With figures"
    UNREVIEWED = "Not reviewed"

    def accepts(self, pair: Pair, entry: Entry) -> bool:
        """Whether the pair belongs to the subset."""
        if self is PairFilter.ALL:
            return True
        # Late: menus and chips need the names alone, before there is a pair.
        from viewer.comparison.model import Flag, Status
        from viewer.review.model import Mark

        if self is PairFilter.MOVED:
            return Flag.MOVED in pair.flags
        if self is PairFilter.FIGURES:
            return pair.figures_changed > 0
        if self is PairFilter.UNREVIEWED:
            return Mark.REVIEWED not in entry.mark
        wanted = {
            PairFilter.EDITED: Status.EDITED,
            PairFilter.NEW: Status.ADDED,
            PairFilter.REMOVED: Status.REMOVED,
        }
        return pair.status is wanted[self]


def heading_matches(heading: str, words: str) -> bool:
    """Whether every one of the blank-separated ``words`` occurs in the heading, in any case."""
    folded = heading.casefold()
    return all(word in folded for word in words.casefold().split())
