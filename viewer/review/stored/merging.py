"""A review that was saved elsewhere, added to what is kept: of two things said of the same the later holds.

The case: the disk was full, so the window's marks and notes were saved in another folder. Two days later the
file is dropped on a window. What was said of other factors meanwhile stays.
"""

from __future__ import annotations

from dataclasses import replace

from viewer.review.acts.stamps import later
from viewer.review.model import Review


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
