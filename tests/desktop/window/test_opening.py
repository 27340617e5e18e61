"""Opening filings: the samples, real filings, a drop, a dialog; and what is said when it goes wrong."""

from __future__ import annotations

import shutil
import threading
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QMessageBox, QPushButton
from pytestqt.qtbot import QtBot

from tests.builders import PairSpec, build_comparison
from tests.corpus import needs_corpus, seed
from tests.desktop.comparisons import flat, small
from viewer.comparison.model import Comparison
from viewer.desktop.background.jobs import Progress, ShouldCancel
from viewer.desktop.desk import OTHER_ORDER
from viewer.desktop.look.theme import ThemeSwitch
from viewer.desktop.main_window import MainWindow
from viewer.desktop.notices.banner import Banner, Tone
from viewer.desktop.opening.loading import Loaded, Request
from viewer.desktop.opening.open_dialog import OpenDialog
from viewer.desktop.opening.section_picker import SectionPicker
from viewer.desktop.settings import Settings
from viewer.desktop.splitview import FigureStop
from viewer.desktop.tree.pair_filter import PairFilter
from viewer.filings.errors import Cancelled
from viewer.resources import resource
from viewer.review import Mark, ReviewStore


def samples() -> tuple[Path, Path]:
    old, new = sorted(resource("samples").glob("*.md"))
    return old, new


def press(banner: Banner, title: str) -> None:
    next(button for button in banner.buttons if button.text() == title).click()


