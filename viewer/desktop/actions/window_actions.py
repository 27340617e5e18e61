"""Everything the reviewer can do, as data: menus, shortcuts, the toolbar and the help are made from it.

An action names the method it calls as a dotted path from the window (``"navigator.next_change"``), so this
table needs no widget and a test can check every line of it.
"""

from __future__ import annotations

from viewer.desktop.actions.action import Action, When
from viewer.desktop.actions.figures_actions import MARKING, SHOWING
from viewer.desktop.actions.pairing_actions import PAIRING, UNDOING
from viewer.desktop.comparing.ignored import Ignored
from viewer.desktop.tree.pair_filter import PairFilter

MENUS = ("&File", "&Edit", "&Go", "&Review", "&View", "&Help")

_FILTERS = {
    PairFilter.ALL: "&All",
    PairFilter.EDITED: "&Edited",
    PairFilter.NEW: "&New",
    PairFilter.REMOVED: "&Removed",
    PairFilter.MOVED: "&Moved",
    PairFilter.FIGURES: "With &figures",
    PairFilter.UNREVIEWED: "Not re&viewed",
}
"""Titles with access keys."""

ACTIONS: tuple[Action, ...] = (
    Action("open", "&Open…", "&File", "opener.ask", ("Ctrl+O",), tip="Choose two filings to compare"),
    Action("samples", "Open the &sample filings", "&File", "opener.open_samples"),
    Action("swap", "S&wap old and new", "&File", "opener.swap", ("Ctrl+R",), When.FILES, group=1),
    Action(
        "reload",
        "Re&load",
        "&File",
        "opener.reload",
        ("F5",),
        When.FILES,
        tip="Read both files again",
        group=1,
    ),
    Action(
        "section-old",
        "&Old filing…",
        "&File/&Point at the section",
        "opener.point_at_old",
        (),
        When.COMPARISON,
        tip="Show the old filing's text and select its risk factors by hand",
        group=1,
    ),
    Action(
        "section-new",
        "&New filing…",
        "&File/&Point at the section",
        "opener.point_at_new",
        (),
        When.COMPARISON,
        tip="Show the new filing's text and select its risk factors by hand",
        group=1,
    ),
    Action(
        "search-old",
        "&Find it again in the old filing",
        "&File/&Point at the section",
        "opener.search_old",
        (),
        When.OLD_BY_HAND,
        tip="Forget the section that you pointed at in the old filing and search for it again",
        group=1,
    ),
    Action(
        "search-new",
        "Find it a&gain in the new filing",
        "&File/&Point at the section",
        "opener.search_new",
        (),
        When.NEW_BY_HAND,
        tip="Forget the section that you pointed at in the new filing and search for it again",
        group=1,
    ),
    Action(
        "export",
        "&Export report…",
        "&File",
        "exporter.ask",
        ("Ctrl+E",),
        When.COMPARISON,
        tip="Write the comparison with your marks and notes to a file to hand on",
        group=2,
    ),
    Action(
        "export-figures",
        "Export the fi&gures…",
        "&File",
        "exporter.ask_figures",
        ("Ctrl+Shift+E",),
        When.COMPARISON,
        tip="Write the table of figures as a workbook (.xlsx) or as comma-separated values (.csv)",
        group=2,
    ),
    Action("quit", "&Quit", "&File", "close", ("Ctrl+Q",), group=3),
    *UNDOING,
    Action(
        "find",
        "&Find in both…",
        "&Edit",
        "finder.start",
        ("Ctrl+F",),
        When.COMPARISON,
        tip="Find words in both filings, through all factors",
        group=1,
    ),
    Action("find-next", "Find &next", "&Edit", "finder.next", ("F3", "Ctrl+G"), When.COMPARISON, group=1),
    Action(
        "find-previous",
        "Find &previous",
        "&Edit",
        "finder.previous",
        ("Shift+F3", "Ctrl+Shift+G"),
        When.COMPARISON,
        group=1,
    ),
    Action(
        "find-factor",
        "Find a fac&tor…",
        "&Edit",
        "tree.start_finding",
        ("/", "Ctrl+L"),
        When.COMPARISON,
        tip="Narrow the tree to headings with the words you type",
        group=2,
    ),
    Action(
        "copy-figures",
        "&Copy the figures as a table",
        "&Edit",
        "figures.table.copy_all",
        ("Ctrl+Shift+C",),
        When.COMPARISON,
        tip="Put the figures shown below on the clipboard, tab-separated, for a spreadsheet",
        group=3,
    ),
    Action("next-factor", "Next &factor", "&Go", "navigator.next_factor", ("J", "Alt+Down"), When.COMPARISON),
    Action(
        "previous-factor",
        "Pr&evious factor",
        "&Go",
        "navigator.previous_factor",
        ("K", "Alt+Up"),
        When.COMPARISON,
    ),
    Action("next-change", "Next &change", "&Go", "navigator.next_change", ("N",), When.COMPARISON, group=1),
    Action(
        "previous-change",
        "Previous c&hange",
        "&Go",
        "navigator.previous_change",
        ("P", "Shift+N"),
        When.COMPARISON,
        group=1,
    ),
    Action("next-figure", "Next f&igure", "&Go", "navigator.next_figure", ("G",), When.COMPARISON, group=2),
    Action(
        "previous-figure",
        "Previous fi&gure",
        "&Go",
        "navigator.previous_figure",
        ("Shift+G",),
        When.COMPARISON,
        group=2,
    ),
    Action(
        "next-part",
        "Next &part of the window",
        "&Go",
        "navigator.next_part",
        ("F6",),
        When.COMPARISON,
        group=3,
    ),
    Action(
        "review-next",
        "&Reviewed, and go on",
        "&Review",
        "reviewer.review_and_go_on",
        ("Space",),
        When.PAIR,
        reading=True,
        tip="Mark the factor reviewed (or take the mark away) and go to the next one",
    ),
    Action(
        "reviewed",
        "Mark re&viewed",
        "&Review",
        "reviewer.set_reviewed",
        ("R",),
        When.PAIR,
        checkable=True,
        tip="Mark the factor reviewed and stay on it",
    ),
    Action(
        "flag",
        "&Flag",
        "&Review",
        "reviewer.set_flagged",
        ("F",),
        When.PAIR,
        checkable=True,
        tip="Flag the factor for another look",
    ),
    Action(
        "note", "&Note…", "&Review", "reviewer.edit_note", ("M",), When.PAIR, tip="Write a note on the factor"
    ),
    *PAIRING,
    *MARKING,
    Action(
        "show-source",
        "Show &source",
        "&Review",
        "source.show",
        ("S",),
        When.COMPARISON,
        tip="Show the paragraph at hand in the whole text of its filing",
        group=2,
    ),
    Action(
        "show-source-old",
        "Show source in the &old filing",
        "&Review",
        "source.show_old",
        (),
        When.COMPARISON,
        tip="Show the paragraph at hand in the whole text of the old filing",
        group=2,
    ),
    Action(
        "show-source-new",
        "Show source in the ne&w filing",
        "&Review",
        "source.show_new",
        (),
        When.COMPARISON,
        tip="Show the paragraph at hand in the whole text of the new filing",
        group=2,
    ),
    Action("zoom-in", "Zoom &in", "&View", "split.zoom_in", ("Ctrl++", "Ctrl+="), When.COMPARISON),
    Action("zoom-out", "Zoom &out", "&View", "split.zoom_out", ("Ctrl+-",), When.COMPARISON),
    Action("zoom-reset", "&Actual size", "&View", "split.reset_zoom", ("Ctrl+0",), When.COMPARISON),
    Action(
        "inline",
        "In&line: both filings in one pane",
        "&View",
        "show_inline",
        ("I",),
        When.COMPARISON,
        checkable=True,
        tip="Show deletions and insertions in place, as a redline, or the filings side by side",
        group=1,
    ),
    Action(
        "fold",
        "&Fold unchanged paragraphs",
        "&View",
        "split.set_fold_unchanged",
        ("U",),
        When.COMPARISON,
        checkable=True,
        tip="Show runs of unchanged paragraphs as one line",
        group=1,
    ),
    Action(
        "original",
        "Show what the &source has",
        "&View",
        "split.show_original",
        ("O",),
        When.COMPARISON,
        checkable=True,
        tip="Under each mended paragraph, show it as the file has it",
        group=1,
    ),
    Action(
        "show-figures",
        "Fi&gures below",
        "&View",
        "show_figures",
        ("Ctrl+J",),
        When.COMPARISON,
        checkable=True,
        tip="Show or hide the table of figures",
        group=1,
    ),
    *SHOWING,
    *(
        Action(
            f"filter-{which.name.lower()}",
            _FILTERS[which],
            "&View/Factors s&hown",
            "chips.choose",
            (f"Ctrl+{number}",),
            When.COMPARISON,
            checkable=True,
            choice="filter",
            argument=which,
            group=1,
        )
        for number, which in enumerate(PairFilter, start=1)
    ),
    *(
        Action(
            f"ignore-{part.name.lower().replace('_', '-')}",
            part.value,
            "&View/Ignored &differences",
            f"ignoring.set_{part.name.lower()}",
            (),
            checkable=True,
            tip=part.tip,
            group=1,
        )
        for part in Ignored
    ),
    *(
        Action(
            f"theme-{mode}",
            f"&{mode.capitalize()}",
            "&View/&Theme",
            "looks.set_mode",
            checkable=True,
            choice="theme",
            argument=mode,
            group=2,
        )
        for mode in ("system", "light", "dark")
    ),
    Action(
        "theme-safe",
        "&Blue and orange",
        "&View/&Theme",
        "looks.set_safe",
        checkable=True,
        tip="Show inserted and deleted in blue and orange, which colour-blind readers can tell apart",
        group=2,
    ),
    Action(
        "set-aside",
        "What was &set aside…",
        "&Help",
        "explainer.show_set_aside",
        (),
        When.COMPARISON,
        tip="Page numbers, running headers and all else that was taken for no part of a factor",
    ),
    Action(
        "why",
        "&Why is this a heading?",
        "&Help",
        "explainer.show_why",
        ("W",),
        When.PAIR,
        tip="Why the factor begins where it does, and why the two were paired",
    ),
    Action(
        "keys",
        "&Keyboard",
        "&Help",
        "explainer.show_keys",
        ("?", "F1"),
        tip="Every key and what it does",
        group=1,
    ),
    Action("about", "&About factordiff", "&Help", "explainer.show_about", group=1),
)


def action(identifier: str) -> Action:
    """The action with this id.

    Raises:
        KeyError: there is none.
    """
    for entry in ACTIONS:
        if entry.id == identifier:
            return entry
    raise KeyError(identifier)
