"""Undo, find, copy, settings: the Edit menu."""

from __future__ import annotations

from viewer.desktop.actions.action import Action, Menu, When

EDIT: tuple[Action, ...] = (
    Action(
        "undo",
        "&Undo",
        Menu.EDIT,
        lambda window: window.desk.done.undo,
        ("Ctrl+Z",),
        When.UNDO,
        tip="Take back what you did last: a mark, a note, a pairing, what you said of a figure",
    ),
    Action(
        "redo",
        "&Redo",
        Menu.EDIT,
        lambda window: window.desk.done.redo,
        ("Ctrl+Shift+Z", "Ctrl+Y"),
        When.REDO,
        tip="Do again what you took back",
    ),
    Action(
        "find",
        "&Find in both…",
        Menu.EDIT,
        lambda window: window.desk.finder.start,
        ("Ctrl+F",),
        When.COMPARISON,
        tip="Find words in both filings, through all factors",
        group=1,
    ),
    Action(
        "find-next",
        "Find &next",
        Menu.EDIT,
        lambda window: window.desk.finder.next,
        ("F3", "Ctrl+G"),
        When.COMPARISON,
        group=1,
    ),
    Action(
        "find-previous",
        "Find &previous",
        Menu.EDIT,
        lambda window: window.desk.finder.previous,
        ("Shift+F3", "Ctrl+Shift+G"),
        When.COMPARISON,
        group=1,
    ),
    *(
        Action(
            f"find-{name}",
            title,
            Menu.FINDING,
            lambda window: window.desk.finder.set_option,
            when=When.COMPARISON,
            argument=name,
            checkable=True,
            tip=tip,
            group=1,
        )
        for name, title, tip in (
            ("case", "Match &case", "Tell capitals and small letters apart"),
            ("whole-words", "&Whole words", "Find words of their own, and not within others"),
            ("expression", "&Expression", "Take what is written for a regular expression"),
            ("list", "&List of places", "List all places with the words around, in notes as well"),
        )
    ),
    Action(
        "find-factor",
        "Find a fac&tor…",
        Menu.EDIT,
        lambda window: window.desk.tree.start_finding,
        ("/", "Ctrl+L"),
        When.COMPARISON,
        tip="Narrow the tree to headings with the words you type",
        group=2,
    ),
    Action(
        "copy-figures",
        "&Copy the figures as a table",
        Menu.EDIT,
        lambda window: window.desk.figures.table.copy_all,
        ("Ctrl+Shift+C",),
        When.COMPARISON,
        tip="Put the figures shown below on the clipboard, tab-separated, for a spreadsheet",
        group=3,
    ),
    Action(
        "settings",
        "&Settings…",
        Menu.EDIT,
        lambda window: window.show_settings,
        ("Ctrl+,",),
        tip="Keys, theme, font and spacing of the text, and the reviewer's name",
        group=4,
    ),
)
