"""One filing cuts a paragraph in two where the other does not: one row, and no sentence shown twice.

Says which paragraphs and list items of a pair of factors stand side by side. The headings face each other,
the rest is a sequence alignment by content (:mod:`.dynamic_programming`), whose rows are then joined where a
paragraph was cut (:mod:`.cut_paragraphs`). A paragraph without a counterpart in order, but with one elsewhere
in the factor, is linked to it as moved.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass, replace

from viewer.comparison.paragraphs.cut_paragraphs import TwoSides, join_cut_paragraphs
from viewer.comparison.paragraphs.dynamic_programming import best_steps
from viewer.comparison.paragraphs.factor_part import FactorPart, part_similarities
from viewer.comparison.paragraphs.thresholds import PARAGRAPH_THRESHOLDS, ParagraphThresholds


@dataclass(frozen=True, slots=True)
class AlignedRow:
    """Parts that stand side by side; a side is empty at a gap and has several parts where one was cut."""

    old: tuple[FactorPart, ...]
    new: tuple[FactorPart, ...]
    link: int | None = None
    """Index of the row with the counterpart of a part that moved."""


def align_paragraphs(
    old: Sequence[FactorPart],
    new: Sequence[FactorPart],
    thresholds: ParagraphThresholds = PARAGRAPH_THRESHOLDS,
) -> tuple[AlignedRow, ...]:
    """Put the parts of two factors side by side.

    Exchanging the sides exchanges the sides of the rows and changes nothing else.

    Args:
        old: The old parts in order; those of several factors follow each other where factors were merged. The
            first part of each factor is its heading. The first headings of both sides face each other, unless
            a later heading is clearly the other side's.
        new: The new parts.
        thresholds: How similar parts must be to stand side by side.

    Returns:
        The rows, in an order that is right for both sides: walking them gives all old parts in order and all
        new parts in order. Where gaps follow each other, those of the old side come first.
    """
    if not old or not new:
        return (
            *(AlignedRow((part,), ()) for part in old),
            *(AlignedRow((), (part,)) for part in new),
        )
    # Of two alignments that are equally good, the same one is taken whichever filing is the old one.
    if [part.text for part in new] < [part.text for part in old]:
        mirrored = _aligned(new, old, thresholds)
        return _old_gaps_first([AlignedRow(row.new, row.old, row.link) for row in mirrored])
    return _old_gaps_first(_aligned(old, new, thresholds))


def _aligned(
    old: Sequence[FactorPart], new: Sequence[FactorPart], thresholds: ParagraphThresholds
) -> list[AlignedRow]:
    rows = _aligned_bodies(old[1:], new[1:], thresholds)
    at, new_at = _facing_headings(old, new, rows, thresholds)
    if at or new_at:
        rows = _aligned_bodies(old[at + 1 :], new[new_at + 1 :], thresholds)
    before: list[TwoSides] = [((part,), ()) for part in old[:at]]
    before += [((), (part,)) for part in new[:new_at]]
    headings = ((old[at],), (new[new_at],))
    return _with_links([AlignedRow(*sides) for sides in (*before, headings, *rows)], thresholds)


def _aligned_bodies(
    old: Sequence[FactorPart], new: Sequence[FactorPart], thresholds: ParagraphThresholds
) -> list[TwoSides]:
    rows: list[TwoSides] = []
    at = new_at = 0
    for anchor, new_anchor in [*_anchors(old, new, thresholds), (len(old), len(new))]:
        for count, new_count in best_steps(old[at:anchor], new[new_at:new_anchor], thresholds):
            rows.append((tuple(old[at : at + count]), tuple(new[new_at : new_at + new_count])))
            at, new_at = at + count, new_at + new_count
    return join_cut_paragraphs(rows, thresholds)


def _facing_headings(
    old: Sequence[FactorPart],
    new: Sequence[FactorPart],
    rows: Sequence[TwoSides],
    thresholds: ParagraphThresholds,
) -> tuple[int, int]:
    """Return the indexes of the headings that face each other.

    Those are the first ones, (0, 0), unless a later heading of one side is more similar to the first one of
    the other side. A side has later headings where factors were merged or one was split. Then all parts
    before the later heading stand alone, so none of them may have a counterpart in ``rows``, the alignment of
    all that follows the first headings.
    """
    found = [[at for at, part in enumerate(side) if part.place.part == 0] for side in (old, new)]
    if len(found[0]) < 2 and len(found[1]) < 2:
        return 0, 0
    similarity = part_similarities([old[at] for at in found[0]], [new[at] for at in found[1]])
    matched = [{part.place for sides in rows if all(sides) for part in sides[side]} for side in (0, 1)]
    best, least = (0, 0), max(thresholds.moved, similarity[0][0])
    choices = [(at, 0, similarity[number][0]) for number, at in enumerate(found[0])]
    choices += [(0, at, similarity[0][number]) for number, at in enumerate(found[1])]
    for at, new_at, alike in choices:
        before = (old[1:at], new[1:new_at])
        if alike > least and not any(
            part.place in known for side, known in zip(before, matched, strict=True) for part in side
        ):
            best, least = (at, new_at), alike
    return best


def _old_gaps_first(rows: Sequence[AlignedRow]) -> tuple[AlignedRow, ...]:
    """Put gaps of the old side first where gaps follow each other, and renumber the links."""
    order: list[int] = []
    gaps: list[int] = []
    for at, row in enumerate(rows):
        if row.old and row.new:
            order += [*sorted(gaps, key=lambda gap: not rows[gap].old), at]
            gaps = []
        else:
            gaps.append(at)
    order += sorted(gaps, key=lambda gap: not rows[gap].old)
    place = {at: number for number, at in enumerate(order)}
    return tuple(
        replace(rows[at], link=None if (link := rows[at].link) is None else place[link]) for at in order
    )


def _anchors(
    old: Sequence[FactorPart], new: Sequence[FactorPart], thresholds: ParagraphThresholds
) -> list[tuple[int, int]]:
    """Return where a long alignment is cut: at long paragraphs that occur once on both sides, unchanged.

    If their orders differ, a longest increasing subsequence of them is kept, found by patience sorting
    (Schensted, "Longest increasing and decreasing subsequences", 1961), as in a patience diff.
    """
    if len(old) * len(new) <= thresholds.anchored_size:
        return []
    places: list[dict[str, list[int]]] = []
    for side in (old, new):
        places.append({})
        for at, part in enumerate(side):
            if len(part.words) >= thresholds.anchor_words:
                places[-1].setdefault(part.text, []).append(at)
    unique = [
        (found[0], places[1][text][0])
        for text, found in places[0].items()
        if len(found) == 1 == len(places[1].get(text, ()))
    ]
    ends: list[int] = []
    runs: list[list[tuple[int, int]]] = []
    for at, new_at in sorted(unique):
        place = bisect_left(ends, new_at)
        run = [*(runs[place - 1] if place else []), (at, new_at)]
        ends[place : place + 1], runs[place : place + 1] = [new_at], [run]
    return runs[-1] if runs else []


def _with_links(rows: list[AlignedRow], thresholds: ParagraphThresholds) -> list[AlignedRow]:
    """Link parts that stand alone, an old one and a new one each, if the one moved to where the other is."""

    def may_move(part: FactorPart) -> bool:
        return len(part.content_words) >= thresholds.moved_words

    removed = [at for at, row in enumerate(rows) if not row.new and may_move(row.old[0])]
    added = [at for at, row in enumerate(rows) if not row.old and may_move(row.new[0])]
    if not removed or not added:
        return rows
    table = part_similarities([rows[at].old[0] for at in removed], [rows[at].new[0] for at in added])
    close = [
        (-similarity, at, new_at)
        for at, line in zip(removed, table, strict=True)
        for new_at, similarity in zip(added, line, strict=True)
        if similarity >= thresholds.moved
    ]
    links: dict[int, int] = {}
    for _, at, new_at in sorted(close):
        if at not in links and new_at not in links:
            links[at], links[new_at] = new_at, at
    return [replace(row, link=links.get(at)) for at, row in enumerate(rows)]
