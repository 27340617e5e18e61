"""What the comparisons of a history have told so far: its steps, as far as they were compared, and the
marks.

The case: forty filings have 39 comparisons of neighbours, more than are kept. What a cell shows of one is a
dozen numbers: these stay when the comparison is let go of.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from viewer.comparison.model import Comparison
from viewer.filings.model import Filing
from viewer.history import History, compared
from viewer.redline.shown_pairs import reviewable
from viewer.review import Entry, Review, ReviewError, ReviewStore
from viewer.review.carry import carried_to
from viewer.review.pairing.content import PairContent, content_of

Span = tuple[int, int]
"""Places of two filings, the earlier one first."""
Said = Mapping[str, Entry]
"""What the reviewer says of the pair of each factor, by the factor's id; only of those that have a mark or a
note."""
Contents = tuple[PairContent, ...]
"""Of all pairs of a comparison: what marks are carried by."""


@dataclass(frozen=True, slots=True)
class SpanTold:
    """What the comparison of two filings tells the cells."""

    span: Span
    comparison: Comparison
    keys: Mapping[str, str]
    """What a review knows the pair of each factor by, by the factor's id."""
    contents: Contents
    said: Said


def tell(comparison: Comparison, span: Span) -> SpanTold:
    """Return what a comparison tells, with the reviewer's marks; takes some time, and reads the disk."""
    _ = comparison.concerns  # Kept there: the weights of the steps are made of them.
    keys = {one: content_of(pair).key for pair in comparison.pairs for one in (*pair.old, *pair.new)}
    contents = tuple(content_of(pair) for pair in reviewable(comparison).all_pairs)
    said = said_now(comparison.old, comparison.new, keys, contents)
    return SpanTold(span, comparison, keys, contents, said)


def said_now(old: Filing, new: Filing, keys: Mapping[str, str], contents: Contents) -> Said:
    """Return what the reviewer says now of two filings, carried to the texts that stand there; reads the
    disk.

    Their comparison may be let go of.
    """
    try:
        review = ReviewStore().find(old, new).review
    except ReviewError:
        return {}  # The pair's own window says why its review cannot be read.
    return _entries(carried_to(review, contents), keys)


def _entries(review: Review, keys: Mapping[str, str]) -> Said:
    entries = {identifier: review.entry_on(key) for identifier, key in keys.items()}
    return {one: entry for one, entry in entries.items() if entry.mark or entry.note or entry.outdated}


class HistoryTold:
    """Collects what is told."""

    def __init__(self, history: History) -> None:
        self.history = history
        """With its steps as far as they have been compared."""
        self.said: dict[Span, Said] = {}
        self.keys: dict[Span, Mapping[str, str]] = {}
        """As :class:`SpanTold` has them; the pairs of filings that have been compared."""
        self.contents: dict[Span, Contents] = {}

    @property
    def spans(self) -> tuple[Span, ...]:
        """The pairs of filings that cells show something of, neighbours of the newest filing first.

        All neighbours are among them: what is new or gone is marked in their comparison.
        """
        last = len(self.history.filings) - 1
        neighbours = ((at - 1, at) for at in range(last, 0, -1))
        return tuple(dict.fromkeys((*neighbours, *self.history.spans)))

    @property
    def missing(self) -> tuple[Span, ...]:
        """Those that were not compared yet."""
        return tuple(span for span in self.spans if span not in self.keys)

    def take(self, told: SpanTold) -> None:
        """Keep what a comparison tells."""
        self.history = compared(self.history, *told.span, told.comparison)
        self.keys[told.span], self.said[told.span] = told.keys, told.said
        self.contents[told.span] = told.contents

    def mark(self, span: Span, said: Said) -> bool:
        """Keep what the reviewer says now of two filings; return whether that is new."""
        before, self.said[span] = self.said.get(span, {}), said
        return before != said
