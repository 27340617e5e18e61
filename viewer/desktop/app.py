"""``factordiff``: the application, its icon, and a window that is there before anything is read."""

from __future__ import annotations

import builtins
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication, QIcon
from PySide6.QtWidgets import QApplication

from viewer import __version__
from viewer.diagnostics.log import log_folder, start_log
from viewer.diagnostics.running import RunningMarker, unexpected_ends
from viewer.resources import resource

if TYPE_CHECKING:
    from viewer.desktop.frame.tabs.tabbed_window import TabbedWindow
    from viewer.desktop.main_window import MainWindow

NAME = "factordiff"
_BEAT = 10_000
"""Milliseconds between two signs that the window runs: how far off the time of an end may be."""
_HEADLESS = ("offscreen", "minimal")
"""Platforms whose clipboard outlives the application."""


def application() -> QApplication:
    """The one QApplication, set up on first call."""
    app = QApplication.instance()
    if not isinstance(app, QApplication):
        app = QApplication(sys.argv[:1])
    app.setOrganizationName(NAME)
    app.setApplicationName(NAME)
    app.setApplicationDisplayName(NAME)
    app.setApplicationVersion(__version__)
    app.setDesktopFileName(NAME)
    app.setWindowIcon(QIcon(str(resource("icons", "factordiff.svg"))))
    return app


def run(*files: Path) -> int:
    """Open the window and run until it is closed.

    Two files are compared at once; with one, the window asks for the other; more, or a folder of them, are a
    history. Returns the exit code, 0.
    """
    leave_imports_alone()
    start_log()
    marker = RunningMarker(log_folder())
    marker.begin()
    try:
        return _run(files, marker)
    finally:
        marker.end()


def _run(files: Sequence[Path], marker: RunningMarker) -> int:
    # Late, so that they are imported after ``leave_imports_alone``.
    from viewer.desktop.frame.tabs.tabbed_window import TabbedWindow
    from viewer.desktop.frame.told_to_end import ToldToEnd
    from viewer.desktop.look.looks import stored_contrast, stored_mode, stored_safe
    from viewer.desktop.look.theme import ThemeSwitch
    from viewer.desktop.look.tongue import stored_language, take_language
    from viewer.desktop.opening.habits import stored_habits
    from viewer.desktop.settings import Settings

    app = application()
    settings = Settings()
    take_language(app, stored_language(settings))
    mode, safe, contrast = stored_mode(settings), stored_safe(settings), stored_contrast(settings)
    whole = TabbedWindow(ThemeSwitch(app, mode, safe=safe, contrast=contrast), settings)
    whole.install()
    whole.show()
    window = whole.current
    pair = len(files) == 2 and not any(path.is_dir() for path in files)
    if files:
        # Once the event loop runs: the window is painted first.
        QTimer.singleShot(0, lambda: window.load(*files) if pair else window.take(files))
    elif stored_habits(settings).last_at_start:
        QTimer.singleShot(0, window.open_last)
    QTimer.singleShot(0, lambda: tell_of_unexpected_end(window))
    heart = QTimer(whole)
    heart.timeout.connect(marker.beat)
    heart.start(_BEAT)
    told = ToldToEnd(lambda: end(app, whole), whole)
    try:
        code = app.exec()
    finally:
        told.stop()
    empty_headless_clipboard()
    return code


def end(app: QApplication, whole: TabbedWindow) -> None:
    """Close the window for good; it stays and asks where something could not be saved."""
    if whole.close():
        app.quit()  # whatever question is still open


def leave_imports_alone() -> None:
    """Let modules be imported as if PySide6 were not there.

    It reads the source of every module that is imported after it, to see whether Qt's names are to be in
    snake case there (``from __feature__ import snake_case``). Nothing here asks for that, and reading takes a
    tenth of the time in which an empty window starts.
    """
    builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)


def tell_of_unexpected_end(window: MainWindow) -> None:
    """Say so in a banner if the window before did not end by itself."""
    ends = tuple(unexpected_ends(log_folder()))
    if ends:
        from viewer.desktop.notices.unexpected_end import log_ends, unexpected_end  # rarely needed

        log_ends(ends)
        window.banners.say(unexpected_end(ends, lambda text: QGuiApplication.clipboard().setText(text)))


def empty_headless_clipboard() -> None:
    """Free what was copied, where there is no screen, before Python ends.

    What a pane copies is a QMimeData made in Python. Without a screen, Qt frees it in a static destructor
    when Python has ended already: a segmentation fault. The clipboard of a real screen is freed with the
    application, so what was copied is left there.
    """
    if QGuiApplication.platformName() in _HEADLESS:
        QGuiApplication.clipboard().clear()
