"""Which figure of the old factor is which of the new one: by what it measures, not by order alone.

``¥5.6 billion, ¥6.8 billion and ¥10.9 billion`` against a list that has dropped its first year must not
pair first with first. Figures in text that both sides share are settled by the text; the rest is a small
assignment over kind, unit, measure, value and place, inside the row first, then across the pair's rows.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import numpy as np
from scipy.optimize import linear_sum_assignment

from viewer.comparison.figures import ledger
from viewer.comparison.figures.ledger import Figures
from viewer.comparison.figures.sentences import Sentences
from viewer.comparison.figures.words import content
from viewer.comparison.model import (
    FigureChange,
    FigureKind,
    Op,
    Place,
    PlacedFigure,
    Row,
)

ANCHOR = 6
"""Characters that a shared run must have beyond the figure itself to settle it without asking further."""
IN_ROW = 0.43
"""Least likeness of two figures of one row to be taken for the same."""
ACROSS_ROWS = 0.65
"""Least likeness of two figures of different rows of a pair."""
ACROSS_WORDS = 0.75
"""Least likeness of what two figures of different rows measure."""
AROUND = 100
"""Characters on either side of a figure whose words speak for it."""
SLOT = 48
"""Characters, beyond the figure, of a replaced run in which one figure simply takes the other's place."""
_REACH = 160.0
"""Characters over which nearness in the text fades."""


@dataclass(frozen=True, slots=True)
class _Standing:
    """A figure with its offset in its row's side and where that offset falls on the other side."""

    placed: PlacedFigure
    start: int
    end: int
    mapped: tuple[float, float]
    """The stretch of the other side that stands against it."""
    shared: int | None
    """Where its counterpart begins, if it lies in shared text wide enough to settle it."""
    around: frozenset[str]
    """The telling words around it."""


def _offsets(row_places: Sequence[Place], lengths: Sequence[int]) -> dict[Place, int]:
    at, offsets = 0, {}
    for place, length in zip(row_places, lengths, strict=True):
        offsets[place] = at
        at += length + 1
    return offsets


def _part_lengths(text: str, count: int) -> list[int]:
    """Lengths of the parts that a row's side joins by line ends."""
    if count <= 1:
        return [len(text)] * count
    parts = text.split("\n")
    if len(parts) != count:
        raise ValueError(f"a row of {count} parts has {len(parts)} lines")
    return [len(part) for part in parts]


class _Alignment:
    """Maps offsets of one side of a row to the other by its segments."""

    def __init__(self, row: Row, side: Op) -> None:
        self._runs: list[tuple[int, int, int, int, bool]] = []
        other_op = Op.INSERT if side is Op.DELETE else Op.DELETE
        here = there = 0
        pending: list[int] | None = None
        for segment in row.segments:
            length = len(segment.text)
            if segment.op is Op.EQUAL:
                if pending:
                    self._runs.append((pending[0], here, pending[1], there, False))
                    pending = None
                self._runs.append((here, here + length, there, there + length, True))
                here, there = here + length, there + length
                continue
            pending = pending or [here, there]
            if segment.op is other_op:
                there += length
            else:
                here += length
        if pending:
            self._runs.append((pending[0], here, pending[1], there, False))
        self._starts = [run[0] for run in self._runs]

    def map(self, start: int, end: int) -> tuple[tuple[float, float], int | None]:
        """The stretch against ``[start, end)``, and the exact counterpart where shared text settles it."""
        index = max(0, bisect_right(self._starts, start) - 1)
        while index < len(self._runs) and self._runs[index][1] <= start:
            index += 1
        if index >= len(self._runs):
            return (0.0, 0.0), None
        low, high, there, _, equal = self._runs[index]
        if equal and end <= high:
            wide = (high - low) - (end - start) >= ANCHOR
            at = there + start - low
            return (float(at), float(at + end - start)), (at if wide else None)
        last = index
        while last + 1 < len(self._runs) and self._runs[last][1] < end:
            last += 1
        begin = there + start - low if equal else there
        finish = self._runs[last][3]
        return (float(begin), float(max(begin, finish))), None


def _standings(row: Row, side: Op, figures: Figures) -> list[_Standing]:
    places = row.old if side is Op.DELETE else row.new
    text = row.old_text if side is Op.DELETE else row.new_text
    if not places:
        return []
    alignment = _Alignment(row, side)
    sentences = Sentences(text)
    offsets = _offsets(places, _part_lengths(text, len(places)))
    found = []
    for place in places:
        for figure in figures.get(place, ()):
            start, end = offsets[place] + figure.start, offsets[place] + figure.end
            mapped, shared = alignment.map(start, end)
            around = _around(text, start, end, sentences.around(start))
            found.append(_Standing(PlacedFigure(place, figure), start, end, mapped, shared, around))
    return found


