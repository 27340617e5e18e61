"""``In May 2017 we made our two subsidiaries wholly owned`` is told the next time as ``On May 11, 2017, we
issued 2,178 shares to make our two subsidiaries wholly owned``: one event, its day left out or put in.

Two dates of which the one is the month of the other are strong evidence by themselves, so that their
sentences need not share as much as those of other passages that moved. What else the two sentences tell alike
is joined with them.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from viewer.comparison.figures.judge.moved import WHERE
from viewer.comparison.figures.judge.open_ledgers import OpenLedgers
from viewer.comparison.figures.judge.thresholds import JUDGING
from viewer.comparison.figures.match.figure_texts import Texts
from viewer.comparison.figures.match.similarity import overlap
from viewer.comparison.figures.verdicts import ledger_row
from viewer.comparison.figures.verdicts.numbers import same_unit
from viewer.comparison.figures.verdicts.subjects import contradiction, other_event
from viewer.comparison.model import FigureVerdict, PlacedFigure
from viewer.figures.calendar_date import CalendarDate, DatePrecision
from viewer.figures.describe.content_words import content
from viewer.figures.model import FigureKind
from viewer.figures.values import same_number


def doubt_less_exact_dates(rows: OpenLedgers, texts: Texts) -> None:
    """Say of a day and its month that they may be two dates, where what is told of them has nothing in
    common."""
    for index, change in rows.all():
        old, new = change.old, change.new
        if change.verdict is not FigureVerdict.CHANGED or old is None or new is None:
            continue
        one, other = old.figure.value, new.figure.value
        if not isinstance(one, CalendarDate) or not isinstance(other, CalendarDate):
            continue
        if not (one.holds(other) or other.holds(one)) or _of_one_event(old, new, texts):
            continue
        how = "more" if other.precision > one.precision else "less"
        reason = f"another date, or the same told {how} exactly: what is told of it has changed"
        rows.substitute(index, change, replace(change, delta=None, reason=reason))


def _of_one_event(old: PlacedFigure, new: PlacedFigure, texts: Texts) -> bool:
    told = content(old.figure.claim.subject) & content(new.figure.claim.subject)
    return bool(told) or overlap(texts.around(old), texts.around(new)) >= JUDGING.same_event


def join_less_exact_dates(rows: OpenLedgers, texts: Texts) -> None:
    """Join the rows of a date that one filing tells by its month alone, and of what is told with it."""
    gone, come = _events(rows.alone_old()), _events(rows.alone_new())
    alike = []
    for i, (before, one) in enumerate(gone):
        for j, (after, that) in enumerate(come):
            if not (one.holds(that) or that.holds(one)):
                continue
            words = content(texts.sentence(before)), content(texts.sentence(after))
            likeness = overlap(*words)
            if len(words[0] & words[1]) >= JUDGING.event_words and likeness >= JUDGING.event_alike:
                other = other_event(before.figure.claim, after.figure.claim)
                alike.append((other, -likeness, abs(i - j), i + j, i, j))
    taken: set[tuple[int, int]] = set()
    for *_, i, j in sorted(alike):
        if {(0, i), (1, j)} & taken:
            continue
        taken |= {(0, i), (1, j)}
        _join(rows, gone[i][0], come[j][0], texts)
        _join_beside(rows, gone[i][0], come[j][0], texts)


def _events(placed: Sequence[PlacedFigure]) -> list[tuple[PlacedFigure, CalendarDate]]:
    """The months and days among figures, but for those that a filing reports as of."""
    return [
        (each, each.figure.value)
        for each in placed
        if isinstance(each.figure.value, CalendarDate)
        and each.figure.value.year is not None
        and each.figure.value.precision > DatePrecision.YEAR
        and not each.figure.claim.closing
    ]


def _join(rows: OpenLedgers, old: PlacedFigure, new: PlacedFigure, texts: Texts) -> None:
    where = "" if texts.beside(old, new) else WHERE[rows.together(old, new)]
    rows.join(old, new, ledger_row.paired(old, new, where))


def _join_beside(rows: OpenLedgers, before: PlacedFigure, after: PlacedFigure, texts: Texts) -> None:
    """Join what both sentences tell with one value: ``two subsidiaries``."""
    gone, come = (
        [each for each in alone if each.place == date.place and texts.bounds(each) == texts.bounds(date)]
        for alone, date in ((rows.alone_old(), before), (rows.alone_new(), after))
    )
    for old in gone:
        for new in come:
            if _told_alike(old, new):
                _join(rows, old, new, texts)
                come.remove(new)
                break


def _told_alike(old: PlacedFigure, new: PlacedFigure) -> bool:
    one, other = old.figure, new.figure
    if one.kind is not other.kind or one.kind is FigureKind.DATE:
        return False
    alike = same_number(one.value, other.value) and same_unit(one, other)
    return alike and contradiction(one, other) is None
