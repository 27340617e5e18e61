"""What can be asked of the tabs from within one of them."""

from __future__ import annotations

from enum import StrEnum


class TabAct(StrEnum):
    """An act on the tabs."""

    NEW = "new"
    CLOSE = "close"
    NEXT = "next"
    PREVIOUS = "previous"
