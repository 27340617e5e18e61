"""Which figure of the old factor is which of the new one: by what it measures, not by order alone.

``¥5.6 billion, ¥6.8 billion and ¥10.9 billion`` against a list that has dropped its first year must not
pair first with first. Figures in text that both sides share are settled by the text; the rest is a small
assignment over kind, unit, measure, value and place, inside the row first, then across the pair's rows.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import combinations, takewhile

from viewer.comparison.figures.match.placement import StandingFigure, standings
from viewer.comparison.figures.match.similarity import (
    FigureLikeness,
    assign,
    nearness,
    overlap,
    slots_of,
)
from viewer.comparison.figures.match.thresholds import MATCHING
from viewer.comparison.figures.verdicts import ledger_row
from viewer.comparison.figures.verdicts.ledger_row import Figures
from viewer.comparison.model import FigureChange, Op, Row
from viewer.figures.model import FigureKind
from viewer.figures.values import same_number, size


def _match_row(
    row: Row, old: Figures, new: Figures
) -> tuple[list[tuple[StandingFigure, StandingFigure]], list[StandingFigure], list[StandingFigure]]:
    """Pair the figures of one row; returns the pairs, and the figures of each side that are left over."""
    before, after = standings(row, Op.DELETE, old), standings(row, Op.INSERT, new)
    by_start = {standing.start: standing for standing in after}
    found: list[tuple[StandingFigure, StandingFigure]] = []
    rest: list[StandingFigure] = []
    taken: set[int] = set()
    for standing in before:
        twin = by_start.get(standing.shared) if standing.shared is not None else None
        if twin is not None and twin.placed.figure.text == standing.placed.figure.text:
            found.append((standing, twin))
            taken.add(twin.start)
        else:
            rest.append(standing)
    left = [standing for standing in after if standing.start not in taken]
    if len(rest) * len(left) > MATCHING.most:
        return _from_both_ends(found, rest, left)
    likeness = FigureLikeness((*rest, *left))
    slots = slots_of(rest, left)
    score = []
    for i, one in enumerate(rest):
        line = []
        for j, other in enumerate(left):
            likely = likeness.of(one, other, nearness(one, other), slot=(i, j) in slots)
            line.append(max(likely, MATCHING.in_row + 0.01) if (i, j) in slots and likely else likely)
        score.append(line)
    pairs = _uncrossed(assign(score, MATCHING.in_row), rest, left, likeness)
    matched_old, matched_new = {i for i, _ in pairs}, {j for _, j in pairs}
    return (
        found + [(rest[i], left[j]) for i, j in pairs],
        [one for i, one in enumerate(rest) if i not in matched_old],
        [other for j, other in enumerate(left) if j not in matched_new],
    )


def _from_both_ends(
    found: list[tuple[StandingFigure, StandingFigure]],
    rest: list[StandingFigure],
    left: list[StandingFigure],
) -> tuple[list[tuple[StandingFigure, StandingFigure]], list[StandingFigure], list[StandingFigure]]:
    """Pair the figures of a row that holds thousands: by their order alone, as far as they read the same."""
    texts = [[standing.placed.figure.text for standing in side] for side in (rest, left)]
    head = _shared(*texts)
    tail = _shared(*(side[head:][::-1] for side in texts))
    ends = len(rest) - tail, len(left) - tail
    pairs = [*zip(rest[:head], left[:head], strict=True), *zip(rest[ends[0] :], left[ends[1] :], strict=True)]
    return found + pairs, rest[head : ends[0]], left[head : ends[1]]


def _shared(one: Sequence[str], other: Sequence[str]) -> int:
    """Count the texts that two lists begin with alike."""
    return sum(1 for _ in takewhile(lambda both: both[0] == both[1], zip(one, other, strict=False)))


def _uncrossed(
    pairs: list[tuple[int, int]],
    old: list[StandingFigure],
    new: list[StandingFigure],
    likeness: FigureLikeness,
) -> list[tuple[int, int]]:
    """Exchange the partners of two pairs whose values would have changed places, unless the words say so.

    ``renews for two years … renews for one year`` whose sentences changed places is no change at all.
    """

    def told(one: int, other: int) -> float:
        return likeness.words(old[one], new[other]) + overlap(old[one].around, new[other].around)

    found = list(pairs)
    for first, second in combinations(range(len(found)), 2):
        (i, j), (k, m) = found[first], found[second]
        values = [size(standing.placed.figure.value) for standing in (old[i], new[j], old[k], new[m])]
        crossed = values[0] == values[3] != values[1] == values[2]
        kinds = {standing.placed.figure.kind for standing in (old[i], new[j], old[k], new[m])}
        if crossed and len(kinds) == 1 and told(i, m) + told(k, j) >= told(i, j) + told(k, m):
            found[first], found[second] = (i, m), (k, j)
    return found


def _speak_alike(one: StandingFigure, other: StandingFigure, likeness: FigureLikeness) -> bool:
    """Tell whether two figures of different rows measure the same in so many words."""
    old, new = one.placed.figure, other.placed.figure
    if old.kind in (FigureKind.DATE, FigureKind.PERIOD):
        same = same_number(old.value, new.value)
        return same and overlap(one.around, other.around) >= MATCHING.across_words
    return bool(old.claim.words) and likeness.words(one, other) >= MATCHING.across_words


def _across(
    old: list[tuple[int, StandingFigure]], new: list[tuple[int, StandingFigure]], rows: Sequence[Row]
) -> list[tuple[int, int]]:
    """Pair the figures left over in different rows of a pair.

    What they measure must agree, unless the two rows are one paragraph that moved.
    """
    if len(old) * len(new) > MATCHING.most:
        return []
    likeness = FigureLikeness(standing for _, standing in (*old, *new))
    score = []
    for at, one in old:
        line = []
        for there, other in new:
            moved = rows[at].link == there or rows[there].link == at
            near = max(0.0, 1.0 - abs(one.start - other.start) / MATCHING.reach) if moved else 0.5
            likely = likeness.of(one, other, near, slot=False)
            if not moved and not _speak_alike(one, other, likeness):
                likely = 0.0
            line.append(max(likely, MATCHING.across_rows) if moved and likely >= MATCHING.in_row else likely)
        score.append(line)
    return assign(score, MATCHING.across_rows)


def match(rows: Sequence[Row], old: Figures, new: Figures) -> tuple[FigureChange, ...]:
    """Pair the figures of one pair of factors and say what became of each.

    Dates that advanced by whole years are ``rolled_forward`` here; ``judge`` takes back those that did not
    advance as the filings did, and finds what was restated.

    Args:
        rows: The rows of the pair.
        old: The figures of each place of the old filing, as ``recognise_paragraph`` gives them: their
            positions index the part's own text. Places that stand in no row are left out.
        new: Those of the new filing.

    Returns:
        Changes in the order of the new text; a removed figure stands where it would be. Each figure of the
        rows is in just one of them.
    """
    placed: list[tuple[int, float, int, FigureChange]] = []
    rest_old: list[tuple[int, StandingFigure]] = []
    rest_new: list[tuple[int, StandingFigure]] = []
    for index, row in enumerate(rows):
        pairs, left, right = _match_row(row, old, new)
        placed += [
            (index, there.start, 1, ledger_row.paired(one.placed, there.placed)) for one, there in pairs
        ]
        rest_old += [(index, standing) for standing in left]
        rest_new += [(index, standing) for standing in right]
    across = _across(rest_old, rest_new, rows)
    for i, j in across:
        (at, one), (index, there) = rest_old[i], rest_new[j]
        moved = rows[at].link == index or rows[index].link == at
        where = "moved with its paragraph" if moved else "stands in another paragraph"
        placed.append((index, there.start, 1, ledger_row.paired(one.placed, there.placed, where)))
    gone, come = {i for i, _ in across}, {j for _, j in across}
    for i, (index, one) in enumerate(rest_old):
        if i not in gone:
            placed.append((index, one.mapped[0], 0, ledger_row.alone(one.placed, None)))
    for j, (index, there) in enumerate(rest_new):
        if j not in come:
            placed.append((index, there.start, 1, ledger_row.alone(None, there.placed)))
    placed.sort(key=lambda entry: entry[:3])
    return tuple(change for *_, change in placed)