def _around(text: str, start: int, end: int, sentence: tuple[int, int]) -> frozenset[str]:
    """The telling words of a figure's sentence that stand near it."""
    low, high = max(sentence[0], start - AROUND), min(sentence[1], end + AROUND)
    return content(text[low:start] + " " + text[end:high])


def _overlap(first: frozenset[str], second: frozenset[str]) -> float:
    if not first and not second:
        return 0.5
    return 2 * len(first & second) / (len(first) + len(second))


class _Likeness:
    """How likely two figures are the same one, 0 to 1; the words of each are taken apart once."""

    def __init__(self, standings: Iterable[_Standing]) -> None:
        self._measure: dict[int, frozenset[str]] = {}
        for standing in standings:
            figure = standing.placed.figure
            subject = figure.measure if figure.kind is FigureKind.DATE else figure.measure.partition(", ")[0]
            self._measure[id(standing)] = content(subject)

    def words(self, old: _Standing, new: _Standing) -> float:
        """Likeness of what they measure."""
        return _overlap(self._measure[id(old)], self._measure[id(new)])

    def of(self, one: _Standing, other: _Standing, nearness: float, slot: bool) -> float:
        """Likeness of two figures, ``nearness`` of their places given; ``slot``: one replaces the other."""
        old, new = one.placed.figure, other.placed.figure
        if old.kind is not new.kind:
            return 0.0
        same = float(old.value == new.value)
        around = _overlap(one.around, other.around)
        words = self.words(one, other)
        if old.kind in (FigureKind.DATE, FigureKind.PERIOD, FigureKind.RATIO):
            lead = old.measure == new.measure
            if not (lead or words or slot or same):
                return 0.0
            precise = 0.1 * (len(str(old.value)) == len(str(new.value)))
            return 0.3 * max(words, float(lead)) + 0.25 * around + 0.25 * nearness + 0.1 * same + precise
        if not slot and (not words or not (ledger.same_unit(old, new) or old.suspect or new.suspect)):
            return 0.0
        if old.kind is FigureKind.COUNT:
            return 0.25 * words + 0.45 * around + 0.15 * nearness + 0.15 * same
        return 0.35 * words + 0.35 * around + 0.15 * nearness + 0.15 * same


def _nearness(old: _Standing, new: _Standing) -> float:
    low, high = old.mapped
    gap = max(0.0, new.start - high, low - new.end)
    return max(0.0, 1.0 - gap / _REACH)


def _faces(old: _Standing, new: _Standing) -> bool:
    """Tell whether the one stands in the stretch against the other, and the reverse."""
    return (
        old.mapped[0] <= new.start
        and new.end <= old.mapped[1]
        and new.mapped[0] <= old.start
        and old.end <= new.mapped[1]
    )


def _slots(rest: Sequence[_Standing], left: Sequence[_Standing]) -> set[tuple[int, int]]:
    """Pairs of which each stands alone in a short run that replaced, or was replaced by, the other's."""
    facing = [(i, j) for i, one in enumerate(rest) for j, other in enumerate(left) if _faces(one, other)]
    slots = set()
    for i, j in facing:
        alone = sum(i in pair[:1] or j in pair[1:] for pair in facing) == 1
        one, other = rest[i], left[j]
        run = (one.mapped[1] - one.mapped[0]) + (other.mapped[1] - other.mapped[0])
        if alone and run - (one.end - one.start) - (other.end - other.start) <= SLOT:
            slots.add((i, j))
    return slots


def _assign(score: list[list[float]], least: float) -> list[tuple[int, int]]:
    """Best one-to-one pairing whose every pair reaches ``least``."""
    if not score or not score[0]:
        return []
    matrix = np.asarray(score, dtype=float)
    matrix[matrix < least] = 0.0
    rows, columns = linear_sum_assignment(matrix, maximize=True)
    return [(int(i), int(j)) for i, j in zip(rows, columns, strict=True) if matrix[i, j] > 0.0]


