"""Undo, find, copy: the Edit menu."""

from __future__ import annotations

from viewer.desktop.actions.action import Action, Menu, When
from viewer.desktop.comparing.pairing import Pairing
from viewer.desktop.figures.table import FiguresTable
from viewer.desktop.navigating.finder import Finder
from viewer.desktop.tree.pane import TreePane

EDIT: tuple[Action, ...] = (
    Action(
        "undo",
        "&Undo",
        Menu.EDIT,
        Pairing.undo,
        ("Ctrl+Z",),
        When.UNDO,
        tip="Take back what you last said of the pairing, or of a figure's counterpart",
    ),
    Action(
        "redo",
        "&Redo",
        Menu.EDIT,
        Pairing.redo,
        ("Ctrl+Shift+Z", "Ctrl+Y"),
        When.REDO,
        tip="Say again what you took back",
    ),
    Action(
        "find",
        "&Find in both…",
        Menu.EDIT,
        Finder.start,
        ("Ctrl+F",),
        When.COMPARISON,
        tip="Find words in both filings, through all factors",
        group=1,
    ),
    Action("find-next", "Find &next", Menu.EDIT, Finder.next, ("F3", "Ctrl+G"), When.COMPARISON, group=1),
    Action(
        "find-previous",
        "Find &previous",
        Menu.EDIT,
        Finder.previous,
        ("Shift+F3", "Ctrl+Shift+G"),
        When.COMPARISON,
        group=1,
    ),
    Action(
        "find-factor",
        "Find a fac&tor…",
        Menu.EDIT,
        TreePane.start_finding,
        ("/", "Ctrl+L"),
        When.COMPARISON,
        tip="Narrow the tree to headings with the words you type",
        group=2,
    ),
    Action(
        "copy-figures",
        "&Copy the figures as a table",
        Menu.EDIT,
        FiguresTable.copy_all,
        ("Ctrl+Shift+C",),
        When.COMPARISON,
        tip="Put the figures shown below on the clipboard, tab-separated, for a spreadsheet",
        group=3,
    ),
)
