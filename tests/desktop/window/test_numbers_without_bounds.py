"""Numbers that no filing has, or far more of them than any has: shown and walked through like all others.

Qt calls Python to paint a box, to fill a cell and to size a bar. A number that is too large for one of them
would end the window from inside such a call, and a row of thousands of figures would stop it.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from viewer.desktop.main_window import MainWindow
from viewer.report.formats import FACES

SENTENCES: dict[str, tuple[str, str]] = {
    "401 digits": (f"We sold {'7' * 400}1 pots in 2023.", f"We sold {'7' * 400}2 pots in 2024."),
    "401 digits of money": (f"We owed ${'9' * 400}1 in 2023.", f"We owed ${'9' * 400}2 in 2024."),
    "4,400 digits": (f"We sold {'3' * 4400} pots.", f"We sold {'4' * 4400} pots."),
    "digits in groups": (f"We owed $1{',000' * 150}.", f"We owed $2{',000' * 150}."),
    "digits after the point": (
        f"We owed ${'3.' + '1' * 500} million.",
        f"We owed ${'3.' + '2' * 500} million.",
    ),
    "1e999": ("We owed $1e999, or 1e999%, in 2023.", "We owed $2e999, or 2e999%, in 2024."),
    "a large number and a small scale": (f"{'8' * 30}% of $5 trillion.", f"{'8' * 30}% of $6 trillion."),
    "4,000 commas": (f"We had 7 pots and {'1,' * 2000} and 5.", f"We had 8 pots and {'1,' * 2000} and 6."),
    "800 sums": (f"We owed {'$1 ' * 400}then.", f"We owed {'$2 ' * 400}then."),
}
LONG_ROWS = ("4,000 commas", "800 sums")


def filing(folder: Path, year: int, sentence: str) -> Path:
    path = folder / f"pots-{year}.md"
    parts = (
        "# Item 1A. Risk Factors",
        "### We depend on clay.",
        f"{sentence} We paid ${year - 2000} million for it.",
        "### Our kilns may crack.",
        "Two of 9 did.",
        "# Item 1B. Unresolved Staff Comments",
        "None.",
    )
    path.write_text("\n\n".join(parts), encoding="utf-8")
    return path


@pytest.fixture
def load(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> Callable[[str], None]:
    def load(name: str) -> None:
        old, new = (
            filing(tmp_path, year, said) for year, said in zip((2023, 2024), SENTENCES[name], strict=True)
        )
        with qtbot.waitSignal(window.loaded, timeout=60_000):
            window.load(old, new)

    return load


@pytest.mark.parametrize(
    "name",
    # The long rows are here for the time that they take; noting lines would triple it.
    [pytest.param(name, marks=pytest.mark.no_cover if name in LONG_ROWS else ()) for name in SENTENCES],
)
def test_they_are_shown_and_walked_through(
    qtbot: QtBot, window: MainWindow, load: Callable[[str], None], name: str
) -> None:
    load(name)
    window.tree.view.setFocus()
    window.actions_by_id["figures-chart"].trigger()
    window.actions_by_id["quiet-figures"].trigger()
    seen = []
    for _ in range(12):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_G)
        seen.append(window.split.stepper.current)
        window.grab()
    # The figure beside them is found among all of them, whatever they are.
    assert any(stop is not None for stop in seen)
    figures = [change for pair in window.session.pairs for change in pair.figures]
    assert {"$23 million", "$24 million"} <= {
        side.figure.text for change in figures for side in (change.old, change.new) if side is not None
    }
    window.actions_by_id["inline"].trigger()
    window.actions_by_id["next-change"].trigger()
    window.grab()


@pytest.mark.parametrize("suffix", [face.suffix for face in FACES])
@pytest.mark.parametrize("name", ["401 digits", "1e999", "digits in groups"])
def test_they_are_exported(
    qtbot: QtBot, window: MainWindow, load: Callable[[str], None], tmp_path: Path, name: str, suffix: str
) -> None:
    load(name)
    with qtbot.waitSignal(window.exporter.written, timeout=60_000):
        window.exporter.write(tmp_path / f"report{suffix}")
    assert (tmp_path / f"report{suffix}").stat().st_size > 0
