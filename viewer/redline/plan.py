"""What a split view shows, before any document or pixel exists: rows of blocks with their marks.

A reviewer scrolls two panes as if they were one page; that works because both are filled from one list
of rows. Everything here is a value in code points, so it can be tested without Qt.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from viewer.comparison.model import QUIET_VERDICTS, FigureChange, PlacedSpan
from viewer.comparison.places import Place

OLD, NEW = 0, 1
"""Indices of the sides wherever there are two of something."""


class BlockKind(StrEnum):
    """What a block of a pane is."""

    HEADING = "heading"
    PROSE = "prose"
    BULLET = "bullet"
    TABLE = "table row"
    GAP = "gap"
    NOTE = "note"
    ORIGINAL = "original"
    CATEGORY = "category"
    FOLD = "fold"


TEXT_KINDS = frozenset({BlockKind.HEADING, BlockKind.PROSE, BlockKind.BULLET, BlockKind.TABLE})
"""The kinds that hold the filing's own text."""


class MarkKind(StrEnum):
    """What a stretch of text is marked as."""

    INSERTED = "inserted"
    DELETED = "deleted"
    IGNORED = "ignored difference"
    MENDED = "mended"
    MOVED_AWAY = "moved away"
    """Deleted here, but standing elsewhere in the new filing."""
    MOVED_HERE = "moved here"
    """Inserted here, but standing elsewhere in the old filing."""


MOVED_KINDS = {MarkKind.DELETED: MarkKind.MOVED_AWAY, MarkKind.INSERTED: MarkKind.MOVED_HERE}
"""What a difference is where its text has only gone to, or come from, another place."""


@dataclass(frozen=True, slots=True)
class Mark:
    """A marked stretch of a block's text, with what its tooltip says."""

    start: int
    end: int
    kind: MarkKind
    tip: str = ""


@dataclass(frozen=True, slots=True)
class FigureMark:
    """The place of one side of a figure's change in a block's text."""

    start: int
    end: int
    change: FigureChange
    side: int = NEW
    elsewhere: str = ""
    """Where its counterpart stands, in words, if that is in another pair: ``old figure in ▸ “…”``."""

    @property
    def suspect(self) -> bool:
        """True where the reading of this side's own figure is doubtful: the other may be clean.

        A doubt that neither figure accounts for is about the two together, and shown on both.
        """
        own = (self.change.old, self.change.new)[self.side]
        if own is not None and own.figure.suspect:
            return True
        sides = (self.change.old, self.change.new)
        accounted = any(placed is not None and placed.figure.suspect for placed in sides)
        return self.change.suspect is not None and not accounted

    @property
    def quiet(self) -> bool:
        """True for a figure that did not change, only rolled forward, or is only written otherwise."""
        return self.change.verdict in QUIET_VERDICTS


@dataclass(frozen=True, slots=True)
class Chip:
    """A small link after a block's text: to a row of the same pair, to a factor by its id, or to the rest."""

    words: str
    row: int | None = None
    factor: str | None = None
    rest: bool = False
    """True where it shows the factors that were held back."""
    passage: PlacedSpan | None = None
    """The stretch of the other factor's text that it leads to."""
    by_words: bool = False
    """True where it has the row, which was compared as a whole, compared by words."""
    own_line: bool = False
    """True where it stands below the text, not after it."""
    tip: str = ""


@dataclass(frozen=True, slots=True)
class Share:
    """A stretch of a merged block, and the same stretch in a block of one side of the row."""

    start: int
    end: int
    side: int
    block: int
    """Index of the block among that side's."""
    at: int
    """Where the stretch starts in that block's text."""


@dataclass(frozen=True, slots=True)
class Block:
    """One paragraph of a pane."""

    kind: BlockKind
    text: str = ""
    place: Place | None = None
    level: int = 0
    marks: tuple[Mark, ...] = ()
    figures: tuple[FigureMark, ...] = ()
    chips: tuple[Chip, ...] = ()
    shares: tuple[Share, ...] = ()
    """In the inline view, where a block holds the text of both sides: what of it is whose, in order."""


@dataclass(frozen=True, slots=True)
class PlannedRow:
    """Blocks that start at the same height. Each side has at least one (a gap where it has no text)."""

    old: tuple[Block, ...]
    new: tuple[Block, ...]
    pair: int | None = None
    """Index of its pair among those shown; None for category rows."""
    row: int | None = None
    """Index in ``Pair.rows``; None for category and fold rows."""
    opens: bool = False
    """True for a pair's first row where several pairs are shown: set apart from what is above."""
    fold: int | None = None
    """The fold that it belongs to: hidden while the fold is closed, or, in a FOLD row, the reverse."""

    @property
    def sides(self) -> tuple[tuple[Block, ...], tuple[Block, ...]]:
        """Old and new."""
        return self.old, self.new

    @property
    def is_fold(self) -> bool:
        """True for the line that stands for a closed fold."""
        return self.old[0].kind is BlockKind.FOLD

    @property
    def is_category(self) -> bool:
        """True for the line that names a category."""
        return self.old[0].kind is BlockKind.CATEGORY

    @property
    def is_item(self) -> bool:
        """True for an item of a list."""
        return self._has(BlockKind.BULLET)

    @property
    def is_table(self) -> bool:
        """True for a row of a table."""
        return self._has(BlockKind.TABLE)

    def _has(self, kind: BlockKind) -> bool:
        return kind in (self.old[0].kind, self.new[0].kind)

    def is_gap(self, side: int) -> bool:
        """True where that side has nothing."""
        return self.sides[side][0].kind is BlockKind.GAP


@dataclass(frozen=True, slots=True)
class Plan:
    """Every row of a view, folded ones included."""

    rows: tuple[PlannedRow, ...] = ()
    folds: tuple[int, ...] = ()
    """The folds there are."""
