"""What every face shows, before there is a document, a pixel or an HTML element: rows of blocks with marks.

A reviewer scrolls two panes as if they were one page, and hands on a report that shows the same. That works
because all of them are made from one list of rows. All offsets count code points of a block's text.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from viewer.comparison.model import QUIET_VERDICTS, FigureChange
from viewer.comparison.options import Ignored
from viewer.comparison.places import FilingSide, Place, PlacedSpan
from viewer.language.say import sayable
from viewer.redline.attention.figures import doubtful

OLD, NEW = 0, 1
"""Indices of the sides wherever there are two of something."""

SIDES = (FilingSide.OLD, FilingSide.NEW)
"""Which filing each index stands for."""


PARAGRAPH_END = "¶"
"""Stands for a paragraph's end that only one side has."""


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

    INSERTED = sayable("inserted")
    DELETED = sayable("deleted")
    IGNORED = sayable("ignored difference")
    MENDED = sayable("mended")
    MOVED_AWAY = sayable("moved away")
    """Deleted here, but standing elsewhere in the new filing."""
    MOVED_HERE = sayable("moved here")
    """Inserted here, but standing elsewhere in the old filing."""


MOVED_KINDS = {MarkKind.DELETED: MarkKind.MOVED_AWAY, MarkKind.INSERTED: MarkKind.MOVED_HERE}
"""What a difference is where its text has only gone to, or come from, another place."""


@dataclass(frozen=True, slots=True)
class TextMark:
    """A marked stretch of a block's text, with what its tooltip says."""

    start: int
    end: int
    kind: MarkKind
    tip: str = ""
    ignored: Ignored = ()
    """The options that cover an ignored difference."""


@dataclass(frozen=True, slots=True)
class FigureMark:
    """The box of a figure: where one side of its change stands in a block's text."""

    start: int
    end: int
    change: FigureChange
    side: int = NEW
    elsewhere: str = ""
    """Where its counterpart stands, in words, if that is in another pair: ``old figure in ▸ “…”``."""

    number: int = 0
    """Of its row in the ledger, 1 for the first; 0 where there is no ledger."""

    @property
    def suspect(self) -> bool:
        """True where the reading of this side is doubtful: see :func:`doubtful`."""
        return doubtful(self.change, SIDES[self.side])

    @property
    def quiet(self) -> bool:
        """True for a figure that did not change, only rolled forward, or is only written otherwise."""
        return self.change.verdict in QUIET_VERDICTS


@dataclass(frozen=True, slots=True)
class ShiftSpot:
    """The words of a shift of meaning in a block of the new filing."""

    start: int
    end: int
    words: str
    """What shifted, in a sentence."""
    loud: bool
    """True for a risk that came true."""


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
    """Where a stretch of a merged block stands in a block of one side of the row.

    The inline view merges "the year" and "the years" into one block. Its first eight characters are a share
    of both sides' blocks, its last one of the new side's alone.
    """

    start: int
    end: int
    side: int
    block: int
    """Index of the block among that side's."""
    at: int
    """Where the stretch starts in that block's text."""


@dataclass(frozen=True, slots=True)
class PlannedBlock:
    """One paragraph of a pane."""

    kind: BlockKind
    text: str = ""
    place: Place | None = None
    level: int = 0
    marks: tuple[TextMark, ...] = ()
    figures: tuple[FigureMark, ...] = ()
    chips: tuple[Chip, ...] = ()
    shares: tuple[Share, ...] = ()
    """In the inline view, where a block holds the text of both sides: what of it is whose, in order."""
    shifts: tuple[ShiftSpot, ...] = ()
    """Shifts of meaning whose new words stand here."""
    ends_alone: bool = False
    """True where only this side has the paragraph's end: the other side's text goes on."""


@dataclass(frozen=True, slots=True)
class PlannedRow:
    """Blocks that start at the same height. Each side has at least one (a gap where it has no text)."""

    old: tuple[PlannedBlock, ...]
    new: tuple[PlannedBlock, ...]
    pair: int | None = None
    """Index of its pair among those shown; None for category rows."""
    row: int | None = None
    """Index in ``Pair.rows``; None for category and fold rows."""
    opens: bool = False
    """True for a pair's first row where several pairs are shown: set apart from what is above."""
    fold: int | None = None
    """The fold that it belongs to: hidden while the fold is closed, or, in a FOLD row, the reverse."""
    folded: int = 0
    """In a FOLD row: how many paragraphs it stands for."""
    differs: bool = False
    """True where something differs that no ignore option covers."""
    whole: bool = False
    """True where a limit was hit and the two texts were compared as a whole, not word by word."""

    @property
    def sides(self) -> tuple[tuple[PlannedBlock, ...], tuple[PlannedBlock, ...]]:
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
