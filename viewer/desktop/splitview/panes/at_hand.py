"""Which paragraph the reviewer is at, and where it stands in its filing's text.

The case: "Show source" is asked for the old filing, and the current row has a gap there. Then the heading of
the factor is shown; nothing, where the old filing has no such factor.
"""

from __future__ import annotations

from viewer.comparison.model import Comparison, Pair
from viewer.comparison.places import Place, is_factor
from viewer.desktop.splitview.text.positions import Positions
from viewer.filings.model import Filing, Role, Span
from viewer.redline.plan import OLD, TEXT_KINDS, Plan


def place_at_hand(
    plan: Plan, positions: Positions, row: int | None, near: int | None, pair: Pair, side: int
) -> Place | None:
    """Return the place in a planned row, that at document position ``near`` before others, or the heading.

    None where the pair has no factor on that side.
    """
    if row is not None:
        blocks = plan.rows[row].sides[side]
        at = positions.block_at(near, side) if near is not None else None
        if at is not None and at[0] == row and at[1] < len(blocks) and blocks[at[1]].kind in TEXT_KINDS:
            return blocks[at[1]].place
        here = [block for block in blocks if block.kind in TEXT_KINDS]
        if here:
            return here[0].place
    factors = (pair.old, pair.new)[side]
    return Place(factors[0], 0) if factors else None


def spans_of(comparison: Comparison, place: Place, side: int) -> tuple[Span, ...]:
    """Return where a place stands in the text of its filing; the section's title where nobody noted it."""
    filing = comparison.old if side == OLD else comparison.new
    paragraph = comparison.paragraphs.get(place)
    found = paragraph.pieces if paragraph is not None else ()
    if paragraph is not None and not found and not is_factor(place.factor):
        found = _block_with(filing, paragraph.text)
    start = filing.section.span.start
    return found or (Span(start, start),)


def _block_with(filing: Filing, words: str) -> tuple[Span, ...]:
    """A category heading's block: its paragraph is made from its words alone."""
    around = (block for block in filing.blocks if block.role in (Role.CATEGORY, Role.PREAMBLE))
    wanted = " ".join(words.split())
    found = next((b.span for b in around if wanted in " ".join(b.span.of(filing.text).split())), None)
    return () if found is None else (found,)
