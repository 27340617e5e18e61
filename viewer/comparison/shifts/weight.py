"""Sixty factors changed: which forty words of them matter? How much each change of a pair weighs.

A risk told as possible that is now told as a fact comes before all; then other shifts of meaning, figures
that were restated, turned round or contradict the filing's own statements; new and removed factors by their
length; changed figures by how much they changed; edits that are none of these last. The formula is fixed,
shown to the reader and hides nothing: it only puts in order.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from viewer.comparison.figures.ties.tie import TieOutcome
from viewer.comparison.model import Comparison, FigureChange, FigureVerdict, Pair, PlacedFigure, Status
from viewer.comparison.places import PlacedSpan
from viewer.comparison.shifts.new_sums import new_sums
from viewer.comparison.shifts.passages import LonePassage, lone_passages
from viewer.comparison.shifts.shift import Claimed, Shift, ShiftKind
from viewer.comparison.shifts.statements import Statement, lone_statements


class ConcernKind(StrEnum):
    """Why a place is worth a look."""

    CAME_TRUE = "came true"
    SHIFT = "shift"
    CONTRADICTED = "contradicted"
    """A figure that differs from the filing's own statements."""
    INCONSISTENT = "inconsistent"
    RESTATED = "restated"
    REVERSED = "reversed"
    NOT_ROLLED = "not rolled"
    UNLIKE = "unlike"
    REQUALIFIED = "requalified"
    GONE = "gone"
    """What a filing said in its own favour, and says no more."""
    BEFELL = "befell"
    """What went wrong, and was not told before."""
    NEW_SUM = "new sum"
    """A sum that went wrong, told in an edited text and not before."""
    NEW = "new"
    REMOVED = "removed"
    PASSAGE = "passage"
    """A long passage that one filing alone has, in an edited factor."""
    CHANGED = "changed"
    EDITED = "edited"


@dataclass(frozen=True, slots=True)
class WeightPoints:
    """How much each concern weighs. The order is what counts; the distances keep many small ones below one
    great one."""

    came_true: float = 100
    part: float = 25
    """*Some of* put in or taken out, with no other amount in its place."""
    contradicted: float = 90
    inconsistent: float = 70
    restated: float = 70
    reversed: float = 60
    not_rolled: float = 30
    unlike: float = 20
    requalified: float = 20
    new_sum: float = 35
    """What was lost, or must be paid for a fault, and was not told before."""
    befell: float = 30
    """What went wrong, told in an edited text and not before."""
    gone: float = 25
    """What the old filing said in its own favour and the new one does not say."""
    factor: float = 30
    """A new or removed factor, whatever its length."""
    factor_words: float = 25
    """So many words of it weigh one point more."""
    factor_most: float = 60
    """A new or removed factor at most."""
    passage: float = 6
    """A long passage of an edited factor, whatever its length."""
    passage_words: float = 10
    """So many words of it weigh one point more."""
    passage_most: float = 29
    """Such passages at most: less than what befell the company, or a factor that is new."""
    changed: float = 8
    """A changed figure, whatever its size."""
    changed_percent: float = 10
    """So many percent of change weigh one point more."""
    changed_most: float = 24
    """A changed figure at most."""
    edited: float = 10
    """A text of which all is new; less by the share that stands."""

    def of_shift(self, shift: Shift) -> float:
        """How much a shift of meaning weighs."""
        if shift.hypothetical_came_true:
            return self.came_true
        outright = Claimed.EXACT in (shift.old.claimed, shift.new.claimed)
        return self.part if shift.kind is ShiftKind.SCOPE and outright else _SHIFTS[shift.kind]


_SHIFTS = {
    ShiftKind.NEGATION: 80.0,
    ShiftKind.CERTAINTY: 50.0,
    ShiftKind.DIRECTION: 60.0,
    ShiftKind.BOUND: 40.0,
    ShiftKind.OBLIGATION: 50.0,
    ShiftKind.SCOPE: 45.0,
    ShiftKind.PERIOD: 35.0,
    ShiftKind.BASIS: 40.0,
}
POINTS = WeightPoints()
_VERDICTS = {
    FigureVerdict.RESTATED: (ConcernKind.RESTATED, POINTS.restated),
    FigureVerdict.REVERSED: (ConcernKind.REVERSED, POINTS.reversed),
    FigureVerdict.NOT_ROLLED: (ConcernKind.NOT_ROLLED, POINTS.not_rolled),
    FigureVerdict.UNLIKE: (ConcernKind.UNLIKE, POINTS.unlike),
    FigureVerdict.REQUALIFIED: (ConcernKind.REQUALIFIED, POINTS.requalified),
}


@dataclass(frozen=True, slots=True)
class Concern:
    """One thing of a pair that is worth a look, and how much it weighs."""

    kind: ConcernKind
    points: float
    shift: Shift | None = None
    figure: FigureChange | None = None
    statement: Statement | None = None
    passage: LonePassage | None = None


