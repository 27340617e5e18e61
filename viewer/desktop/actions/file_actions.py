"""Open, swap, point at the section, export, quit: the File menu."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from viewer.desktop.actions.action import Action, Menu, When
from viewer.desktop.frame.tabs.tab_act import TabAct

if TYPE_CHECKING:
    from viewer.desktop.main_window import MainWindow


def _ask_edgar(window: MainWindow) -> None:
    """Ask for filings from EDGAR."""
    from viewer.desktop.opening.edgar.ask import ask_edgar  # late: rarely needed

    ask_edgar(window)


FILE: tuple[Action, ...] = (
    Action(
        "open",
        "&Open…",
        Menu.FILE,
        lambda window: window.opener.ask,
        ("Ctrl+O",),
        tip="Choose two filings to compare",
    ),
    Action(
        "open-several",
        "Open several f&ilings…",
        Menu.FILE,
        lambda window: window.histories.ask,
        ("Ctrl+Alt+O",),
        tip="Choose the filings of several years, or a folder of them, and see every risk over the years",
    ),
    Action(
        "open-edgar",
        "Open from EDGA&R…",
        Menu.FILE,
        lambda window: partial(_ask_edgar, window),
        ("Ctrl+Alt+G",),
        tip="Find a company's filings in the SEC's EDGAR, fetch them and compare them",
    ),
    Action(
        "new-tab",
        "New &tab",
        Menu.FILE,
        lambda window: window.ask_tab,
        ("Ctrl+T",),
        argument=TabAct.NEW,
        tip="Open another pair beside those that are open",
    ),
    Action(
        "open-review",
        "Open a re&view…",
        Menu.FILE,
        lambda window: window.review_files.ask,
        ("Ctrl+Shift+O",),
        tip="Open a review that somebody saved, with its filings",
    ),
    Action("samples", "Open the &sample filings", Menu.FILE, lambda window: window.opener.open_samples),
    Action(
        "samples-history",
        "Open the samples as a &history",
        Menu.FILE,
        lambda window: window.histories.open_samples,
        tip="Open the four sample filings, and see every risk over the years",
    ),
    Action(
        "swap",
        "S&wap old and new",
        Menu.FILE,
        lambda window: window.opener.swap,
        ("Ctrl+R",),
        When.FILES,
        group=1,
    ),
    Action(
        "reload",
        "Re&load",
        Menu.FILE,
        lambda window: window.reload,
        ("F5",),
        When.NAMED,
        tip="Read the files again",
        group=1,
    ),
    Action(
        "section-old",
        "&Old filing…",
        Menu.SECTION,
        lambda window: window.opener.point_at,
        when=When.COMPARISON,
        argument="old",
        tip="Show the old filing's text and select its risk factors by hand",
        group=1,
    ),
    Action(
        "section-new",
        "&New filing…",
        Menu.SECTION,
        lambda window: window.opener.point_at,
        when=When.COMPARISON,
        argument="new",
        tip="Show the new filing's text and select its risk factors by hand",
        group=1,
    ),
    Action(
        "search-old",
        "&Find it again in the old filing",
        Menu.SECTION,
        lambda window: window.opener.search_again,
        when=When.OLD_BY_HAND,
        argument="old",
        tip="Forget the section that you pointed at in the old filing and search for it again",
        group=1,
    ),
    Action(
        "search-new",
        "Find it a&gain in the new filing",
        Menu.SECTION,
        lambda window: window.opener.search_again,
        when=When.NEW_BY_HAND,
        argument="new",
        tip="Forget the section that you pointed at in the new filing and search for it again",
        group=1,
    ),
    Action(
        "export",
        "&Export report…",
        Menu.FILE,
        lambda window: window.desk.exporter.ask,
        ("Ctrl+E",),
        When.COMPARISON,
        tip="Write the comparison with your marks and notes to a file to hand on",
        group=2,
    ),
    Action(
        "export-figures",
        "Export the fi&gures…",
        Menu.FILE,
        lambda window: window.desk.exporter.ask_figures,
        ("Ctrl+Shift+E",),
        When.COMPARISON,
        tip="Write the table of figures as a workbook (.xlsx) or as comma-separated values (.csv)",
        group=2,
    ),
    Action(
        "save-review",
        "Save review &as…",
        Menu.FILE,
        lambda window: window.review_files.save_as,
        ("Ctrl+S",),
        When.COMPARISON,
        tip="Write all that was said, and the filings if you wish, to a file for a colleague",
        group=2,
    ),
    Action(
        "close-tab",
        "&Close tab",
        Menu.FILE,
        lambda window: window.ask_tab,
        ("Ctrl+W",),
        argument=TabAct.CLOSE,
        tip="Close this pair; what you said of it is saved",
        group=3,
    ),
    Action("quit", "&Quit", Menu.FILE, lambda window: window.leave, ("Ctrl+Q",), group=3),
)
