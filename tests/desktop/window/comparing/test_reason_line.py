"""Above the panes: why a factor is what it is said to be, and the proof that can be followed."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.desktop.comparisons import small
from tests.desktop.window.comparing.by_hand import choose, compared
from viewer.comparison.model import Nearest
from viewer.desktop.main_window import MainWindow


def test_the_reason_of_the_factor_on_screen_is_told(window: MainWindow) -> None:
    window.show_comparison(compared())
    choose(window, "o1")
    assert window.reason.isVisible()
    assert window.reason.status.text() == "● edited"
    said = window.reason.why.text()
    assert said.startswith("Same risk: the same heading, texts ")
    assert said.endswith("% alike in their telling words.")
    assert "score" not in said
    assert said in window.reason.accessibleName()
    assert "(score " in " ".join(window.reason.toolTip().split())
    assert "a pair needs 0.18" in window.reason.toolTip()
    assert not window.reason.link.isVisible()


def test_an_addition_carries_its_proof_and_leads_there(qtbot: QtBot, window: MainWindow) -> None:
    comparison = small()
    first, second, third, added, *rest = comparison.pairs
    added = replace(added, nearest=Nearest("o3", 0.37), why="Added: searched for and not found.")
    window.show_comparison(replace(comparison, pairs=(first, second, third, added, *rest)))
    window.tree.choose(added)
    link = window.reason.link
    assert link.text() == "Go to the nearest ▸"
    assert "37% of it is in “Fuel may cost more.”" in link.accessibleName()
    # Said once: in full where the text is missing.
    assert window.reason.why.text() == ""
    note = window.split.twins.positions[0].entries[0].block
    assert note.text == added.why
    assert added.why in window.reason.accessibleName()
    height = window.reason.height()
    link.setFocus()
    qtbot.keyClick(link, Qt.Key.Key_Return)
    current = window.tree.current_pair
    assert current is not None
    assert current.old == ("o3",)
    assert not link.isVisible()
    # The panes below must not jump.
    assert window.reason.height() == height
    window.tree.choose(added)
    qtbot.mouseClick(link, Qt.MouseButton.LeftButton)
    assert window.tree.current_pair == current


def test_of_several_factors_there_is_no_one_reason(window: MainWindow) -> None:
    window.show_comparison(small())
    window.tree.view.setCurrentIndex(window.tree.filter.index(0, 0))
    assert len(window.split.pairs) > 1
    assert not window.reason.isVisible()


def test_markup_in_a_heading_is_shown_as_it_stands(window: MainWindow) -> None:
    comparison = small()
    *others, last = comparison.pairs
    assert last.old
    assert last.new
    hostile = replace(last, why='The nearest, "<img src=file:///etc/hosts>", is far.', manual=True)
    window.show_comparison(replace(comparison, pairs=(*others, hostile)))
    window.tree.choose(hostile)
    assert window.reason.why.text() == hostile.why
    assert window.reason.why.textFormat() is Qt.TextFormat.PlainText
    assert "<img" not in window.reason.toolTip()
    assert window.reason.status.text() == "☞ paired by hand · ● edited"
