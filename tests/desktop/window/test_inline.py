"""The inline view in the window: its key, its menu entry, and that it is remembered."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.desktop.comparisons import small
from viewer.comparison import by_words
from viewer.comparison.model import Comparison, MovedPassage, Op
from viewer.comparison.places import Place, PlacedSpan
from viewer.desktop.look.theme import ThemeSwitch
from viewer.desktop.main_window import MainWindow
from viewer.desktop.settings import Settings
from viewer.filings.model import Span
from viewer.redline.plan import NEW, OLD


def test_a_key_changes_the_view_and_back(opened: MainWindow, qtbot: QtBot) -> None:
    qtbot.keyClick(opened, Qt.Key.Key_I)
    assert opened.split.inline
    assert opened.actions_by_id["inline"].isChecked()
    assert not opened.split.panes[OLD].isVisible()
    qtbot.keyClick(opened, Qt.Key.Key_I)
    assert not opened.split.inline
    assert opened.split.panes[OLD].isVisible()


def test_it_is_remembered(opened: MainWindow, switch: ThemeSwitch, qtbot: QtBot) -> None:
    opened.actions_by_id["inline"].trigger()
    again = MainWindow(switch, Settings())
    qtbot.addWidget(again)
    assert again.split.inline
    assert again.actions_by_id["inline"].isChecked()


def test_changes_and_figures_are_walked_through_all_factors(opened: MainWindow, qtbot: QtBot) -> None:
    opened.actions_by_id["inline"].trigger()
    seen = set()
    for _ in range(60):
        before = opened.split.stepper.current
        qtbot.keyClick(opened, Qt.Key.Key_N)
        if opened.split.stepper.current is before:
            break
        assert opened.split.panes[NEW].current
        seen.add(opened.split.pairs[0].id)
    assert seen == {pair.id for pair in opened.session.pairs if pair.change_count}


def test_the_next_part_passes_the_hidden_pane_by(opened: MainWindow, qtbot: QtBot) -> None:
    opened.actions_by_id["inline"].trigger()
    opened.tree.view.setFocus()
    qtbot.keyClick(opened, Qt.Key.Key_F6)
    assert opened.split.panes[NEW].hasFocus()


def test_a_passages_label_leads_through_the_tree(window: MainWindow) -> None:
    made = small()
    old = PlacedSpan(Place("o1", 1), Span(0, 5))
    new = PlacedSpan(Place("n2", 1), Span(0, 5))
    window.show_comparison(replace(made, passages=(MovedPassage(old, new, 1.0),)))
    window.navigator.show_factor("o1")
    chips = [chip for entry in window.split.twins.positions[OLD].entries for *_, chip in entry.chips]
    (label,) = [chip for chip in chips if chip.passage is not None]
    window.split.panes[OLD].chip_chosen.emit(label, 0)
    assert "n2" in window.split.pairs[0].new
    assert window.split.panes[NEW].current


def as_a_whole(comparison: Comparison) -> Comparison:
    """The comparison with the first paragraph of the first pair marked as one block out, one in."""
    pair = comparison.pairs[0]
    row = pair.rows[1]
    segments = tuple(
        replace(row.segments[0], op=op, text=text)
        for op, text in ((Op.DELETE, row.old_text), (Op.INSERT, row.new_text))
    )
    change = replace(row.changes[0], old=Span(0, len(row.old_text)), new=Span(0, len(row.new_text)))
    whole = replace(row, segments=segments, changes=(change,), whole=True)
    rows = (pair.rows[0], whole, *pair.rows[2:])
    return replace(comparison, pairs=(replace(pair, rows=rows), *comparison.pairs[1:]))


def test_the_words_of_a_paragraph_come_when_asked_for(window: MainWindow, qtbot: QtBot) -> None:
    made = as_a_whole(small())
    window.show_comparison(made)
    window.navigator.show_pair(made.pairs[0])
    assert by_words(made, made.pairs[0].id, 1).pairs[0].rows[1].whole is False
    chips = [
        (entry.row, chip) for entry in window.split.twins.positions[NEW].entries for *_, chip in entry.chips
    ]
    ((row, note),) = [(row, chip) for row, chip in chips if chip.by_words]
    window.split.panes[NEW].chip_chosen.emit(note, row)
    assert window.wording.busy
    qtbot.waitUntil(lambda: not window.wording.busy, timeout=20_000)
    assert window.session.comparison is not None
    assert not window.session.comparison.pairs[0].rows[1].whole
    assert window.split.pairs[0].id == made.pairs[0].id
    assert not any(c.by_words for e in window.split.twins.positions[NEW].entries for *_, c in e.chips)


def test_words_asked_for_are_dropped_when_something_else_is_open_by_then(
    window: MainWindow, qtbot: QtBot
) -> None:
    made = as_a_whole(small())
    window.show_comparison(made)
    window.words.ask(made.pairs[0].id, 1)
    other = small()
    window.show_comparison(other)
    qtbot.waitUntil(lambda: not window.wording.busy, timeout=20_000)
    assert window.session.compared is other


def test_words_can_be_stopped(window: MainWindow, qtbot: QtBot) -> None:
    made = as_a_whole(small())
    window.show_comparison(made)
    window.words.ask(made.pairs[0].id, 1)
    qtbot.keyClick(window, Qt.Key.Key_Escape)
    assert not window.wording.busy
    qtbot.wait(50)
    assert window.session.compared is made
