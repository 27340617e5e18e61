"""A filing whose reading is in doubt says so in its pane's header, and says why when asked."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.desktop.comparisons import small
from viewer.comparison.model import Comparison
from viewer.desktop.explaining.outline_dialog import OutlineDialog
from viewer.desktop.main_window import MainWindow
from viewer.filings.confidence.doubt import Doubt, DoubtKind
from viewer.filings.model import Decision, SectionCandidate
from viewer.redline.plan import NEW, OLD


def doubtful() -> Comparison:
    """The old filing's section is a guess between two, and its first heading was decided by a rule."""
    comparison = small()
    old = comparison.old
    section = replace(old.section, confidence=0.6)
    rival = Doubt(DoubtKind.RIVAL, section.span, "Risk Factors", 900, 40)
    decision = Decision("headings", "heading", "It stands alone")
    blocks = (replace(old.blocks[0], decisions=(decision,)), *old.blocks[1:])
    candidate = SectionCandidate(
        section.span, "3.D", "Risk Factors", 0.6, (Decision("section", "section", "It has a title"),)
    )
    old = replace(
        old,
        section=section,
        blocks=blocks,
        candidates=(candidate,),
        warnings=("Some characters could not be read.",),
        doubts=(rival,),
    )
    return replace(comparison, old=old)


def test_the_header_of_the_doubtful_filing_asks_why(window: MainWindow) -> None:
    window.show_comparison(doubtful())
    headers = window.split.twins.headers
    assert headers[OLD].why.isVisible()
    assert headers[OLD].why.text() == "! 2 · why?"
    assert headers[OLD].why.accessibleName() == "2 warnings on the old filing: why?"
    assert not headers[NEW].why.isVisible()
    window.show_comparison(small())
    assert not headers[OLD].why.isVisible()


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_Return])
def test_why_is_answered_from_the_keyboard(window: MainWindow, qtbot: QtBot, key: Qt.Key) -> None:
    window.show_comparison(doubtful())
    why = window.split.twins.headers[OLD].why
    assert why.focusPolicy() & Qt.FocusPolicy.TabFocus
    why.setFocus()
    qtbot.keyClick(why, key)
    (dialog,) = window.findChildren(OutlineDialog)
    words = dialog.text
    assert dialog.windowTitle() == "How the old filing was read"
    for expected in ("One other place looks as much", "It has a title", "It stands alone"):
        assert expected in words
    dialog.close()
    assert window.session.reviewed_count == 0
