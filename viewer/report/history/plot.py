"""The small plot of a series: where its points and lines stand, in the coordinates of an inline SVG.

The case: 12 ships, 15, 14 and 18 in 2019, 2020, 2023 and 2024. Points stand as far apart as their periods do,
the lowest value at the bottom and the highest at the top, both written beside the plot: so small a plot has
no room for an axis, and one from zero would be a flat line. A period that was told twice has two points.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from viewer.figures.values import Quantity
from viewer.history import Point, Series
from viewer.wording.history.points import period_words

WIDTH, HEIGHT = 240, 84
"""Units of the picture."""
LEFT, RIGHT, TOP, BOTTOM = 8, 8, 18, 18
"""Room around the points; the highest and lowest value, and the first and last period, are written in it."""


_LONGEST = 16
"""Characters of the highest and the lowest value that are written; two of 16 fill the width."""
_At = Callable[[Point], tuple[float, float]]
"""Gives where a point stands."""


@dataclass(frozen=True, slots=True)
class Dot:
    """A point of the plot."""

    x: float
    y: float
    kind: str
    """``"newest"``: as the newest filing tells it; ``"earlier"``: another value that was told before."""
    suspect: bool
    words: str
    """What it is, for a pointer that rests on it."""


@dataclass(frozen=True, slots=True)
class Stroke:
    """A line from one point to the next."""

    x1: float
    y1: float
    x2: float
    y2: float
    gap: bool
    """Whether periods lie between that no filing tells."""


@dataclass(frozen=True, slots=True)
class Plot:
    """A plot, ready to be drawn."""

    dots: tuple[Dot, ...]
    strokes: tuple[Stroke, ...]
    highest: str
    lowest: str
    first: str
    last: str


def plot_of(series: Series, names: Sequence[str]) -> Plot | None:
    """Return the plot of a series; None where a value is no number, or all are of one period.

    Args:
        series: The series.
        names: What the filings are called.
    """
    values = [point.value for point in series.points]
    numbers = [value.number for value in values if isinstance(value, Quantity)]
    days = [point.when.end.toordinal() for point in series.points]
    if len(numbers) < len(values) or min(days) == max(days):
        return None
    sizes = {id(point): number for point, number in zip(series.points, numbers, strict=True)}
    low, high = min(sizes.values()), max(sizes.values())

    def at(point: Point) -> tuple[float, float]:
        along = (point.when.end.toordinal() - min(days)) / (max(days) - min(days))
        up = float((sizes[id(point)] - low) / (high - low)) if high > low else 0.5
        x = LEFT + along * (WIDTH - LEFT - RIGHT)
        return round(x, 1), round(HEIGHT - BOTTOM - up * (HEIGHT - TOP - BOTTOM), 1)

    newest = newest_told(series.points)
    ends = sorted(series.points, key=lambda point: point.when.order)
    return Plot(
        tuple(_dots(series, newest, at, names)),
        tuple(_strokes(newest, at)),
        _short(max(series.points, key=lambda point: sizes[id(point)]).text),
        _short(min(series.points, key=lambda point: sizes[id(point)]).text) if high > low else "",
        f"{ends[0].when.end:%Y-%m}",
        f"{ends[-1].when.end:%Y-%m}",
    )


def _short(text: str) -> str:
    """A figure's text, cut where two of them would not stand beside each other."""
    text = " ".join(text.split())
    return text if len(text) <= _LONGEST else f"{text[: _LONGEST - 1]}…"


def newest_told(points: Sequence[Point]) -> tuple[Point, ...]:
    """Return of each period the point that the newest filing tells, oldest period first."""
    by_period: dict[object, Point] = {}
    for point in points:
        known = by_period.get(point.when.key)
        if known is None or known.filing <= point.filing:
            by_period[point.when.key] = point
    return tuple(sorted(by_period.values(), key=lambda point: point.when.order))


def _dots(series: Series, newest: Sequence[Point], at: _At, names: Sequence[str]) -> Iterator[Dot]:
    earlier = [
        point
        for point in series.points
        for last in newest
        if last.when.key == point.when.key and last.value.plain != point.value.plain
    ]
    drawn = set()
    for kind, points in (("earlier", earlier), ("newest", newest)):
        for point in points:
            if (kind, at(point)) in drawn:
                continue
            drawn.add((kind, at(point)))
            words = f"{point.text}, {period_words(point, names)} ({names[point.filing]})"
            yield Dot(*at(point), kind, bool(point.suspect), words)


def _strokes(newest: Sequence[Point], at: _At) -> Iterator[Stroke]:
    for one, other in pairwise(newest):
        (x1, y1), (x2, y2) = at(one), at(other)
        if x1 != x2:
            yield Stroke(x1, y1, x2, y2, one.when.leaves_gap(other.when))
