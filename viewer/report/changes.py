"""Every change of words in one numbered list: which factor, where in it, what stood there, what now.

The case: a lawyer cites "change 47" in a letter. The page, the workbook and whoever counts again have it
under that number. A new paragraph is one change, whatever it holds; a difference that does not count is none.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from viewer.comparison.model import Comparison, Pair, PlacedFigure, Row
from viewer.comparison.places import RowText
from viewer.filings.model import Span
from viewer.wording.figures import headline_words
from viewer.wording.links import part_name
from viewer.wording.pairs import factor_numbers


@dataclass(frozen=True, slots=True)
class NumberedChange:
    """One change."""

    number: int
    pair: Pair
    row: int
    place: str
    """Where in its factor it stands: ``the heading``, ``paragraph 3``."""
    what: str
    """``changed``, ``inserted``, ``deleted``, ``moved``."""
    old: str
    new: str
    figures: str
    """The figures in it that differ: ``¥15.1 billion → ¥26.1 billion``."""

    @property
    def factor(self) -> str:
        """Under which number its factor is cited."""
        return factor_numbers(self.pair)


def changes_of(comparison: Comparison) -> tuple[NumberedChange, ...]:
    """Return all changes that count, in the order of the report."""
    return tuple(_numbered(comparison))


def _numbered(comparison: Comparison) -> Iterator[NumberedChange]:
    number = 0
    for pair in comparison.all_pairs:
        for at, row in enumerate(pair.rows):
            old_text, new_text = row.old_text, row.new_text
            for change in row.changes:
                if change.ignored:
                    continue
                number += 1
                old, new = change.old.of(old_text), change.new.of(new_text)
                yield NumberedChange(
                    number,
                    pair,
                    at,
                    _place(row, change.old, change.new),
                    _what(row, old, new),
                    old,
                    new,
                    "; ".join(_figures(pair, row, change.old, change.new)),
                )


def _what(row: Row, old: str, new: str) -> str:
    if row.link is not None:
        return "moved"
    if old and new:
        return "changed"
    return "inserted" if new else "deleted"


def _place(row: Row, old: Span, new: Span) -> str:
    """Where a change begins: in the new filing where that has the row, else in the old one."""
    side, start = (row.sides[1], new.start) if row.new else (row.sides[0], old.start)
    place = next((place for place, span in reversed(side.spans) if span.start <= start), side.places[0])
    return part_name(place)


def _figures(pair: Pair, row: Row, old: Span, new: Span) -> Iterator[str]:
    """The figures that differ and stand, on either side, in a change."""
    for change in pair.figures:
        if change.differs and (
            _within(change.old, row.sides[0], old) or _within(change.new, row.sides[1], new)
        ):
            yield headline_words(change)


def _within(placed: PlacedFigure | None, side: RowText, span: Span) -> bool:
    if placed is None:
        return False
    start = side.starts.get(placed.place)
    if start is None:
        return False
    return start + placed.figure.start < span.end and start + placed.figure.end > span.start
