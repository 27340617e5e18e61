"""Opening the window from the command line, or saying in one line why it cannot be opened."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from viewer.cli.faults import Trouble

QT_PACKAGES = (
    "libegl1 libgl1 libopengl0 libdbus-1-3 libfontconfig1 libglib2.0-0 libxkbcommon-x11-0 libxcb-cursor0 "
    "libxcb-icccm4 libxcb-image0 libxcb-keysyms1 libxcb-randr0 libxcb-render-util0 libxcb-shape0 libxcb-xkb1"
)
"""What a bare Debian or Ubuntu lacks of the system libraries that Qt's window needs."""


def open_window(*files: Path) -> int:
    """Open the window and return its exit code.

    Args:
        files: Two filings, one, or none; three and more, or a folder of them, are a history.

    Raises:
        Trouble: There is no display, or Qt is missing or cannot be loaded.
    """
    if sys.platform == "linux" and not any(
        os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    ):
        raise Trouble(
            "there is no display to open a window on. `factordiff compare OLD NEW` works without one"
        )
    try:
        from viewer.desktop.app import run  # Qt is loaded only when a window is asked for
    except ImportError as error:
        raise Trouble(_no_qt(error)) from error
    return run(*files)


def _no_qt(error: ImportError) -> str:
    advice = "`factordiff compare OLD NEW` works without it"
    if (error.name or "").partition(".")[0] in ("PySide6", "shiboken6") and isinstance(
        error, ModuleNotFoundError
    ):
        return f"the window needs Qt: pip install PySide6-Essentials. {advice}"
    if ".so" in str(error) or "DLL" in str(error):
        return f"Qt cannot be loaded ({error}). On Debian or Ubuntu: apt install {QT_PACKAGES}. {advice}"
    raise error
