"""The window's ledger shows both sides' labels, and no bar or percent where no difference has a meaning."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QImage, QPainter
from PySide6.QtWidgets import QLabel, QStyleOptionViewItem
from pytestqt.qtbot import QtBot

from tests.report.turned import LINES, TURNED, UNLIKE, turned
from viewer.comparison.model import FigureVerdict
from viewer.desktop.figures.arrangement import Wanted, totals_of
from viewer.desktop.figures.chart import largest, words_of_bar
from viewer.desktop.figures.delegate import FiguresDelegate
from viewer.desktop.figures.header import FiguresHeader
from viewer.desktop.figures.match_dialog import FiguresMatchDialog
from viewer.desktop.figures.model import FiguresModel, rows_of
from viewer.desktop.figures.row import Column, tool_tip
from viewer.desktop.figures.totals import SHOWN
from viewer.desktop.look.theme import THEMES
from viewer.desktop.splitview.panes.tooltips import figure_tip
from viewer.desktop.splitview.strip.ticks import figure_tick_words
from viewer.redline.plan import FigureMark
from viewer.review.figure_marks import FigureEntry
from viewer.wording.figures import LOUD_VERDICTS, words_of
from viewer.wording.snippets import Snippets

LABELS = "net loss, in 2024 → net income, in 2025"


@pytest.fixture
def model(qapp: object) -> FiguresModel:
    made = FiguresModel()
    made.set_comparison(turned())
    return made


def test_cells_and_what_is_heard_of_them(model: FiguresModel) -> None:
    said = [str(model.index(0, column).data()) for column in Column]
    assert said[1:8] == [LABELS, "money", "$12 million", "$9 million", "+$21 million", "", "reversed"]
    heard = model.index(0, Column.MEASURE).data(Qt.ItemDataRole.AccessibleTextRole)
    assert heard == f"What it measures: {LABELS}"
    assert [str(model.index(2, column).data()) for column in (Column.OLD, Column.NEW)] == [
        "at least 5,000",
        "at most 6,000",
    ]
    assert str(model.index(1, Column.DELTA).data()) == str(model.index(1, Column.PERCENT).data()) == ""


def test_tooltips_show_both_labels_and_the_ledger_s_both_sentences() -> None:
    row = rows_of(turned())[0]
    told = tool_tip(row, FigureEntry())
    assert LABELS in told
    assert "Old: In 2024 our net loss was <b>[$12 million]</b>." in told
    assert "New: In 2025 our net income was <b>[$9 million]</b>." in told
    assert LABELS in figure_tip(TURNED)
    assert "%" not in figure_tip(UNLIKE)
    ticked = figure_tick_words(FigureMark(0, 3, TURNED))
    assert ticked == f"$12 million → $9 million  +$21 million ({LABELS}, reversed)"
    alike = tool_tip(rows_of(turned())[2], FigureEntry())
    assert "Old: " not in alike
    assert LINES[2][1].removeprefix("The fee is at least 4%") in alike


def test_contexts_that_are_known_are_taken_over_with_the_old_one() -> None:
    before = rows_of(turned())
    again = rows_of(turned(), before)
    assert [row.old_context for row in again] == [row.old_context for row in before]
    assert again[0].old_context.figure == "$12 million"


def test_no_bar_for_what_turned_round_or_is_unlike() -> None:
    rows = rows_of(turned())
    assert largest(rows) == ()
    plain = replace(rows[0], change=replace(TURNED, verdict=FigureVerdict.CHANGED))
    assert largest([plain]) == (), "from a loss to an income there is no percent, whatever the verdict"
    assert LABELS in words_of_bar(rows[0])


def test_every_verdict_has_a_chip_that_narrows_to_its_rows(model: FiguresModel) -> None:
    assert set(map(words_of, LOUD_VERDICTS)) < set(SHOWN)
    assert totals_of(model.rows) == {"reversed": 1, "requalified": 1, "unlike": 2}
    model.want(Wanted(totals=frozenset({"unlike"})))
    assert model.rowCount() == 2


def test_more_chips_than_a_narrow_window_holds_stand_in_two_lines(qtbot: QtBot) -> None:
    header = FiguresHeader()
    qtbot.addWidget(header)
    header.show_totals(dict.fromkeys(SHOWN, 1_234))
    chips = [header.totals.chip(name) for name in SHOWN]

    def lines() -> int:
        return len({chip.y() for chip in chips})

    for width, wanted in ((2400, 1), (700, 2), (2400, 1)):
        header.resize(width, header.sizeHint().height())
        with qtbot.waitExposed(header):
            header.show()
        qtbot.waitUntil(lambda wanted=wanted: lines() == wanted)
        assert all(chip.geometry().right() <= header.totals.width() for chip in chips)
        assert all(chip.width() >= chip.sizeHint().width() for chip in chips), "no chip is cut"
    assert header.totals.least_width < header.totals.whole_width
    assert header.minimumSizeHint().width() < 1000


def test_a_narrow_cell_keeps_a_part_of_both_labels(qapp: object, model: FiguresModel) -> None:
    delegate, option = FiguresDelegate(THEMES["light"]), QStyleOptionViewItem()
    painted: list[str] = []

    class Noted(QPainter):
        def drawText(self, *arguments: object) -> None:  # type: ignore[override]  # noqa: N802 - Qt's name
            painted.append(str(arguments[-1]))

    image = QImage(400, 40, QImage.Format.Format_RGB32)
    for width in (110, 400):
        option.rect = image.rect().adjusted(0, 0, width - 400, 0)
        painter = Noted(image)
        delegate.paint(painter, option, model.index(0, Column.MEASURE))
        painter.end()
    narrow, wide = painted[0], painted[-1]
    assert narrow.startswith("n")
    assert " → n" in narrow
    assert narrow.count("…") == 2
    assert QFontMetricsF(option.font).horizontalAdvance(narrow) <= 110
    assert wide == LABELS


def test_whoever_matches_by_hand_sees_what_his_own_figure_measures(qtbot: QtBot) -> None:
    comparison = turned()
    dialog = FiguresMatchDialog(TURNED, [], Snippets(comparison))
    qtbot.addWidget(dialog)
    question = dialog.findChild(QLabel)
    assert isinstance(question, QLabel)
    assert "\nnet income, in 2025\n" in question.text()


@pytest.mark.parametrize(
    ("width", "drawn"),
    [(600, ["fees: ", "year 2024 → seven months of 2025"]), (110, ["fees: … → …"])],
)
def test_what_two_labels_have_in_common_is_said_once(qapp: object, width: int, drawn: list[str]) -> None:
    delegate = FiguresDelegate(THEMES["light"])
    painted: list[str] = []

    class Noted(QPainter):
        def drawText(self, *arguments: object) -> None:  # type: ignore[override]  # noqa: N802 - Qt's name
            painted.append(str(arguments[-1]))

    image = QImage(width, 40, QImage.Format.Format_RGB32)
    painter = Noted(image)
    labels = ("fees, year 2024", "fees, seven months of 2025")
    delegate._labels(painter, QRectF(image.rect()), labels)
    painter.end()
    assert painted == drawn
