"""Pieces -> lines, by where they stand: a file may draw a page's words in any order.

Many programs draw a page's number first, a table column by column, and an accented or raised letter on
its own. What stands on one baseline is one line, read from left to right.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from viewer.filings.model import Noise
from viewer.filings.sources.pdf.glyphs import Blank, Piece
from viewer.filings.sources.pdf.objects import Rule

BAR = " | "
"""What sets the cells of a table row apart."""

_SAME_LINE = 0.25
"""Share of a letter's size that baselines on one line differ by at most."""
_RAISED = 0.55
"""The same for smaller letters that are raised or lowered."""
_RISE = 0.1
"""Share of the size from which on letters are raised or lowered."""
_SMALL = 0.85
_FEW_LETTERS = 6
"""Raised letters of full size ("11th", "®") are at most so many."""
_BLANK = 0.12
"""Share of the size from which on a gap between pieces that were not drawn one after the other is a blank."""
_CELL = 1.0
"""Gaps from here on, in sizes, may part columns or cells, where they also stand out in their line."""
_STANDS_OUT = 2.5
_SURE_CELL = 2.5
"""Gaps wider than so many sizes are none between words, however a line is stretched."""
_DOUBLED = 0.15
_UNDER = (-0.35, 0.04)
"""Where a rule that underlines words lies, in sizes above their baseline."""
_NEAR = 0.6
"""Sizes that an underline begins or ends off the words."""
_SKIPPED = 1.2
"""Sizes that a gap in an underline is wide at most."""


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

    def __post_init__(self) -> None:
        self.x0 = self.pieces[0].x0
        self.x1 = max(piece.x1 for piece in self.pieces)
        sizes: dict[float, int] = {}
        for piece in self.pieces:
            sizes[piece.look.size] = sizes.get(piece.look.size, 0) + len(piece.text)
        size = max(sizes, key=lambda size: sizes[size])
        self.y = next(piece.y for piece in self.pieces if piece.look.size == size)
        self.size = size or 1.0
        self.cells = _cells(self.pieces, self.size)
        self.write()

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
                    parts.append(((BAR if self.row else " ") if parts else "", piece))
        return parts


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
    return group[0].y - piece.y <= _SAME_LINE * min(group[0].look.size, piece.look.size)


def _belong(upper: Sequence[Piece], lower: Sequence[Piece]) -> bool:
    """True where one of two groups holds raised or lowered letters of the other's line."""
    sizes = max(p.look.size for p in upper), max(p.look.size for p in lower)
    big, small = (upper, lower) if sizes[0] >= sizes[1] else (lower, upper)
    if abs(big[0].y - small[0].y) > _RAISED * max(sizes):
        return False
    if min(sizes) > _SMALL * max(sizes):
        big, small = sorted((upper, lower), key=_letters, reverse=True)
        if _letters(small) > _FEW_LETTERS:
            return False
    # A raised letter has a place of its own; a small line right under large type has not.
    if _overlap(big, small):
        return False
    reach = max(sizes)
    left, right = min(p.x0 for p in big) - reach, max(p.x1 for p in big) + reach
    return all(left <= p.x0 and p.x1 <= right for p in small)


def _letters(group: Sequence[Piece]) -> int:
    return sum(len(piece.text) for piece in group)


def _overlap(group: Sequence[Piece], other: Sequence[Piece]) -> bool:
    return any(a.x0 < b.x1 - 1 and b.x0 < a.x1 - 1 for a in group for b in other)


def _ordered(group: list[Piece]) -> list[Piece]:
    """Sort a line's pieces from left to right; letters drawn twice over are kept once."""
    kept: list[Piece] = []
    for piece in sorted(group, key=lambda p: (p.x0, p.order)):
        twin = next(
            (
                other
                for other in kept[-3:]
                if other.text == piece.text
                and abs(other.x0 - piece.x0) < _DOUBLED * piece.look.size
                and abs(other.y - piece.y) < _DOUBLED * piece.look.size
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
    if left.y - right.y > _RAISED * max(left.look.size, right.look.size):
        return " "
    raised = abs(left.y - right.y) > _RISE * left.look.size
    doubtful = right.blank is Blank.SEEN and (raised or left.stretched)
    if right.order == left.order + 1 and not doubtful:
        return " " if right.blank else ""
    return " " if right.x0 - left.x1 > _BLANK * max(left.look.size, right.look.size) else ""


def _cells(pieces: list[Piece], size: float) -> list[list[Piece]]:
    """Part a line's pieces at the gaps that stand out."""
    gaps = [right.x0 - left.x1 for left, right in pairwise(pieces)]
    usual = sorted(gap for gap in gaps if gap > _BLANK * size)
    if not usual:
        return [pieces]
    stretched = usual[len(usual) // 4]
    least = min(max(_CELL * size, _STANDS_OUT * stretched), _SURE_CELL * size)
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
        low, high = (line.y + share * line.size for share in _UNDER)
        below = ranked[bisect_left(heights, low) : bisect_right(heights, high)]
        near = _NEAR * line.size
        for left, right in _joined(below, _SKIPPED * line.size):
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
