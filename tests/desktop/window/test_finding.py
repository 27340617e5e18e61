"""Finding words in both filings, through all factors."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.desktop.hearing import Heard
from tests.desktop.noting import put_note
from viewer.desktop.main_window import MainWindow
from viewer.desktop.navigating import finder
from viewer.desktop.tree.pair_filter import PairFilter
from viewer.redline.finding import found


def find(qtbot: QtBot, window: MainWindow, words: str) -> None:
    qtbot.keyClick(window.tree.view, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert window.find_field.edit.hasFocus()
    qtbot.keyClicks(window.find_field.edit, words)


def test_hits_are_counted_over_all_factors(qtbot: QtBot, opened: MainWindow) -> None:
    find(qtbot, opened, "may")
    qtbot.waitUntil(lambda: opened.find_field.hits.text() == "6 in 6 factors")


def test_enter_leads_through_all_factors_and_round(qtbot: QtBot, opened: MainWindow) -> None:
    find(qtbot, opened, "strike")
    edit = opened.find_field.edit
    seen = []
    for _ in range(3):
        qtbot.keyClick(edit, Qt.Key.Key_Return)
        seen.append((opened.split.pairs[0].id, opened.find_field.hits.text()))
    assert seen == [("p1", "1 of 2"), ("p2", "2 of 2"), ("p1", "1 of 2")]
    qtbot.keyClick(edit, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert (opened.split.pairs[0].id, opened.find_field.hits.text()) == ("p2", "2 of 2")
    assert edit.hasFocus()


def test_a_single_hit_is_found_again(qtbot: QtBot, opened: MainWindow) -> None:
    find(qtbot, opened, "lenders")
    for _ in range(3):
        qtbot.keyClick(opened.find_field.edit, Qt.Key.Key_Return)
        assert opened.split.pairs[0].id == "p6"
        assert opened.find_field.hits.text() == "1 of 1"


def test_a_hit_in_a_hidden_factor_is_shown(qtbot: QtBot, opened: MainWindow) -> None:
    opened.chips.choose(PairFilter.REMOVED)
    opened.tree.view.setFocus()
    find(qtbot, opened, "lenders")
    qtbot.keyClick(opened.find_field.edit, Qt.Key.Key_Return)
    assert opened.split.pairs[0].id == "p6"
    assert opened.chips.current is PairFilter.ALL


def test_what_is_nowhere_is_said_to_be_nowhere(qtbot: QtBot, opened: MainWindow) -> None:
    find(qtbot, opened, "zeppelin")
    qtbot.keyClick(opened.find_field.edit, Qt.Key.Key_Return)
    assert opened.find_field.hits.text() == "not found"
    assert opened.split.pairs[0].id == "p1"


def test_escape_clears_and_goes_back_to_the_panes(qtbot: QtBot, opened: MainWindow) -> None:
    find(qtbot, opened, "may")
    qtbot.keyClick(opened.find_field.edit, Qt.Key.Key_Escape)
    assert opened.find_field.text == ""
    assert not opened.find_field.hits.isVisible()
    assert not opened.find_field.edit.hasFocus()


def test_letters_typed_into_the_field_do_nothing_else(qtbot: QtBot, opened: MainWindow) -> None:
    find(qtbot, opened, "njgf ?")
    assert opened.find_field.text == "njgf ?"
    assert opened.split.pairs[0].id == "p1"
    assert opened.session.reviewed_count == 0


# How to look


def wrote(opened: MainWindow, pair: int, note: str) -> None:
    put_note(opened.session, opened.session.pairs[pair], note)


def test_whole_words_and_case(qtbot: QtBot, opened: MainWindow) -> None:
    find(qtbot, opened, "rate")
    hits, panel = opened.find_field.hits, opened.find_panel
    qtbot.waitUntil(lambda: hits.text() == "1 in 1 factor")
    qtbot.mouseClick(panel.whole_words, Qt.MouseButton.LeftButton)
    assert hits.text() == "not found"
    assert opened.actions_by_id["find-whole-words"].isChecked()
    opened.actions_by_id["find-whole-words"].trigger()
    opened.find_field.edit.setText("RATE")
    panel.case.click()
    assert panel.told.text() == "not found"


def test_an_expression_is_looked_for_in_the_background(qtbot: QtBot, opened: MainWindow) -> None:
    opened.find_panel.expression.setChecked(True)
    find(qtbot, opened, r"\bM[aA]Y\b")
    qtbot.keyClick(opened.find_field.edit, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: opened.find_field.hits.text() == "1 of 6")
    qtbot.keyClick(opened.find_field.edit, Qt.Key.Key_Return)
    assert opened.find_field.hits.text() == "2 of 6"


def test_what_is_wrong_with_an_expression_is_told_in_place(
    qtbot: QtBot, opened: MainWindow, heard: Heard
) -> None:
    opened.find_panel.expression.setChecked(True)
    find(qtbot, opened, "(a")
    wrong = "Not a regular expression: missing ) (at character 3)."
    qtbot.waitUntil(lambda: opened.find_panel.told.text() == wrong)
    assert opened.find_panel.told.property("problem") == "true"
    assert heard.said[-1] == wrong
    qtbot.keyClick(opened.find_field.edit, Qt.Key.Key_Return)
    assert opened.split.pairs[0].id == "p1"
    opened.find_panel.expression.setChecked(False)
    assert opened.find_panel.told.text() == "not found"


def test_an_expression_that_takes_for_ever_stops_and_the_window_goes_on(
    qtbot: QtBot, opened: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(found, "SECONDS", 0.3)
    wrote(opened, 0, "a" * 5000 + "!")
    opened.find_panel.expression.setChecked(True)
    find(qtbot, opened, "(a|aa)+$b")
    qtbot.waitUntil(lambda: "takes too long" in opened.find_panel.told.text())
    assert not opened.jobs.finding.busy
    opened.find_field.edit.setText("may")
    qtbot.waitUntil(lambda: opened.find_field.hits.text() == "6 in 6 factors")


def test_in_long_sections_words_are_looked_for_in_the_background(
    qtbot: QtBot, opened: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(finder, "LONG", 10)
    started: list[bool] = []
    opened.jobs.finding.started.connect(lambda: started.append(True))
    find(qtbot, opened, "strike")
    qtbot.keyClick(opened.find_field.edit, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: opened.find_field.hits.text() == "1 of 2")
    assert started


# The list


def test_all_places_are_listed_and_lead_there(qtbot: QtBot, opened: MainWindow) -> None:
    wrote(opened, 1, "Strikes? Ask them.")
    find(qtbot, opened, "strike")
    edit, panel = opened.find_field.edit, opened.find_panel
    qtbot.waitUntil(lambda: panel.told.text() == "2 places in 2 factors, 1 in notes")
    qtbot.keyClick(edit, Qt.Key.Key_Down)
    assert panel.view.hasFocus()
    rows = [panel.model.place(panel.model.index(row, 0)) for row in range(panel.model.rowCount())]
    assert [row.pair.id for row in rows if row] == ["p1", "p2", "p2"]
    assert [row.where.partition(" ")[0] for row in rows if row] == ["new", "both", "note"]
    qtbot.keyClick(panel.view, Qt.Key.Key_Down)
    qtbot.keyClick(panel.view, Qt.Key.Key_Return)
    assert opened.split.pairs[0].id == "p2"
    assert opened.find_field.hits.text() == "2 of 2"
    assert panel.view.hasFocus()
    spoken = panel.model.index(1, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert "both, in " in spoken


def test_a_place_in_a_note_opens_the_note(qtbot: QtBot, opened: MainWindow) -> None:
    wrote(opened, 4, "Ask the zeppelin people")
    find(qtbot, opened, "zeppelin")
    qtbot.waitUntil(lambda: opened.find_field.hits.text() == "1 in notes")
    qtbot.keyClick(opened.find_field.edit, Qt.Key.Key_Return)
    assert opened.find_panel.view.hasFocus()
    at = opened.find_panel.view.visualRect(opened.find_panel.model.index(0, 0)).center()
    qtbot.mouseClick(opened.find_panel.view.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert opened.tree.current_pair == opened.session.pairs[4]
    assert opened.notes.isVisible()


def test_a_place_in_a_hidden_factor_is_shown_from_the_list(qtbot: QtBot, opened: MainWindow) -> None:
    opened.chips.choose(PairFilter.REMOVED)
    find(qtbot, opened, "lenders")
    qtbot.keyClick(opened.find_field.edit, Qt.Key.Key_Return)
    opened.chips.choose(PairFilter.REMOVED)
    opened.find_panel.enter_list()
    qtbot.keyClick(opened.find_panel.view, Qt.Key.Key_Return)
    assert opened.split.pairs[0].id == "p6"


def test_words_that_look_like_a_page_are_listed_as_they_are(qtbot: QtBot, opened: MainWindow) -> None:
    wrote(opened, 0, "<b>bold</b> & <img src=x>")
    find(qtbot, opened, "bold")
    qtbot.waitUntil(lambda: opened.find_field.hits.text() == "1 in notes")
    opened.find_panel.enter_list()
    index = opened.find_panel.model.index(0, 0)
    assert index.data() == "<b>bold</b> & <img src=x>"
    assert index.data(Qt.ItemDataRole.ToolTipRole) == "Freight rates may fall."
    assert not opened.find_panel.view.grab().isNull()


def test_the_panel_is_there_while_one_finds(qtbot: QtBot, opened: MainWindow) -> None:
    assert not opened.find_panel.isVisible()
    find(qtbot, opened, "may")
    assert opened.find_panel.isVisible()
    qtbot.keyClick(opened.find_panel.case, Qt.Key.Key_Escape)
    assert not opened.find_panel.isVisible()
    assert opened.find_field.text == ""
    assert opened.find_panel.model.rowCount() == 0


def test_a_note_that_is_written_meanwhile_is_found(qtbot: QtBot, opened: MainWindow) -> None:
    find(qtbot, opened, "zeppelin")
    qtbot.waitUntil(lambda: opened.find_panel.told.text() == "not found")
    wrote(opened, 0, "zeppelin")
    qtbot.waitUntil(lambda: opened.find_panel.told.text() == "1 in notes")


def test_selected_words_are_what_is_to_be_found(qtbot: QtBot, opened: MainWindow) -> None:
    pane = opened.split.panes[1]
    at = pane.toPlainText().index("freight")
    cursor = pane.textCursor()
    cursor.setPosition(at)
    cursor.setPosition(at + len("freight"), cursor.MoveMode.KeepAnchor)
    pane.setTextCursor(cursor)
    opened.actions_by_id["find"].trigger()
    assert opened.find_field.text == "freight"
    qtbot.waitUntil(lambda: opened.find_field.hits.text() != "")


def test_hits_stand_where_they_did_when_lines_break_elsewhere(qtbot: QtBot, opened: MainWindow) -> None:
    find(qtbot, opened, "may")
    qtbot.waitUntil(lambda: opened.find_field.hits.text() == "6 in 6 factors")
    spotlight, panes = opened.split.stepper._spotlight, opened.split.twins.panes
    before = [pane._hits for pane in panes]
    assert any(before)
    opened.resize(opened.width() - 200, opened.height())
    opened.split.twins.align()
    assert [pane._hits for pane in panes] == before
    # None is remembered of what was looked for before, nor of the factor that was shown.
    opened.actions_by_id["next-factor"].trigger()
    fresh = [at for hit in spotlight.search.hits for at in opened.split.twins.highlights(hit.spots)]
    assert fresh
    assert [[each for side, each in fresh if side == at] for at in (0, 1)] == [list(p._hits) for p in panes]
    opened.find_field.edit.clear()
    qtbot.waitUntil(lambda: not any(pane._hits for pane in panes))
