"""A series in words: what it measures, of which period each point is, what was told otherwise later.

The case: *net loss, fiscal year ended March 31, 2019: ¥16.4 billion in FY2022, FY2023; ¥15.2 billion in
FY2024*.
"""

from __future__ import annotations

from collections.abc import Sequence

from viewer.history import Point, Series
from viewer.language.say import say
from viewer.wording.history.years import listed


def series_words(series: Series) -> str:
    """Return what a series measures, in words of the newest filing that tells it.

    They are those of its figure there (:mod:`viewer.figures.label`), so figures beside it in its sentence are
    those of that year.
    """
    return series.words or series.claim.shown_subject or series.newest.text


def period_words(point: Point, names: Sequence[str]) -> str:
    """Return the period of a point as told, ``fiscal year ended March 31, 2019``.

    Where none is told it is the filing's own; where it is counted back, its end is said, too.
    """
    told = point.when.words
    if not told:
        return say("{year}, no period is told", year=names[point.filing])
    if point.when.of_filing or str(point.when.end.year) in told:
        return told
    return say("{period} (to {end})", period=told, end=point.when.plain)


def restated_words(points: Sequence[Point], names: Sequence[str]) -> str:
    """Return who told what of one period: ``¥16.4 billion in FY2022, FY2023; ¥15.2 billion in FY2025``."""
    by_value: dict[object, list[Point]] = {}
    for point in points:
        by_value.setdefault(point.value.plain, []).append(point)
    return "; ".join(
        say(
            "{value} in {years}",
            value=alike[0].text,
            years=listed(list(dict.fromkeys(names[point.filing] for point in alike))),
        )
        for alike in by_value.values()
    )


def gap_words(series: Series, names: Sequence[str]) -> list[str]:
    """Return what a series lacks: filings between that do not tell it, periods between that none tells."""
    words = []
    if series.missing:
        words.append(say("not told in {years}", years=listed([names[at] for at in series.missing])))
    words += [
        say("nothing is told between {earlier} and {later}", earlier=one.plain, later=other.plain)
        for one, other in series.gaps
    ]
    return words
