"""The window that will be killed: keys at random, and a line for each, written before it is pressed.

A line is ``[when, [[reviewed, flagged, note] of each pair]]``: what the window shows once the key is done.
"""

from __future__ import annotations

import json
import os
import random
import time
from collections.abc import Callable
from copy import deepcopy

from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.desktop.comparisons import small
from viewer.desktop.main_window import MainWindow

BETWEEN = 15
"""Milliseconds from key to key: faster than anybody types, and without a pause."""
PAIRS = len(small().pairs)
LETTERS = "abc xyz"
State = list[list[object]]


class Reviewer:
    """Presses keys until it is killed."""

    def __init__(self, window: MainWindow, seed: int, line: Callable[[str], None]) -> None:
        self._window = window
        self._random = random.Random(seed)
        self._line = line
        self._state: State = [[False, False, ""] for _ in range(PAIRS)]
        self._before: State | None = None
        """What Undo leads back to, right after a mark."""
        self._at = 0
        self._writing = False
        self._parted = ""
        """What stands between the notes so far and the next letter."""
        self._timer = QTimer(window)
        self._timer.timeout.connect(self._press)

    def begin(self) -> None:
        """Press keys from now on, once the tree has the focus: letters are keys of the tree and the panes."""
        view = self._window.tree.view
        if not view.hasFocus():
            self._window.activateWindow()
            view.setFocus()
            QTimer.singleShot(1, self.begin)
            return
        self._tell()
        self._timer.start(BETWEEN)

    def _press(self) -> None:
        view, field = self._window.tree.view, self._window.notes.edit
        state = self._state[self._at]
        draw = self._random.random()
        if self._writing and draw < 0.96:
            letter = self._random.choice(LETTERS)
            state[2] = f"{state[2]}{self._parted if state[2] else ''}{letter}"
            self._parted = ""
            self._tell()
            QTest.keyClicks(field, letter)
        elif self._writing and draw < 0.98:
            # Another note on the same factor.
            self._parted = "\n\n"
            QTest.keyClick(field, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
        elif self._writing:
            self._writing, self._before, self._parted = False, None, ""
            QTest.keyClick(field, Qt.Key.Key_Escape)
        elif self._before is not None and draw < 0.3:
            self._state, self._before = self._before, None
            self._tell()
            QTest.keyClick(view, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
        elif draw < 0.5:
            which = self._random.randrange(2)
            self._before = deepcopy(self._state)
            state[which] = not state[which]
            self._tell()
            QTest.keyClick(view, (Qt.Key.Key_R, Qt.Key.Key_F)[which])
        elif draw < 0.6:
            self._at = self._random.randrange(PAIRS)
            self._window.tree.choose(self._window.session.pairs[self._at])
        else:
            QTest.keyClick(view, Qt.Key.Key_M)
            QTest.keyClick(field, Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
            self._writing = True

    def _tell(self) -> None:
        self._line(json.dumps([time.monotonic(), self._state]))


def review_until_killed(window: MainWindow, seed: int, to: int) -> None:
    """Open the pair and press keys; each line goes to the file descriptor ``to``."""
    window.show_comparison(small())
    window.show()
    reviewer = Reviewer(window, seed, lambda line: void(os.write(to, f"{line}\n".encode())))
    QTimer.singleShot(0, reviewer.begin)
    QApplication.exec()


def void(_value: object) -> None:
    """Return nothing."""
