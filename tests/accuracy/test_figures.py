"""How well figures are found, matched and judged on real filings, against labels made by reading them.

The labels hold kinds and values in the order of the text, by factor, and no sentence of any filing.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable
from functools import cache
from itertools import combinations
from pathlib import Path

import pytest

from tests.corpus import SEED_YEARS, comparison, filing, on_corpus, seed
from viewer.comparison.model import Comparison, FigureVerdict, PlacedFigure
from viewer.figures import context_of, recognise_paragraph

pytestmark = on_corpus

LABELS = Path(__file__).parent / "figures"
LABELLED = (2011, 2012)
FLOORS = {"money": 0.99, "percent": 0.99, "count": 0.97, "date": 0.98}
MATCHING = 0.97

Value = float | int | str
Item = tuple[object, ...]


def f1(expected: Iterable[Item], found: Iterable[Item]) -> float:
    """F1 of two bags."""
    wanted, got = Counter(expected), Counter(found)
    both = (wanted & got).total()
    return 2 * both / (wanted.total() + got.total()) if wanted or got else 1.0


def labels(year: int) -> list[tuple[int, str, Value]]:
    """(factor, kind, value) of every figure of a seed, as a reader labelled them."""
    loaded: dict[str, list[tuple[str, Value]]] = json.loads(
        (LABELS / f"figures-{year}.json").read_text("utf-8")
    )
    return [(int(factor), kind, value) for factor, figures in loaded.items() for kind, value in figures]


@cache
def found_in(year: int) -> tuple[tuple[int, str, Value], ...]:
    """(factor, kind, value) of every figure of a seed, as they are recognised."""
    factors = filing(seed(year)).factors
    context = context_of(part.text for factor in factors for part in factor.parts)
    return tuple(
        (factor.number, figure.kind.value, figure.value.plain)
        for factor in factors
        for part in factor.parts
        for figure in recognise_paragraph(part, context)
    )


def compared(old: int, new: int) -> Comparison:
    """Two seeds compared."""
    return comparison(seed(old), seed(new))


@pytest.mark.parametrize("year", LABELLED)
@pytest.mark.parametrize("kind", FLOORS)
def test_figures_are_found(year: int, kind: str) -> None:
    wanted = [label for label in labels(year) if label[1] == kind]
    got = [figure for figure in found_in(year) if figure[1] == kind]
    assert wanted
    assert f1(wanted, got) >= FLOORS[kind], (Counter(wanted) - Counter(got), Counter(got) - Counter(wanted))


@pytest.mark.parametrize("year", LABELLED)
def test_figures_come_in_the_order_of_the_text(year: int) -> None:
    shared = Counter(labels(year)) & Counter(found_in(year))
    orders = []
    for bag in (labels(year), found_in(year)):
        left = shared.copy()
        order = []
        for item in bag:
            if left[item]:
                left[item] -= 1
                order.append(item)
        orders.append(order)
    assert orders[0] == orders[1]


def _value(side: PlacedFigure | None) -> Value | None:
    return side.figure.value.plain if side is not None else None


def _factor(side: PlacedFigure | None) -> int | None:
    return int(side.place.factor[1:]) if side is not None else None


def test_figures_are_matched_and_judged() -> None:
    rows = json.loads((LABELS / "ledger-2011-2012.json").read_text("utf-8"))
    wanted = [
        (
            old if before is not None else None,
            new if after is not None else None,
            kind,
            before,
            after,
            verdict,
        )
        for old, new, kind, before, after, verdict in rows
    ]
    got = [
        (
            _factor(row.old),
            _factor(row.new),
            row.kind.value,
            _value(row.old),
            _value(row.new),
            row.verdict.value,
        )
        for pair in compared(2011, 2012).pairs
        for row in pair.figures
    ]
    assert f1(wanted, got) >= MATCHING, (Counter(wanted) - Counter(got), Counter(got) - Counter(wanted))


RESTATED = {(2004, 2007), (2004, 2011), (2004, 2012)}
"""The pairs of filings in which one and only one figure, a net loss of fiscal 2003, was restated."""


@pytest.mark.parametrize("years", list(combinations(SEED_YEARS, 2)))
def test_only_what_was_restated_is_restated(years: tuple[int, int]) -> None:
    rows = [
        row
        for pair in compared(*years).pairs
        for row in pair.figures
        if row.verdict is FigureVerdict.RESTATED
    ]
    values = [(_value(row.old), _value(row.new)) for row in rows]
    assert values == ([(16_500_000_000, 15_600_000_000)] if years in RESTATED else [])
    for row in rows:
        assert row.delta == -900_000_000
        assert row.measure == "net loss, fiscal year ended March 31, 2003"


@pytest.mark.parametrize("years", list(combinations(SEED_YEARS, 2)))
def test_every_figure_is_in_just_one_row(years: tuple[int, int]) -> None:
    rows = [row for pair in compared(*years).pairs for row in pair.figures]
    for side, year in ((0, years[0]), (1, years[1])):
        placed = [(row.old, row.new)[side] for row in rows if (row.old, row.new)[side] is not None]
        assert len(placed) == len(set(placed)) == len(found_in(year))


def test_garbled_amounts_are_read_for_what_they_stand_for_and_say_so() -> None:
    doubtful = {
        row.old.figure.text: (row.old.figure.value.plain, row.old.figure.unit)
        for pair in compared(2011, 2012).pairs
        for row in pair.figures
        if row.old is not None and row.old.figure.suspect is not None
    }
    assert sorted(doubtful.values()) == [(200_000_000, "JPY"), (700_000_000, "JPY")]
