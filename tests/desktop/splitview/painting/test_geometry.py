"""Which part of a paragraph is in view: all of it that is, and of a very long one not much more."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QTextDocument
from pytestqt.qtbot import QtBot

from viewer.desktop.splitview.painting.geometry import fragments, units_between


@pytest.fixture
def document(qtbot: QtBot) -> QTextDocument:
    made = QTextDocument()
    made.setTextWidth(300)
    made.setPlainText("first\n" + "one word and another 😀 " * 3000 + "\nlast")
    made.documentLayout().documentSize()
    return made


@pytest.mark.parametrize("share", [0.0, 0.3, 0.99])
def test_every_line_in_view_is_in_the_stretch(document: QTextDocument, share: float) -> None:
    block = document.findBlockByNumber(1)
    rect = document.documentLayout().blockBoundingRect(block)
    top = rect.top() + share * rect.height()
    first, last = units_between(block, top, top + 200)
    every = [r for r in fragments(block, 0, block.length()) if r.bottom() >= top and r.top() <= top + 200]
    cut = list(fragments(block, first, last))
    assert all(rect in cut for rect in every)
    assert len(cut) <= len(every) + 2
    assert last - first < block.length() / 10


def test_nothing_of_a_paragraph_out_of_view(document: QTextDocument) -> None:
    block = document.findBlockByNumber(1)
    rect = document.documentLayout().blockBoundingRect(block)
    assert units_between(block, rect.bottom() + 50, rect.bottom() + 90) == (0, 0)
    assert units_between(block, rect.top() - 90, rect.top() - 50) == (0, 0)


def test_a_short_paragraph_is_taken_whole(document: QTextDocument) -> None:
    block = document.findBlockByNumber(0)
    assert units_between(block, -500, -400) == (0, block.length())
