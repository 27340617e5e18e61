"""Zoom, fold, filter, ignore, theme: the View menu."""

from __future__ import annotations

from viewer.desktop.actions.action import Action, Menu, When
from viewer.desktop.actions.figures_actions import SHOWING
from viewer.desktop.comparing.ignored import Ignored
from viewer.desktop.comparing.ignoring import Ignoring
from viewer.desktop.frame.view_switches import ViewSwitches
from viewer.desktop.look.looks import MODES, ThemeChooser
from viewer.desktop.splitview import SplitView
from viewer.desktop.splitview.zoom import Zoom
from viewer.desktop.tree.filter_chips import FilterChips
from viewer.desktop.tree.pair_filter import PairFilter

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

VIEW: tuple[Action, ...] = (
    Action("zoom-in", "Zoom &in", Menu.VIEW, Zoom.larger, ("Ctrl++", "Ctrl+="), When.COMPARISON),
    Action("zoom-out", "Zoom &out", Menu.VIEW, Zoom.smaller, ("Ctrl+-",), When.COMPARISON),
    Action("zoom-reset", "&Actual size", Menu.VIEW, Zoom.reset, ("Ctrl+0",), When.COMPARISON),
    Action(
        "inline",
        "In&line: both filings in one pane",
        Menu.VIEW,
        ViewSwitches.show_inline,
        ("I",),
        When.COMPARISON,
        checkable=True,
        tip="Show deletions and insertions in place, as a redline, or the filings side by side",
        group=1,
    ),
    Action(
        "fold",
        "&Fold unchanged paragraphs",
        Menu.VIEW,
        SplitView.set_fold_unchanged,
        ("U",),
        When.COMPARISON,
        checkable=True,
        tip="Show runs of unchanged paragraphs as one line",
        group=1,
    ),
    Action(
        "original",
        "Show what the &source has",
        Menu.VIEW,
        SplitView.show_original,
        ("O",),
        When.COMPARISON,
        checkable=True,
        tip="Under each mended paragraph, show it as the file has it",
        group=1,
    ),
    Action(
        "show-figures",
        "Fi&gures below",
        Menu.VIEW,
        ViewSwitches.show_figures,
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
            Menu.FACTORS_SHOWN,
            FilterChips.choose,
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
            Menu.IGNORED,
            Ignoring.set_ignored,
            checkable=True,
            argument=part,
            tip=part.tip,
            group=1,
        )
        for part in Ignored
    ),
    *(
        Action(
            f"theme-{mode}",
            f"&{mode.capitalize()}",
            Menu.THEME,
            ThemeChooser.set_mode,
            checkable=True,
            choice="theme",
            argument=mode,
            group=2,
        )
        for mode in MODES
    ),
    Action(
        "theme-safe",
        "&Blue and orange",
        Menu.THEME,
        ThemeChooser.set_safe,
        checkable=True,
        tip="Show inserted and deleted in blue and orange, which colour-blind readers can tell apart",
        group=2,
    ),
)
