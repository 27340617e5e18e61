"""What an action is: "Swap old and new", in the File menu, by Ctrl+R, calls ``opener.swap``.

An action is data. Menus, shortcuts, tooltips, the keyboard help and the test of the user guide are all made
from the same table of them (:mod:`viewer.desktop.actions.window_actions`).
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TYPE_CHECKING

from viewer.language.say import say, sayable

if TYPE_CHECKING:
    from viewer.desktop.main_window import MainWindow

_APART = re.compile(r"\(&\w\)")
"""An access key that stands apart, because no letter of the title is on the keys."""


class Menu(StrEnum):
    """A menu, as ``"Title"`` or ``"Title/Submenu"``, with access keys."""

    FILE = sayable("&File")
    SECTION = f"{FILE}/{sayable('&Point at the section')}"
    EDIT = sayable("&Edit")
    FINDING = f"{EDIT}/{sayable('F&inding')}"
    GO = sayable("&Go")
    REVIEW = sayable("&Review")
    FIGURE = f"{REVIEW}/{sayable('Figur&e')}"
    VIEW = sayable("&View")
    FIGURES_TABLE = f"{VIEW}/{sayable('Figures ta&ble')}"
    FACTORS_SHOWN = f"{VIEW}/{sayable('Factors s&hown')}"
    IGNORED = f"{VIEW}/{sayable('Ignored &differences')}"
    THEME = f"{VIEW}/{sayable('&Theme')}"
    HISTORY = sayable("H&istory")
    RISK_ORDER = f"{HISTORY}/{sayable('&Order of the risks')}"
    HELP = sayable("&Help")

    @property
    def top(self) -> str:
        """The title in the menu bar."""
        return self.partition("/")[0]


MENU_BAR = tuple(menu for menu in Menu if menu.top == menu)
"""The menus of the menu bar, from the left."""


class When(StrEnum):
    """What must be there for an action to make sense."""

    ALWAYS = "always"
    COMPARISON = sayable("a comparison is open")
    PAIR = sayable("a factor is chosen")
    FACTOR = sayable("a factor is chosen, not what stands around the factors")
    JOINED = sayable("a factor that both filings have is chosen")
    IN_OLD = sayable("a factor that the old filing has is chosen")
    IN_NEW = sayable("a factor that the new filing has is chosen")
    MANUAL = sayable("a factor that was paired by hand is chosen")
    ANY_MANUAL = sayable("some factors were paired by hand")
    FIGURE = sayable("a figure is chosen")
    MATCHED = sayable("a figure that was matched by hand is chosen")
    UNDO = sayable("there is something to undo")
    REDO = sayable("there is something to do again")
    OLD_BY_HAND = sayable("the old filing's section was pointed at")
    NEW_BY_HAND = sayable("the new filing's section was pointed at")
    HISTORY = sayable("several filings are open")
    OF_HISTORY = sayable("a pair of a history is open")
    NAMED = sayable("files are named")
    """Two or several, even if they could not be opened."""
    FILES = sayable("two files are named")
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
    needs_desk: bool = False
    """Acts on the desk though no filings need be open: on the start page the desk is made first, in steps."""
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


def history_states(window: MainWindow) -> set[When]:
    """Return what there is in a window, a history or a pair: several filings, two of them, files at all."""
    pair = window.of_history
    states = {
        When.HISTORY: window.has_history and not window.has_pair,
        When.OF_HISTORY: pair is not None and pair.is_shown,
        When.FILES: window.opener.request is not None,
        When.NAMED: window.opener.request is not None or window.has_history,
    }
    return {when for when, holds in states.items() if holds}


def said(entry: Action) -> Action:
    """Return an action with its words in the language of the window."""
    return replace(entry, title=say(entry.title), tip=say(entry.tip) if entry.tip else "")


def menu_words(menu: Menu) -> tuple[str, ...]:
    """Return the title of a menu, then of its submenu, in the language of the window, with access keys."""
    return tuple(say(title) for title in menu.split("/"))


def is_letter(keys: str) -> bool:
    """Return whether a key, as portable text, is a letter alone or with Shift: what words are typed with."""
    letter = keys.removeprefix("Shift+")
    return len(letter) == 1 and letter.isalpha()


def plain(title: str) -> str:
    """Return a title without the mark of its access key: ``&File``, or ``ファイル(&F)``."""
    return _APART.sub("", title).replace("&", "")
