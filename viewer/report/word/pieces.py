"""A redline before it is XML: paragraphs of pieces, each kept, inserted, deleted, moved away or moved here.

The case: "We had eight shops." became "We had 14 shops." It is one paragraph of four pieces: a kept one, a
deleted one, an inserted one and a kept one. Without the inserted one it is the old paragraph, without the
deleted one the new.
"""

from __future__ import annotations

from collections.abc import Hashable
from dataclasses import dataclass
from enum import StrEnum

from viewer.comparison.places import Place
from viewer.redline.plan import BlockKind


class Track(StrEnum):
    """What becomes of a piece of text, or of a paragraph's end, when changes are accepted or rejected."""

    KEPT = "kept"
    INSERTED = "inserted"
    DELETED = "deleted"
    MOVED_FROM = "moved from"
    MOVED_TO = "moved to"


GONE = frozenset({Track.DELETED, Track.MOVED_FROM})
"""What only the old filing has there."""
COME = frozenset({Track.INSERTED, Track.MOVED_TO})
"""What only the new filing has there."""
UNMOVED = {Track.MOVED_FROM: Track.DELETED, Track.MOVED_TO: Track.INSERTED}
"""What a moved piece is where its other place is not known."""


@dataclass(frozen=True, slots=True)
class PieceSpot:
    """Where a piece begins in a paragraph of a filing."""

    place: Place
    start: int


@dataclass(frozen=True, slots=True)
class RedlinePiece:
    """A stretch of text of one track."""

    text: str
    track: Track = Track.KEPT
    quiet: bool = False
    """True for a difference that does not count."""
    move: Hashable = None
    """What it moved with: the same on both sides; None where it did not move."""
    spots: tuple[PieceSpot, ...] = ()
    """Where it stands in the old filing and the new one."""


@dataclass(frozen=True, slots=True)
class WordParagraph:
    """A paragraph of the document."""

    kind: BlockKind
    level: int
    pieces: tuple[RedlinePiece, ...]
    end: Track = Track.KEPT
    """What becomes of its end: without it, the text runs on into the next paragraph."""
    end_move: Hashable = None
