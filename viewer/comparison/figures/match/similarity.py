"""How likely a figure of the old text and one of the new are the same: by kind, measure, words and place."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence

from viewer.comparison.figures.match.deeds import opposite_deeds
from viewer.comparison.figures.match.extents import are_apart
from viewer.comparison.figures.match.placement import StandingFigure
from viewer.comparison.figures.match.renamed import only_renamed
from viewer.comparison.figures.match.thresholds import MATCHING, LikenessWeights
from viewer.comparison.figures.verdicts.contrasts import BASES, LINES, contrast
from viewer.comparison.figures.verdicts.measures import one_name
from viewer.comparison.figures.verdicts.numbers import same_unit
from viewer.comparison.figures.verdicts.subjects import contradiction
from viewer.comparison.linear_assignment import best_pairs
from viewer.figures.calendar_date import CalendarDate, DatePrecision
from viewer.figures.describe.content_words import content
from viewer.figures.describe.nouns.leading_words import leading
from viewer.figures.model import Figure, FigureKind
from viewer.figures.period import SINCE, Period, PeriodKey
from viewer.figures.values import same_number


def _aside(figure: Figure) -> bool:
    """Tell whether a figure is that of another year, in brackets behind the one of this year."""
    return figure.claim.period is not None and figure.claim.period.aside


def _begins_and_falls(old: Figure, new: Figure) -> bool:
    """Tell whether one date is since when a thing has been, and another one when it was."""
    one, other = old.claim.period, new.claim.period
    if old.kind is not FigureKind.DATE or one is None or other is None:
        return False
    return (one.lead == SINCE) is not (other.lead == SINCE) and not same_number(old.value, new.value)


def _of_two_extents(old: Figure, new: Figure) -> bool:
    """Tell whether one date is a whole year and the other a day or a month that does not lie in it."""
    one, other = old.value, new.value
    if not isinstance(one, CalendarDate) or not isinstance(other, CalendarDate):
        return False
    years = [date.precision is DatePrecision.YEAR for date in (one, other)]
    return years[0] is not years[1] and not (one.holds(other) or other.holds(one))


def _of_a_year_before(figure: Figure) -> bool:
    """Tell whether an amount is told as that of the year before: ``against $4 million in the prior year``."""
    period = figure.claim.period
    if period is None or not period.relative:
        return False
    told = period.told.lower()
    return told.startswith(_BEFORE) or told.endswith((" earlier", " before", " ago"))


def _are_two(one: StandingFigure, other: StandingFigure) -> bool:
    """Tell whether two figures of a kind cannot be one, whatever stands around them."""
    old, new = one.placed.figure, other.placed.figure
    another = not same_number(old.value, new.value) and (
        old.kind is FigureKind.IDENTIFIER
        or _of_a_year_before(old) is not _of_a_year_before(new)
        or are_apart(one.extent, other.extent)
    )
    of_two_series = bool(one.series and other.series) and one.series != other.series
    if (
        another
        or of_two_series
        or one.of_another_role(other)
        or _aside(old) is not _aside(new)
        or _begins_and_falls(old, new)
    ):
        return True
    return (
        undone(one, other)
        or contradiction(old, new) is not None
        or only_renamed(old, new, one.around, other.around)
    )


def undone(one: StandingFigure, other: StandingFigure) -> bool:
    """Tell whether two figures are of deeds that undo each other: of what was issued, and repurchased."""
    if one.placed.figure.kind not in (FigureKind.MONEY, FigureKind.COUNT):
        return False
    return opposite_deeds(one.deeds, other.deeds, one.around, other.around)


def overlap(first: frozenset[str], second: frozenset[str]) -> float:
    """Return the Dice coefficient of two sets of words, 0 to 1; a half where both are empty."""
    if not first and not second:
        return 0.5
    return 2 * len(first & second) / (len(first) + len(second))


_BEFORE = ("previous", "prior", "preceding")
_NOW_OR_THEN = frozenset(("previous", "prior", "preceding", "current", "next", "following", "last"))
"""Words of periods that are told by their distance from the filing's own."""


