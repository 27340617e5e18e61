"""Zoom, fold, filter, ignore, theme: the View menu."""

from __future__ import annotations

from viewer.desktop.actions.action import Action, Menu, When
from viewer.desktop.actions.figures_actions import SHOWING
from viewer.desktop.comparing.ignored import Ignored
from viewer.desktop.look.theme import MODES
from viewer.desktop.tree.pair_filter import PairFilter
from viewer.language.say import sayable

_FILTERS = sayable(
    {
        PairFilter.ALL: "&All",
        PairFilter.EDITED: "&Edited",
        PairFilter.NEW: "&New",
        PairFilter.REMOVED: "&Removed",
        PairFilter.MOVED: "&Moved",
        PairFilter.FIGURES: "With &figures",
        PairFilter.UNREVIEWED: "Not re&viewed",
        PairFilter.ATTENTION: "Needs a&ttention",
        PairFilter.NOTES: "With n&otes",
        PairFilter.CHANGED: "&Changed since",
        PairFilter.QUESTIONS: "Open &questions",
        PairFilter.SHIFTS: "&Shifts of meaning",
    }
)
"""Titles with access keys."""
_MODES = sayable({"system": "&System", "light": "&Light", "dark": "&Dark"})
"""Titles of the themes with access keys."""
_DIGITS = 9
"""Filters with a key: Ctrl and a digit."""

VIEW: tuple[Action, ...] = (
    Action(
        "zoom-in",
        "Zoom &in",
        Menu.VIEW,
        lambda window: window.desk.split.zoom.larger,
        ("Ctrl++", "Ctrl+="),
        When.COMPARISON,
    ),
    Action(
        "zoom-out",
        "Zoom &out",
        Menu.VIEW,
        lambda window: window.desk.split.zoom.smaller,
        ("Ctrl+-",),
        When.COMPARISON,
    ),
    Action(
        "zoom-reset",
        "Act&ual size",
        Menu.VIEW,
        lambda window: window.desk.split.zoom.reset,
        ("Ctrl+0",),
        When.COMPARISON,
    ),
    Action(
        "inline",
        "In&line: both filings in one pane",
        Menu.VIEW,
        lambda window: window.desk.switches.show_inline,
        ("I",),
        When.COMPARISON,
        checkable=True,
        tip="Show deletions and insertions in place, as a redline, or the filings side by side",
        group=1,
    ),
    Action(
        "continuous",
        "&All factors in one scroll",
        Menu.VIEW,
        lambda window: window.desk.switches.show_continuous,
        ("A",),
        When.COMPARISON,
        checkable=True,
        tip="Read on from the end of a factor into the next, or one factor at a time",
        group=1,
    ),
    Action(
        "by-weight",
        "Factors by &weight",
        Menu.VIEW,
        lambda window: window.desk.switches.set_by_weight,
        (),
        When.COMPARISON,
        checkable=True,
        tip="The weightiest factors first, or all in the order of the filing",
        group=1,
    ),
    Action(
        "fold",
        "&Fold unchanged paragraphs",
        Menu.VIEW,
        lambda window: window.desk.split.set_fold_unchanged,
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
        lambda window: window.desk.split.show_original,
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
        lambda window: window.desk.switches.show_figures,
        ("Ctrl+J",),
        When.COMPARISON,
        checkable=True,
        tip="Show or hide the table of figures",
        group=1,
    ),
    Action(
        "show-notes",
        "&Notes and flags",
        Menu.VIEW,
        lambda window: window.desk.sayings.show_notes,
        ("Ctrl+Shift+N",),
        When.COMPARISON,
        checkable=True,
        tip="Show or hide the list of all notes and flags",
        group=1,
    ),
    *SHOWING,
    *(
        Action(
            f"filter-{which.name.lower()}",
            _FILTERS[which],
            Menu.FACTORS_SHOWN,
            lambda window: window.desk.chips.choose,
            (f"Ctrl+{number}",) if number <= _DIGITS else (),
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
            lambda window: window.set_ignored,
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
            _MODES[mode],
            Menu.THEME,
            lambda window: window.looks.set_mode,
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
        lambda window: window.looks.set_safe,
        checkable=True,
        tip="Show inserted and deleted in blue and orange, which colour-blind readers can tell apart",
        group=2,
    ),
    Action(
        "theme-contrast",
        "&High contrast",
        Menu.THEME,
        lambda window: window.looks.set_high_contrast,
        checkable=True,
        tip="Show text, marks and borders as far from their ground as can be",
        group=2,
    ),
)
