"""``$6.6 million in marketable securities`` of one factor and ``marketable securities were $0.7 million`` of
another: the amount of this year's closing date succeeds that of last year's, wherever it is told.

The claims alone decide, so they must say all of it: the same measure in as many words, of the latest time of
each filing, which advanced as the filings did. What a filing tells of one measure and time in two values is
left alone.
"""

from __future__ import annotations

from collections import defaultdict
from typing import NamedTuple

from viewer.comparison.figures.judge.moved import WHERE
from viewer.comparison.figures.judge.open_ledgers import OpenLedgers
from viewer.comparison.figures.judge.thresholds import JUDGING
from viewer.comparison.figures.match.figure_texts import Texts
from viewer.comparison.figures.match.similarity import overlap
from viewer.comparison.figures.verdicts import dates, ledger_row
from viewer.comparison.figures.verdicts.ledger_row import Figures
from viewer.comparison.figures.verdicts.measures import core, folded
from viewer.comparison.figures.verdicts.subjects import contradiction
from viewer.comparison.figures.verdicts.unlike import differences
from viewer.comparison.model import FigureChange, PlacedFigure
from viewer.figures.calendar_date import CalendarDate
from viewer.figures.claim import Claim, Moment, Scope, Sense, Tax
from viewer.figures.describe.content_words import content
from viewer.figures.model import Figure, FigureKind
from viewer.figures.values import size
from viewer.language.word_lists import word_set

_SUCCEEDED = (FigureKind.MONEY, FigureKind.COUNT, FigureKind.PERCENT)
_HOW_HELD = word_set("book carrying balance remaining outstanding approximate")
"""Words that say how an amount stands in the books, and not what it is of."""


class _Measure(NamedTuple):
    """What two figures must have in common, their time left out."""

    kind: FigureKind
    unit: str | None
    words: frozenset[str]
    whole: frozenset[str]
    owner: frozenset[str]
    place: str
    movement: Sense
    sense: Sense
    scope: Scope | None
    tax: Tax | None
    moment: Moment | None
    per: str
    held: bool
    as_of: bool
    span: str


def _measure(figure: Figure) -> _Measure | None:
    """What a figure measures, where it says that and of which time; None where not, or of a part."""
    claim = figure.claim
    period = claim.period.key if claim.period is not None else None
    words = core(claim) - _HOW_HELD
    if figure.kind not in _SUCCEEDED or period is None or not words:
        return None
    if claim.what.of_which is not None or claim.basis.adjusted:
        return None
    return _Measure(
        figure.kind,
        None if figure.kind is FigureKind.COUNT else figure.unit,
        words,
        folded(content(claim.basis.share_of)),
        _owner(claim),
        claim.whose.place,
        claim.what.movement,
        claim.sense,
        claim.basis.scope,
        claim.basis.tax,
        claim.basis.moment,
        claim.basis.per,
        claim.what.held,
        period.as_of,
        period.span,
    )


def _owner(claim: Claim) -> frozenset[str]:
    return content(claim.what.owner or claim.whose.told)


class _Latest:
    """The figures of one filing by their measures, of the latest time that it tells of each."""

    def __init__(self, figures: Figures) -> None:
        self._by_measure: dict[_Measure, list[tuple[CalendarDate, PlacedFigure]]] = defaultdict(list)
        for place, found in figures.items():
            for figure in found:
                measure = _measure(figure)
                period = figure.claim.period
                if measure is not None and period is not None and period.date is not None:
                    self._by_measure[measure].append((period.date, PlacedFigure(place, figure)))

    def of(self, measure: _Measure) -> list[PlacedFigure]:
        """The figures of a measure and of its latest time, where they agree on one value; else none."""
        found = self._by_measure.get(measure, [])
        latest = max((date.plain for date, _ in found), default="")
        placed = [each for date, each in found if date.plain == latest]
        return placed if len({size(each.figure.value) for each in placed}) == 1 else []

    def measures(self) -> list[_Measure]:
        """All measures, in the order of the text."""
        return list(self._by_measure)


def join_successors(old: Figures, new: Figures, rows: OpenLedgers, shift: int | None, texts: Texts) -> None:
    """Join the rows of a measure that both filings tell of their latest time.

    Args:
        old: Every place of the old filing with its figures.
        new: Every place of the new filing with its figures.
        rows: The ledgers.
        shift: By how many years the filings advanced; nothing is joined where they did not.
        texts: The texts of both filings.
    """
    if not shift:
        return
    before, after = _Latest(old), _Latest(new)
    for measure in before.measures():
        gone = [each for each in before.of(measure) if _alone(rows.row_of_old(each))]
        come = [each for each in after.of(measure) if _alone(rows.row_of_new(each))]
        for one, other in zip(gone, come, strict=False):
            if _succeeds(one, other, measure, shift, texts):
                where = "" if texts.beside(one, other) else WHERE[rows.together(one, other)]
                rows.join(one, other, ledger_row.paired(one, other, where))


def _alone(found: tuple[int, FigureChange] | None) -> bool:
    """Tell whether a row has one side."""
    return found is not None and (found[1].old is None or found[1].new is None)


def _succeeds(one: PlacedFigure, other: PlacedFigure, measure: _Measure, shift: int, texts: Texts) -> bool:
    old, new = one.figure, other.figure
    if _years_apart(old.claim, new.claim) != shift:
        return False
    if contradiction(old, new) is not None or differences(old, new):
        return False
    if not measure.owner and old.claim.whose.names != new.claim.whose.names and not measure.as_of:
        return False
    if measure.kind is FigureKind.MONEY and len(measure.words) >= JUDGING.distinct_words:
        return True
    return overlap(texts.around(one), texts.around(other)) >= JUDGING.same_topic


def _years_apart(old: Claim, new: Claim) -> int | None:
    """By how many years the time of an amount advanced; that of a 52-week year by its nearest."""
    if old.period is None or new.period is None or old.period.date is None or new.period.date is None:
        return None
    before, after = old.period.date, new.period.date
    years = before.years_to(after)
    return years if years is not None else dates.nearly_years(before, after)
