"""What the reviewer can say of a figure, and how the table of figures is shown."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from viewer.desktop.actions.action import Action, Menu, When
from viewer.desktop.figures.grouping import Grouping
from viewer.language.say import sayable
from viewer.review.check import Check

if TYPE_CHECKING:
    from viewer.desktop.main_window import MainWindow

_GROUPINGS = {
    Grouping.NONE: (sayable("&No groups"), sayable("The rows of the table of figures: no groups")),
    Grouping.FACTOR: (sayable("By f&actor"), sayable("The rows of the table of figures: by factor")),
    Grouping.KIND: (sayable("By &kind"), sayable("The rows of the table of figures: by kind")),
}
"""Titles with access keys, and what they do."""


def _series(window: MainWindow) -> Callable[[], object]:
    """What goes on to the series of the figure at hand, from a pair of a history."""
    return lambda: window.of_history.show_series() if window.of_history is not None else None


MARKING: tuple[Action, ...] = (
    Action(
        "figure-checked",
        "&Checked",
        Menu.FIGURE,
        lambda window: window.desk.marker.mark,
        ("C",),
        When.FIGURE,
        argument=Check.CHECKED,
        tip="Mark the figure at hand as checked, or take the mark away",
        group=2,
    ),
    Action(
        "figure-wrong",
        "&Wrong",
        Menu.FIGURE,
        lambda window: window.desk.marker.mark,
        ("E",),
        When.FIGURE,
        argument=Check.WRONG,
        tip="Mark the figure at hand as wrong, or take the mark away",
        group=2,
    ),
    Action(
        "figure-needs-source",
        "Needs a &source",
        Menu.FIGURE,
        lambda window: window.desk.marker.mark,
        ("Q",),
        When.FIGURE,
        argument=Check.NEEDS_SOURCE,
        tip="Mark that the figure at hand needs a source, or take the mark away",
        group=2,
    ),
    Action(
        "figure-note",
        "&Note on the figure…",
        Menu.FIGURE,
        lambda window: window.desk.marker.edit_note,
        ("Shift+M",),
        When.FIGURE,
        tip="Write a note on the figure at hand",
        group=2,
    ),
    Action(
        "figure-match",
        "&Match by hand…",
        Menu.FIGURE,
        lambda window: window.desk.marker.match,
        ("Ctrl+Shift+H",),
        When.FIGURE,
        tip="Choose which figure of the other filing this one is, or that it has no counterpart",
        group=2,
    ),
    Action(
        "figure-unmatch",
        "&Back to the automatic match",
        Menu.FIGURE,
        lambda window: window.desk.marker.unmatch,
        ("Ctrl+Shift+K",),
        When.MATCHED,
        tip="Take back what you said of the counterpart: the comparison decides again",
        group=2,
    ),
    Action(
        "figure-tagged",
        "Show the &tagged number",
        Menu.FIGURE,
        lambda window: window.desk.tagged.show,
        ("Shift+S",),
        When.FIGURE,
        tip="Show the number in the statements that the figure at hand agrees with or differs from",
        group=2,
    ),
    Action(
        "figure-series",
        "Show its s&eries",
        Menu.FIGURE,
        _series,
        ("Ctrl+Alt+E",),
        When.OF_HISTORY,
        tip="Show how the figure at hand runs over the filings of the history",
        group=2,
    ),
)

SHOWING: tuple[Action, ...] = (
    Action(
        "figures-words",
        "&Filter by words…",
        Menu.FIGURES_TABLE,
        lambda window: window.desk.figures.start_filtering,
        ("Ctrl+Shift+F",),
        When.COMPARISON,
        tip="Narrow the table of figures to rows with the words you type",
        group=1,
    ),
    Action(
        "quiet-figures",
        "&Unchanged too",
        Menu.FIGURES_TABLE,
        lambda window: window.desk.figures.set_quiet,
        ("Shift+U",),
        When.COMPARISON,
        checkable=True,
        tip="Show or hide figures that did not change, rolled forward, or are only written otherwise",
        group=1,
    ),
    Action(
        "figures-here",
        "&This factor only",
        Menu.FIGURES_TABLE,
        lambda window: window.desk.figures.set_only,
        ("Ctrl+Shift+T",),
        When.COMPARISON,
        checkable=True,
        tip="Show the figures of the factors on screen and no others, or of all",
        group=1,
    ),
    Action(
        "figures-chart",
        "&Chart of the largest changes",
        Menu.FIGURES_TABLE,
        lambda window: window.desk.figures.set_chart,
        ("Ctrl+Shift+J",),
        When.COMPARISON,
        checkable=True,
        tip="Show or hide the largest relative changes as bars",
        group=1,
    ),
    *(
        Action(
            f"group-figures-{grouping.name.lower()}",
            words,
            Menu.FIGURES_TABLE,
            lambda window: window.desk.figures.group,
            when=When.COMPARISON,
            checkable=True,
            choice="figures-grouping",
            argument=grouping,
            tip=tip,
            group=1,
        )
        for grouping, (words, tip) in _GROUPINGS.items()
    ),
)
