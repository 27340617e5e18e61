"""A row of the plan as paragraphs of a redline: both sides in one place, or one side alone.

The case: two old paragraphs were joined into one. In one document the end of the first is a deleted end of a
paragraph: accepted, the two run together; rejected, they are two again.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterator
from dataclasses import dataclass, field

from viewer.comparison.model import Op, Row, Segment
from viewer.comparison.places import JOINT, NEW, OLD, FilingSide, Place
from viewer.redline.plan import BlockKind
from viewer.report.word.pieces import PieceSpot, RedlinePiece, Track, WordParagraph

_TRACKS = {Op.EQUAL: Track.KEPT, Op.DELETE: Track.DELETED, Op.INSERT: Track.INSERTED}
_MOVED = {OLD: Track.MOVED_FROM, NEW: Track.MOVED_TO}
_SIDES = {Op.EQUAL: (OLD, NEW), Op.DELETE: (OLD,), Op.INSERT: (NEW,)}

Shape = Callable[[Place], tuple[BlockKind, int]]
"""Tells of a place what it is and how deep it stands."""
MoveOf = Callable[[Place, int], Hashable]
"""Tells of a place and an offset in it with what it moved; None where it did not."""


@dataclass
class _RowWalk:
    """Walks the segments of a row, and knows where in both filings it is."""

    row: Row
    sides: tuple[FilingSide, ...]
    """Those whose text is wanted."""
    at: dict[FilingSide, list[int]] = field(default_factory=lambda: {OLD: [0, 0], NEW: [0, 0]})
    """On each side, the index of the place and the offset in it."""

    def places(self, side: FilingSide) -> tuple[Place, ...]:
        return self.row.old if side is OLD else self.row.new

    def spots(self, op: Op) -> tuple[PieceSpot, ...]:
        """Where the next text of a segment stands."""
        return tuple(
            PieceSpot(self.places(side)[self.at[side][0]], self.at[side][1])
            for side in _SIDES[op]
            if side in self.sides and self.at[side][0] < len(self.places(side))
        )

    def texts(self, segment: Segment) -> Iterator[tuple[str, tuple[PieceSpot, ...], frozenset[FilingSide]]]:
        """Give the texts of a segment, where they stand, and after each the sides whose paragraph ends."""
        for number, words in enumerate(segment.text.split(JOINT)):
            if number:
                ending = frozenset(side for side in _SIDES[segment.op] if self._is_joint(side))
                yield "" if ending else "\n", self.spots(segment.op), ending
                for side in _SIDES[segment.op]:
                    self.at[side] = (
                        [self.at[side][0] + 1, 0]
                        if side in ending
                        else [self.at[side][0], self.at[side][1] + 1]
                    )
            yield words, self.spots(segment.op), frozenset()
            for side in _SIDES[segment.op]:
                self.at[side][1] += len(words)

    def _is_joint(self, side: FilingSide) -> bool:
        return self.at[side][0] + 1 < len(self.places(side))


def both_sides(row: Row, shape: Shape, move_of: MoveOf) -> list[WordParagraph]:
    """Return a row with both of its sides in one place."""
    walk = _RowWalk(row, (OLD, NEW))
    made: list[WordParagraph] = []
    pieces: list[RedlinePiece] = []
    for segment in row.segments:
        for text, spots, ending in walk.texts(segment):
            if text:
                pieces.append(_piece(segment, text, spots, move_of))
            if ending:
                end = Track.KEPT if len(ending) == 2 else Track.DELETED if OLD in ending else Track.INSERTED
                made.append(WordParagraph(*_shape(spots, shape), tuple(pieces), end))
                pieces = []
    last = (PieceSpot((row.new or row.old)[-1], 0),)
    made.append(WordParagraph(*_shape(last, shape), tuple(pieces)))
    return made


def one_side(
    row: Row, side: FilingSide, shape: Shape, move_of: MoveOf, row_move: Hashable
) -> list[tuple[Place, WordParagraph]]:
    """Return one side of a row alone, each of its places a paragraph.

    Args:
        row: The row.
        side: The side that is wanted.
        shape: What each place is.
        move_of: With what a stretch of text moved.
        row_move: With what the whole row moved, where its other side stands elsewhere; None where it has
            none, or cannot be shown as moved.
    """
    walk = _RowWalk(row, (side,))
    alone = _TRACKS[Op.DELETE if side is OLD else Op.INSERT]
    texts: dict[Place, list[RedlinePiece]] = {place: [] for place in walk.places(side)}
    for segment in row.segments:
        for text, spots, _ in walk.texts(segment):
            if not text or side not in _SIDES[segment.op]:
                continue
            if segment.op is not Op.EQUAL:
                piece = _piece(segment, text, spots, move_of)
            elif row_move is not None:
                piece = RedlinePiece(text, _MOVED[side], move=row_move, spots=spots)
            else:
                piece = RedlinePiece(text, alone, spots=spots)
            texts[spots[0].place].append(piece)
    return [(place, _alone(place, tuple(pieces), shape, alone, row_move)) for place, pieces in texts.items()]


def _alone(
    place: Place, pieces: tuple[RedlinePiece, ...], shape: Shape, alone: Track, row_move: Hashable
) -> WordParagraph:
    """A paragraph that is there as a whole or not: its end moves with its text if all of that moves."""
    moves = {piece.move for piece in pieces} or {row_move}
    move = moves.pop() if len(moves) == 1 else None
    track = alone if move is None else _MOVED[place.side]
    return WordParagraph(*shape(place), pieces, track, move)


def _piece(segment: Segment, text: str, spots: tuple[PieceSpot, ...], move_of: MoveOf) -> RedlinePiece:
    track, move = _TRACKS[segment.op], None
    if segment.moved and spots:
        move = move_of(spots[0].place, spots[0].start)
    if move is not None:
        track = _MOVED[spots[0].place.side]
    return RedlinePiece(text, track, bool(segment.ignored), move, spots)


def _shape(spots: tuple[PieceSpot, ...], shape: Shape) -> tuple[BlockKind, int]:
    """What a paragraph of the document is: as the new filing has it, where it has it."""
    return shape(spots[-1].place)
