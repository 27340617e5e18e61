"""What the reviewer copies: a citation that finds the place in any copy of a filing, words with marks."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QTextCursor
from pytestqt.qtbot import QtBot

from tests.desktop.comparisons import introduced, small
from viewer.comparison.model import Comparison
from viewer.comparison.places import Place
from viewer.desktop.main_window import MainWindow
from viewer.desktop.splitview.panes.pane import Pane
from viewer.redline.plan import NEW, OLD
from viewer.wording.readings.citations import citation_words

CTRL_SHIFT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


def named(comparison: Comparison) -> Comparison:
    """The comparison with what its filings say of themselves."""
    sides = (
        replace(
            filing,
            company=None,
            form="20-F",
            fiscal_year=year,
            section=replace(filing.section, item="3.D"),
        )
        for filing, year in ((comparison.old, 2011), (comparison.new, 2012))
    )
    old, new = sides
    return replace(comparison, old=old, new=new)


def copied() -> str:
    return QGuiApplication.clipboard().text()


def select(pane: Pane, words: str) -> None:
    cursor = pane.document().find(words)
    assert not cursor.isNull()
    pane.setTextCursor(cursor)
    pane.setFocus()


@pytest.fixture
def cited(window: MainWindow) -> MainWindow:
    window.show_comparison(named(small()))
    window.tree.view.setFocus()
    return window


def test_the_words_selected_are_cited_with_their_place(qtbot: QtBot, cited: MainWindow) -> None:
    select(cited.split.panes[NEW], "90% was freight")
    qtbot.keyClick(cited.split.panes[NEW], Qt.Key.Key_I, CTRL_SHIFT)
    assert copied() == ("20-F FY2012, Item 3.D, “Freight rates may fall”, paragraph 1: “90% was freight”")
    assert copied() in cited.status.currentMessage()
    select(cited.split.panes[OLD], "Storms")
    qtbot.keyClick(cited.split.panes[OLD], Qt.Key.Key_I, CTRL_SHIFT)
    assert copied() == "20-F FY2011, Item 3.D, “Freight rates may fall”, paragraph 2: “Storms”"


def test_without_a_selection_the_paragraph_at_hand_is_cited(qtbot: QtBot, cited: MainWindow) -> None:
    cited.navigator.next_change()
    qtbot.keyClick(cited.tree.view, Qt.Key.Key_I, CTRL_SHIFT)
    assert copied() == "20-F FY2012, Item 3.D, “Freight rates may fall”, paragraph 1"


def test_a_removed_factor_is_cited_from_the_old_filing(qtbot: QtBot, cited: MainWindow) -> None:
    cited.tree.choose(cited.session.pairs[4])
    qtbot.keyClick(cited.tree.view, Qt.Key.Key_I, CTRL_SHIFT)
    assert copied() == "20-F FY2011, Item 3.D, “Harbours may silt up”, heading"


def test_a_menu_entry_cites_the_paragraph_pointed_at(cited: MainWindow) -> None:
    pane = cited.split.panes[NEW]
    cursor = pane.document().find("Storms")
    menu = pane.menu_at(pane.cursorRect(cursor).center())
    entry = next(one for one in menu.actions() if one.text() == "Copy a citation: Old filing")
    entry.trigger()
    assert copied() == "20-F FY2011, Item 3.D, “Freight rates may fall”, paragraph 2"
    menu.deleteLater()


def test_a_filing_that_tells_nothing_is_cited_by_its_file_and_the_introduction_by_its_name() -> None:
    comparison = introduced()
    bare = replace(comparison.new, form=None, company=None, fiscal_year=None, path="/a/b/new.md")
    words = citation_words(replace(comparison, new=bare), Place("n0", 2))
    assert words.startswith("new.md, ")
    assert words.endswith("introduction and category headings, paragraph 2")


@pytest.mark.parametrize("inline", [False, True])
def test_words_are_copied_with_their_marks_from_either_view(
    qtbot: QtBot, cited: MainWindow, inline: bool
) -> None:
    cited.split.set_inline(inline)
    pane = cited.split.panes[NEW]
    pane.setFocus()
    pane.moveCursor(QTextCursor.MoveOperation.Start)
    qtbot.keyClick(pane, Qt.Key.Key_D, CTRL_SHIFT)
    text = copied()
    assert "Storms{+ and strikes+} delay us." in text
    # The comparison of the test is made word by word, without figures as single words.
    earned = "¥[-15-]{+26+}.1 billion" if inline else "{+¥26.1 billion+}"
    assert f"We earned about {earned}, of which 90% was freight." in text
    assert ("[-" in text) is inline, "the new filing's own pane has nothing that was deleted"
    html = QGuiApplication.clipboard().mimeData().html()
    assert "<ins>" in html


def test_what_was_deleted_is_marked_in_the_old_pane(qtbot: QtBot, cited: MainWindow) -> None:
    pane = cited.split.panes[OLD]
    select(pane, "We earned about ¥15.1 billion")
    qtbot.keyClick(pane, Qt.Key.Key_D, CTRL_SHIFT)
    assert copied() == "We earned about [-¥15.1 billion-]", "a figure that changed is boxed, not struck"
