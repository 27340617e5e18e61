"""The ledger's model: under Qt's own tester, with what a screen reader hears and what a tooltip shows."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt
from pytestqt.modeltest import ModelTester

from tests.builders import build_comparison
from tests.desktop.comparisons import change, figure, flat, introduced, small
from viewer.comparison.model import Comparison, FigureVerdict, Inconsistency
from viewer.desktop.figures.arrangement import Wanted
from viewer.desktop.figures.grouping import Grouping
from viewer.desktop.figures.model import FigureRole, FiguresModel
from viewer.desktop.figures.row import Column, cell_text, doubt_chip, spoken
from viewer.redline.ledger import LedgerRow
from viewer.review.check import Check
from viewer.review.figure_marks import FigureEntry
from viewer.wording.checks import said_signs


def made(comparison: Comparison | None = None) -> FiguresModel:
    model = FiguresModel()
    model.set_comparison(comparison or small())
    return model


def column(model: FiguresModel, which: Column) -> list[str]:
    return [str(model.index(row, which).data()) for row in range(model.rowCount())]


def with_only(change_made: object) -> Comparison:
    comparison = small()
    first = replace(comparison.pairs[0], figures=(change_made,))
    return replace(comparison, pairs=(first,))


def test_the_tester_finds_no_fault(qapp: object, qtmodeltester: ModelTester) -> None:
    model = made()
    qtmodeltester.check(model)
    for comparison in (small(), flat(), build_comparison([]), introduced()):
        model.set_comparison(comparison)
        for grouping in Grouping:
            model.want(Wanted(quiet=True, grouping=grouping))
            for which in Column:
                model.sort(which, Qt.SortOrder.DescendingOrder)
            if model.lines and grouping is not Grouping.NONE:
                model.toggle_group(model.lines[0].key)  # type: ignore[union-attr] # groups lead
            model.want(Wanted(only=frozenset({"p1"})))
        model.entries_changed()


def test_cells_read_as_a_reviewer_reads_them(qapp: object) -> None:
    model = made()
    assert [str(model.index(1, which).data()) for which in Column] == [
        "Freight rates may fall.",
        "revenues",
        "money",
        "¥15.1 billion",
        "¥26.1 billion",
        "+¥11.0 billion",
        "+72.8",
        "changed",
        "",
        "We earned about [¥26.1 billion], of which 90% was freight.",
        "",
    ]


def test_by_no_column_what_matters_most_comes_first(qapp: object) -> None:
    model = made()
    model.sort(Column.OLD, Qt.SortOrder.AscendingOrder)
    assert column(model, Column.OLD) == ["12 ports", "¥3 billion", "¥15.1 billion"]
    model.sort(-1)
    assert column(model, Column.CHANGE) == ["restated", "changed", "removed"]


def test_the_chip_says_how_a_doubtful_figure_was_read() -> None:
    pair = small().pairs[0]
    garbled = figure("90.7 billion", 0.7e9, 16, suspect="9 may be ¥")
    both = change(("o1", garbled), ("n1", figure("¥0.9 billion", 0.9e9, 16, suspect="so may this")))
    row = LedgerRow(pair, both)
    assert doubt_chip(row, Column.OLD) == "read as ¥0.7 billion"
    assert doubt_chip(row, Column.NEW) == "suspect"
    assert doubt_chip(row, Column.CHANGE) == ""
    neither = change(("o1", figure("¥1", 1, 0)), ("n1", figure("¥2", 2, 0)))
    assert doubt_chip(LedgerRow(pair, replace(neither, suspect="odd")), Column.CHANGE) == "suspect"


def test_a_figure_matched_by_hand_says_so(qapp: object) -> None:
    by_hand = replace(small().pairs[0].figures[0], manual=True)
    assert column(made(with_only(by_hand)), Column.CHANGE) == ["changed, by hand"]


def test_the_row_of_a_figure_is_its_own_even_among_equals(qapp: object) -> None:
    comparison = small()
    twice = tuple(replace(one) for one in comparison.pairs[0].figures[:1] * 2)
    assert twice[0] == twice[1]
    model = made(replace(comparison, pairs=(replace(comparison.pairs[0], figures=twice),)))
    assert [model.index_of(one).row() for one in twice] == [0, 1]
    assert model.index_of(replace(twice[0])).row() == 0
    assert not model.index_of(comparison.pairs[5].figures[0]).isValid()


def test_an_inconsistency_does_not_take_the_place_of_its_figure(qapp: object) -> None:
    comparison = small()
    first = comparison.pairs[0].figures[0]
    assert first.new is not None
    odd = replace(comparison, inconsistencies=(Inconsistency((first.new,), "twice, with two values"),))
    model = made(odd)
    assert column(model, Column.CHANGE)[:3] == ["restated", "inconsistent", "changed"]
    assert model.index_of(odd.pairs[0].figures[0]).row() == 2
    assert model.index_of_row(model.rows[0]).row() == 1
    assert "twice, with two values" in str(model.index(1, 0).data(Qt.ItemDataRole.ToolTipRole))


def test_tooltips_show_markup_as_it_stands(qapp: object) -> None:
    evil = change(("o1", figure("<b>9</b>", 9, 0, measure="<img src=x>")), None, FigureVerdict.REMOVED)
    model = made(with_only(evil))
    tip = str(model.index(0, 0).data(Qt.ItemDataRole.ToolTipRole))
    assert "<img" not in tip
    assert "&lt;b&gt;9" in tip


def test_tooltips_show_the_figure_in_its_sentence(qapp: object) -> None:
    model = made()
    tip = str(model.index(1, 0).data(Qt.ItemDataRole.ToolTipRole))
    assert "We earned about <b>[¥26.1 billion]</b>, of which" in tip


def test_what_is_reckoned_from_a_doubtful_figure_is_as_doubtful() -> None:
    pair = small().pairs[0]
    sure = ("o1", figure("¥0.2 billion", 0.2e9, 16)), ("n1", figure("¥0.1 billion", 0.1e9, 16))
    garbled = ("o1", figure("4.2 billion", 0.2e9, 16, suspect="4 may be ¥")), sure[1]
    told = {
        column: [cell_text(LedgerRow(pair, change(*sides)), column) for sides in (sure, garbled)]
        for column in (Column.DELTA, Column.PERCENT)
    }
    assert told == {Column.DELTA: ["−¥0.1 billion", "−¥0.1 billion?"], Column.PERCENT: ["−50.0", "−50.0?"]}
    row = LedgerRow(pair, change(*garbled))
    assert spoken(row, Column.PERCENT, FigureEntry()) == (
        "Difference in percent: −50.0?, suspect: 4 may be ¥"
    )


def test_a_screen_reader_hears_titles_doubts_and_groups(qapp: object) -> None:
    model = made()
    spoken = model.index(2, Column.OLD).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Old: ¥3 billion, suspect: ¥ read as 9"
    assert model.index(2, Column.DELTA).data(Qt.ItemDataRole.AccessibleTextRole) == "Difference: none"
    title = model.headerData(Column.DELTA, Qt.Orientation.Horizontal, Qt.ItemDataRole.AccessibleTextRole)
    assert title == "Difference"
    model.want(Wanted(grouping=Grouping.KIND))
    group = model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert group == "Open group, Money: 1 changed, 1 removed, 1 suspect"


def test_what_the_reviewer_said_stands_in_its_column(qapp: object) -> None:
    said = {"¥26.1 billion": FigureEntry(Check.WRONG, "page 9"), "9 ports": FigureEntry(outdated=True)}

    def entry(one: object) -> FigureEntry:
        new = getattr(one, "new", None)
        return said.get(new.figure.text if new else "", FigureEntry())

    model = FiguresModel(entry)
    model.set_comparison(small())
    assert column(model, Column.MARK) == ["!", "✗ ✎", ""]
    spoken = model.index(1, Column.MARK).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Your mark and note: wrong: page 9"
    assert model.index(1, 0).data(FigureRole.ENTRY) == said["¥26.1 billion"]
    assert {said_signs(FigureEntry(check)) for check in Check} == {"", "✓", "✗", "?"}
