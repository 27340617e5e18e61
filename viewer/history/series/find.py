"""``31.6% (2004), 29.7% (2007), 29.9% (2011), 29.9% (2012)``: the figures of one claim over all filings.

What the ledgers take for one figure is joined first, the links between like sentences before the others;
then figures of the same words in one sentence (``in 2010, 2011 and 2012 … respectively``) or in one risk.
Two groups are joined only if each figure of the one may be of one claim with each of the other, and if no
filing would then tell two values of one period. So a wrong link leaves two short series, and not one of
unlike things."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Hashable, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import combinations, pairwise

from viewer.comparison.figures.judge.measure_key import differ
from viewer.comparison.figures.match.similarity import overlap
from viewer.comparison.stages import Cancel
from viewer.filings.errors import Cancelled
from viewer.history.comparisons import Comparisons
from viewer.history.model import History
from viewer.history.series.alike import is_same_claim, words_of_claim
from viewer.history.series.compared import beside, with_claims_beside
from viewer.history.series.groups import Groups
from viewer.history.series.model import Point, Series
from viewer.history.series.thresholds import SERIES_THRESHOLDS
from viewer.history.series.told import ToldFigure, told_figures
from viewer.history.series.when import FilingTime, PointTime

_Times = Mapping[ToldFigure, PointTime]
_Pair = tuple[ToldFigure, ToldFigure]


def series_of(
    history: History, comparisons: Comparisons, *, should_cancel: Cancel | None = None
) -> tuple[Series, ...]:
    """Return the figures that are told more than once, by other filings or of other periods, each as a
    series.

    Args:
        history: The history.
        comparisons: Its comparisons; those that are not kept are made.
        should_cancel: Asked between comparisons, and between figures.

    Returns:
        The series in the order of the lineages, then of the newest text.

    Raises:
        Cancelled: ``should_cancel`` said so.
    """
    told = told_figures(history, comparisons, should_cancel)
    every = list(with_claims_beside(list(told)))
    now = {each.at: each for each in every}
    times = _times(history, every)
    measured = [each for each in every if each.measures]
    groups = Groups(measured, {each: times[each].key for each in measured})
    links = [(now[one.at], now[other.at]) for one, other in told.links if one.measures and other.measures]
    links += [
        (one, other) for one, other in pairwise(measured) if one.at[:3] == other.at[:3] and beside(one, other)
    ]
    links.sort(key=lambda link: (-overlap(link[0].around, link[1].around), link[0].at, link[1].at))
    for one, other in _unless(should_cancel, links):
        groups.join(one, other)
    for one, other in _unless(should_cancel, _of_same_words(history, measured)):
        if not groups.are_one(one, other) and _say_the_same(one, other, times):
            groups.join(one, other)
    order = {lineage.id: at for at, lineage in enumerate(history.lineages)}
    made = [
        _series(history, group, times, order)
        for group in groups
        if len({(each.filing, times[each].key) for each in group}) >= SERIES_THRESHOLDS.points
    ]
    made.sort(key=lambda each: _place(each, order))
    return tuple(replace(each, id=f"s{at}") for at, each in enumerate(made, start=1))


def _times(history: History, figures: Sequence[ToldFigure]) -> _Times:
    """The time of each figure, by the calendar of its filing and by what its sentence told before."""
    by_filing: dict[int, list[ToldFigure]] = defaultdict(list)
    for each in figures:
        by_filing[each.filing].append(each)
    found: dict[ToldFigure, PointTime] = {}
    for place, told in by_filing.items():
        calendar = FilingTime.of(history.filings[place], [each.figure for each in told])
        before: dict[Hashable, PointTime] = {}
        for each in told:
            sentence = each.at[:3], each.sentence
            when = found[each] = calendar.when(each.figure.claim.period, before.get(sentence))
            if each.measures and not when.of_filing:
                before[sentence] = when
    return found


def _of_same_words(history: History, figures: Sequence[ToldFigure]) -> Iterator[_Pair]:
    """Yield figures of one risk that say in the same telling words what they are of."""
    by_words: dict[Hashable, list[ToldFigure]] = defaultdict(list)
    for each in figures:
        claim, lineage = each.figure.claim, history.lineage_of(each.factor).id
        words = words_of_claim(claim)
        if words:
            by_words[lineage, each.figure.kind, each.figure.unit, claim.sense, words].append(each)
    for alike in by_words.values():
        yield from combinations(alike, 2) if len(alike) <= SERIES_THRESHOLDS.most_alike else _in_order(alike)


def _in_order(figures: Sequence[ToldFigure]) -> Iterator[_Pair]:
    """Yield each figure with the next one, and with the one of its number in the next filing."""
    yield from pairwise(figures)
    by_filing: dict[int, list[ToldFigure]] = defaultdict(list)
    for each in figures:
        by_filing[each.filing].append(each)
    for earlier, later in pairwise(sorted(by_filing)):
        yield from zip(by_filing[earlier], by_filing[later], strict=False)


def _unless(should_cancel: Cancel | None, pairs: Iterable[_Pair]) -> Iterator[_Pair]:
    for pair in pairs:
        if should_cancel is not None and should_cancel():
            raise Cancelled
        yield pair


def _say_the_same(one: ToldFigure, other: ToldFigure, times: _Times) -> bool:
    """Tell whether two figures are of one claim by their words alone."""
    if one.filing == other.filing:
        if times[one].of_filing or times[other].of_filing or times[one].months != times[other].months:
            return False
        if one.at[:3] == other.at[:3] and one.sentence == other.sentence:
            return is_same_claim(one, other)
    distinct = len(words_of_claim(one.figure.claim)) >= SERIES_THRESHOLDS.distinct_words
    of_one = one.figure.claim.whose.names == other.figure.claim.whose.names
    return distinct and of_one and is_same_claim(one, other)


def _series(history: History, group: Sequence[ToldFigure], times: _Times, order: Mapping[str, int]) -> Series:
    points = [Point(each.filing, each.factor, each.placed, times[each]) for each in group]
    points.sort(key=lambda point: (point.when.order, point.filing, point.factor, point.placed.place.part))
    lineages = {history.lineage_of(point.factor).id for point in points}
    newest = max(points, key=lambda point: (point.filing, point.when.order))
    return Series(
        "",
        tuple(sorted(lineages, key=order.__getitem__)),
        newest.placed.figure.claim,
        tuple(points),
        _restated(points),
    )


def _restated(points: Sequence[Point]) -> tuple[tuple[Point, ...], ...]:
    """The points of each period that several filings tell, where their values differ.

    What a filing tells of a time that is still to come is an expectation, and may change.
    """
    by_period: dict[Hashable, list[Point]] = defaultdict(list)
    for point in points:
        if not point.when.of_filing and not point.when.to_come:
            by_period[point.when.key].append(point)
    return tuple(
        tuple(told)
        for told in by_period.values()
        if any(differ(one.placed.figure, other.placed.figure) for one, other in combinations(told, 2))
    )


def _place(series: Series, order: Mapping[str, int]) -> tuple[int, int, int, int, int]:
    """Sort key: the lineage, then where the newest filing that tells it does."""
    newest = series.newest
    at = newest.factor
    place = newest.placed
    return order[series.lineages[0]], -at.filing, at.number, place.place.part, place.figure.start
