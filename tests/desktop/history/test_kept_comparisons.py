"""What was compared for a history is kept, told of in the settings, and removed there."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from viewer.desktop.frame.settings_dialog.kept_comparisons import KeptComparisons
from viewer.desktop.frame.settings_dialog.opening_page import OpeningPage
from viewer.desktop.history.reading import HistoryRequest, LoadedHistory, load_history
from viewer.desktop.opening.habits import OpeningHabits
from viewer.history import ComparisonStore


@pytest.mark.skipif(sys.platform == "win32", reason="there the cache of the user itself would be used")
def test_a_history_is_kept_and_can_be_emptied(
    qtbot: QtBot, years: tuple[Path, ...], data_folder: Path
) -> None:
    loaded = load_history(HistoryRequest(years[:2]), lambda _stage, _done: None, lambda: False)
    assert isinstance(loaded, LoadedHistory)
    made = loaded.comparisons.between(0, 1)
    again = load_history(HistoryRequest(years[:2]), lambda _stage, _done: None, lambda: False)
    assert isinstance(again, LoadedHistory)
    assert again.comparisons.between(0, 1) == made
    page = OpeningPage(OpeningHabits())
    qtbot.addWidget(page)
    assert ComparisonStore().size > 0
    assert page.kept.empty.isEnabled()
    page.kept.empty.click()
    assert ComparisonStore().size == 0
    assert not page.kept.empty.isEnabled()
    assert "0.0 MB of 200 MB" in page.kept.words.text()


def test_what_cannot_be_removed_is_told(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    store = ComparisonStore(tmp_path)
    (tmp_path / f"{'a' * 64}.bin").write_bytes(b"kept")
    line = KeptComparisons(store=store)
    qtbot.addWidget(line)

    def refused(_self: ComparisonStore) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(ComparisonStore, "empty", refused)
    line.empty.click()
    assert line.words.text() == "They cannot be removed: Permission denied"