def _match_row(
    row: Row, old: Figures, new: Figures
) -> tuple[list[FigureChange], list[_Standing], list[_Standing]]:
    """The figures of one row that pair up, and those of each side that do not."""
    before, after = _standings(row, Op.DELETE, old), _standings(row, Op.INSERT, new)
    by_start = {standing.start: standing for standing in after}
    changes: list[FigureChange] = []
    rest: list[_Standing] = []
    taken: set[int] = set()
    for standing in before:
        twin = by_start.get(standing.shared) if standing.shared is not None else None
        if twin is not None and twin.placed.figure.text == standing.placed.figure.text:
            changes.append(ledger.paired(standing.placed, twin.placed))
            taken.add(twin.start)
        else:
            rest.append(standing)
    left = [standing for standing in after if standing.start not in taken]
    likeness = _Likeness((*rest, *left))
    slots = _slots(rest, left)
    score = []
    for i, one in enumerate(rest):
        line = []
        for j, other in enumerate(left):
            likely = likeness.of(one, other, _nearness(one, other), slot=(i, j) in slots)
            line.append(max(likely, IN_ROW + 0.01) if (i, j) in slots and likely else likely)
        score.append(line)
    pairs = _assign(score, IN_ROW)
    changes += [ledger.paired(rest[i].placed, left[j].placed) for i, j in pairs]
    matched_old, matched_new = {i for i, _ in pairs}, {j for _, j in pairs}
    return (
        changes,
        [one for i, one in enumerate(rest) if i not in matched_old],
        [other for j, other in enumerate(left) if j not in matched_new],
    )


def _speak_alike(one: _Standing, other: _Standing, likeness: _Likeness) -> bool:
    """Tell whether figures of rows that do not belong together may be the same all the same."""
    old, new = one.placed.figure, other.placed.figure
    if old.kind in (FigureKind.DATE, FigureKind.PERIOD):
        return old.value == new.value and _overlap(one.around, other.around) >= ACROSS_WORDS
    return bool(old.measure) and likeness.words(one, other) >= ACROSS_WORDS


def _across(
    old: list[tuple[int, _Standing]], new: list[tuple[int, _Standing]], rows: Sequence[Row]
) -> list[tuple[int, int]]:
    """Pair what is left of different rows: measures must agree, unless the rows are one moved paragraph."""
    likeness = _Likeness(standing for _, standing in (*old, *new))
    score = []
    for at, one in old:
        line = []
        for there, other in new:
            moved = rows[at].link == there or rows[there].link == at
            near = max(0.0, 1.0 - abs(one.start - other.start) / _REACH) if moved else 0.5
            likely = likeness.of(one, other, near, slot=False)
            if not moved and not _speak_alike(one, other, likeness):
                likely = 0.0
            line.append(max(likely, ACROSS_ROWS) if moved and likely >= IN_ROW else likely)
        score.append(line)
    return _assign(score, ACROSS_ROWS)


def _position(change: FigureChange) -> tuple[int, int, int]:
    side = change.new or change.old
    assert side is not None
    return (side.place.part, side.figure.start, 0 if change.new else 1)


def match(rows: Sequence[Row], old: Figures, new: Figures) -> tuple[FigureChange, ...]:
    """Pair the figures of one pair of factors and say what became of each.

    ``old`` and ``new`` map places to their figures as ``recognise_paragraph`` gives them (positions in the
    part's own text); places that stand in no row are left out. Each figure of the rows is in just one of the
    changes returned. They come in the order of the rows; a removed figure follows the row it stood in.
    Dates that advanced by whole years are ``rolled_forward`` here; ``judge`` takes back those that did not
    advance as the filings did, and finds what was restated.
    """
    by_row: list[list[FigureChange]] = []
    rest_old: list[tuple[int, _Standing]] = []
    rest_new: list[tuple[int, _Standing]] = []
    for index, row in enumerate(rows):
        changes, left, right = _match_row(row, old, new)
        by_row.append(changes)
        rest_old += [(index, standing) for standing in left]
        rest_new += [(index, standing) for standing in right]
    pairs = _across(rest_old, rest_new, rows)
    for i, j in pairs:
        moved = rows[rest_old[i][0]].link == rest_new[j][0] or rows[rest_new[j][0]].link == rest_old[i][0]
        where = "moved with its paragraph" if moved else "stands in another paragraph"
        change = ledger.paired(rest_old[i][1].placed, rest_new[j][1].placed, where)
        by_row[rest_new[j][0]].append(change)
    gone, come = {i for i, _ in pairs}, {j for _, j in pairs}
    for i, (index, standing) in enumerate(rest_old):
        if i not in gone:
            by_row[index].append(ledger.alone(standing.placed, None))
    for j, (index, standing) in enumerate(rest_new):
        if j not in come:
            by_row[index].append(ledger.alone(None, standing.placed))
    ordered = [sorted(changes, key=_position) for changes in by_row]
    return tuple(change for changes in ordered for change in changes)
