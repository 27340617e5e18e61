"""What is made ahead is what would be made when it is shown."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, settings

from tests.builders import PairSpec, build_comparison
from tests.redline.comparisons import planned_comparisons
from viewer.comparison.model import Comparison
from viewer.redline import planning
from viewer.redline.content import Content
from viewer.redline.ledger import every_row
from viewer.redline.made_ahead import make_ahead
from viewer.redline.planning import LONG, Planner
from viewer.redline.row_blocks import SideBlocks
from viewer.redline.shown_pairs import shown_pairs
from viewer.review.model import content_of


@settings(max_examples=60, deadline=None)
@given(comparison=planned_comparisons())
def test_plans_and_rows_are_the_same_as_without(comparison: Comparison) -> None:
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(planning, "LONG", 1)
        ahead = make_ahead(comparison)
    assert ahead.rows == every_row(comparison)
    assert ahead.keys == {pair.id: content_of(pair).key for pair in shown_pairs(comparison)}
    for pairs in (comparison.pairs, comparison.pairs[:1]):
        assert ahead.planner.plan(pairs) == Planner(comparison).plan(pairs)


def _of_rows(count: int) -> Comparison:
    rows = [(text, text) for text in (f"Kiln {number} may crack." for number in range(count))]
    return build_comparison([PairSpec(rows)])


@pytest.mark.parametrize("count", [3, LONG])
def test_the_blocks_of_long_pairs_are_not_made_again(count: int, monkeypatch: pytest.MonkeyPatch) -> None:
    comparison = _of_rows(count)
    ahead = make_ahead(comparison)
    made: list[int] = []
    original = SideBlocks.of

    def counting(blocks: SideBlocks, pair: object, at: int) -> object:
        made.append(at)
        return original(blocks, pair, at)  # type: ignore[arg-type]

    monkeypatch.setattr(SideBlocks, "of", counting)
    content = Content()
    content.be_ready(ahead.planner)
    content.take(comparison, comparison.pairs)
    assert bool(made) == (count < LONG)
    # What the file has under mended paragraphs was not made ahead.
    content.show_original(shown=True)
    assert made
    del made[:]
    content.be_ready(ahead.planner)
    content.take(comparison, comparison.pairs)
    assert made


def test_another_comparison_of_the_same_filings_does_not_fit() -> None:
    comparison = _of_rows(2)
    ahead = make_ahead(comparison)
    assert ahead.fits(comparison)
    assert not ahead.fits(replace(comparison))
    assert not ahead.fits(None)
