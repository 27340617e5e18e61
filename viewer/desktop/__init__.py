"""The window of factordiff: the only folder that knows Qt.

``run`` is looked up when it is asked for, so that a module of this package that needs no Qt can be
imported without the whole application, and a Qt that cannot be loaded is an ImportError of ``run`` alone.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from viewer.desktop.app import run

__all__ = ["run"]


def __getattr__(name: str) -> object:
    if name == "run":
        from viewer.desktop.app import run as run_application  # lazy: see above

        return run_application
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
