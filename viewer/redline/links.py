"""Links from one place to another: where a passage went, where the other side of a figure stands.

The case: a paragraph vanishes from the risk on losses and stands, word for word, in the risk on investments.
Shown as deleted here and inserted there it would be read twice, as two changes, and be neither. So its words
are marked as moved, and a link under each of the two leads to the other.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from viewer.comparison.model import Comparison, MovedPassage, Pair
from viewer.comparison.places import Place
from viewer.filings.model import Span
from viewer.language.say import say
from viewer.redline.attention.figures import loud
from viewer.redline.plan import OLD, SIDES, Chip, FigureMark
from viewer.wording.links import (
    NEAREST,
    heading_name,
    nearest_tip,
    part_name,
    passage_tip,
    passage_words,
    row_tip,
    row_words,
)


@dataclass(frozen=True, slots=True)
class MovedSide:
    """One side of a passage that moved: where it stands in its place's text, and what is to be said of it."""

    span: Span
    tip: str
    chip: Chip


def moves_of(comparison: Comparison, side: int) -> dict[Place, list[MovedSide]]:
    """Return the moved passages of a side by where they stand."""
    found: dict[Place, list[MovedSide]] = {}
    for passage in comparison.passages:
        here = (passage.old, passage.new)[side]
        found.setdefault(here.place, []).append(_moved(passage, comparison.pair_of, side))
    return found


def _moved(passage: MovedPassage, homes: Mapping[str, Pair], side: int) -> MovedSide:
    here, there = (passage.old, passage.new) if side == OLD else (passage.new, passage.old)
    home = homes.get(there.place.factor)
    if home is not None and home is homes.get(here.place.factor):
        # Several factors that were merged into one: its heading would lead nowhere else.
        name = part_name(there.place)
    else:
        name = heading_name(home.heading) if home is not None else say("another factor")
    tip = passage_tip(SIDES[side], name, passage.similarity)
    chip = Chip(
        passage_words(SIDES[side], name),
        factor=there.place.factor,
        passage=there,
        own_line=True,
        tip=say("{what}: click to go there", what=tip),
    )
    return MovedSide(here.span, tip, chip)


def row_link(pair: Pair, row: int, side: int) -> Chip:
    """Return the link to the row of the same pair to which a paragraph of this side moved."""
    target = pair.rows[row]
    places = (target.new, target.old)[side]
    place = places[0] if places else None
    words = row_words(SIDES[side], place).replace(" ", "\N{NO-BREAK SPACE}")
    return Chip(words, row=row, tip=row_tip(SIDES[side], place))


def nearest_link(comparison: Comparison, pair: Pair) -> tuple[Chip, ...]:
    """Return the link to the factor that comes nearest to an added or removed one; none where none does."""
    nearest = pair.nearest
    if nearest is None or nearest.factor not in comparison.factors:
        return ()
    # The note before it names the factor already, and how much of the text it holds.
    tip = nearest_tip(comparison.factors[nearest.factor].heading.text, nearest.containment)
    return (Chip(say(NEAREST), factor=nearest.factor, tip=tip),)


def counterpart_links(marks: Sequence[FigureMark], side: int) -> list[Chip]:
    """Return a link to each other factor that has the counterpart of a figure that a reviewer looks at."""
    chips: dict[str, Chip] = {}
    for mark in marks:
        other = other_place(mark, side)
        if mark.elsewhere and other is not None and loud(mark.change):
            chips.setdefault(mark.elsewhere, Chip(mark.elsewhere, factor=other.factor, own_line=True))
    return list(chips.values())


def other_place(mark: FigureMark, side: int) -> Place | None:
    """Return where a figure of this side stands in the other filing; None where it does not."""
    other = (mark.change.new, mark.change.old)[side]
    return other.place if other is not None else None
