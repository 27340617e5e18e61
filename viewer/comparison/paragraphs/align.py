"""One filing cuts a paragraph in two where the other does not: one row, and no sentence shown twice.

Which paragraphs and list items of a pair of factors stand side by side. A monotone alignment by content
(dynamic programming over the words that two paragraphs share in order, after Needleman and Wunsch
1970), in which one paragraph may answer to several in a row; what finds no counterpart in order but has
one elsewhere in the factor is linked as moved.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass, replace

from viewer.comparison.paragraphs.cut_paragraphs import Sides, with_pieces
from viewer.comparison.paragraphs.dynamic_programming import best_steps, similarities
from viewer.comparison.paragraphs.part import Part

MOVED = 0.7
"""A paragraph has moved inside its factor if it is this similar to one elsewhere in it."""
MOVED_WORDS = 6
"""One of fewer telling words is found anywhere by chance."""

ANCHOR_WORDS = 8
"""A paragraph of fewer words is no anchor."""
LARGE = 4_000
"""An alignment of more than so many pairs of parts is cut at the paragraphs that stayed the same."""


@dataclass(frozen=True, slots=True)
class Beside:
    """Parts that stand side by side; a side is empty at a gap and has several parts where one was cut."""

    old: tuple[Part, ...]
    new: tuple[Part, ...]
    link: int | None = None
    """Index of the row with the counterpart of a part that moved."""


def align_paragraphs(old: Sequence[Part], new: Sequence[Part]) -> tuple[Beside, ...]:
    """Put the parts of two factors side by side, in an order that is right for both.

    The first part of each side is its heading. The two stand side by side, unless a side has several factors
    and the heading of a later one is the other side's.
    """
    if not old or not new:
        return tuple(Beside((part,), ()) for part in old) + tuple(Beside((), (part,)) for part in new)
    # Of alignments that are as good either way takes the same one.
    if [part.text for part in new] < [part.text for part in old]:
        return _old_first([Beside(row.new, row.old, row.link) for row in _aligned(new, old)])
    return _old_first(_aligned(old, new))


def _aligned(old: Sequence[Part], new: Sequence[Part]) -> list[Beside]:
    rows = _bodies(old[1:], new[1:])
    at, new_at = _headings(old, new, rows)
    if at or new_at:
        rows = _bodies(old[at + 1 :], new[new_at + 1 :])
    alone = [((part,), ()) for part in old[:at]] + [((), (part,)) for part in new[:new_at]]
    return _linked([Beside(*sides) for sides in (*alone, ((old[at],), (new[new_at],)), *rows)])


def _bodies(old: Sequence[Part], new: Sequence[Part]) -> list[Sides]:
    rows: list[Sides] = []
    at = new_at = 0
    for anchor, new_anchor in [*_anchors(old, new), (len(old), len(new))]:
        for taken, new_taken in best_steps(old[at:anchor], new[new_at:new_anchor]):
            rows.append((tuple(old[at : at + taken]), tuple(new[new_at : new_at + new_taken])))
            at, new_at = at + taken, new_at + new_taken
    return with_pieces(rows)


def _headings(old: Sequence[Part], new: Sequence[Part], rows: Sequence[Sides]) -> tuple[int, int]:
    """Which headings stand side by side: the first ones, unless a later one is nearly the other side's.

    One side has several where factors were merged or one was split. What stands before the later one has then
    no counterpart, so it must have none in ``rows`` either, the alignment of all that follows the first ones.
    """
    found = [[at for at, part in enumerate(side) if part.place.part == 0] for side in (old, new)]
    if len(found[0]) < 2 and len(found[1]) < 2:
        return 0, 0
    alike = similarities([old[at] for at in found[0]], [new[at] for at in found[1]])
    paired = [{part.place for sides in rows if all(sides) for part in sides[side]} for side in (0, 1)]
    best, least = (0, 0), max(MOVED, alike[0][0])
    places = [(at, 0, alike[number][0]) for number, at in enumerate(found[0])]
    places += [(0, at, alike[0][number]) for number, at in enumerate(found[1])]
    for at, new_at, similarity in places:
        before = (old[1:at], new[1:new_at])
        if similarity > least and not any(
            part.place in known for side, known in zip(before, paired, strict=True) for part in side
        ):
            best, least = (at, new_at), similarity
    return best


def _old_first(rows: Sequence[Beside]) -> tuple[Beside, ...]:
    """Where rows of one side alone follow each other, put those of the old side first."""
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


def _anchors(old: Sequence[Part], new: Sequence[Part]) -> list[tuple[int, int]]:
    """Where a long alignment is cut: long paragraphs that stand once on both sides and are the same.

    Of those that stand in another order the longest increasing run is kept (Schensted 1961).
    """
    if len(old) * len(new) <= LARGE:
        return []
    places: list[dict[str, list[int]]] = []
    for side in (old, new):
        places.append({})
        for at, part in enumerate(side):
            if len(part.words) >= ANCHOR_WORDS:
                places[-1].setdefault(part.text, []).append(at)
    once = [
        (found[0], places[1][text][0])
        for text, found in places[0].items()
        if len(found) == 1 == len(places[1].get(text, ()))
    ]
    ends: list[int] = []
    runs: list[list[tuple[int, int]]] = []
    for at, new_at in sorted(once):
        place = bisect_left(ends, new_at)
        run = [*(runs[place - 1] if place else []), (at, new_at)]
        ends[place : place + 1], runs[place : place + 1] = [new_at], [run]
    return runs[-1] if runs else []


def _linked(rows: list[Beside]) -> list[Beside]:
    """Link each part that stands alone to the one elsewhere in the factor that it moved to."""
    removed = [at for at, row in enumerate(rows) if not row.new and _may_move(row.old[0])]
    added = [at for at, row in enumerate(rows) if not row.old and _may_move(row.new[0])]
    if not removed or not added:
        return rows
    alike = similarities([rows[at].old[0] for at in removed], [rows[at].new[0] for at in added])
    close = [
        (-similarity, at, new_at)
        for at, line in zip(removed, alike, strict=True)
        for new_at, similarity in zip(added, line, strict=True)
        if similarity >= MOVED
    ]
    links: dict[int, int] = {}
    for _, at, new_at in sorted(close):
        if at not in links and new_at not in links:
            links[at], links[new_at] = new_at, at
    return [replace(row, link=links.get(at)) for at, row in enumerate(rows)]


def _may_move(part: Part) -> bool:
    return len(part.telling) >= MOVED_WORDS
