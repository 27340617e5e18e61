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

from viewer.filings.sources.pdf.lines import PdfLine
from viewer.filings.sources.pdf.style import PdfStyles
from viewer.language.sentence_ends import begins_small, is_closed

OTHER_SIZE = 0.08
"""Share of a size that another size differs by at least."""
_ENOUGH = 3
_EDGE_SHARE = 0.01
_SNAP = 3.0
"""Points that left edges differ by where they count as one."""


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

    def onedge_of(self, x: float) -> bool:
        """True where many lines begin at ``x``."""
        count = bisect_right(self.edges, x + 1) - bisect_left(self.edges, x - 1)
        return count >= max(_ENOUGH, _EDGE_SHARE * len(self.edges))


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
    return Measures(
        styles,
        lefts[len(lefts) // 20],
        rights[-1 - len(rights) // 20],
        lefts,
        {size: median(found) for size, found in gaps.items() if len(found) >= _ENOUGH},
        reach,
    )


def edge_of(x: float) -> int:
    """Return a number for a left edge that edges close by share."""
    return round(x / _SNAP)


def _surely_goes_on(upper: PdfLine, lower: PdfLine) -> bool:
    """True where a sentence runs on from a full line to the next."""
    return (
        upper.page == lower.page
        and abs(upper.size - lower.size) <= OTHER_SIZE * lower.size
        and 0 < upper.y - lower.y < 3 * lower.size
        and abs(upper.x1 - lower.x1) < 12 * lower.size
        and len(upper.text.split()) > 5
        and not is_closed(upper.text)
        and begins_small(lower.text)
        and len(upper.cells) == len(lower.cells) == 1
    )
