"""Next change, previous figure, next part of the window: the Go menu."""

from __future__ import annotations

from viewer.desktop.actions.action import Action, Menu, When

GO: tuple[Action, ...] = (
    Action(
        "next-factor",
        "Next &factor",
        Menu.GO,
        lambda window: window.desk.navigator.next_factor,
        ("J", "Alt+Down"),
        When.COMPARISON,
    ),
    Action(
        "previous-factor",
        "Pr&evious factor",
        Menu.GO,
        lambda window: window.desk.navigator.previous_factor,
        ("K", "Alt+Up"),
        When.COMPARISON,
    ),
    Action(
        "next-change",
        "Next &change",
        Menu.GO,
        lambda window: window.desk.navigator.next_change,
        ("N",),
        When.COMPARISON,
        group=1,
    ),
    Action(
        "previous-change",
        "Previous c&hange",
        Menu.GO,
        lambda window: window.desk.navigator.previous_change,
        ("P", "Shift+N"),
        When.COMPARISON,
        group=1,
    ),
    Action(
        "next-figure",
        "Next f&igure",
        Menu.GO,
        lambda window: window.desk.navigator.next_figure,
        ("G",),
        When.COMPARISON,
        group=2,
    ),
    Action(
        "previous-figure",
        "Previous fi&gure",
        Menu.GO,
        lambda window: window.desk.navigator.previous_figure,
        ("Shift+G",),
        When.COMPARISON,
        group=2,
    ),
    Action(
        "other-place",
        "&Other place of the figure",
        Menu.GO,
        lambda window: window.desk.navigator.show_other_place,
        ("B",),
        When.FIGURE,
        tip="Go to and fro between the old and the new place of a figure that stands in two factors",
        group=2,
    ),
    Action(
        "next-part",
        "Next &part of the window",
        Menu.GO,
        lambda window: window.desk.navigator.next_part,
        ("F6",),
        When.COMPARISON,
        group=3,
    ),
)
