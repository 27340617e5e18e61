"""A fold is opened by itself, all are closed or switched off together."""

from __future__ import annotations

from tests.redline.sample import EDITED
from viewer.comparison.model import Comparison
from viewer.redline.open_folds import OpenFolds
from viewer.redline.planning import Planner


def test_closed_then_opened_then_off(comparison: Comparison) -> None:
    plan = Planner(comparison).plan([comparison.pairs[EDITED]])
    folds = OpenFolds()
    line = next(index for index, row in enumerate(plan.rows) if row.is_fold)
    hidden = [index for index, row in enumerate(plan.rows) if row.fold == 0 and index != line]
    assert len(hidden) == 3
    visible = folds.visible(plan)
    assert visible[line]
    assert not any(visible[index] for index in hidden)
    assert folds.open(0)
    assert not folds.open(0)
    visible = folds.visible(plan)
    assert not visible[line]
    assert all(visible[index] for index in hidden)
    folds.reset()
    assert folds.visible(plan)[line]
    folds.set_on(False)
    assert not folds.visible(plan)[line]
    assert not folds.open(0)


def test_few_rows_are_shown_where_only_many_are_to_be_folded(comparison: Comparison) -> None:
    plan = Planner(comparison).plan([comparison.pairs[EDITED]])
    line = next(index for index, row in enumerate(plan.rows) if row.is_fold)
    folds = OpenFolds()
    folds.set_least(3)
    assert folds.visible(plan)[line]
    folds.set_least(4)
    assert [shown for shown, row in zip(folds.visible(plan), plan.rows, strict=True) if not row.is_fold] == [
        True
    ] * sum(1 for row in plan.rows if not row.is_fold)
    assert not folds.visible(plan)[line]
