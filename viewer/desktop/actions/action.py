"""What an action is: its words, its keys, when it makes sense, and what it calls."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class When(StrEnum):
    """What must be there for an action to make sense."""

    ALWAYS = "always"
    COMPARISON = "a comparison is open"
    PAIR = "a factor is chosen"
    FACTOR = "a factor is chosen, not what stands around the factors"
    JOINED = "a factor that both filings have is chosen"
    IN_OLD = "a factor that the old filing has is chosen"
    IN_NEW = "a factor that the new filing has is chosen"
    MANUAL = "a factor that was paired by hand is chosen"
    ANY_MANUAL = "some factors were paired by hand"
    FIGURE = "a figure is chosen"
    MATCHED = "a figure that was matched by hand is chosen"
    UNDO = "there is something to undo"
    REDO = "there is something to do again"
    OLD_BY_HAND = "the old filing's section was pointed at"
    NEW_BY_HAND = "the new filing's section was pointed at"
    FILES = "two files are named"
    """Even if they could not be compared: they can be reloaded or swapped."""


@dataclass(frozen=True, slots=True)
class Action:
    """One thing to do."""

    id: str
    title: str
    menu: str
    """The menu's title, or ``"Menu/Submenu"``."""
    callback: str
    """Dotted path from the window; called with ``argument``, else with the state if checkable."""
    shortcuts: tuple[str, ...] = ()
    """The first is shown in menus and hints. As portable text, e.g. ``"Ctrl+O"``."""
    when: When = When.ALWAYS
    checkable: bool = False
    reading: bool = False
    """The key works in the tree, the panes and the table only: elsewhere it has another use."""
    choice: str = ""
    """Name of the set of which one is always chosen; empty where the action stands alone."""
    argument: object = None
    """Given to the method, where there is one."""
    tip: str = ""
    """One sentence for the tooltip; the title where empty."""
    group: int = 0
    """A separator stands between actions of different groups of one menu."""


def plain(title: str) -> str:
    """A title without the marks of its access key."""
    return title.replace("&", "")
