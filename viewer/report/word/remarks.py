"""Where comments hang in a redline: its pieces are cut where a comment begins or ends.

The case: a note hangs on "¥26.1 billion", which stands in the middle of an inserted piece. The piece becomes
three, and the comment begins before the second and ends after it.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from viewer.comparison.places import Place
from viewer.report.word.pieces import PieceSpot, RedlinePiece


@dataclass(frozen=True, slots=True)
class CommentSpan:
    """Where a comment hangs: a stretch of a paragraph of one filing."""

    comments: tuple[int, ...]
    """Its id, then those of its answers."""
    place: Place
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Bit:
    """A piece, or a part of one, with the comments that begin before it and end after it."""

    piece: RedlinePiece
    begin: tuple[CommentSpan, ...] = ()
    end: tuple[CommentSpan, ...] = ()


def by_place(comments: Iterable[CommentSpan]) -> Mapping[Place, Sequence[CommentSpan]]:
    """Return comments by the paragraph that they hang in."""
    found: dict[Place, list[CommentSpan]] = defaultdict(list)
    for comment in comments:
        found[comment.place].append(comment)
    return dict(found)


def bits_of(pieces: Iterable[RedlinePiece], comments: Mapping[Place, Sequence[CommentSpan]]) -> list[Bit]:
    """Return the pieces, cut where a comment begins or ends."""
    return [bit for piece in pieces for bit in _bits(piece, comments)]


def _bits(piece: RedlinePiece, comments: Mapping[Place, Sequence[CommentSpan]]) -> list[Bit]:
    here = [
        (comment, spot)
        for spot in piece.spots
        for comment in comments.get(spot.place, ())
        if comment.start < spot.start + len(piece.text) and comment.end > spot.start
    ]
    if not here:
        return [Bit(piece)]
    cuts = {0, len(piece.text)}
    for comment, spot in here:
        cuts |= {
            at for edge in (comment.start, comment.end) if 0 < (at := edge - spot.start) < len(piece.text)
        }
    return [
        Bit(
            _part(piece, start, end),
            tuple(comment for comment, spot in here if comment.start == spot.start + start),
            tuple(comment for comment, spot in here if comment.end == spot.start + end),
        )
        for start, end in pairwise(sorted(cuts))
    ]


def _part(piece: RedlinePiece, start: int, end: int) -> RedlinePiece:
    spots = tuple(PieceSpot(spot.place, spot.start + start) for spot in piece.spots)
    return replace(piece, text=piece.text[start:end], spots=spots)
