"""The tree model under Qt's own tester, with any comparison."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
import shiboken6
from hypothesis import HealthCheck, given, settings
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.modeltest import ModelTester

from tests.builders import PairSpec, build_comparison
from tests.desktop.comparisons import comparisons, flat, introduced, small
from tests.desktop.noting import put_note
from viewer.comparison.model import Comparison, Flag
from viewer.desktop.session import Session
from viewer.desktop.tree.filter import TreeFilter
from viewer.desktop.tree.model import TreeModel, TreeRole
from viewer.desktop.tree.pair_filter import PairFilter
from viewer.review import Mark, Review

Made = tuple[Session, TreeModel, TreeFilter]


@pytest.fixture
def made(qapp: object, tmp_path: object, monkeypatch: pytest.MonkeyPatch) -> Iterator[Made]:
    monkeypatch.setenv("FACTORDIFF_DATA", str(tmp_path))
    session = Session()
    model = TreeModel(session, session)
    yield session, model, TreeFilter(session, model, session)
    session.deleteLater()


def fill(made: Made, comparison: Comparison) -> None:
    session, model, _ = made
    session.open(comparison, Review(comparison.old.sha256, comparison.new.sha256))
    model.set_comparison(comparison)


def test_the_tester_finds_no_fault_through_resets_filters_and_marks(
    made: Made, qtmodeltester: ModelTester
) -> None:
    session, model, tree_filter = made
    qtmodeltester.check(model)
    tester = QAbstractItemModelTester(tree_filter, QAbstractItemModelTester.FailureReportingMode.Warning)
    for comparison in (small(), flat(), build_comparison([]), small()):
        fill(made, comparison)
        for which in PairFilter:
            tree_filter.set_filter(which)
        tree_filter.set_filter(PairFilter.UNREVIEWED)
        for pair in comparison.pairs:
            session.set_mark(pair, Mark.REVIEWED)
        assert tree_filter.rowCount() == 0
        tree_filter.set_filter(PairFilter.ALL)
    tester.deleteLater()


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None, max_examples=60)
@given(comparison=comparisons())
def test_any_comparison_makes_a_sound_tree(made: Made, comparison: Comparison) -> None:
    _, model, tree_filter = made
    testers = [
        QAbstractItemModelTester(one, QAbstractItemModelTester.FailureReportingMode.Warning)
        for one in (model, tree_filter)
    ]
    fill(made, comparison)
    assert sorted(pair.id for pair in model.pairs) == sorted(pair.id for pair in comparison.pairs)
    assert tree_filter.pairs() == model.pairs
    for pair in comparison.pairs:
        index = model.index_of(pair.id)
        assert index.data(TreeRole.PAIR) is pair
        assert index.data() == pair.heading
        above = []
        parent = index.parent()
        while parent.isValid():
            above.append(parent.data())
            assert parent.data(TreeRole.PAIR) is None
            parent = parent.parent()
        assert tuple(reversed(above)) == pair.category_path
    for which in PairFilter:
        tree_filter.set_filter(which)
        ids = {pair.id for pair in tree_filter.pairs()}
        assert ids == {pair.id for pair in comparison.pairs if which.accepts(pair, made[0].entry(pair))}
    tree_filter.set_filter(PairFilter.ALL)
    for tester in testers:
        # Now: left to the event loop, each would go on checking in all later examples.
        shiboken6.delete(tester)


def test_pairs_of_a_category_stand_together_in_the_order_of_the_comparison(made: Made) -> None:
    specs = [PairSpec([("A.", "A.")], category=name) for name in ("one", "two", "one", None, "two")]
    fill(made, build_comparison(specs))
    _, model, _ = made
    assert [model.index(row, 0).data() for row in range(model.rowCount())] == ["one", "two", "A."]
    assert [pair.id for pair in model.pairs] == ["p1", "p3", "p2", "p5", "p4"]


def test_a_tooltip_shows_markup_as_it_stands(made: Made) -> None:
    heading = '<img src="file:///etc/hosts"> & <b>bold</b>'
    fill(made, build_comparison([PairSpec([(heading, heading)], flags=(Flag.MOVED,))]))
    session, model, _ = made
    put_note(session, session.pairs[0], "<i>note</i>")
    tip = model.index_of("p1").data(Qt.ItemDataRole.ToolTipRole)
    assert "<img" not in tip
    assert "&lt;img" in tip
    assert "&lt;i&gt;note" in tip
    assert "moved" in tip


def test_a_screen_reader_hears_what_the_signs_say(made: Made) -> None:
    fill(made, small())
    session, model, _ = made
    session.set_mark(session.pairs[0], Mark.FLAGGED)
    spoken = model.index_of("p1").data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Freight rates may fall.: edited, 90% similar, 2 changes, 1 figure differs, flagged"
    assert (
        model.index_of("p4").data(Qt.ItemDataRole.AccessibleTextRole).startswith("Warehouses may burn.: new")
    )
    category = model.index_of("p1").parent()
    assert category.data(Qt.ItemDataRole.AccessibleTextRole) == "Category: Risks related to our business"


def test_what_was_paired_by_hand_is_told_in_words(made: Made) -> None:
    comparison = small()
    first, *others = comparison.pairs
    by_hand = replace(first, manual=True, why="Paired by the reviewer.")
    fill(made, replace(comparison, pairs=(by_hand, *others)))
    _, model, _ = made
    index = model.index_of("p1")
    assert "paired by hand" in index.data(Qt.ItemDataRole.AccessibleTextRole)
    tip = index.data(Qt.ItemDataRole.ToolTipRole)
    assert "paired by hand" in tip
    assert "Paired by the reviewer." in tip


def test_a_pair_can_be_put_on_those_that_it_may_be_paired_with(made: Made) -> None:
    fill(made, introduced())
    _, model, tree_filter = made
    dropped: list[tuple[str, str]] = []
    model.dropped.connect(lambda *ids: dropped.append(ids))

    def put(what: str, onto: str, action: Qt.DropAction = Qt.DropAction.LinkAction) -> bool:
        data = model.mimeData([model.index_of(what)])
        target = tree_filter.mapFromSource(model.index_of(onto))
        welcome = tree_filter.canDropMimeData(data, action, -1, -1, target)
        assert tree_filter.dropMimeData(data, action, -1, -1, target) == welcome
        return welcome

    assert put("p4", "p5")
    assert put("p4", "p1")
    assert dropped == [("p4", "p5"), ("p4", "p1")]
    assert not put("p4", "p4")
    assert not put("p0", "p1")
    assert not put("p4", "p5", Qt.DropAction.MoveAction)
    data = model.mimeData([model.index_of("p4")])
    category = model.index_of("p5").parent()
    assert not model.canDropMimeData(data, Qt.DropAction.LinkAction, 0, 0, category)
    assert not model.canDropMimeData(data, Qt.DropAction.LinkAction, -1, -1, category)
    drags = Qt.ItemFlag.ItemIsDragEnabled
    assert model.index_of("p4").flags() & drags
    assert not model.index_of("p0").flags() & drags
    assert not category.flags() & drags
    assert len(dropped) == 2


def test_what_is_not_there_has_no_index(made: Made) -> None:
    _, model, _ = made
    assert not model.index_of("p1").isValid()
    assert not model.index(0, 0).isValid()
    fill(made, flat())
    assert not model.index(0, 1).isValid()
    assert not model.index(-1, 0).isValid()
    assert model.pair(QModelIndex()) is None
