"""Show source: the paragraph at hand in the whole text of its filing."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from tests.desktop.comparisons import flat, introduced, small
from viewer.comparison.model import Comparison, Status
from viewer.desktop.explaining.source_dialog import SourceDialog
from viewer.desktop.main_window import MainWindow
from viewer.filings.model import Block, Factor, Filing, Paragraph, Role, Span
from viewer.redline.plan import NEW, OLD

BEFORE = "𝄞 Cover 😀\r\n"
"""Characters that Qt counts twice, and a line end that it makes one of two characters."""


def moved(filing: Filing, by: int) -> Filing:
    """The filing with ``BEFORE`` in front of its text."""

    def span(one: Span) -> Span:
        return Span(one.start + by, one.end + by)

    def paragraph(one: Paragraph) -> Paragraph:
        return replace(one, pieces=tuple(map(span, one.pieces)))

    def factor(one: Factor) -> Factor:
        return replace(one, heading=paragraph(one.heading), paragraphs=tuple(map(paragraph, one.paragraphs)))

    return replace(
        filing,
        text=BEFORE + filing.text,
        section=replace(filing.section, span=span(filing.section.span)),
        blocks=tuple(replace(block, span=span(block.span)) for block in filing.blocks),
        factors=tuple(map(factor, filing.factors)),
    )


def with_astral_text() -> Comparison:
    comparison = small()
    old, new = (moved(filing, len(BEFORE)) for filing in (comparison.old, comparison.new))
    return replace(comparison, old=old, new=new)


def shown(window: MainWindow) -> SourceDialog:
    (dialog,) = [one for one in window.findChildren(SourceDialog) if one.isVisible()]
    return dialog


def selected(window: MainWindow) -> str:
    """What the dialog has selected; closes it."""
    dialog = shown(window)
    words = dialog.text.textCursor().selectedText()
    dialog.close()
    dialog.setParent(None)
    return words


def test_the_current_row_is_selected_behind_characters_that_qt_counts_twice(window: MainWindow) -> None:
    window.show_comparison(with_astral_text())
    window.split.stepper.go_to_row(1)
    window.actions_by_id["show-source-old"].trigger()
    assert selected(window) == "We earned about ¥15.1 billion, of which 90% was freight."
    window.actions_by_id["show-source-new"].trigger()
    assert selected(window) == "We earned about ¥26.1 billion, of which 90% was freight."


def test_without_a_current_row_the_heading_is_shown(opened: MainWindow) -> None:
    opened.actions_by_id["show-source"].trigger()
    dialog = shown(opened)
    assert dialog.windowTitle().startswith("Source of the new filing")
    assert dialog.text.isReadOnly()
    assert selected(opened) == "Freight rates may fall."


def test_the_pane_with_the_focus_says_which_filing(opened: MainWindow, qtbot: QtBot) -> None:
    opened.split.panes[OLD].setFocus()
    qtbot.waitUntil(opened.split.panes[OLD].hasFocus)
    opened.actions_by_id["show-source"].trigger()
    assert shown(opened).windowTitle().startswith("Source of the old filing")
    shown(opened).close()


def test_a_factor_of_one_filing_is_shown_there_and_nowhere_else(opened: MainWindow) -> None:
    comparison = opened.session.comparison
    assert comparison is not None
    removed = next(pair for pair in comparison.pairs if pair.status is Status.REMOVED)
    opened.tree.choose(removed)
    opened.actions_by_id["show-source-new"].trigger()
    assert opened.findChildren(SourceDialog) == []
    assert opened.status.currentMessage() == "The new filing has no such factor"
    opened.actions_by_id["show-source"].trigger()
    assert selected(opened) == removed.heading


def test_the_menu_of_a_paragraph_offers_both_filings(opened: MainWindow) -> None:
    pane = opened.split.panes[NEW]
    entry = opened.split.twins.positions[NEW].of_row(2)[0]
    cursor = pane.textCursor()
    cursor.setPosition(entry.position + 2)
    menu: QMenu = pane.menu_at(pane.cursorRect(cursor).center())
    offered = {action.text(): action for action in menu.actions()}
    offered["Show source: Old filing"].trigger()
    assert selected(opened) == "Storms delay us."
    offered["Show source: New filing"].trigger()
    assert selected(opened) == "Storms and strikes delay us."
    menu.deleteLater()


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_the_menu_of_a_paragraph_closes_when_something_else_is_shown(opened: MainWindow) -> None:
    pane = opened.split.panes[NEW]
    menu = pane.menu_at(QPoint(20, 20))
    menu.popup(pane.mapToGlobal(QPoint(20, 20)))
    assert menu.isVisible()
    opened.show_comparison(flat())
    assert not menu.isVisible()
    menu.deleteLater()


def test_all_pieces_of_a_cut_paragraph_are_marked(window: MainWindow) -> None:
    comparison = small()
    first = comparison.new.factors[0]
    (piece,) = first.heading.pieces
    pieces = (Span(piece.start, piece.start + 7), Span(piece.start + 10, piece.end))
    cut = replace(first, heading=replace(first.heading, pieces=pieces))
    new = replace(comparison.new, factors=(cut, *comparison.new.factors[1:]))
    window.show_comparison(replace(comparison, new=new))
    window.actions_by_id["show-source-new"].trigger()
    marked = [extra.cursor.selectedText() for extra in shown(window).text.extraSelections()]
    assert marked == ["Freight", "tes may fall."]
    assert selected(window) == "Freight"


def test_a_category_heading_is_found_by_its_block(window: MainWindow) -> None:
    comparison = introduced()
    words = "Risks related to our business"
    start = len(comparison.new.text)
    block = Block(Span(start, start + len(words)), Role.CATEGORY)
    new = replace(comparison.new, text=comparison.new.text + words, blocks=(*comparison.new.blocks, block))
    comparison = replace(comparison, new=new)
    window.show_comparison(comparison)
    assert comparison.introduction is not None
    window.tree.choose(comparison.introduction)
    window.split.stepper.go_to_row(3)
    window.actions_by_id["show-source-new"].trigger()
    assert shown(window).text.selection() == block.span
    shown(window).close()


def test_words_are_found_from_the_top_again(opened: MainWindow) -> None:
    opened.actions_by_id["show-source"].trigger()
    dialog = shown(opened)
    assert dialog.text.find_next("one did")
    assert dialog.text.find_next("freight rates")
    assert not dialog.text.find_next("no such words")
    assert dialog.text.textCursor().selectedText() == "Freight rates"
    dialog.close()
