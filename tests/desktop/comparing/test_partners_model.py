"""The list of partners under Qt's own tester."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.modeltest import ModelTester

from tests.desktop.window.comparing.by_hand import compared
from viewer.comparison import recompare
from viewer.comparison.model import Comparison, ManualPair
from viewer.desktop.comparing.partners_filter import PartnersFilter
from viewer.desktop.comparing.partners_model import PartnerColumn, PartnersModel, now_words
from viewer.review.pairing.partners import partners

CHECK = Qt.ItemDataRole.CheckStateRole


@pytest.fixture(scope="module")
def comparison() -> Comparison:
    return compared()


@pytest.fixture
def made(qapp: object) -> Iterator[tuple[PartnersModel, PartnersFilter]]:
    model = PartnersModel(several=True)
    yield model, PartnersFilter(model, model)
    model.deleteLater()


def column(view: PartnersFilter, which: PartnerColumn) -> list[object]:
    return [view.index(row, which).data() for row in range(view.rowCount())]


def test_the_tester_finds_no_fault(
    made: tuple[PartnersModel, PartnersFilter], comparison: Comparison, qtmodeltester: ModelTester
) -> None:
    model, narrowed = made
    qtmodeltester.check(model)
    tester = QAbstractItemModelTester(narrowed, QAbstractItemModelTester.FailureReportingMode.Warning)
    for old in (True, False):
        listed = partners(comparison, old=old)
        model.set_partners(listed, old=old, ticked=[listed[0].id])
        model.set_scores({one.id: at / 10 for at, one in enumerate(listed)})
        for words in ("may", "fuel may", "nothing has this", ""):
            narrowed.set_words(words)
        model.setData(model.index(1, PartnerColumn.FACTOR), Qt.CheckState.Checked, CHECK)
    model.set_partners((), old=True)
    assert narrowed.rowCount() == 0
    tester.deleteLater()


def test_the_likeliest_come_first_and_equal_ones_in_their_order(
    made: tuple[PartnersModel, PartnersFilter], comparison: Comparison
) -> None:
    model, narrowed = made
    model.set_partners(partners(comparison, old=False), old=False)
    in_order = [one.heading for one in partners(comparison, old=False)]
    assert column(narrowed, PartnerColumn.FACTOR) == in_order
    assert column(narrowed, PartnerColumn.LIKENESS) == ["…"] * 5
    model.set_scores({"n1": 0.1, "n2": 0.1, "n3": 0.9, "n4": 0.1, "n5": 0.5})
    assert column(narrowed, PartnerColumn.LIKENESS) == ["90%", "50%", "10%", "10%", "10%"]
    assert column(narrowed, PartnerColumn.FACTOR)[2:] == [in_order[0], in_order[1], in_order[3]]


def test_ticks_are_told_and_come_in_the_order_of_the_filing(
    made: tuple[PartnersModel, PartnersFilter], comparison: Comparison
) -> None:
    model, _ = made
    told: list[bool] = []
    model.ticked_changed.connect(lambda: told.append(True))
    model.set_partners(partners(comparison, old=False), old=False, ticked=["n5"])
    box = model.index(model.row_of("n2"), PartnerColumn.FACTOR)
    assert model.setData(box, Qt.CheckState.Checked, CHECK)
    assert model.ticked == ("n2", "n5")
    assert model.setData(box, Qt.CheckState.Unchecked, CHECK)
    assert model.ticked == ("n5",)
    assert len(told) == 2
    assert not model.setData(box, "x", Qt.ItemDataRole.EditRole)
    assert not model.setData(QModelIndex(), Qt.CheckState.Checked, CHECK)
    assert model.row_of("n99") == -1


def test_without_several_there_is_nothing_to_tick(qapp: object, comparison: Comparison) -> None:
    model = PartnersModel(several=False)
    model.set_partners(partners(comparison, old=False), old=False)
    box = model.index(0, PartnerColumn.FACTOR)
    assert box.data(CHECK) is None
    assert not box.flags() & Qt.ItemFlag.ItemIsUserCheckable
    model.deleteLater()


def test_where_a_factor_is_now_is_told_in_words(comparison: Comparison) -> None:
    split = recompare(comparison, [ManualPair(("o4",), ("n4", "n5")), ManualPair((), ("n1",))])
    now = {one.id: now_words(one.home, old=old) for old in (True, False) for one in partners(split, old=old)}
    assert now["o4"] == "paired with 2, by hand"
    assert now["n4"] == "paired, by hand"
    assert now["n1"] == "new, by hand"
    assert now["o2"] == "removed"
    assert now["o3"] == "paired"


def test_markup_in_a_heading_is_shown_as_it_stands(qapp: object) -> None:
    from dataclasses import replace

    model = PartnersModel(several=False)
    one = replace(partners(compared(), old=True)[0], heading="<img src=x>", category="<b>")
    model.set_partners([one], old=True)
    tip = str(model.index(0, PartnerColumn.FACTOR).data(Qt.ItemDataRole.ToolTipRole))
    assert "<img" not in tip
    assert "&lt;b&gt;" in tip
    model.deleteLater()
