"""The page with nothing open."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from viewer.desktop.opening.recent_button import RecentButton, folder_words
from viewer.desktop.opening.start_page import WIDEST, StartPage
from viewer.desktop.settings import RecentPair

ONE = RecentPair(Path("/filings/2011/annual.htm"), Path("/filings/2012/annual.htm"))
FAR = RecentPair(Path("/a/" + "deep/" * 60 + "R&D/x.md"), Path("/a/" + "deep/" * 60 + "R&D/y.md"))


def test_folders_are_named_once_where_both_files_are_in_one() -> None:
    assert folder_words(ONE) == f"{Path('/filings/2011')} ▸ {Path('/filings/2012')}"
    assert folder_words(RecentPair(Path("/a/x.md"), Path("/a/y.md"))) == str(Path("/a"))


def test_a_long_folder_is_shortened_in_its_middle(qtbot: QtBot) -> None:
    button = RecentButton(FAR)
    qtbot.addWidget(button)
    button.resize(button.sizeHint())
    names, folders = button.lines()
    assert names == "x.md ▸ y.md"
    assert folders.startswith(str(Path("/a/deep")))
    assert "…" in folders
    assert folders.endswith("R&D")
    assert not button.grab().isNull()


@pytest.mark.parametrize("width", [700, 1600])
def test_the_block_stands_in_the_middle(qtbot: QtBot, width: int) -> None:
    page = StartPage()
    qtbot.addWidget(page)
    page.show_recent([ONE, FAR])
    page.resize(width, 700)
    with qtbot.waitExposed(page):
        page.show()
    block = page.open.parentWidget()
    assert block is not page
    assert block.width() <= WIDEST
    assert abs(block.geometry().center().x() - page.rect().center().x()) <= 2
    assert abs(block.geometry().center().y() - page.rect().center().y()) <= 2
