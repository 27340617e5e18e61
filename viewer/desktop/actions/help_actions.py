"""Any command by its words, what was set aside, why, the keys: the Help menu."""

from __future__ import annotations

from viewer.desktop.actions.action import Action, Menu, When

HELP: tuple[Action, ...] = (
    Action(
        "commands",
        "Find a &command…",
        Menu.HELP,
        lambda window: window.show_commands,
        ("Ctrl+K",),
        tip="Find anything that can be done, any factor and any recent pair by some of its words",
    ),
    Action(
        "set-aside",
        "What was &set aside…",
        Menu.HELP,
        lambda window: window.desk.explainer.show_set_aside,
        (),
        When.COMPARISON,
        tip="Page numbers, running headers and all else that was taken for no part of a factor",
        group=1,
    ),
    Action(
        "why",
        "&Why is this a heading?",
        Menu.HELP,
        lambda window: window.desk.explainer.show_why,
        ("W",),
        When.PAIR,
        tip="Why the factor begins where it does, and why the two were paired",
        group=1,
    ),
    Action(
        "keys",
        "&Keyboard",
        Menu.HELP,
        lambda window: window.desk.explainer.show_keys,
        ("?", "F1"),
        needs_desk=True,
        tip="Every key and what it does",
        group=2,
    ),
    Action(
        "about",
        "&About factordiff",
        Menu.HELP,
        lambda window: window.desk.explainer.show_about,
        needs_desk=True,
        group=2,
    ),
)
