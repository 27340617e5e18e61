"""``carrying amount of unlisted shares: ¥1.9 billion (2011), ¥2.0 billion (2012)``: one claim over the years.

A series has a point for each figure that a filing tells: a filing that looks back on three years gives three
points, and a year that two filings tell gives two. Where these differ, the figure was restated.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise

from viewer.comparison.model import PlacedFigure
from viewer.figures.claim import Claim
from viewer.figures.model import FigureKind
from viewer.figures.period import Period
from viewer.figures.values import Value
from viewer.history.model import FactorAt
from viewer.history.series.when import PointTime


@dataclass(frozen=True, slots=True)
class Point:
    """A figure of a series: what one filing tells of one period."""

    filing: int
    """Place of the filing in the history."""
    factor: FactorAt
    placed: PlacedFigure
    """The figure with its text, and its part of the factor. The factor's id in its place is that of one of
    the comparisons: ask ``factor`` instead."""
    when: PointTime
    """The period that the value is of: the one that the text tells, or the filing's own."""

    @property
    def part(self) -> int:
        """0 for the heading, n for the n-th paragraph."""
        return self.placed.place.part

    @property
    def text(self) -> str:
        """The figure as written: ``"¥15.6 billion"``."""
        return self.placed.figure.text

    @property
    def value(self) -> Value:
        """What it is worth, in the unit's base."""
        return self.placed.figure.value

    @property
    def period(self) -> Period | None:
        """The period as told; None where none is."""
        return self.placed.figure.claim.period

    @property
    def suspect(self) -> str | None:
        """Why the reading is doubtful, where it is."""
        return self.placed.figure.suspect


@dataclass(frozen=True, slots=True)
class Series:
    """The figures of one claim, by period and then by filing."""

    id: str
    """``"s1"``, ``"s2"`` …: in the order of the lineages, then of the text of the newest filing that tells
    it."""
    lineages: tuple[str, ...]
    """Ids of the lineages whose factors tell it, in their order."""
    claim: Claim
    """As the newest filing that tells it claims it."""
    points: tuple[Point, ...]
    restated: tuple[tuple[Point, ...], ...] = ()
    """Points of one period with several values, each by filing."""

    @property
    def words(self) -> str:
        """What is measured, in the words shown of the newest point: ``"carrying amount of unlisted
        shares"``."""
        return self.newest.placed.figure.label.subject

    @property
    def kind(self) -> FigureKind:
        """What sort of thing is measured."""
        return self.newest.placed.figure.kind

    @property
    def unit(self) -> str | None:
        """The unit of all values: ``"JPY"``, ``"percent"``; of counts what the newest filing calls the
        counted."""
        return self.newest.placed.figure.unit

    @property
    def newest(self) -> Point:
        """The point of the newest filing that tells it; of several the latest period."""
        return max(self.points, key=lambda point: (point.filing, point.when.order))

    @property
    def filings(self) -> tuple[int, ...]:
        """Places of the filings that tell it, oldest first."""
        return tuple(sorted({point.filing for point in self.points}))

    @property
    def missing(self) -> tuple[int, ...]:
        """Places of the filings between the first and the last of these that do not."""
        told = self.filings
        return tuple(at for at in range(told[0], told[-1]) if at not in told)

    @property
    def periods(self) -> tuple[PointTime, ...]:
        """The periods that are told, oldest first, each once."""
        return tuple({point.when.key: point.when for point in self.points}.values())

    @property
    def gaps(self) -> tuple[tuple[PointTime, PointTime], ...]:
        """Periods that follow each other in the series with others of their length between, which no filing
        tells."""
        periods = self.periods
        return tuple((one, other) for one, other in pairwise(periods) if one.leaves_gap(other))

    @property
    def suspect(self) -> bool:
        """True where the reading of a point is doubtful."""
        return any(point.suspect for point in self.points)
