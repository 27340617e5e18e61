"""Which pairs the tree shows: the chips above the panes, and words typed to find a factor."""

from __future__ import annotations

from enum import StrEnum

from viewer.comparison.model import Flag, Pair, Status
from viewer.review import Entry, Mark


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
        if self is PairFilter.MOVED:
            return Flag.MOVED in pair.flags
        if self is PairFilter.FIGURES:
            return pair.figures_changed > 0
        if self is PairFilter.UNREVIEWED:
            return entry.mark is not Mark.REVIEWED
        return pair.status is _STATUS[self]


_STATUS = {
    PairFilter.EDITED: Status.EDITED,
    PairFilter.NEW: Status.ADDED,
    PairFilter.REMOVED: Status.REMOVED,
}


def heading_matches(heading: str, words: str) -> bool:
    """Whether every one of the blank-separated ``words`` occurs in the heading, in any case."""
    folded = heading.casefold()
    return all(word in folded for word in words.casefold().split())