class FigureLikeness:
    """How likely two figures are the same one, 0 to 1; the words of each are taken apart once."""

    def __init__(self, standings: Iterable[StandingFigure]) -> None:
        self._measure: dict[int, frozenset[str]] = {}
        self._lead: dict[int, frozenset[str]] = {}
        self._period: dict[int, PeriodKey | str | None] = {}
        self._units: Counter[str | None] = Counter()
        for standing in standings:
            figure = standing.placed.figure
            period = figure.claim.period
            self._units[figure.unit] += figure.kind is FigureKind.MONEY
            self._measure[id(standing)] = frozenset(map(one_name, content(figure.claim.subject)))
            self._lead[id(standing)] = frozenset(map(one_name, content(leading(figure.claim.subject))))
            self._period[id(standing)] = (
                (period.key or _counted_from_now(period)) if period is not None else None
            )

    def words(self, old: StandingFigure, new: StandingFigure) -> float:
        """Return how alike the words are of what they measure, 0 to 1.

        What comes first counts more: a loss ``on unlisted shares`` and a loss ``on shares and bonds`` are
        losses.
        """
        whole = overlap(self._measure[id(old)], self._measure[id(new)])
        one, other = self._lead[id(old)], self._lead[id(new)]
        return max(whole, (whole + overlap(one, other)) / 2) if one and other else whole

    def telling(self, old: StandingFigure, new: StandingFigure) -> int:
        """Return how many telling words the measure has of the one that has fewer."""
        return min(len(self._measure[id(old)]), len(self._measure[id(new)]))

    def _of_one_period(self, one: StandingFigure, other: StandingFigure) -> bool:
        """Tell whether both say what period they are of, and it is one."""
        period = self._period[id(one)]
        return period is not None and period == self._period[id(other)]

    def of(self, one: StandingFigure, other: StandingFigure, near: float, slot: bool) -> float:
        """Return how likely two figures are the same one, 0 to 1, and more where they are of one period.

        Args:
            one: A figure of the old text.
            other: A figure of the new text.
            near: How near their places are to each other, 0 to 1.
            slot: Whether the one simply stands where the other stood.
        """
        old, new = one.placed.figure, other.placed.figure
        ends = one.range_end and other.range_end and one.range_end is not other.range_end
        if old.kind is not new.kind or ends or _are_two(one, other):
            return 0.0
        same = float(same_number(old.value, new.value))
        around = overlap(one.around, other.around)
        words = self.words(one, other)
        if old.kind in (FigureKind.DATE, FigureKind.PERIOD, FigureKind.RATIO):
            lead = old.claim.words == new.claim.words
            if not (lead or words or slot or same):
                return 0.0
            if not lead and _of_two_extents(old, new):
                return 0.0
            precise = float(len(str(old.value.plain)) == len(str(new.value.plain)))
            return _weighed(MATCHING.of_dates, max(words, float(lead)), around, near, same, precise)
        of_one_period = self._of_one_period(one, other)
        silent = (
            not (self._measure[id(one)] and self._measure[id(other)])
            and not one.range_end
            and not other.range_end
        )
        told = words or (silent and of_one_period)
        currencies = _in_two_currencies(old, new)
        lone = currencies and self._units[old.unit] == self._units[new.unit] == 1
        same_currency = same_unit(old, new) or (lone and min(words, around) >= MATCHING.rival_words)
        alike = same_currency or old.suspect or new.suspect
        if (currencies and not lone) or (not slot and not (told and alike)):
            return 0.0
        near += MATCHING.same_period * of_one_period + MATCHING.same_role * one.of_one_role(other)
        weights = MATCHING.of_counts if old.kind is FigureKind.COUNT else MATCHING.of_amounts
        itself = MATCHING.itself if of_one_period and same else 0.0
        other_line = contrast(old.claim.what, new.claim.what, (*LINES, *BASES)) is not None
        less = MATCHING.other_line * (other_line + currencies)
        return max(0.0, _weighed(weights, words, around, near, same) + itself - less)


def _in_two_currencies(old: Figure, new: Figure) -> bool:
    """Tell whether two amounts are told in two currencies, neither of them in doubt: they are one only where
    no other amount is in either, ``¥40 billion`` and ``$300 million``."""
    money = old.kind is FigureKind.MONEY and not (old.suspect or new.suspect)
    return money and None not in (old.unit, new.unit) and old.unit != new.unit


def _counted_from_now(period: Period) -> str | None:
    """``prior year``: of the one filing's latest year it is what it is of the other's."""
    told = period.told.lower()
    return told if period.relative and not _NOW_OR_THEN.isdisjoint(told.split()) else None


def _weighed(
    weights: LikenessWeights, words: float, around: float, near: float, same: float, precise: float = 0.0
) -> float:
    shared = weights.words * words + weights.around * around + weights.near * near + weights.same * same
    return shared + weights.precise * precise


def nearness(old: StandingFigure, new: StandingFigure) -> float:
    """Return 1 where the new figure stands opposite the old one, falling to 0 over ``MATCHING.reach``."""
    gaps = [
        max(0.0, there.start - here.mapped[1], here.mapped[0] - there.end)
        for here, there in ((old, new), (new, old))
    ]
    return max(0.0, 1.0 - sum(gaps) / len(gaps) / MATCHING.reach)


def _faces(old: StandingFigure, new: StandingFigure) -> bool:
    """Tell whether each stands in the stretch of text opposite the other."""
    return (
        old.mapped[0] <= new.start
        and new.end <= old.mapped[1]
        and new.mapped[0] <= old.start
        and old.end <= new.mapped[1]
    )


def slots_of(rest: Sequence[StandingFigure], left: Sequence[StandingFigure]) -> set[tuple[int, int]]:
    """Return the pairs (old, new) that stand alone in a short run of text and the run that replaced it.

    ``in seven months`` became ``in a year``: no other figure is near, so the one took the other's place.
    """
    facing = [(i, j) for i, one in enumerate(rest) for j, other in enumerate(left) if _faces(one, other)]
    olds, news = Counter(i for i, _ in facing), Counter(j for _, j in facing)
    slots = set()
    for i, j in facing:
        alone = olds[i] == news[j] == 1
        one, other = rest[i], left[j]
        run = (one.mapped[1] - one.mapped[0]) + (other.mapped[1] - other.mapped[0])
        if alone and run - (one.end - one.start) - (other.end - other.start) <= MATCHING.slot:
            slots.add((i, j))
    return slots


_BY_ORDER, _BY_PLACE = 1e-8, 1e-12


def assign(score: list[list[float]], least: float) -> list[tuple[int, int]]:
    """Return the one-to-one pairing with the highest sum of scores, of pairs that reach ``least``.

    Args:
        score: A line for each old figure, with its score against each new one.
        least: Pairs of a lower score stay apart.

    Returns:
        Index in the old list and index in the new one, for each pair.
    """
    if not score or not score[0]:
        return []
    # Equals are told apart by order, in a way that stays the same when the filings are swapped.
    worth = [
        [
            max(value - (_BY_ORDER * (i - j) ** 2 + _BY_PLACE * (i + j)), _BY_PLACE)
            if value >= least
            else 0.0
            for j, value in enumerate(row)
        ]
        for i, row in enumerate(score)
    ]
    return [(i, j) for i, j in best_pairs(worth) if worth[i][j] > 0.0]
