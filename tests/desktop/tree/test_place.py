"""Where the reviewer is in the tree, after the pairs were made anew."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QTreeView

from tests.builders import PairSpec, build_comparison
from viewer.comparison.model import Comparison
from viewer.desktop.session import Session
from viewer.desktop.tree.model import TreeModel, TreeRole
from viewer.desktop.tree.place import TreePlace


@pytest.fixture
def tree(
    qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[tuple[QTreeView, TreeModel]]:
    monkeypatch.setenv("FACTORDIFF_DATA", str(tmp_path))
    view, session = QTreeView(), Session()
    model = TreeModel(session, view)
    view.setModel(model)
    yield view, model
    view.deleteLater()
    session.deleteLater()


def two_pairs() -> Comparison:
    first = PairSpec([("Mines may flood.", "Mines may flood."), ("They may.", "They might.")])
    second = PairSpec([("Kilns may cool.", "Kilns may cool."), ("They may.", "They might.")])
    return build_comparison([first, second])


def test_the_side_with_fewer_factors_is_remembered_first(tree: tuple[QTreeView, TreeModel]) -> None:
    view, model = tree
    comparison = two_pairs()
    first, second = comparison.pairs
    split = replace(second, new=("n1", "n2"))
    model.set_comparison(replace(comparison, pairs=(first, split)))
    view.setCurrentIndex(model.index_of(split.id))
    place = TreePlace.of(view)
    assert place.factors == ("o2", "n1", "n2")
    model.set_comparison(comparison)
    place.restore(view)
    assert view.currentIndex().data(TreeRole.PAIR) == second
