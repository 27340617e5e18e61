from __future__ import annotations

import pytest

from viewer.comparison.model import Figure, FigureChange, FigureKind, FigureVerdict, Place, PlacedFigure
from viewer.report.figure_words import (
    delta_words,
    difference_words,
    doubt_words,
    headline_words,
    percent_words,
    value_words,
    verdict_words,
)


def figure(text: str, value: float | str, kind: FigureKind, unit: str | None) -> PlacedFigure:
    return PlacedFigure(Place("o1", 1), Figure(kind, text, 0, len(text), value, unit))


def change(
    old: tuple[str, float | str],
    new: tuple[str, float | str],
    kind: FigureKind = FigureKind.MONEY,
    unit: str | None = "JPY",
    delta: float | None = None,
    percent: float | None = None,
) -> FigureChange:
    if delta is None and not isinstance(old[1], str) and not isinstance(new[1], str):
        delta = new[1] - old[1]
        percent = delta / old[1] * 100 if old[1] else None
    return FigureChange(
        figure(*old, kind, unit), figure(*new, kind, unit), FigureVerdict.CHANGED, delta, percent, ""
    )


@pytest.mark.parametrize(
    ("changed", "words"),
    [
        (change(("¥15.1 billion", 15.1e9), ("¥26.1 billion", 26.1e9)), "+¥11.0 billion, +72.8%"),
        (change(("¥16.5 billion", 16.5e9), ("¥15.6 billion", 15.6e9)), "−¥0.9 billion, −5.5%"),
        (change(("$35,000,000", 35e6), ("$55,000,000", 55e6), unit="USD"), "+$20,000,000, +57.1%"),
        (change(("77.8%", 77.8), ("79.5%", 79.5), FigureKind.PERCENT, "percent"), "+1.7 points"),
        (change(("8%", 8), ("9%", 9), FigureKind.PERCENT, "percent"), "+1 point"),
        (change(("eight", 8), ("14", 14), FigureKind.COUNT, "subsidiaries"), "+6, +75.0%"),
        (
            change(
                ("May 1, 2024", "2024-05-01"), ("May 3, 2024", "2024-05-03"), FigureKind.DATE, None, delta=2
            ),
            "+2 days",
        ),
        (change(("¥5", 5), ("¥5", 5)), ""),
        (change(("none", 0), ("three", 3), FigureKind.COUNT, "ships"), "+3"),
    ],
)
def test_a_difference_reads_in_the_scale_of_the_filing(changed: FigureChange, words: str) -> None:
    assert difference_words(changed) == words


def test_a_figure_on_one_side_has_no_difference() -> None:
    gone = FigureChange(
        figure("¥5\nbillion", 5e9, FigureKind.MONEY, "JPY"),
        None,
        FigureVerdict.REMOVED,
        None,
        None,
        "",
        "9 for ¥",
    )
    assert (delta_words(gone), percent_words(gone)) == ("", "")
    assert headline_words(gone) == "¥5 billion"
    assert verdict_words(gone) == "removed"
    assert doubt_words(gone) == "suspect: 9 for ¥"
    assert value_words(None) == ""
