"""Only what a reviewer need not look at may fold."""

from __future__ import annotations

from dataclasses import replace

from tests.builders import PairSpec, build_comparison
from tests.redline.sample import PLAIN, figure_change
from viewer.comparison.model import Comparison, FigureVerdict, Op, Pair, Segment
from viewer.comparison.options import IgnoreOption
from viewer.figures.model import FigureKind
from viewer.redline.attention.figures import loud_places
from viewer.redline.foldable import foldable_runs
from viewer.redline.planning import Planner


def pair_of(*texts: tuple[str | None, str | None]) -> Pair:
    return build_comparison([PairSpec([("Head.", "Head."), *texts])]).pairs[0]


SAME = ("Same.", "Same.")
SPACE = (IgnoreOption.WHITE_SPACE,)


def test_three_unchanged_paragraphs_fold_and_two_do_not() -> None:
    assert foldable_runs(pair_of(SAME, SAME, SAME)) == (range(1, 4),)
    assert foldable_runs(pair_of(SAME, SAME)) == ()


def test_a_heading_never_folds() -> None:
    assert foldable_runs(pair_of(SAME, SAME, SAME))[0].start == 1


def test_a_change_parts_two_runs() -> None:
    runs = foldable_runs(pair_of(SAME, SAME, SAME, ("Old.", "New."), SAME, SAME, SAME, SAME))
    assert runs == (range(1, 4), range(5, 9))


def test_a_gap_does_not_fold() -> None:
    assert foldable_runs(pair_of(SAME, SAME, ("Gone.", None), SAME)) == ()


def test_an_ignored_difference_folds() -> None:
    pair = pair_of(SAME, SAME, ("It's.", "It’s."))
    row = pair.rows[3]
    quiet = replace(row, changes=tuple(replace(change, ignored=SPACE) for change in row.changes))
    assert foldable_runs(replace(pair, rows=(*pair.rows[:3], quiet))) == (range(1, 4),)


def test_a_loud_figure_keeps_its_paragraph_open() -> None:
    rows = [("Head.", "Head."), ("Loss of ¥1.", "Loss of ¥1."), SAME, SAME]
    pair = build_comparison([PairSpec(rows)]).pairs[0]
    for verdict, suspect, folds in (
        (FigureVerdict.UNCHANGED, None, True),
        (FigureVerdict.UNCHANGED, "doubtful", False),
        (FigureVerdict.RESTATED, None, False),
    ):
        figure = figure_change(
            1, ("¥1", "¥1"), FigureKind.MONEY, verdict, suspect=suspect, rows=rows
        )  # fmt: skip
        assert bool(foldable_runs(pair, loud_places([figure]))) is folds


def test_a_moved_paragraph_stays_in_sight() -> None:
    pair = pair_of(SAME, SAME, SAME)
    moved = replace(pair.rows[2], segments=(Segment(Op.EQUAL, "Same."),), link=1)
    assert foldable_runs(replace(pair, rows=(*pair.rows[:2], moved, pair.rows[3]))) == ()


def test_a_pair_shown_alone_that_is_unchanged_is_not_folded(comparison: Comparison) -> None:
    planner = Planner(comparison)
    assert planner.plan([comparison.pairs[PLAIN]]).folds == ()
    assert len(planner.plan(comparison.pairs).folds) == 2
