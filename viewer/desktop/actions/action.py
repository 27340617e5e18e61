"""What an action is: "Swap old and new", in the File menu, by Ctrl+R, calls ``opener.swap``.

An action is data. Menus, shortcuts, tooltips, the keyboard help and the test of the user guide are all made
from the same table of them (:mod:`viewer.desktop.actions.window_actions`).
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from viewer.desktop.main_window import MainWindow


class Menu(StrEnum):
    """A menu, as ``"Title"`` or ``"Title/Submenu"``, with access keys."""

    FILE = "&File"
    SECTION = "&File/&Point at the section"
    EDIT = "&Edit"
    FINDING = "&Edit/F&inding"
    GO = "&Go"
    REVIEW = "&Review"
    FIGURE = "&Review/Figur&e"
    VIEW = "&View"
    FIGURES_TABLE = "&View/Figures ta&ble"
    FACTORS_SHOWN = "&View/Factors s&hown"
    IGNORED = "&View/Ignored &differences"
    THEME = "&View/&Theme"
    HELP = "&Help"

    @property
    def top(self) -> str:
        """The title in the menu bar."""
        return self.partition("/")[0]


MENU_BAR = tuple(menu for menu in Menu if menu.top == menu)
"""The menus of the menu bar, from the left."""


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
    """One thing that the reviewer can do."""

    id: str
    title: str
    """As the menu shows it, ``&`` before its access key."""
    menu: Menu
    callback: Callable[[MainWindow], Callable[..., object]]
    """Finds the method in a window: ``lambda window: window.opener.swap``. The method is called with
    ``argument``, if there is one, and then with the new state, if the action is a switch."""
    shortcuts: tuple[str, ...] = ()
    """The first is shown in menus and hints. As portable text, e.g. ``"Ctrl+O"``."""
    when: When = When.ALWAYS
    checkable: bool = False
    reading: bool = False
    """The key works in the tree, the panes and the table only: elsewhere it has another use."""
    choice: str = ""
    """Name of the set of which exactly one is always checked; empty where the action stands alone."""
    argument: object = None
    """Given to the callback, unless None."""
    tip: str = ""
    """One sentence for the tooltip; the title where empty."""
    group: int = 0
    """A separator stands between actions of different groups of one menu."""

    @property
    def only_while_reading(self) -> bool:
        """True where its keys work in the tree, the panes and the table only: a letter always does.

        The case: whoever types a word while a button has the focus must not flag, fold and mark with it.
        """
        return self.reading or any(is_letter(keys) for keys in self.shortcuts)

    @property
    def is_switch(self) -> bool:
        """True where the action turns something on and off, rather than choosing one of several."""
        return self.checkable and not self.choice


def is_letter(keys: str) -> bool:
    """Return whether a key, as portable text, is a letter alone or with Shift: what words are typed with."""
    letter = keys.removeprefix("Shift+")
    return len(letter) == 1 and letter.isalpha()


def plain(title: str) -> str:
    """Return a title without the mark of its access key."""
    return title.replace("&", "")
