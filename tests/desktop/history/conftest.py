"""A history of four short filings, read and followed once, and a window that is empty."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from tests.desktop.history.years import write_years
from viewer.desktop.history.told import HistoryTold, tell
from viewer.desktop.look.theme import ThemeSwitch
from viewer.filings import read
from viewer.history import Comparisons, History, aligned_history


@pytest.fixture(autouse=True)
def data_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where this test's marks, notes and settings are kept."""
    folder = tmp_path / "data"
    folder.mkdir()
    monkeypatch.setenv("FACTORDIFF_DATA", str(folder))
    return folder


@pytest.fixture(scope="session")
def years(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, ...]:
    """The files, the oldest first, alone in their folder."""
    return write_years(tmp_path_factory.mktemp("years"))


@pytest.fixture(scope="session")
def aligned(years: tuple[Path, ...]) -> History:
    """The history as far as it is known without comparing any text."""
    return aligned_history([read(path) for path in years])


@pytest.fixture(scope="session")
def comparisons(aligned: History) -> Comparisons:
    """The comparisons of its filings, made once."""
    return Comparisons(aligned.filings)


@pytest.fixture
def told(aligned: History, comparisons: Comparisons) -> HistoryTold:
    """The history with all that its comparisons tell."""
    made = HistoryTold(aligned)
    for span in made.missing:
        made.take(tell(comparisons.between(*span), span))
    return made


@pytest.fixture
def switch(qapp: QApplication) -> Iterator[ThemeSwitch]:
    """The light theme, whatever the system has."""
    switch = ThemeSwitch(qapp, "light")
    yield switch
    switch.deleteLater()
