"""Pieces -> lines, by where they stand: a file may draw a page's words in any order.

Many programs draw a page's number first, a table column by column, and an accented or raised letter on
its own. What stands on one baseline is one line, read from left to right.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from operator import attrgetter

from viewer.filings.model import Noise
from viewer.filings.source import CELL_BAR
from viewer.filings.sources.pdf.glyphs import UNKNOWN, Piece
from viewer.filings.sources.pdf.objects import Rule
from viewer.filings.sources.pdf.thresholds import LINES
from viewer.filings.sources.pdf.words import Blank
from viewer.filings.text.raised_marks import raised


@dataclass(slots=True)
class PdfLine:
    """What stands on one baseline, or a part of it; ``pieces`` run from left to right."""

    pieces: list[Piece]
    page: int
    noise: Noise | None = None
    """Set where the line belongs to the page, not to the text."""
    row: bool = False
    """True for a row of a table: its cells are set apart by bars."""
    cells: list[list[Piece]] = field(default_factory=list)
    """The pieces, parted at the gaps that stand out."""
    x0: float = 0.0
    x1: float = 0.0
    y: float = 0.0
    size: float = 0.0
    """Of most of its letters."""
    text: str = ""
    halves: dict[float, tuple[PdfLine | None, PdfLine | None]] = field(default_factory=dict)
    """What stands left and right of a gutter, where one was tried."""

    def __post_init__(self) -> None:
        self.x0 = self.pieces[0].x0
        self.x1 = max([piece.x1 for piece in self.pieces])
        sizes: dict[float, int] = {}
        for piece in self.pieces:
            sizes[piece.look.size] = sizes.get(piece.look.size, 0) + piece.letters
        size = max(sizes, key=lambda size: sizes[size]) if len(sizes) > 1 else next(iter(sizes))
        self.y = next(piece.y for piece in self.pieces if piece.look.size == size)
        self.size = size or 1.0
        if len(self.pieces) > 1:
            self.pieces = [word for piece in self.pieces for word in self._apart_if_uneven(piece)]
        self.cells = _cells(self.pieces, self.size)
        self._name_mark()
        self._raise_marks()
        self.write()

    def _apart_if_uneven(self, piece: Piece) -> list[Piece]:
        """Take a piece apart that is smaller, larger, higher or lower than the line: it may be raised."""
        if piece.inner is None:
            return [piece]
        even = LINES.small * self.size < piece.look.size <= LINES.even * self.size
        return [piece] if even and abs(piece.y - self.y) <= LINES.rise * self.size else piece.words()

    def take_apart(self) -> None:
        """Have each word as a piece of its own."""
        if any(piece.inner for piece in self.pieces):
            self.pieces = [word for piece in self.pieces for word in piece.words()]
            self.cells = _cells(self.pieces, self.size)

    def _name_mark(self) -> None:
        """Take a letter that no font names, alone at the beginning of a line, for the mark of a list."""
        if len(self.pieces) > 1 and self.pieces[0].text == UNKNOWN and _between(*self.pieces[:2]):
            self.pieces[0].text = "•"

    def _raise_marks(self) -> None:
        """Keep the marks of notes raised, which stand right behind a word or a number, small and high."""
        for cell in self.cells:
            for left, right in pairwise(cell):
                small = right.look.size <= LINES.small * self.size
                if small and right.y - self.y > LINES.rise * self.size and not _between(left, right):
                    right.text = raised(right.text, left.text)

    def write(self) -> None:
        """Write the line's text."""
        self.text = "".join([blank + piece.text for blank, piece in self.parts()])

    def parts(self) -> list[tuple[str, Piece]]:
        """Return each piece with what sets it apart from the one before it."""
        parts: list[tuple[str, Piece]] = []
        for cell in self.cells:
            for index, piece in enumerate(cell):
                if index:
                    parts.append((_between(cell[index - 1], piece), piece))
                else:
                    parts.append(((CELL_BAR if self.row else " ") if parts else "", piece))
        return parts


_PLACE = attrgetter("x0", "order")


def lines_of(pieces: Iterable[Piece], page: int) -> list[PdfLine]:
    """Group pieces into lines, from the top down."""
    groups: list[list[Piece]] = []
    for piece in sorted(pieces, key=lambda p: (-p.y, p.x0)):
        if groups and _on_line(groups[-1], piece):
            groups[-1].append(piece)
        else:
            groups.append([piece])
    merged: list[list[Piece]] = []
    for group in groups:
        if merged and _belong(merged[-1], group):
            merged[-1] += group
        else:
            merged.append(group)
    return [PdfLine(_ordered(group), page) for group in merged]


def _on_line(group: Sequence[Piece], piece: Piece) -> bool:
    return group[0].y - piece.y <= LINES.same_line * min(group[0].look.size, piece.look.size)


