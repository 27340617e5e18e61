"""Every change and every loud figure is a stop, in reading order."""

from __future__ import annotations

from tests.redline.sample import EDITED
from viewer.comparison.model import Comparison, FigureVerdict
from viewer.redline.attention.figures import loud
from viewer.redline.planning import Planner
from viewer.redline.stops import change_stops, figure_stops, following, preceding, stop_words


def test_as_many_stops_as_the_tree_counts(comparison: Comparison) -> None:
    planner = Planner(comparison)
    plan = planner.plan(comparison.pairs)
    stops = change_stops(plan, comparison.pairs)
    assert len(stops) == sum(pair.change_count for pair in comparison.pairs)
    assert [stop.key for stop in stops] == sorted(stop.key for stop in stops)


def test_all_figures_in_reading_order(comparison: Comparison) -> None:
    pair = comparison.pairs[EDITED]
    planner = Planner(comparison)
    plan = planner.plan([pair])
    stops = figure_stops(plan, [pair], planner)
    assert [stop.change for stop in stops] == list(pair.figures)
    assert sum(loud(stop.change) for stop in stops) == pair.figures_changed


def test_following_and_preceding_walk_all_stops(comparison: Comparison) -> None:
    planner = Planner(comparison)
    stops = change_stops(planner.plan(comparison.pairs), comparison.pairs)
    seen, key = [], (-1, -1, -1)
    while (stop := following(stops, key)) is not None:
        seen.append(stop)
        key = stop.key
    assert seen == list(stops)
    back, key = [], (10_000, 0, 0)
    while (stop := preceding(stops, key)) is not None:
        back.append(stop)
        key = stop.key
    assert back == list(reversed(stops))


def test_words_of_stops(comparison: Comparison) -> None:
    pair = comparison.pairs[EDITED]
    planner = Planner(comparison)
    plan = planner.plan([pair])
    words = [stop_words(stop) for stop in change_stops(plan, [pair])]
    assert (
        "inserted “In April 2025 we bought Northquay for ¥0.6 billion. We know little of its marke…”" in words
    )
    assert "deleted “We paid ¥3 million for a licence.”" in words
    assert any(word.startswith("changed “") and "” to “" in word for word in words)
    figures = figure_stops(plan, [pair], planner)
    changed = next(stop for stop in figures if stop.change.verdict is FigureVerdict.CHANGED)
    assert stop_words(changed) == "¥15.1 billion → ¥26.1 billion +¥11.0 billion, +72.8%, changed"
