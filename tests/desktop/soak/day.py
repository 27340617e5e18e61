"""A reviewer's day, run fast: open a pair, go over it, mark, note, export, and on to the next.

A generator says what is done and what is waited for; the window's own event loop runs in between, so that
each pair is opened, painted, reviewed and let go of as it is for a reviewer.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.desktop.soak.filings import write_pair
from viewer.comparison.model import Comparison
from viewer.desktop.main_window import MainWindow
from viewer.report.formats import FACES

Steps = Iterator[Callable[[], bool]]
"""Each step ends with what is to hold before the next one."""
_STEPS = ("next-change", "next-figure", "next-change")
"""In each factor."""
_MARKS = ("review-next", "flag", "reviewed")
_OF_FIGURES = ("figure-checked", "figure-wrong", "figure-needs-source")
_DIALOGS = ("show-source", "why", "keys", "pair-with", "set-aside")
_THEMES = ("theme-dark", "theme-light", "theme-safe", "theme-safe")
_PATIENCE = 120_000
"""Milliseconds that one step may take: beyond, the day counts as stuck."""


class Day(QObject):
    """Carries out the steps, one a turn of the event loop."""

    def __init__(
        self, window: MainWindow, folder: Path, seed: int, count: int, done: Callable[[int], None]
    ) -> None:
        """Prepare a day of ``count`` pairs; ``done`` is called with the number of each that was exported."""
        super().__init__()
        self._window = window
        self._folder = folder
        self._seed = seed
        self._count = count
        self._done = done
        self._ready: Callable[[], bool] = lambda: True
        self._steps = self._pairs()
        self.error: BaseException | None = None
        """What ended the day too early."""
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._turn)
        self._stuck = QTimer(self)
        self._stuck.setInterval(_PATIENCE)
        self._stuck.timeout.connect(lambda: self._end(TimeoutError("a step is not done")))

    def begin(self) -> None:
        """Begin; the window is closed in the end."""
        self._timer.start(0)
        self._stuck.start()

    def _turn(self) -> None:
        if not self._ready():
            return
        self._stuck.start()
        try:
            self._ready = next(self._steps)
        except StopIteration:
            self._end(None)
        except Exception as error:
            self._end(error)

    def _end(self, error: BaseException | None) -> None:
        self.error = error
        self._timer.stop()
        self._stuck.stop()
        self._window.window().close()

    def _pairs(self) -> Steps:
        for number in range(self._count):
            pair = write_pair(self._folder, self._seed, number)
            yield from self._pair(number, pair)
            for path in pair:
                path.unlink()
            self._done(number)

    def _pair(self, number: int, pair: tuple[Path, Path]) -> Steps:
        loaded: list[object] = []
        self._window.loaded.connect(loaded.append)
        self._window.load(*pair)
        yield lambda: bool(loaded) and self._is_idle()
        self._window.loaded.disconnect(loaded.append)
        comparison = self._window.session.comparison
        assert comparison is not None
        assert comparison.old.path == str(pair[0])
        yield from self._review(number, comparison)
        yield from self._look_around(number)
        yield from self._export(number)

    def _review(self, number: int, comparison: Comparison) -> Steps:
        for place, _ in enumerate(comparison.pairs):
            for step in _STEPS:
                yield self._act(step)
            yield self._act(_OF_FIGURES[place % len(_OF_FIGURES)])
            if place % 2:
                yield self._act("note")
                self._window.notes.edit.insertPlainText(f"Ask about factor {place} of pair {number}. ")
                QTest.keyClick(self._window.notes.edit, Qt.Key.Key_Escape)
                yield self._is_idle
            yield self._act(_MARKS[place % len(_MARKS)])
            yield self._act("next-factor")

    def _look_around(self, number: int) -> Steps:
        """Do what a reviewer does now and then: other views, a dialog, a pair taken apart and put back."""
        for switch in ("inline", "fold"):
            yield self._act(switch)
            yield self._act("next-change")
            yield self._act(switch)
        self._window.find_field.edit.setText("million")
        yield self._act("find-next")
        self._window.find_field.edit.clear()
        yield self._act("unpair")
        yield self._act("undo")
        yield self._act(_THEMES[number % len(_THEMES)])
        QTimer.singleShot(0, self._close_dialog)
        yield self._act(_DIALOGS[number % len(_DIALOGS)])
        yield lambda: self._close_dialog() and self._is_idle()

    def _export(self, number: int) -> Steps:
        turn = len(FACES)
        suffix = FACES[(number + number // turn) % turn].suffix
        path = self._folder / f"report{suffix}"
        written: list[object] = []
        self._window.exporter.written.connect(written.append)
        self._window.exporter.write(path)
        yield lambda: bool(written) and self._is_idle()
        self._window.exporter.written.disconnect(written.append)
        assert path.stat().st_size > 0
        path.unlink()

    def _act(self, name: str) -> Callable[[], bool]:
        self._window.actions_by_id[name].trigger()
        return self._is_idle

    def _is_idle(self) -> bool:
        return not self._window.jobs.busy

    def _close_dialog(self) -> bool:
        """Close a dialog that is open, also one with an event loop of its own; True where none is."""
        dialog = QApplication.activeModalWidget()
        if dialog is not None:
            dialog.close()
        return dialog is None
