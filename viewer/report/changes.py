"""Every change of words in one numbered list: which factor, where in it, what stood there, what now.

The case: a lawyer cites "change 47" in a letter. The page, the workbook and whoever counts again have it
under that number. A new paragraph is one change, whatever it holds; a difference that does not count is none.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass

from viewer.comparison.model import Comparison, FigureChange, Pair, Row
from viewer.comparison.places import Place, RowText
from viewer.filings.model import Span
from viewer.report.content.selection import Selection
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


def changes_of(selection: Selection) -> tuple[NumberedChange, ...]:
    """Return the changes that count of the pairs that are shown, in the order of the report.

    Change 47 is change 47, whatever is left out before it.
    """
    return tuple(change for change in _numbered(selection.comparison) if selection.has(change.pair))


def _numbered(comparison: Comparison) -> Iterator[NumberedChange]:
    number = 0
    for pair in comparison.all_pairs:
        figures = _by_place(pair)
        for at, row in enumerate(pair.rows):
            if not row.differs:
                continue
            old_side, new_side = row.sides
            placed = (_placed(old_side, figures), _placed(new_side, figures))
            for change in row.changes:
                if change.ignored:
                    continue
                number += 1
                old, new = change.old.of(old_side.text), change.new.of(new_side.text)
                place = _place(new_side, change.new) if row.new else _place(old_side, change.old)
                told = [*_within(placed[0], change.old), *_within(placed[1], change.new)]
                words = "; ".join(headline_words(one) for one in dict.fromkeys(told))
                yield NumberedChange(number, pair, at, place, _what(row, old, new), old, new, words)


def _what(row: Row, old: str, new: str) -> str:
    if row.link is not None:
        return "moved"
    if old and new:
        return "changed"
    return "inserted" if new else "deleted"


def _place(side: RowText, span: Span) -> str:
    """Where a change begins."""
    starts = reversed(side.spans)
    return part_name(next((place for place, part in starts if part.start <= span.start), side.places[0]))


def _by_place(pair: Pair) -> dict[Place, list[tuple[Span, FigureChange]]]:
    """The figures of a pair that differ, by where they stand on either side."""
    found: dict[Place, list[tuple[Span, FigureChange]]] = defaultdict(list)
    for change in pair.figures:
        for side in (change.old, change.new) if change.differs else ():
            if side is not None:
                found[side.place].append((side.span.span, change))
    return found


def _placed(
    side: RowText, figures: dict[Place, list[tuple[Span, FigureChange]]]
) -> list[tuple[Span, FigureChange]]:
    """The figures of one side of a row, as spans of its text."""
    return [
        (Span(start + span.start, start + span.end), change)
        for place, start in side.starts.items()
        for span, change in figures.get(place, ())
    ]


def _within(placed: list[tuple[Span, FigureChange]], span: Span) -> Iterator[FigureChange]:
    return (change for at, change in placed if at.start < span.end and at.end > span.start)
