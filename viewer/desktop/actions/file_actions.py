"""Open, swap, point at the section, export, quit: the File menu."""

from __future__ import annotations

from PySide6.QtWidgets import QMainWindow

from viewer.desktop.actions.action import Action, Menu, When
from viewer.desktop.exporting.exporter import Exporter
from viewer.desktop.opening.opener import Opener

FILE: tuple[Action, ...] = (
    Action("open", "&Open…", Menu.FILE, Opener.ask, ("Ctrl+O",), tip="Choose two filings to compare"),
    Action("samples", "Open the &sample filings", Menu.FILE, Opener.open_samples),
    Action("swap", "S&wap old and new", Menu.FILE, Opener.swap, ("Ctrl+R",), When.FILES, group=1),
    Action(
        "reload",
        "Re&load",
        Menu.FILE,
        Opener.reload,
        ("F5",),
        When.FILES,
        tip="Read both files again",
        group=1,
    ),
    Action(
        "section-old",
        "&Old filing…",
        Menu.SECTION,
        Opener.point_at,
        when=When.COMPARISON,
        argument="old",
        tip="Show the old filing's text and select its risk factors by hand",
        group=1,
    ),
    Action(
        "section-new",
        "&New filing…",
        Menu.SECTION,
        Opener.point_at,
        when=When.COMPARISON,
        argument="new",
        tip="Show the new filing's text and select its risk factors by hand",
        group=1,
    ),
    Action(
        "search-old",
        "&Find it again in the old filing",
        Menu.SECTION,
        Opener.search_again,
        when=When.OLD_BY_HAND,
        argument="old",
        tip="Forget the section that you pointed at in the old filing and search for it again",
        group=1,
    ),
    Action(
        "search-new",
        "Find it a&gain in the new filing",
        Menu.SECTION,
        Opener.search_again,
        when=When.NEW_BY_HAND,
        argument="new",
        tip="Forget the section that you pointed at in the new filing and search for it again",
        group=1,
    ),
    Action(
        "export",
        "&Export report…",
        Menu.FILE,
        Exporter.ask,
        ("Ctrl+E",),
        When.COMPARISON,
        tip="Write the comparison with your marks and notes to a file to hand on",
        group=2,
    ),
    Action(
        "export-figures",
        "Export the fi&gures…",
        Menu.FILE,
        Exporter.ask_figures,
        ("Ctrl+Shift+E",),
        When.COMPARISON,
        tip="Write the table of figures as a workbook (.xlsx) or as comma-separated values (.csv)",
        group=2,
    ),
    Action("quit", "&Quit", Menu.FILE, QMainWindow.close, ("Ctrl+Q",), group=3),
)
