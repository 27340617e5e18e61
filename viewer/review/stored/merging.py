"""Two windows with one review: what either says is kept, and what was said last wins.

The case: the first window marked a factor at 16:00, the clock was set back, the second window flags it at
"15:59". The second has just said so: its act gets a stamp after the one on disk. What the second window has
not touched since it was opened stays as the first one left it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from types import MappingProxyType
from typing import TypeVar

from viewer.review.figure_marks import FigureMarks, FigureRecord, MatchRecord
from viewer.review.model import KeptPair, Note, Record, Review
from viewer.review.stamps import later, next_stamp, now

A = TypeVar("A", Record, Note, KeptPair, FigureRecord, MatchRecord)


def merged(held: Review, ours: Review) -> Review:
    """Return what either review holds, the later of two acts on the same thing, ours at a tie."""
    return replace(
        ours,
        records=later(held.records, ours.records),
        notes=later(held.notes, ours.notes),
        pairs=later(held.pairs, ours.pairs),
        figures=ours.figures.merged(held.figures),
        filings=ours.filings or held.filings,
        declined=tuple(dict.fromkeys((*held.declined, *ours.declined))),
    )


def outranking(ours: Review, before: Review, held: Review) -> Review:
    """Return our review with stamps later than those on disk, for all that we have just said.

    Args:
        ours: The review with the acts that have just been made.
        before: The same before these acts.
        held: What is on disk.
    """
    return replace(
        ours,
        records=_raised(ours.records, before.records, held.records),
        notes=_raised(ours.notes, before.notes, held.notes),
        pairs=_raised(ours.pairs, before.pairs, held.pairs),
        figures=FigureMarks(
            _raised(ours.figures.records, before.figures.records, held.figures.records),
            _raised(ours.figures.matches, before.figures.matches, held.figures.matches),
        ),
    )


def _raised(ours: Mapping[str, A], before: Mapping[str, A], held: Mapping[str, A]) -> Mapping[str, A]:
    beaten = {
        key: replace(one, updated=next_stamp(held[key].updated, now()))
        for key, one in ours.items()
        if key in held and one != before.get(key) and held[key].updated >= one.updated and held[key] != one
    }
    return MappingProxyType({**ours, **beaten})