def _belong(upper: Sequence[Piece], lower: Sequence[Piece]) -> bool:
    """True where one of two groups holds raised or lowered letters of the other's line."""
    sizes = max(p.look.size for p in upper), max(p.look.size for p in lower)
    big, small = (upper, lower) if sizes[0] >= sizes[1] else (lower, upper)
    if abs(big[0].y - small[0].y) > LINES.raised * max(sizes):
        return False
    if min(sizes) > LINES.small * max(sizes):
        big, small = sorted((upper, lower), key=_letters, reverse=True)
        if _letters(small) > LINES.few_letters:
            return False
    # A raised letter has a place of its own; a small line right under large type has not.
    if _overlap(big, small):
        return False
    reach = max(sizes)
    left, right = min(p.x0 for p in big) - reach, max(p.x1 for p in big) + reach
    return all(left <= p.x0 and p.x1 <= right for p in small)


def _letters(group: Sequence[Piece]) -> int:
    return sum(piece.letters for piece in group)


def _overlap(group: Sequence[Piece], other: Sequence[Piece]) -> bool:
    return any(
        a.x0 < b.x1 - 1 and b.x0 < a.x1 - 1 and (not (a.inner or b.inner) or _overlap(a.words(), b.words()))
        for a in group
        for b in other
    )


def _ordered(group: list[Piece]) -> list[Piece]:
    """Sort a line's pieces from left to right; letters drawn twice over are kept once."""
    group = sorted(group, key=_PLACE)
    if any(left.x1 - LINES.doubled * left.look.size > right.x0 for left, right in pairwise(group)):
        group = sorted((word for piece in group for word in piece.words()), key=_PLACE)
    elif len({piece.text for piece in group}) == len(group):
        return group
    kept: list[Piece] = []
    for piece in group:
        twin = next(
            (
                other
                for other in kept[-3:]
                if other.text == piece.text
                and abs(other.x0 - piece.x0) < LINES.doubled * piece.look.size
                and abs(other.y - piece.y) < LINES.doubled * piece.look.size
            ),
            None,
        )
        if twin is not None:
            twin.doubled = True
            twin.blank = max(twin.blank, piece.blank)
        else:
            kept.append(piece)
    return kept


def _between(left: Piece, right: Piece) -> str:
    """Return the blank between two neighbours, or nothing where they are one word."""
    if left.y - right.y > LINES.raised * max(left.look.size, right.look.size):
        return " "
    raised = abs(left.y - right.y) > LINES.rise * left.look.size
    doubtful = right.blank is Blank.SEEN and (raised or left.stretched)
    if right.order == left.last_order + 1 and not doubtful:
        return " " if right.blank else ""
    return " " if right.x0 - left.x1 > LINES.blank * max(left.look.size, right.look.size) else ""


def _cells(pieces: list[Piece], size: float) -> list[list[Piece]]:
    """Part a line's pieces at the gaps that stand out."""
    gaps = [right.x0 - left.x1 for left, right in pairwise(pieces)]
    if not gaps or max(gaps) <= LINES.cell * size:
        return [pieces]
    inner = [gap for piece in pieces if piece.inner for gap in piece.inner.gaps()]
    usual = sorted(gap for gap in gaps + inner if gap > LINES.blank * size)
    stretched = usual[len(usual) // LINES.narrow_gaps]
    least = min(max(LINES.cell * size, LINES.stands_out * stretched), LINES.sure_cell * size)
    cells = [[pieces[0]]]
    for gap, piece in zip(gaps, pieces[1:], strict=True):
        if gap > least:
            cells.append([])
        cells[-1].append(piece)
    return cells


def underline(lines: Sequence[PdfLine], rules: Sequence[Rule]) -> None:
    """Mark the words that rules underline: those that begin and end with them, right below.

    Browsers leave gaps in the rule where letters reach below the line.
    """
    ranked = sorted(rules, key=lambda rule: rule.y)
    heights = [rule.y for rule in ranked]
    for line in lines:
        low, high = (line.y + share * line.size for share in (LINES.under_low, LINES.under_high))
        below = ranked[bisect_left(heights, low) : bisect_right(heights, high)]
        if below:
            line.take_apart()
        near = LINES.underline_near * line.size
        for left, right in _joined(below, LINES.underline_gap * line.size):
            under = [p for p in line.pieces if p.x0 >= left - near and p.x1 <= right + near]
            if under and under[0].x0 - left <= near and right - under[-1].x1 <= near:
                for piece in under:
                    piece.underlined = True


def _joined(rules: Sequence[Rule], gap: float) -> list[tuple[float, float]]:
    """Join rules that go on after a small gap."""
    spans: list[tuple[float, float]] = []
    for rule in sorted(rules, key=lambda rule: rule.x0):
        if spans and rule.x0 - spans[-1][1] <= gap:
            spans[-1] = (spans[-1][0], max(spans[-1][1], rule.x1))
        else:
            spans.append((rule.x0, rule.x1))
    return spans
