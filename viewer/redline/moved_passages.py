"""Passages that went from one factor to another: what marks them, and the link to their other place.

The case: a paragraph vanishes from the risk on losses and stands, word for word, in the risk on investments.
Shown as deleted here and inserted there it would be read twice, as two changes, and be neither.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from viewer.comparison.model import Comparison, MovedPassage, Pair
from viewer.comparison.places import Place
from viewer.filings.model import Span
from viewer.redline.plan import OLD, Chip

_HEADING_WORDS = 60
"""Characters of a heading that a link names it by."""
_SAME = 0.995


@dataclass(frozen=True, slots=True)
class Moved:
    """One side of a passage: where it stands in its place's text, and what is to be said of it."""

    span: Span
    tip: str
    chip: Chip


def moves_of(comparison: Comparison, side: int) -> dict[Place, list[Moved]]:
    """Return the moved passages of a side by where they stand."""
    found: dict[Place, list[Moved]] = {}
    for passage in comparison.passages:
        here = (passage.old, passage.new)[side]
        found.setdefault(here.place, []).append(_moved(passage, comparison.pair_of, side))
    return found


def _moved(passage: MovedPassage, homes: Mapping[str, Pair], side: int) -> Moved:
    here, there = (passage.old, passage.new) if side == OLD else (passage.new, passage.old)
    home = homes.get(there.place.factor)
    if home is not None and home is homes.get(here.place.factor):
        # Several factors that were merged into one: its heading would lead nowhere else.
        name = f"paragraph {there.place.part}" if there.place.part else "the heading"
    else:
        name = f"“{shortened(home.heading)}”" if home is not None else "another factor"
    words = f"moved to ▸ {name}" if side == OLD else f"moved from ◂ {name}"
    filing = "new" if side == OLD else "old"
    alike = "the same words" if passage.similarity >= _SAME else f"{passage.similarity:.0%} alike"
    tip = f"{words.replace(' ▸', '').replace(' ◂', '')} of the {filing} filing, {alike}"
    chip = Chip(
        words, factor=there.place.factor, passage=there, own_line=True, tip=f"{tip}: click to go there"
    )
    return Moved(here.span, tip, chip)


def shortened(heading: str) -> str:
    """Return a heading as short as a link needs it."""
    if len(heading) <= _HEADING_WORDS:
        return heading
    return heading[:_HEADING_WORDS].rsplit(" ", 1)[0].rstrip(" ,;:") + "…"
