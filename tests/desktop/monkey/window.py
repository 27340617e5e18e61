"""The monkey's own process: runs factordiff as its command does, and acts on its window.

``python -m tests.desktop.monkey.window FOLDER SEED SECONDS``
"""

from __future__ import annotations

import faulthandler
import sys
import time
from pathlib import Path
from typing import TypeVar

import shiboken6
from PySide6.QtCore import QObject, QPoint, Qt, QThread, QTimer
from PySide6.QtGui import QKeySequence, QWindow
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from tests.desktop.monkey.acts import Act, acts
from tests.desktop.monkey.cage import lock
from tests.desktop.monkey.filings import Pair, write_pairs
from tests.desktop.monkey.watch import Diary, Watch
from viewer.desktop.app import application, run
from viewer.desktop.frame.tabs.tabbed_window import TabbedWindow
from viewer.desktop.main_window import MainWindow

_NO_MODIFIER = Qt.KeyboardModifier.NoModifier
Part = TypeVar("Part", QWidget, QWindow)
_PAUSE = 4
"""Milliseconds between two acts."""
_PATIENCE = 3.0
"""Seconds that the monkey looks on while a pair is opened. Every third time it does not."""


class Monkey(QObject):
    """Acts on whatever window is in front, one act a turn of the event loop, until its time is over."""

    def __init__(self, seed: str, seconds: float, pairs: list[Pair], diary: Diary, watch: Watch) -> None:
        super().__init__()
        self._acts = acts(seed)
        self._end = time.monotonic() + seconds
        self._pairs = pairs
        self._diary = diary
        self._watch = watch
        self._resting = 0.0
        self._level = 0
        """Of the event loop in which an act is being carried out; 0 where none is."""
        self._done = self._loads = 0
        (self._whole,) = (one for one in QApplication.topLevelWidgets() if isinstance(one, TabbedWindow))
        self._heard: set[MainWindow] = set()
        """Those of the tabs that were on screen when the monkey acted."""

    @property
    def _window(self) -> MainWindow:
        """The one in the tab on screen."""
        window = self._whole.current
        if window not in self._heard:
            self._heard.add(window)
            window.loaded.connect(self._loaded)
            window.opener.failed.connect(self._loaded)
        return window

    def _loaded(self, _what: object) -> None:
        self._loads += 1
        self._resting = 0.0

    def turn(self) -> None:
        """Carry out the next act, then have the next turn, also in an event loop of a dialog."""
        # Asked for first: an act may open a dialog that has a loop of its own, and return when that ends.
        QTimer.singleShot(_PAUSE, self.turn)
        outer, level = self._level, QThread.currentThread().loopLevel()
        if level <= outer:
            return  # QTest lets events be handled before its act is over
        now = time.monotonic()
        self._level = level
        if now > self._end:
            self._finish()
        elif now > self._resting or not self._window.loading.busy:
            act = next(self._acts)
            self._done += 1
            self._diary.write(act=str(act))
            self._carry_out(act)
        self._level = outer

    def _finish(self) -> None:
        self._watch.end_pulse()
        self._front().close()

    def tell(self) -> None:
        """Write what was done: the program ends, by the clock or because the monkey has found Quit."""
        gap = round(self._watch.longest * 1000)
        self._diary.write(acts=self._done, loads=self._loads, longest_gap_ms=gap)

    def _carry_out(self, act: Act) -> None:
        front = self._front()
        if act.kind == "load":
            number = int(act.detail)
            self._resting = time.monotonic() + _PATIENCE if number % 3 else 0.0
            self._window.load(*self._pairs[number % len(self._pairs)])
        elif act.kind == "resize":
            self._whole.resize(*map(int, act.detail.split("x")))
        elif act.kind == "action":
            # As from a menu, which cannot be opened while a dialog is in front.
            if front is self._whole:
                self._window.actions_by_id[act.detail].trigger()
        elif act.kind == "type":
            for letter in act.detail:
                self._press(Qt.Key(ord(letter.upper())), _NO_MODIFIER)
        elif act.kind == "key":
            (key,) = QKeySequence(act.detail)
            self._press(key.key(), key.keyboardModifiers())
        else:
            self._click(act)

    def _front(self) -> QWidget:
        return QApplication.activePopupWidget() or QApplication.activeModalWidget() or self._whole

    def _press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier) -> None:
        # To the widget: sent to its window, "Alt+Up" would be two keys for QTest, which would go on with the
        # second when the first has closed the window.
        for send in (QTest.keyPress, QTest.keyRelease):
            popup = QApplication.activePopupWidget()
            widget = (popup.focusWidget() or popup) if popup is not None else QApplication.focusWidget()
            send(_reachable(widget) or self._whole, key, modifiers)

    def _click(self, act: Act) -> None:
        button = Qt.MouseButton.RightButton if act.kind == "menu click" else Qt.MouseButton.LeftButton
        # What is in front is asked for anew: a press may close it, or open a dialog and return after its end.
        for send in (QTest.mousePress, QTest.mouseRelease) * (2 if act.kind == "double click" else 1):
            size = self._front().size()
            place = QPoint(int(size.width() * act.x), int(size.height() * act.y))
            # To the window, as from the screen: so a right click opens a menu.
            handle = _reachable(self._front().windowHandle())
            if handle is not None:
                send(handle, button, _NO_MODIFIER, place)


def _reachable(part: Part | None) -> Part | None:
    """Return the part unless Python's object at its address is of one that has been deleted.

    So it is where an outer act holds the object of a window that was closed meanwhile: the next window at
    that address cannot be told from it.
    """
    return part if part is not None and shiboken6.isValid(part) else None


def main(folder: Path, seed: str, seconds: float) -> int:
    """Run factordiff under the monkey's hands and return its exit code."""
    faulthandler.enable()
    diary = Diary(folder / "diary")
    pairs = write_pairs(folder)
    lock(folder, pairs)
    app = application()
    watch = Watch(diary)
    monkeys = []

    def begin() -> None:
        watch.begin()
        monkeys.append(Monkey(seed, seconds, pairs, diary, watch))
        app.aboutToQuit.connect(monkeys[0].tell)
        monkeys[0].turn()

    QTimer.singleShot(0, begin)
    code = run(*pairs[0])
    watch.end()
    return code


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), sys.argv[2], float(sys.argv[3])))