def concerns(
    pair: Pair,
    inconsistent: frozenset[PlacedFigure] = frozenset(),
    statements: Sequence[Statement] = (),
) -> tuple[Concern, ...]:
    """Return what of a pair is worth a look, the weightiest first.

    Args:
        pair: The pair.
        inconsistent: Figures of either filing that cannot all be right.
        statements: Statements of the pair that one filing alone makes.
    """
    found = [
        *_of_shifts(pair.shifts),
        *_of_figures(pair, inconsistent),
        *_of_statements(pair, statements),
        *_of_passages(pair, statements),
        *_of_text(pair),
    ]
    return tuple(sorted(found, key=lambda concern: -concern.points))


def concerns_by_pair(comparison: Comparison) -> dict[str, tuple[Concern, ...]]:
    """Return what of each pair is worth a look, by its id; what stands beside the factors is among them.

    Ask the comparison for its ``concerns``, for which it is worked out once: in the thread that compares, so
    that no list keeps a window waiting.
    """
    inconsistent, statements = inconsistent_figures(comparison), lone_statements(comparison)
    return {pair.id: concerns(pair, inconsistent, statements[pair.id]) for pair in comparison.all_pairs}


def weight(found: Sequence[Concern]) -> float:
    """Return how much a pair weighs: the points of all that is worth a look in it, 0 for none."""
    return round(sum(concern.points for concern in found), 1)


def weights(comparison: Comparison) -> dict[str, float]:
    """Return how much each pair weighs, by its id; what stands beside the factors is among them."""
    return {pair: weight(found) for pair, found in comparison.concerns.items()}


def inconsistent_figures(comparison: Comparison) -> frozenset[PlacedFigure]:
    """Return the figures of either filing that cannot all be right, one for each factor that has some of
    them: a total and its parts are one thing to look at, and weigh once."""
    found: dict[tuple[int, str], PlacedFigure] = {}
    for number, each in enumerate(comparison.inconsistencies):
        for figure in each.figures:
            found.setdefault((number, figure.place.factor), figure)
    return frozenset(found.values())


def _of_shifts(shifts: Sequence[Shift]) -> Iterator[Concern]:
    for shift in shifts:
        kind = ConcernKind.CAME_TRUE if shift.hypothetical_came_true else ConcernKind.SHIFT
        yield Concern(kind, POINTS.of_shift(shift), shift=shift)


def _of_figures(pair: Pair, inconsistent: frozenset[PlacedFigure]) -> Iterator[Concern]:
    # A figure whose change a shift tells already weighs once.
    told = {turn.words for shift in pair.shifts for turn in (shift.old, shift.new)}
    new = list(new_sums(pair))
    for change in pair.figures:
        sides = [side for side in (change.old, change.new) if side is not None]
        if change.tie is not None and change.tie.outcome is TieOutcome.DIFFERS:
            yield Concern(ConcernKind.CONTRADICTED, POINTS.contradicted, figure=change)
        elif not inconsistent.isdisjoint(sides):
            yield Concern(ConcernKind.INCONSISTENT, POINTS.inconsistent, figure=change)
        elif any(side.span in told for side in sides):
            continue
        elif any(change is each for each in new):
            yield Concern(ConcernKind.NEW_SUM, POINTS.new_sum, figure=change)
        elif change.verdict in _VERDICTS:
            yield Concern(*_VERDICTS[change.verdict], figure=change)
        elif change.verdict is FigureVerdict.CHANGED:
            size = abs(float(change.percent)) / POINTS.changed_percent if change.percent is not None else 0.0
            yield Concern(ConcernKind.CHANGED, min(POINTS.changed_most, POINTS.changed + size), figure=change)


def _of_statements(pair: Pair, statements: Sequence[Statement]) -> Iterator[Concern]:
    # A statement beside a new sum weighs once.
    sums = [each.new.span for each in new_sums(pair) if each.new is not None]
    for each in statements:
        if any(_within(one, each.sentence) for one in sums):
            continue
        kind, points = (ConcernKind.GONE, POINTS.gone) if each.gone else (ConcernKind.BEFELL, POINTS.befell)
        yield Concern(kind, points, statement=each)


def _of_passages(pair: Pair, statements: Sequence[Statement]) -> Iterator[Concern]:
    # A statement or a new sum in a passage says what is worth a look in it.
    told = {each.sentence.place for each in statements}
    told |= {each.new.place for each in new_sums(pair) if each.new is not None}
    for each in lone_passages(pair):
        if each.place.place not in told:
            points = min(POINTS.passage_most, POINTS.passage + each.words / POINTS.passage_words)
            yield Concern(ConcernKind.PASSAGE, points, passage=each)


def _within(one: PlacedSpan, other: PlacedSpan) -> bool:
    return one.place == other.place and other.span.start <= one.span.start < other.span.end


def _of_text(pair: Pair) -> Iterator[Concern]:
    if pair.status in (Status.ADDED, Status.REMOVED):
        words = sum(len((row.new_text or row.old_text).split()) for row in pair.rows)
        points = min(POINTS.factor_most, POINTS.factor + words / POINTS.factor_words)
        yield Concern(ConcernKind.NEW if pair.status is Status.ADDED else ConcernKind.REMOVED, points)
    elif pair.status is Status.EDITED:
        yield Concern(ConcernKind.EDITED, POINTS.edited * (1 - pair.similarity))
