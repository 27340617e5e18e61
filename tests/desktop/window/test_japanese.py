"""The whole window in Japanese: no English but that of the filings; reports stay as they are in English."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QAbstractItemView, QApplication, QDialog, QFontComboBox, QWidget
from pytestqt.qtbot import QtBot

from tests.desktop.comparisons import small
from viewer.comparison.model import Comparison
from viewer.desktop.exporting.exporter import Export, write
from viewer.desktop.look.theme import ThemeSwitch
from viewer.desktop.main_window import MainWindow
from viewer.desktop.settings import Settings

WORD = re.compile(r"[A-Za-z]{3,}")
JAPANESE = re.compile("[\u3040-\u30ff\u4e00-\u9fff]")
ASKING = (
    *("text", "toolTip", "accessibleName", "accessibleDescription"),
    *("placeholderText", "windowTitle", "suffix"),
)
ROLES = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole)
SAME = re.compile(
    r"""
    factordiff | English | LGPL |
    (?:Ctrl|Alt|Shift|Space|Enter|Delete|Esc)\b | Item\s | [¥$€£→] | \.(?:htm|md|docx)\b
    """,
    re.VERBOSE,
)
"""What is not translated: names, and keys."""
DIALOGS = (
    *("settings", "keys", "about", "commands", "set-aside", "why", "history", "look-first", "pair-with"),
    *("mark-split", "save-review", "sign", "open", "show-source", "section-old"),
)
"""Actions that open one."""


def told(part: QWidget) -> Iterator[str]:
    """All that a part of the window says."""
    # The names of fonts are the system's.
    fonts = [one for box in part.findChildren(QFontComboBox) for one in (box, *box.findChildren(QWidget))]
    for widget in (part, *part.findChildren(QWidget)):
        if widget in fonts:
            continue
        for ask in ASKING:
            answer = getattr(widget, ask, None)
            if callable(answer):
                yield str(answer())
        if isinstance(widget, QAbstractItemView) and widget.model() is not None:
            model = widget.model()
            for row in range(min(model.rowCount(QModelIndex()), 30)):
                yield from (str(model.index(row, 0).data(role) or "") for role in ROLES)


def english(words: Iterator[str], filings: str) -> list[str]:
    """Those of some words that are English and not the filings'."""
    found = []
    for said in words:
        for line in re.split(r"<br>|\n", said):
            plain = flat(re.sub(r"<[^>]*>", " ", line)).strip()
            own = WORD.search(plain) and not JAPANESE.search(line) and not SAME.search(line)
            if own and plain not in filings:
                found.append(line)
    return found


def flat(text: str) -> str:
    return re.sub(r"\W+", " ", text)


@pytest.mark.usefixtures("japanese")
def test_the_window_and_its_dialogs_say_nothing_in_english(qtbot: QtBot, switch: ThemeSwitch) -> None:
    window = MainWindow(switch, Settings())
    qtbot.addWidget(window)
    window.resize(1300, 800)
    with qtbot.waitActive(window):
        window.show()
    assert english(told(window), "") == []
    comparison = small()
    window.show_comparison(comparison)
    filings = flat("\n".join(_texts(comparison)))
    assert english(told(window), filings) == []
    assert [
        action.text() for action in window.actions_by_id.all() if not JAPANESE.search(action.text())
    ] == []
    for name in DIALOGS:
        window.actions_by_id[name].trigger()
        shown = [
            one for one in QApplication.topLevelWidgets() if isinstance(one, QDialog) and one.isVisible()
        ]
        for dialog in shown:
            assert english(told(dialog), filings) == [], name
            dialog.close()


def _texts(comparison: Comparison) -> Iterator[str]:
    """What the filings say, and what the comparison words in English: see docs/translating.md."""
    for filing in (comparison.old, comparison.new):
        yield from (filing.path, filing.text)
    for factor in comparison.factors.values():
        yield from (factor.heading.text, *(one.text for one in factor.paragraphs))
    for pair in comparison.all_pairs:
        yield from (pair.heading, *pair.category_path, pair.why)
        for change in pair.figures:
            yield from (change.reason, change.measure, change.suspect or "")


@pytest.mark.parametrize("suffix", [".html", ".md", ".json", ".csv"])
def test_a_report_is_the_same_in_every_language(
    suffix: str, tmp_path: Path, request: pytest.FixtureRequest
) -> None:
    def written() -> str:
        made = write(Export(small(), None, tmp_path / f"report{suffix}"), lambda *_: None, lambda: False)
        return made.read_text(encoding="utf-8")

    before = written()
    request.getfixturevalue("japanese")
    assert written() == before
