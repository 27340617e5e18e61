"""With what a stretch of text moved: a passage that went to another factor, or a paragraph to another row.

The two ends of a move bear one name in the document, by which a reader is led from one to the other.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Hashable, Iterable
from dataclasses import replace

from viewer.comparison.model import Comparison
from viewer.comparison.places import Place
from viewer.filings.model import Span
from viewer.report.word.pieces import COME, GONE, UNMOVED, RedlinePiece, WordParagraph


class Moves:
    """What moved in a comparison."""

    def __init__(self, comparison: Comparison) -> None:
        self._spans: dict[Place, list[tuple[Span, Hashable]]] = defaultdict(list)
        for number, passage in enumerate(comparison.passages):
            for side in (passage.old, passage.new):
                self._spans[side.place].append((side.span, ("passage", number)))
        for index, pair in enumerate(comparison.all_pairs):
            for number, row in enumerate(pair.rows):
                if row.link is None or not row.old or row.new:
                    continue
                name = ("row", index, number)
                for place in (*row.old, *pair.rows[row.link].new):
                    length = len(comparison.paragraphs[place].text)
                    self._spans[place].append((Span(0, length), name))

    def of(self, place: Place, start: int) -> Hashable:
        """Return the name of what moved and covers an offset of a place; None where nothing does."""
        return next(
            (name for span, name in self._spans.get(place, ()) if span.start <= start < span.end), None
        )


def with_both_ends(paragraphs: Iterable[WordParagraph]) -> list[WordParagraph]:
    """Return the paragraphs with those moves alone that have two ends; others are deleted and inserted."""
    held = list(paragraphs)
    ends: dict[Hashable, set[bool]] = defaultdict(set)
    for paragraph in held:
        for piece in paragraph.pieces:
            if piece.move is not None and piece.track in (GONE | COME):
                ends[piece.move].add(piece.track in GONE)
    whole = {move for move, sides in ends.items() if len(sides) == 2}
    return [_checked(paragraph, whole) for paragraph in held]


def _checked(paragraph: WordParagraph, whole: set[Hashable]) -> WordParagraph:
    pieces = tuple(
        piece if piece.move is None or piece.move in whole else _unmoved(piece) for piece in paragraph.pieces
    )
    if paragraph.end_move is None or paragraph.end_move in whole:
        return replace(paragraph, pieces=pieces)
    return replace(paragraph, pieces=pieces, end=UNMOVED.get(paragraph.end, paragraph.end), end_move=None)


def _unmoved(piece: RedlinePiece) -> RedlinePiece:
    return replace(piece, track=UNMOVED.get(piece.track, piece.track), move=None)
