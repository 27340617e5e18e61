"""The window itself: its sizes, its theme, its menus, its dialogs, and what it remembers."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from tests.desktop.comparisons import flat
from viewer.desktop.actions.keyboard_help import KeyboardHelp
from viewer.desktop.actions.window_actions import ACTIONS
from viewer.desktop.explaining.outline_dialog import OutlineDialog
from viewer.desktop.explaining.set_aside_dialog import SetAsideDialog
from viewer.desktop.look.theme import THEMES, ThemeSwitch
from viewer.desktop.main_window import MainWindow
from viewer.desktop.settings import Settings


def test_every_action_leads_somewhere(window: MainWindow) -> None:
    for entry in ACTIONS:
        assert window.actions_by_id[entry.id].text() == entry.title


def test_without_filings_only_what_makes_sense_is_enabled(window: MainWindow) -> None:
    enabled = {entry.id for entry in ACTIONS if window.actions_by_id[entry.id].isEnabled()}
    assert {"open", "samples", "quit", "keys", "theme-dark"} <= enabled
    assert not {"export", "swap", "next-change", "review-next", "find"} & enabled
    assert not window.strip.export.isEnabled()


@pytest.mark.parametrize("width", [800, 1000, 1300, 1800])
def test_nothing_in_the_toolbar_is_cut_or_overlaps(qtbot: QtBot, opened: MainWindow, width: int) -> None:
    opened.resize(width, 700)
    qtbot.waitUntil(lambda: opened.width() == width)
    opened.find_field.show_hits("123 of 456")
    strip = opened.strip
    parts: list[QWidget] = [*strip.left, strip.view, strip.export, opened.find_field]
    parts += [chip for chip in opened.chips.findChildren(QPushButton) if not chip.isHidden()]
    places = []
    for part in parts:
        place = part.rect().translated(part.mapTo(strip, QPoint(0, 0)))
        assert strip.rect().contains(place), part
        assert part.width() >= part.minimumSizeHint().width(), part
        places.append(place)
    for number, place in enumerate(places):
        assert not any(place.intersects(other) for other in places[number + 1 :])
    assert strip.in_one_row or width < 1800
    assert not strip.in_one_row or width > 1000
    assert opened.width() == width


def test_the_tree_keeps_its_width_when_the_window_grows_narrow(qtbot: QtBot, opened: MainWindow) -> None:
    opened.resize(1800, 900)
    qtbot.waitUntil(lambda: opened.figures.header.in_one_row)
    width = opened.tree.width()
    opened.resize(1000, 700)
    qtbot.waitUntil(lambda: opened.width() == 1000 and not opened.figures.header.in_one_row)
    assert opened.tree.width() == width


def test_a_theme_is_chosen_and_remembered(opened: MainWindow, switch: ThemeSwitch) -> None:
    opened.actions_by_id["theme-dark"].trigger()
    assert switch.theme is THEMES["dark"]
    assert opened.tree.view.itemDelegate().theme is THEMES["dark"]
    opened.actions_by_id["theme-safe"].trigger()
    assert switch.theme is THEMES["dark-safe"]
    assert opened.figures.table.delegate.theme is THEMES["dark-safe"]
    assert (Settings().text("theme"), Settings().text("palette")) == ("dark", "safe")
    opened.actions_by_id["theme-light"].trigger()
    assert not opened.actions_by_id["theme-dark"].isChecked()
    assert switch.theme is THEMES["light-safe"]


def test_size_and_zoom_are_remembered(qtbot: QtBot, opened: MainWindow, switch: ThemeSwitch) -> None:
    opened.resize(800, 650)
    opened.split.zoom.set(130)
    opened.actions_by_id["show-figures"].trigger()
    assert not opened.figures.isVisible()
    opened.close()
    again = MainWindow(switch, Settings())
    qtbot.addWidget(again)
    assert (again.width(), again.height()) == (800, 650)
    assert again.split.zoom.percent == 130
    assert not again.actions_by_id["show-figures"].isChecked()


def test_the_figures_come_back(opened: MainWindow) -> None:
    opened.actions_by_id["show-figures"].trigger()
    opened.actions_by_id["show-figures"].trigger()
    assert opened.figures.isVisible()


def test_the_question_mark_lists_every_key(qtbot: QtBot, opened: MainWindow) -> None:
    qtbot.keyClick(opened.tree.view, Qt.Key.Key_Question)
    dialog = opened.findChild(KeyboardHelp)
    assert dialog is not None
    text = dialog.text.toPlainText()
    for words in ("Ctrl+O", "Space", "Alt+Down", "next figure", "Next change"):
        assert words.lower() in text.lower()
    dialog.close()


def test_why_is_answered_for_the_current_factor(qtbot: QtBot, opened: MainWindow) -> None:
    qtbot.keyClick(opened.tree.view, Qt.Key.Key_W)
    dialog = opened.findChild(OutlineDialog)
    assert dialog is not None
    text = dialog.text
    assert "Freight rates may fall." in text
    assert "built by hand" in text
    dialog.close()


def test_what_was_set_aside_is_shown(qtbot: QtBot, window: MainWindow) -> None:
    with qtbot.waitSignal(window.loaded):
        window.opener.open_samples()
    window.actions_by_id["set-aside"].trigger()
    dialog = window.findChild(SetAsideDialog)
    assert dialog is not None
    assert dialog.tree.topLevelItemCount() == 2
    comparison = window.session.comparison
    assert comparison is not None
    for at, filing in enumerate((comparison.old, comparison.new)):
        item = dialog.tree.topLevelItem(at)
        titles = [item.child(row).text(0) for row in range(item.childCount())]
        assert filing.coverage.noise
        for noise in filing.coverage.noise:
            assert any(title.startswith(noise) for title in titles)
    dialog.close()


def test_about_names_the_version(opened: MainWindow) -> None:
    opened.explainer.show_about()
    box = opened.findChild(QWidget, "about")
    assert box is not None
    box.close()


def test_everything_that_takes_the_focus_has_a_name(opened: MainWindow) -> None:
    nameless = [
        part
        for part in opened.findChildren(QWidget)
        if part.isVisible()
        and part.focusPolicy() & Qt.FocusPolicy.TabFocus
        and not (part.accessibleName() or (isinstance(part, QPushButton) and part.text()))
    ]
    assert not nameless


def test_another_comparison_takes_the_place_of_the_first(opened: MainWindow) -> None:
    opened.show_comparison(flat())
    assert [pair.id for pair in opened.tree.filter.pairs()] == ["p1", "p2"]
    assert opened.figures.table.model().rowCount() == 0
    assert "none found" in opened.figures.header.counts.text()


def test_tab_leads_through_the_toolbar_from_left_to_right(qtbot: QtBot, opened: MainWindow) -> None:
    strip = opened.strip
    strip.left[0].setFocus()
    found: list[QWidget] = []
    while (focused := opened.focusWidget()) is not None and strip.isAncestorOf(focused):
        found.append(focused)
        qtbot.keyClick(focused, Qt.Key.Key_Tab)
    assert found[-2:] == [strip.view, strip.export]
    # Of the chips only the chosen one is reached; where they stand in a line of their own is another matter.
    top = [part for part in found if not opened.chips.isAncestorOf(part)]
    lefts = [part.mapTo(strip, part.rect().topLeft()).x() for part in top]
    assert lefts == sorted(lefts)
    assert len(top) == len(found) - 1 == 8
