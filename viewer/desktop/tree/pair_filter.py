"""Which pairs the tree shows: the chips, and words typed to find a factor.

The case: all 40 factors are reviewed, and the reviewer goes back to the three that need attention and to the
one with a question that nobody has answered.
"""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from viewer.language.say import say_as, sayable

if TYPE_CHECKING:
    from viewer.comparison.model import Pair
    from viewer.review import Entry


class PairFilter(StrEnum):
    """A named subset of the pairs; the value is the chip's label."""

    ALL = sayable("All", "factors shown")
    EDITED = sayable("Edited", "factors shown")
    NEW = sayable("New", "factors shown")
    REMOVED = sayable("Removed", "factors shown")
    MOVED = sayable("Moved", "factors shown")
    FIGURES = sayable("With figures", "factors shown")
    UNREVIEWED = sayable("Not reviewed", "factors shown")
    ATTENTION = sayable("Needs attention", "factors shown")
    NOTES = sayable("With notes", "factors shown")
    CHANGED = sayable("Changed since", "factors shown")
    QUESTIONS = sayable("Open questions", "factors shown")
    SHIFTS = sayable("Shifts", "factors shown")

    @property
    def words(self) -> str:
        """The label in the language of the window."""
        return say_as("factors shown", self.value)

    def accepts(self, pair: Pair, entry: Entry, *, asks: bool = False) -> bool:
        """Whether the pair belongs to the subset.

        Args:
            pair: The pair.
            entry: What was said of it.
            asks: Whether a question about it is open.
        """
        if self is PairFilter.ALL:
            return True
        # Late: menus and chips need the names alone, before there is a pair.
        from viewer.comparison.model import Flag, Status
        from viewer.review.model import Mark

        if self is PairFilter.MOVED:
            return Flag.MOVED in pair.flags
        if self is PairFilter.FIGURES:
            return pair.figures_changed > 0
        if self is PairFilter.SHIFTS:
            return bool(pair.shifts)
        said = {
            PairFilter.UNREVIEWED: Mark.REVIEWED not in entry.mark,
            PairFilter.ATTENTION: Mark.FLAGGED in entry.mark,
            PairFilter.NOTES: bool(entry.note),
            PairFilter.CHANGED: entry.outdated,
            PairFilter.QUESTIONS: asks,
        }
        if self in said:
            return said[self]
        wanted = {
            PairFilter.EDITED: Status.EDITED,
            PairFilter.NEW: Status.ADDED,
            PairFilter.REMOVED: Status.REMOVED,
        }
        return pair.status is wanted[self]


OF_REVIEW = (
    PairFilter.UNREVIEWED,
    PairFilter.ATTENTION,
    PairFilter.NOTES,
    PairFilter.CHANGED,
    PairFilter.QUESTIONS,
)
"""The filters that go by what the reviewer said, not by what the filings say."""
MEANINGS = sayable(
    {
        PairFilter.UNREVIEWED: "not marked reviewed",
        PairFilter.ATTENTION: "flagged for another look",
        PairFilter.NOTES: "with a note",
        PairFilter.CHANGED: "reviewed before the text changed",
        PairFilter.SHIFTS: "a sentence claims something else: may is has, not came or went",
        PairFilter.QUESTIONS: "a note or the last answer to it is a question, or a figure needs a source",
    }
)


def heading_matches(heading: str, words: str) -> bool:
    """Whether every one of the blank-separated ``words`` occurs in the heading, in any case."""
    folded = heading.casefold()
    return all(word in folded for word in words.casefold().split())
