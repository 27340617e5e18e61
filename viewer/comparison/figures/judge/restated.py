"""``restated``: a net loss of fiscal 2003 is ¥16.5 billion in one filing, ¥15.6 billion in the next.

The two may stand in different factors, so this looks at all pairs at once. So do the rules that follow a
passage to another factor, that take back the quiet verdict of dates which did not advance by as many years
as the filings did, and that tell of those which should have advanced.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace

from viewer.comparison.figures.judge.measure_key import DISTINCT, MeasureKey, differ, key_of, period_words
from viewer.comparison.figures.judge.moved import WHERE, join_moved
from viewer.comparison.figures.judge.not_rolled import mark_stale
from viewer.comparison.figures.judge.open_ledgers import OpenLedgers
from viewer.comparison.figures.judge.rolled_forward import (
    part_strangers,
    quiet_only_with_the_filings,
    reporting_shift,
    reporting_year,
)
from viewer.comparison.figures.match.figure_texts import Texts
from viewer.comparison.figures.verdicts import ledger_row
from viewer.comparison.figures.verdicts.ledger_row import Figures
from viewer.comparison.model import FigureChange, FigureVerdict, PlacedFigure, Row
from viewer.figures.describe.content_words import content
from viewer.figures.model import FigureKind
from viewer.figures.values import Value, same_number, size

SAME_EVENT = 0.5
"""Share of their words that two dates must have in common to be of the same event."""


class _Side:
    """The figures of one filing by key, with the place of each in the ledgers."""

    def __init__(self, figures: Figures) -> None:
        self.by_key: dict[MeasureKey, list[PlacedFigure]] = defaultdict(list)
        for place, found in figures.items():
            for figure in found:
                key = key_of(figure)
                if key is not None:
                    self.by_key[key].append(PlacedFigure(place, figure))

    def settled(self, key: MeasureKey) -> list[PlacedFigure]:
        """The figures of a key, where they agree on one value; else none."""
        found = self.by_key.get(key, [])
        return found if len({size(placed.figure.value) for placed in found}) == 1 else []


def _restated(change: FigureChange, period: str) -> FigureChange:
    return replace(
        change,
        verdict=FigureVerdict.RESTATED,
        reason=f"the same measure for the same period ({period}) has another value: {change.reason}",
    )


def _judge_key(
    key: MeasureKey,
    befores: list[PlacedFigure],
    afters: list[PlacedFigure],
    rows: OpenLedgers,
    year: int | None,
) -> None:
    """Mark the rows of one measure and period that both filings state.

    What the old filing, of the reporting year ``year``, told of a later year it could only expect.
    """
    expected = year is not None and (key.period.date.year or 0) > year
    period = period_words(befores[0].figure)
    for before in befores:
        at_old = rows.row_of_old(before)
        if at_old is None:
            continue
        index, change = at_old
        if change.new is not None:
            changed = change.verdict is FigureVerdict.CHANGED and change.new in afters
            if changed and not expected and differ(before.figure, change.new.figure):
                rows.substitute(index, change, _restated(change, period))
            continue
        for after in afters:
            at_new = rows.row_of_new(after)
            if at_new is None or at_new[1].old is not None or not (key.distinct or at_new[0] == index):
                continue
            same = same_number(before.figure.value, after.figure.value)
            if not same and (before.figure.suspect or after.figure.suspect):
                continue
            if before.figure.claim.whose.names != after.figure.claim.whose.names:
                continue
            change = ledger_row.paired(before, after, WHERE[at_new[0] == index])
            known = not expected and differ(before.figure, after.figure)
            if known and change.verdict is FigureVerdict.CHANGED:
                change = _restated(change, period)
            rows.join(before, after, change)
            break


def _moved_dates(rows: OpenLedgers) -> None:
    """Join the rows of a date that left one factor and came to another with what happened on it."""
    gone = [placed for placed in rows.alone_old() if placed.figure.kind is FigureKind.DATE]
    come: dict[Value, list[PlacedFigure]] = defaultdict(list)
    for placed in rows.alone_new():
        if placed.figure.kind is FigureKind.DATE:
            come[placed.figure.value].append(placed)
    for before in gone:
        words = content(before.figure.claim.subject)
        for after in come[before.figure.value]:
            others = content(after.figure.claim.subject)
            shared = len(words & others)
            if shared >= DISTINCT and 2 * shared >= SAME_EVENT * (len(words) + len(others)):
                rows.join(
                    before, after, ledger_row.paired(before, after, WHERE[rows.together(before, after)])
                )
                come[before.figure.value].remove(after)
                break


def judge(
    ledgers: Sequence[Sequence[FigureChange]], old: Figures, new: Figures, rows: Sequence[Sequence[Row]]
) -> tuple[tuple[FigureChange, ...], ...]:
    """Settle the ledgers of all pairs together; returns one for each, in the same order.

    ``ledgers`` are what ``match`` gave for each pair, ``rows`` the rows it was given; ``old`` and ``new`` map
    every place of the two filings to its figures. A figure that was removed from one factor and stands in
    another, in the same sentence or with the same measure for the same period, becomes one row, in the
    ledger of the *new* figure's pair, with the verdict it would have had in place. (So a row's old place may
    lie in a factor of another pair.) A measure of the same period with another value is ``restated``; one
    that a filing states twice with different values is left alone: which of them was restated cannot be told.
    A closing date or a current count that stood still among others that advanced is ``not_rolled``.
    """
    texts = Texts(rows)
    shift = reporting_shift(ledgers, old, new)
    open_rows = OpenLedgers(ledgers)
    part_strangers(open_rows, shift, texts)
    join_moved(open_rows, shift, texts)
    quiet_only_with_the_filings(open_rows, shift, texts)
    before, after, year = _Side(old), _Side(new), reporting_year(old)
    for key in before.by_key:
        olds, news = before.settled(key), after.settled(key)
        if olds and news:
            _judge_key(key, olds, news, open_rows, year)
    _moved_dates(open_rows)
    mark_stale(open_rows, shift, old, texts)
    return tuple(tuple(changes) for changes in open_rows.rows)
