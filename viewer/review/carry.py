"""Carry marks and notes to pairs whose text has changed since they were made.

The case: a note was written on a factor. A newer version of factordiff joins a paragraph that a page end had
cut, so the factor's text is another one, and no record belongs to it any more. The note is still about the
same risk. So the records that belong to no pair are matched with the pairs that have no record, the best
match first: a side with the same text counts most, a heading that is nearly the same counts less.

A heading says something only of a text that is gone. "Our investments in our smokehouses may not produce the
returns we expect" was reviewed and then unpaired: both its factors are still there, each by itself, so the
new factor "Our investments in our new shops may not produce …" is another risk, however like the headings.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import replace
from types import MappingProxyType

from viewer.comparison.model import Comparison, Pair
from viewer.review.figure_names import FigureNames
from viewer.review.model import Mark, PairContent, Record, Review, content_of
from viewer.review.pairing.heading_similarity import SAME_HEADING, heading_similarity

SAME_TEXT = 2.0
"""Score of a side whose text is the same. A heading that is nearly the same scores up to 1: so one side with
the same text outweighs two such headings, and only the order of the matches depends on how much."""


def similarity(one: PairContent, other: PairContent, here: Collection[str] = ()) -> float:
    """Return how surely two contents are of the same risk: 0 (nothing says so) to 4 (both texts).

    Args:
        one: What something was said of.
        other: What it may be about now.
        here: The texts that the comparison shows, by their fingerprints: a text that is among them has not
            become another one.
    """
    score = 0.0
    for text, heading, other_text, other_heading in (
        (one.old, one.old_heading, other.old, other.old_heading),
        (one.new, one.new_heading, other.new, other.new_heading),
    ):
        if not text or not other_text:
            continue
        if text == other_text:
            score += SAME_TEXT
            continue
        if text in here:
            continue
        alike = heading_similarity(heading, other_heading)
        if alike >= SAME_HEADING:
            score += alike
    return score


def carried(review: Review, comparison: Comparison) -> Review:
    """Return the review with a record for each pair that one of its records is about.

    A carried record keeps its thread, and so its note. "Flagged" stays; "reviewed" becomes outdated, for the
    text that was reviewed is not the one that stands there now. Each record is carried to one pair at most,
    and the records that it was carried from are kept.

    Args:
        review: What was said before.
        comparison: What it is to be shown on.
    """
    review = carried_to(review, [content_of(pair) for pair in comparison.all_pairs])
    if not review.figures:
        return review
    return replace(review, figures=review.figures.carried(FigureNames(comparison)))


def carried_to(review: Review, shown: Iterable[PairContent]) -> Review:
    """Return the review with a record for each of some contents that one of its records is about.

    As :func:`carried`, for a comparison that is no longer there; what was said of figures stays as it is.

    Args:
        review: What was said before.
        shown: The contents of all pairs of the comparison.
    """
    contents = {content.key: content for content in shown}
    unknown = [content for key, content in contents.items() if key not in review.records]
    told = {record.thread for key, record in review.records.items() if key in contents}
    latest = _latest(record for record in review.records.values() if record.thread not in told)
    here = {text for content in contents.values() for text in (content.old, content.new)}
    scored = sorted(
        (
            (-similarity(record.content, content, here), at, content.key, record)
            for record in latest
            for at, content in enumerate(unknown)
            if similarity(record.content, content, here) > 0
        ),
        key=lambda match: match[:3],
    )
    records = dict(review.records)
    taken: set[str] = set()
    for _, at, key, record in scored:
        if key in records or record.thread in taken:
            continue
        taken.add(record.thread)
        reviewed = Mark.REVIEWED in record.mark
        records[key] = replace(
            record,
            content=unknown[at],
            mark=record.mark & ~Mark.REVIEWED,
            outdated=record.outdated or reviewed,
            carried=True,
        )
    return replace(review, records=MappingProxyType(records))


def handed_on(review: Review, before: Comparison, after: Comparison) -> Review:
    """Return the review for a comparison in which factors are paired otherwise than before.

    Example: ``o3`` with ``n3`` was reviewed, ``n5`` had a note; the reviewer pairs ``o3`` with ``n5``. The
    new pair shows the notes of all pairs that its factors come from. It is flagged where one of them was, and
    outdated where one was reviewed. A pair that had been there before an earlier step has its own entry
    again, and beside it the notes that were written since and stand nowhere else.

    Args:
        review: What was said of the pairs of ``before``.
        before: A comparison.
        after: Another one of the same filings, which were not read again: ids mean the same factors in both.
    """
    was = {content_of(pair).key: pair for pair in before.all_pairs}
    now = {content_of(pair).key: pair for pair in after.all_pairs}
    left = [pair for key, pair in was.items() if key not in now]
    come = [(key, pair) for key, pair in now.items() if key not in was]
    # Pairs that have a record from an earlier step come last: they get only the notes that no other pair has.
    for key, pair in sorted(come, key=lambda one: one[0] in review.records):
        sources = [one for one in left if not _factors(one).isdisjoint(_factors(pair))]
        if key in review.records:
            told = {note.id for one in now.values() for note in review.entry(one).notes}
            record = review.records[key]
            more = [thread for thread in _threads(review, sources) if _says_more(review, thread, told)]
            if more:
                record = replace(record, also=tuple(dict.fromkeys((*record.also, *more))))
                review = replace(review, records=MappingProxyType({**review.records, key: record}))
        else:
            review = _inherited(review, pair, sources)
    return carried(review, after)


def _inherited(review: Review, pair: Pair, sources: Sequence[Pair]) -> Review:
    """Return the review with a record for a new pair, made of those of the pairs that it comes from."""
    held = [review.records[key] for key in map(_key, sources) if key in review.records]
    if not held:
        return review
    content = content_of(pair)
    noted = [thread for thread in _threads(review, sources) if _says_more(review, thread, ())]
    record = Record(
        content,
        noted[0] if noted else content.key,
        mark=Mark.FLAGGED if any(Mark.FLAGGED in one.mark for one in held) else Mark.NONE,
        outdated=any(one.outdated or Mark.REVIEWED in one.mark for one in held),
        updated=max(one.updated for one in held),
        also=tuple(noted[1:]),
    )
    return replace(review, records=MappingProxyType({**review.records, content.key: record}))


def _threads(review: Review, pairs: Iterable[Pair]) -> tuple[str, ...]:
    """Return the threads that stand beside some pairs, each once."""
    held = [review.records[key] for key in map(_key, pairs) if key in review.records]
    return tuple(dict.fromkeys(thread for record in held for thread in record.threads))


def _says_more(review: Review, thread: str, told: Collection[str]) -> bool:
    """Whether a thread has a note that is not told elsewhere."""
    return any(note.id not in told for note in review.notes_of((thread,)))


def _factors(pair: Pair) -> set[str]:
    return {*pair.old, *pair.new}


def _key(pair: Pair) -> str:
    return content_of(pair).key


def _latest(records: Iterable[Record]) -> list[Record]:
    """Return the newest record of each thread."""
    newest: dict[str, Record] = {}
    for record in records:
        held = newest.get(record.thread)
        if held is None or record.updated >= held.updated:
            newest[record.thread] = record
    return list(newest.values())
