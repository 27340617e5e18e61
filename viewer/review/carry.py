"""Carry notes to pairs whose text has changed since they were written.

The case: a note stands on a factor; a newer version of factordiff joins a paragraph that a page end had
cut, or pairs the factor with another one. No content of the new comparison is the old one's, yet the
note is about the same risk. Records without a pair are therefore matched to pairs without a record, best
match first: an identical side counts most, then a heading that is nearly the same.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from types import MappingProxyType

from rapidfuzz import fuzz

from viewer.comparison.model import Comparison
from viewer.review.model import Content, Mark, Record, Review, content_of

SAME_SIDE = 2.0
"""Weight of a side whose text is identical; a heading that is the same weighs up to 1."""

HEADING_ALIKE = 85.0
"""Least rapidfuzz ratio (0 to 100) of two headings of the same risk."""


def likeness(one: Content, other: Content) -> float:
    """Return how surely two contents are of the same risk; 0 where nothing says so."""
    score = 0.0
    for text, heading, other_text, other_heading in (
        (one.old, one.old_heading, other.old, other.old_heading),
        (one.new, one.new_heading, other.new, other.new_heading),
    ):
        if not text or not other_text:
            continue
        if text == other_text:
            score += SAME_SIDE
            continue
        ratio = fuzz.ratio(heading.casefold(), other_heading.casefold())
        if ratio >= HEADING_ALIKE:
            score += ratio / 100
    return score


def carried(review: Review, comparison: Comparison) -> Review:
    """Return the review with a record for each pair that one of its records is about.

    A carried record keeps the thread, and so the note; "flagged" stays; "reviewed" becomes outdated.
    Each record is carried to one pair at most, and no record is dropped.
    """
    contents = {content.key: content for content in map(content_of, comparison.all_pairs)}
    unknown = [content for key, content in contents.items() if key not in review.records]
    shown = {record.thread for key, record in review.records.items() if key in contents}
    latest = _latest(record for record in review.records.values() if record.thread not in shown)
    scored = sorted(
        (
            (-likeness(record.content, content), at, content.key, record)
            for record in latest
            for at, content in enumerate(unknown)
            if likeness(record.content, content) > 0
        ),
        key=lambda match: match[:3],
    )
    records = dict(review.records)
    taken: set[str] = set()
    for _, at, key, record in scored:
        if key in records or record.thread in taken:
            continue
        taken.add(record.thread)
        reviewed = record.mark is Mark.REVIEWED
        records[key] = replace(
            record,
            content=unknown[at],
            mark=Mark.NONE if reviewed else record.mark,
            outdated=record.outdated or reviewed,
        )
    return replace(review, records=MappingProxyType(records))


def _latest(records: Iterable[Record]) -> list[Record]:
    """Return the newest record of each thread."""
    newest: dict[str, Record] = {}
    for record in records:
        held = newest.get(record.thread)
        if held is None or record.updated >= held.updated:
            newest[record.thread] = record
    return list(newest.values())
