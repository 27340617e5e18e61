"""What the next window has again: the place in the pair, how far the review was, how the table was shown."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from viewer.desktop.figures.grouping import Grouping
from viewer.desktop.figures.kept_view import show_view, view_of
from viewer.desktop.figures.row import Column
from viewer.desktop.look.theme import ThemeSwitch
from viewer.desktop.main_window import MainWindow
from viewer.desktop.navigating.kept_places import title_of
from viewer.desktop.settings import RecentPair, Settings
from viewer.filings import read

PAGE = """# FORM 10-K

{company}

For the fiscal year ended December 31, {year}

## Item 1A. Risk Factors

{factors}

## Item 1B. Unresolved Staff Comments

None.
"""
HEADINGS = ("Our piers may rot.", "We may lose our bakers.", "Storms may close our ovens.")


def filing(folder: Path, year: int, company: str = "Pier Foods Inc.") -> Path:
    """A filing of three factors with a dozen paragraphs each, which differ from year to year."""
    factors = [
        f"**{heading}**\n\n"
        + "\n\n".join(f"Paragraph {number} tells of {year} and of what we did in it." for number in range(12))
        for heading in HEADINGS
    ]
    path = folder / f"{company[:4]}-{year}.md"
    path.write_text(PAGE.format(company=company, year=year, factors="\n\n".join(factors)), encoding="utf-8")
    return path


@pytest.fixture
def files(tmp_path: Path) -> tuple[Path, Path]:
    return filing(tmp_path, 2023), filing(tmp_path, 2024)


def shown(qtbot: QtBot, switch: ThemeSwitch, files: tuple[Path, Path]) -> MainWindow:
    """Another window in which the files have been opened."""
    window = MainWindow(switch, Settings())
    qtbot.addWidget(window)
    window.resize(1100, 640)
    with qtbot.waitExposed(window):
        window.show()
    with qtbot.waitSignal(window.loaded, timeout=20_000):
        window.load(*files)
    return window


def test_the_next_window_goes_to_where_the_reviewer_was(
    qtbot: QtBot, switch: ThemeSwitch, files: tuple[Path, Path]
) -> None:
    first = shown(qtbot, switch, files)
    qtbot.keyClick(first.tree.view, Qt.Key.Key_Space)
    last = first.session.pairs[-1]
    first.tree.choose(last)
    bar = first.split.twins.bar
    bar.setValue(bar.maximum() // 2)
    row = first.split.twins.scrolling.anchor[0]
    assert row > 0
    first.close()
    (kept,) = Settings().recent_pairs()
    assert kept.label == f"Pier Foods Inc. 10-K 2023 ▸ 2024 · 1 of {len(first.session.pairs)}"
    second = shown(qtbot, switch, files)
    assert second.split.pairs[0].heading == last.heading
    assert second.split.twins.scrolling.anchor[0] == row


def test_a_window_that_ends_unexpectedly_loses_no_more_than_a_second_of_it(
    qtbot: QtBot, switch: ThemeSwitch, files: tuple[Path, Path]
) -> None:
    first = shown(qtbot, switch, files)
    last = first.session.pairs[-1]
    first.tree.choose(last)
    key = first.session.key(last)
    qtbot.waitUntil(lambda: Settings().recent_pairs()[0].factor == key, timeout=4000)


def test_of_other_filings_nothing_is_taken_for_their_place(
    qtbot: QtBot, switch: ThemeSwitch, files: tuple[Path, Path], tmp_path: Path
) -> None:
    first = shown(qtbot, switch, files)
    first.tree.choose(first.session.pairs[-1])
    others = filing(tmp_path, 2023, "Quay Bakers Corp."), filing(tmp_path, 2024, "Quay Bakers Corp.")
    with qtbot.waitSignal(first.loaded, timeout=20_000):
        first.load(*others)
    assert first.split.pairs[0].heading == HEADINGS[0]
    newest, before = Settings().recent_pairs()
    assert newest.title in ("", "Quay Bakers Corp. 10-K 2023 ▸ 2024")
    assert before.title == "Pier Foods Inc. 10-K 2023 ▸ 2024"
    assert before.factor == before.factor.strip() != ""


def test_a_title_says_once_what_both_have(tmp_path: Path, qapp: object) -> None:
    from viewer.comparison import compare

    pier, quay = filing(tmp_path, 2024), filing(tmp_path, 2024, "Quay Bakers Corp.")
    other = compare(read(pier), read(quay))
    assert title_of(other) == "Pier Foods Inc. 10-K 2024 ▸ Quay Bakers Corp. 10-K 2024"
    same = compare(read(pier), read(pier))
    assert title_of(same) == "Pier Foods Inc. 10-K 2024 ▸ 2024"


def test_the_table_of_figures_is_shown_as_it_was(qtbot: QtBot, opened: MainWindow) -> None:
    figures = opened.figures
    assert figures.chart_wished is None
    figures.group(Grouping.KIND)
    figures.header.chart.click()
    figures.table.columns.show_column(Column.CONTEXT, shown=False)
    figures.table.horizontalHeader().resizeSection(Column.MEASURE, 321)
    kept = view_of(figures)
    figures.group(Grouping.NONE)
    figures.header.chart.click()
    figures.table.columns.restore({}, {})
    show_view(figures, kept)
    assert figures.model.wanted.grouping is Grouping.KIND
    assert figures.chart.isVisible()
    assert figures.table.isColumnHidden(Column.CONTEXT)
    assert figures.table.columnWidth(Column.MEASURE) == 321
    assert not figures.table.isColumnHidden(Column.NEW)


def test_the_next_window_groups_as_this_one_did(
    qtbot: QtBot, switch: ThemeSwitch, files: tuple[Path, Path]
) -> None:
    first = shown(qtbot, switch, files)
    first.actions_by_id["group-figures-factor"].trigger()
    first.close()
    second = shown(qtbot, switch, files)
    assert second.figures.model.wanted.grouping is Grouping.FACTOR
    assert second.actions_by_id["group-figures-factor"].isChecked()


@pytest.mark.parametrize(
    "kept",
    [
        "{",
        "[]",
        '"x"',
        '{"grouping": "MOON"}',
        '{"columns": [1], "widths": {"OLD": "wide", "NEW": -3}}',
        '{"columns": {"MEASURE": false, "OLD": false}}',
        '{"chart": 7, "widths": {"MOON": 5}}',
    ],
)
def test_what_cannot_be_read_changes_nothing(opened: MainWindow, kept: str) -> None:
    before = view_of(opened.figures)
    show_view(opened.figures, kept)
    assert view_of(opened.figures) == before
    assert not opened.figures.table.isColumnHidden(Column.MEASURE)
    assert not opened.figures.table.isColumnHidden(Column.OLD)


def test_a_pair_without_a_name_is_called_by_its_files() -> None:
    pair = RecentPair(Path("/a/old.md"), Path("/a/new.md"), "", 3, 1_200)
    assert pair.label == "old.md ▸ new.md · 3 of 1,200"
