"""What holds in a whole document: its margins, how far its lines reach, the distance between them.

The distance between lines is measured where a sentence surely goes on from one line to the next, not
guessed from the size of the type.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from statistics import median

from viewer.filings.source import CharacterStyle
from viewer.filings.sources.pdf.lines import PdfLine
from viewer.filings.sources.pdf.style import PdfStyles
from viewer.filings.sources.pdf.thresholds import MEASURES
from viewer.language.sentence_ends import begins_small, is_closed


@dataclass(slots=True)
class Measures:
    """What holds in a whole document."""

    styles: PdfStyles
    left: float = 0.0
    right: float = 0.0
    edges: list[float] = field(default_factory=list)
    """Where lines begin, sorted."""
    leading: dict[float, float] = field(default_factory=dict)
    """Size -> distance of baselines within a paragraph."""
    reach: dict[int, float] = field(default_factory=dict)
    """Left edge -> how far to the right the lines reach that begin there and go on."""
    centred: frozenset[CharacterStyle] = frozenset()
    """Ways of setting type whose lines are centred, wherever one of them happens to begin."""

    def style_of(self, line: PdfLine) -> CharacterStyle | None:
        """How all letters of a line are set; None where they are not set alike."""
        found: CharacterStyle | None = None
        for piece in line.pieces:
            if piece.text.isalnum() or any(c.isalnum() for c in piece.text):
                style = self.styles.of(piece)
                if found is not None and style is not found and style != found:
                    return None
                found = style
        return found

    def onedge_of(self, x: float) -> bool:
        """True where many lines begin at ``x``."""
        count = bisect_right(self.edges, x + MEASURES.edge_near) - bisect_left(
            self.edges, x - MEASURES.edge_near
        )
        return count >= max(MEASURES.enough, MEASURES.edge_share * len(self.edges))


def measure(lines: Sequence[PdfLine], styles: PdfStyles) -> Measures:
    """Measure a document's text lines, given in reading order."""
    if not lines:
        return Measures(styles)
    rights = sorted(line.x1 for line in lines)
    lefts = sorted(line.x0 for line in lines)
    gaps: defaultdict[float, list[float]] = defaultdict(list)
    reach: dict[int, float] = {}
    for upper, lower in pairwise(lines):
        if _surely_goes_on(upper, lower):
            gaps[round(lower.size)].append(upper.y - lower.y)
            edge = edge_of(lower.x0)
            reach[edge] = max(reach.get(edge, 0.0), upper.x1)
    measures = Measures(
        styles,
        lefts[len(lefts) // MEASURES.outliers],
        rights[-1 - len(rights) // MEASURES.outliers],
        lefts,
        {size: median(found) for size, found in gaps.items() if len(found) >= MEASURES.enough},
        reach,
    )
    measures.centred = _centred(lines, measures)
    return measures


def _centred(lines: Sequence[PdfLine], measures: Measures) -> frozenset[CharacterStyle]:
    """Find the ways of setting type, other than the body's, whose short lines all have one middle.

    A full line tells nothing, and a short line of the body may stand in the middle by chance.
    """
    found: defaultdict[CharacterStyle, list[float | None]] = defaultdict(list)
    for line in lines:
        style = measures.style_of(line) if len(line.cells) == 1 else None
        room = MEASURES.inset * line.size
        inset = line.x0 > measures.left + room
        if style and style != CharacterStyle() and (inset or line.x1 < measures.right - room):
            found[style].append((line.x0 + line.x1) / 2 if inset else None)
    return frozenset(style for style, middles in found.items() if _are_one(middles))


def _are_one(middles: Sequence[float | None]) -> bool:
    """True where most of the middles are known and agree."""
    known = [middle for middle in middles if middle is not None]
    if len(known) < MEASURES.enough:
        return False
    usual = median(known)
    near = sum(abs(middle - usual) <= MEASURES.centred_off for middle in known)
    return near >= max(MEASURES.enough, MEASURES.centred_lines * len(middles))


def edge_of(x: float) -> int:
    """Return a number for a left edge that edges close by share."""
    return round(x / MEASURES.snap)


def _surely_goes_on(upper: PdfLine, lower: PdfLine) -> bool:
    """True where a sentence runs on from a full line to the next."""
    return (
        upper.page == lower.page
        and abs(upper.size - lower.size) <= MEASURES.other_size * lower.size
        and 0 < upper.y - lower.y < MEASURES.leading * lower.size
        and abs(upper.x1 - lower.x1) < MEASURES.ragged * lower.size
        and len(upper.text.split()) > MEASURES.words
        and not is_closed(upper.text)
        and begins_small(lower.text)
        and len(upper.cells) == len(lower.cells) == 1
    )