def drop(window: MainWindow, *paths: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    at = QPointF(300, 300)
    event = QDropEvent(
        at, Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    window.dropEvent(event)
    assert event.isAccepted()


class SlowLoader:
    """A loader that waits until it is let go, or until it is cancelled."""

    def __init__(self, comparison: Comparison, *, heeds: bool = True) -> None:
        self.comparison = comparison
        self.heeds = heeds
        self.go = threading.Event()
        self.started = threading.Event()
        self.ended = threading.Event()

    def __call__(self, request: Request, progress: Progress, should_cancel: ShouldCancel) -> Loaded:
        progress("waiting", 0.5)
        self.started.set()
        try:
            while not self.go.wait(0.01):
                if self.heeds and should_cancel():
                    raise Cancelled
            return Loaded(request, self.comparison, ReviewStore().open(self.comparison))
        finally:
            self.ended.set()


def test_the_start_page_opens_the_samples(qtbot: QtBot, window: MainWindow) -> None:
    assert window.start.isVisible()
    assert not window.chips.isVisible()
    with qtbot.waitSignal(window.loaded):
        qtbot.mouseClick(window.start.samples, Qt.MouseButton.LeftButton)
    assert window.split.isVisible()
    assert window.tree.view.hasFocus()
    assert window.figures.isVisible()
    assert len(window.session.pairs) > 10


def test_a_pair_opened_is_listed_as_recent(qtbot: QtBot, window: MainWindow) -> None:
    old, new = samples()
    with qtbot.waitSignal(window.loaded):
        window.load(old, new)
    (pair,) = Settings().recent_pairs()
    assert (pair.old, pair.new) == (old, new)
    window.recent.fill()
    with qtbot.waitSignal(window.loaded):
        window.recent.menu.actions()[0].trigger()


def test_the_dialog_opens_two_files(qtbot: QtBot, window: MainWindow) -> None:
    old, new = samples()
    qtbot.keyClick(window, Qt.Key.Key_O, Qt.KeyboardModifier.ControlModifier)
    dialog = window.findChild(OpenDialog)
    assert dialog is not None
    assert not dialog.compare.isEnabled()
    qtbot.keyClicks(dialog.old.edit, str(old))
    qtbot.keyClicks(dialog.new.edit, str(new))
    with qtbot.waitSignal(window.loaded):
        qtbot.keyClick(dialog.new.edit, Qt.Key.Key_Return)
    assert window.session.comparison is not None
    assert window.session.comparison.new.path.endswith(new.name)


def test_two_dropped_files_are_opened_by_their_names(qtbot: QtBot, window: MainWindow) -> None:
    old, new = samples()
    with qtbot.waitSignal(window.loaded):
        drop(window, new, old)
    assert window.session.comparison is not None
    assert window.session.comparison.old.path.endswith(old.name)


def test_one_dropped_file_asks_for_the_other(qtbot: QtBot, window: MainWindow) -> None:
    old, new = samples()
    drop(window, old)
    dialog = window.findChild(OpenDialog)
    assert dialog is not None
    assert dialog.old.path == old
    assert dialog.new.path is None
    dialog.new.set_path(new)
    with qtbot.waitSignal(window.loaded):
        dialog.compare.click()


def test_swap_and_reload(qtbot: QtBot, window: MainWindow) -> None:
    old, new = samples()
    with qtbot.waitSignal(window.loaded):
        window.load(old, new)
    with qtbot.waitSignal(window.loaded):
        qtbot.keyClick(window, Qt.Key.Key_R, Qt.KeyboardModifier.ControlModifier)
    assert window.session.comparison is not None
    assert window.session.comparison.old.path.endswith(new.name)
    (banner,) = [one for one in window.banners.banners if "wrong way round" in one.message.text]
    with qtbot.waitSignal(window.loaded):
        press(banner, "Swap")
    assert window.session.comparison.old.path.endswith(old.name)
    assert not [one for one in window.banners.banners if "wrong way round" in one.message.text]
    with qtbot.waitSignal(window.loaded):
        qtbot.keyClick(window, Qt.Key.Key_F5)


def test_swap_and_reload_keep_the_factor_and_the_filter(qtbot: QtBot, window: MainWindow) -> None:
    with qtbot.waitSignal(window.loaded):
        window.load(*samples())
    window.chips.choose(PairFilter.FIGURES)
    pair = window.tree.filter.pairs()[3]
    window.tree.choose(pair)
    window.session.set_mark(pair, Mark.FLAGGED)
    with qtbot.waitSignal(window.loaded):
        window.opener.reload()
    assert window.chips.current is PairFilter.FIGURES
    assert window.tree.current_pair == pair
    with qtbot.waitSignal(window.loaded):
        window.opener.swap()
    assert window.chips.current is PairFilter.FIGURES
    now = window.tree.current_pair
    assert now is not None
    assert [f"o{one[1:]}" for one in pair.new] == list(now.old)
    assert OTHER_ORDER in [banner.message.text for banner in window.banners.banners]
    with qtbot.waitSignal(window.loaded):
        window.opener.swap()
    assert window.tree.current_pair == pair
    assert OTHER_ORDER not in [banner.message.text for banner in window.banners.banners]


def test_a_missing_file_is_told_of_with_what_to_do(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    with qtbot.waitSignal(window.opener.failed):
        window.load(samples()[0], tmp_path / "absent.md")
    (banner,) = window.banners.banners
    assert banner.message.tone is Tone.ALARM
    assert banner.message.text.startswith("New filing absent.md: ")
    assert "Traceback" not in banner.message.text
    assert window.start.isVisible()
    press(banner, "Choose other files…")
    dialog = window.findChild(OpenDialog)
    assert dialog is not None
    assert "absent.md" in dialog.problem.text()
    dialog.reject()


def test_a_failure_leaves_what_is_open(qtbot: QtBot, opened: MainWindow, tmp_path: Path) -> None:
    before = opened.session.comparison
    with qtbot.waitSignal(opened.opener.failed):
        opened.load(tmp_path / "absent.md", tmp_path / "absent.md")
    assert opened.session.comparison is before
    assert opened.split.isVisible()


class TestAfterAFailure:
    """The pair on screen is still the one that keys and menus mean."""

    @pytest.fixture
    def failed(self, qtbot: QtBot, window: MainWindow, tmp_path: Path) -> MainWindow:
        old, new = samples()
        with qtbot.waitSignal(window.loaded):
            window.load(new, old)
        other = tmp_path / "other.md"
        other.write_text("Sunny.\n\nIt may rain.\n\nIt rained on 3 days.\n", encoding="utf-8")
        with qtbot.waitSignal(window.opener.failed):
            window.load(old, other)
        return window

    def test_the_warnings_of_what_is_open_stay(self, failed: MainWindow) -> None:
        texts = [banner.message.text for banner in failed.banners.banners]
        assert any("wrong way round" in text for text in texts)
        assert texts[-1].startswith("New filing other.md: ")

    def test_a_second_failure_takes_the_place_of_the_first(self, qtbot: QtBot, failed: MainWindow) -> None:
        before = len(failed.banners.banners)
        with qtbot.waitSignal(failed.opener.failed):
            failed.load(samples()[0], Path("absent.md"))
        texts = [banner.message.text for banner in failed.banners.banners]
        assert len(texts) == before
        assert "absent.md" in texts[-1]

    def test_a_cancel_keeps_the_warnings_too(
        self, qtbot: QtBot, failed: MainWindow, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        slow = SlowLoader(flat())
        monkeypatch.setattr(failed.opener, "loader", slow)
        failed.load(*samples())
        qtbot.waitUntil(slow.started.is_set)
        failed.loading.cancel()
        qtbot.waitUntil(slow.ended.is_set)
        texts = [banner.message.text for banner in failed.banners.banners]
        assert any("wrong way round" in text for text in texts)
        assert texts[-1] == "Stopped. Nothing was changed."
        assert failed.opener.request == Request(*reversed(samples()))

    def test_reload_and_swap_act_on_what_is_open(self, qtbot: QtBot, failed: MainWindow) -> None:
        old, new = samples()
        with qtbot.waitSignal(failed.loaded):
            failed.actions_by_id["reload"].trigger()
        assert failed.opener.request == Request(new, old)
        assert not any("other.md" in banner.message.text for banner in failed.banners.banners)
        with qtbot.waitSignal(failed.loaded):
            failed.actions_by_id["swap"].trigger()
        assert failed.opener.request == Request(old, new)

    def test_pointing_at_a_section_acts_on_what_is_open(self, qtbot: QtBot, failed: MainWindow) -> None:
        comparison = failed.session.comparison
        assert comparison is not None
        failed.actions_by_id["section-new"].trigger()
        picker = failed.findChild(SectionPicker)
        assert picker is not None
        assert comparison.new.name in picker.windowTitle()
        with qtbot.waitSignal(failed.loaded):
            picker.use.click()
        request = failed.opener.request
        assert request is not None
        assert (request.old, request.new) == tuple(reversed(samples()))
        assert request.new_section == comparison.new.section.span

    def test_the_button_of_the_failure_points_at_the_filing_that_failed(
        self, qtbot: QtBot, failed: MainWindow
    ) -> None:
        press(failed.banners.banners[-1], "Point at the section…")
        picker = failed.findChild(SectionPicker)
        assert picker is not None
        assert "other.md" in picker.windowTitle()
        assert picker.text.toPlainText().startswith("Sunny.")
        picker.text.selectAll()
        with qtbot.waitSignal(failed.loaded):
            picker.use.click()
        request = failed.opener.request
        assert request is not None
        assert (request.old.name, request.new.name) == (samples()[0].name, "other.md")
        assert request.old_section is None


def test_a_section_can_be_pointed_at_where_none_was_found(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    old, new = samples()
    text = (
        "Weather report.\r\n\r\nSunny, 😀 with clouds.\r\n\r\nRain may fall.\r\n\r\nIt rained on 3 days.\r\n"
    )
    odd = tmp_path / "odd.md"
    odd.write_bytes(text.encode())
    with qtbot.waitSignal(window.opener.failed):
        window.load(odd, new)
    (banner,) = window.banners.banners
    press(banner, "Point at the section…")
    picker = window.findChild(SectionPicker)
    assert picker is not None
    assert not picker.use.isEnabled()
    qtbot.keyClicks(picker.words, "Rain may")
    qtbot.keyClick(picker.words, Qt.Key.Key_Return)
    picker.text.setFocus()
    cursor = picker.text.textCursor()
    cursor.setPosition(cursor.selectionStart())
    cursor.movePosition(cursor.MoveOperation.End, cursor.MoveMode.KeepAnchor)
    picker.text.setTextCursor(cursor)
    with qtbot.waitSignal(window.loaded):
        picker.use.click()
    assert window.session.comparison is not None
    section = window.session.comparison.old.section
    assert section.by_hand
    assert section.span.of(window.session.comparison.old.text).startswith("Rain may fall.")
    assert window.opener.request is not None
    assert window.opener.request.old_section == section.span
    assert old.exists()


def test_another_section_can_be_chosen_over_the_one_found(qtbot: QtBot, window: MainWindow) -> None:
    with qtbot.waitSignal(window.loaded):
        window.opener.open_samples()
    comparison = window.session.comparison
    assert comparison is not None
    window.actions_by_id["section-new"].trigger()
    picker = window.findChild(SectionPicker)
    assert picker is not None
    span = comparison.new.section.span
    picker.select(type(span)(span.start, span.start + len(span) // 2))
    with qtbot.waitSignal(window.loaded):
        picker.use.click()
    assert window.session.comparison is not None
    assert window.session.comparison.new.section.by_hand
    assert not window.session.comparison.old.section.by_hand


def test_cancel_stops_the_work_and_leaves_what_is_open(
    qtbot: QtBot, opened: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    slow = SlowLoader(flat())
    monkeypatch.setattr(opened.opener, "loader", slow)
    before = opened.session.comparison
    opened.load(*samples())
    qtbot.waitUntil(lambda: opened.progress.stage.text() == "Waiting…")
    assert opened.progress.isVisible()
    assert opened.progress.bar.value() == 500
    qtbot.mouseClick(opened.progress.stop, Qt.MouseButton.LeftButton)
    assert not opened.progress.isVisible()
    qtbot.waitUntil(slow.ended.is_set)
    assert opened.session.comparison is before
    assert [banner.message.tone for banner in opened.banners.banners] == [Tone.NOTICE]


def test_escape_cancels_too(qtbot: QtBot, opened: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    slow = SlowLoader(flat())
    monkeypatch.setattr(opened.opener, "loader", slow)
    opened.load(*samples())
    qtbot.waitUntil(slow.started.is_set)
    qtbot.keyClick(opened.tree.view, Qt.Key.Key_Escape)
    qtbot.waitUntil(slow.ended.is_set)
    assert not opened.loading.busy


def test_a_result_that_comes_too_late_is_dropped(
    qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    late, early = SlowLoader(small(), heeds=False), SlowLoader(flat())
    monkeypatch.setattr(window.opener, "loader", late)
    window.load(*samples())
    qtbot.waitUntil(late.started.is_set)
    monkeypatch.setattr(window.opener, "loader", early)
    early.go.set()
    with qtbot.waitSignal(window.loaded):
        window.load(*samples())
    with qtbot.assertNotEmitted(window.loaded, wait=100):
        late.go.set()
        qtbot.waitUntil(late.ended.is_set)
    assert window.session.comparison is early.comparison


def test_the_window_closes_while_work_is_going_on(
    qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    slow = SlowLoader(flat())
    monkeypatch.setattr(window.opener, "loader", slow)
    window.load(*samples())
    qtbot.waitUntil(slow.started.is_set)
    window.close()
    assert slow.ended.is_set()


def test_a_fault_of_factordiff_shows_a_dialog_and_keeps_the_window(
    qtbot: QtBot, opened: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(_request: Request, _progress: Progress, _should_cancel: ShouldCancel) -> Loaded:
        raise ZeroDivisionError("invented")

    monkeypatch.setattr(opened.opener, "loader", broken)
    with qtbot.waitSignal(opened.opener.failed):
        opened.load(*samples())
    box = opened.failures.box
    assert box is not None
    assert "invented" not in box.text()
    assert "ZeroDivisionError: invented" in box.detailedText()
    box.button(QMessageBox.StandardButton.Close).click()
    assert opened.failures.box is None
    assert opened.isVisible()


def test_an_exception_anywhere_else_shows_the_same_dialog(
    opened: MainWindow, caplog: pytest.LogCaptureFixture
) -> None:
    error = RuntimeError("invented")
    opened.failures.catch(RuntimeError, error)
    assert opened.failures.box is not None
    opened.failures.catch(RuntimeError, error)
    opened.failures.box.close()
    assert [record.exc_info[1] for record in caplog.records if record.exc_info] == [error, error]


@needs_corpus
@pytest.mark.parametrize(("old", "new", "pairs"), [(2011, 2012, 20), (2004, 2007, None)])
def test_real_filings_from_opening_to_the_last_figure(
    qtbot: QtBot, window: MainWindow, old: int, new: int, pairs: int | None
) -> None:
    with qtbot.waitSignal(window.loaded, timeout=20_000):
        window.load(seed(old), seed(new))
    if pairs is not None:
        assert window.session.comparison is not None
        assert len(window.session.comparison.pairs) == pairs
    for pair in window.session.pairs:
        window.tree.choose(pair)
        assert [shown.id for shown in window.split.pairs] == [pair.id]
    table = window.figures.table
    assert table.model().rowCount() > 20
    for number in range(table.model().rowCount()):
        index = table.model().index(number, 0)
        row = table.row_at(index)
        assert row is not None
        table.chosen.emit(row)
        stop = window.split.stepper.current
        assert isinstance(stop, FigureStop)
        assert stop.change == row.change
    qtbot.keyClick(window.tree.view, Qt.Key.Key_Space)
    assert window.session.reviewed_count == 1


@needs_corpus
def test_marks_on_real_filings_are_there_when_they_are_opened_again(
    qtbot: QtBot, window: MainWindow, switch: ThemeSwitch, tmp_path: Path
) -> None:
    paths = [Path(shutil.copy(seed(year), tmp_path)) for year in (2011, 2012)]
    with qtbot.waitSignal(window.loaded, timeout=20_000):
        window.load(*paths)
    window.session.set_mark(window.session.pairs[3], Mark.FLAGGED)
    again = MainWindow(switch, Settings())
    qtbot.addWidget(again)
    with qtbot.waitSignal(again.loaded, timeout=20_000):
        again.load(*paths)
    assert again.session.entry(again.session.pairs[3]).mark is Mark.FLAGGED


def test_files_may_be_dragged_over_every_part_of_the_window(opened: MainWindow) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in samples()])
    for part in (
        opened.split.panes[0].viewport(),
        opened.tree.view.viewport(),
        opened.figures.table.viewport(),
    ):
        event = QDragEnterEvent(
            QPoint(10, 10),
            Qt.DropAction.CopyAction,
            data,
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
        )
        QApplication.sendEvent(part, event)
        assert event.isAccepted()


def test_what_is_no_file_is_not_taken(window: MainWindow) -> None:
    data = QMimeData()
    data.setText("no file")
    event = QDropEvent(
        QPointF(10, 10),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    event.ignore()
    window.dropEvent(event)
    assert not event.isAccepted()
    assert window.findChild(OpenDialog) is None


def test_the_start_page_lists_what_was_open_before(
    qtbot: QtBot, window: MainWindow, switch: ThemeSwitch
) -> None:
    old, new = samples()
    Settings().add_recent(old, new)
    other = MainWindow(switch, Settings())
    qtbot.addWidget(other)
    (button,) = other.start.recent
    assert isinstance(button, QPushButton)
    assert old.name in button.accessibleName()
    with qtbot.waitSignal(other.loaded):
        button.click()


class TestNoFactors:
    """A section in which nothing was recognised never makes an empty window."""

    def test_both_sides(self, window: MainWindow) -> None:
        window.show_comparison(small())
        window.show_comparison(build_comparison([]))
        assert window.missing.isVisible()
        assert not window.split.isVisible()
        assert window.split.pairs == ()
        for side in ("old", "new"):
            assert f"of the {side} filing, Harbour Line" in window.missing.labels[side].text()
        window.show_comparison(small())
        assert not window.missing.isVisible()
        assert window.split.isVisible()

    def test_one_side(self, window: MainWindow) -> None:
        window.show_comparison(build_comparison([PairSpec([(None, "Ships may sink."), (None, "One did.")])]))
        assert window.missing.buttons["old"].isVisible()
        assert not window.missing.buttons["new"].isVisible()
        assert window.split.isVisible()

    def test_its_button_lets_point_at_the_section(
        self, qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        comparison = build_comparison([PairSpec([("Ships may sink.", None), ("One did.", None)])])
        loader = SlowLoader(comparison)
        loader.go.set()
        monkeypatch.setattr(window.opener, "loader", loader)
        with qtbot.waitSignal(window.loaded):
            window.load(*samples())
        qtbot.mouseClick(window.missing.buttons["new"], Qt.MouseButton.LeftButton)
        picker = window.findChild(SectionPicker)
        assert picker is not None
        picker.reject()
