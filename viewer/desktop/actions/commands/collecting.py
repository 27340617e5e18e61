"""All that can be done in a window and gone to in it: its actions, its factors, the pairs opened before."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from PySide6.QtGui import QAction

from viewer.desktop.actions.action import Action, menu_words, plain
from viewer.desktop.actions.commands.command import Command, Sort
from viewer.desktop.actions.keys import spoken
from viewer.language.say import say, say_as

if TYPE_CHECKING:
    from viewer.desktop.main_window import MainWindow

_ACCESS_KEY = re.compile(r"\(&\w\)|&(.)")
"""An access key that stands apart, ``(&O)``, or the mark before one; of ``&&`` one stays."""
ITSELF = "commands"
"""The action that opens the list: it is no entry of it."""


def commands_of(window: MainWindow) -> list[Command]:
    """Return what a window can do now, in the order of its menus, then its factors, then recent pairs."""
    return [*_actions(window), *_factors(window), *_risks(window), *_recent(window)]


def _actions(window: MainWindow) -> Iterator[Command]:
    for entry in window.actions_by_id.entries:
        if entry.id != ITSELF:
            yield _action(entry, window.actions_by_id[entry.id], window.actions_by_id.why_not(entry.id))


def _action(entry: Action, action: QAction, why_not: str) -> Command:
    title = _ACCESS_KEY.sub(r"\1", action.text()).removesuffix("…")
    menu, *submenu = map(plain, menu_words(entry.menu))
    return Command(
        Sort.ACTION,
        ": ".join([*submenu, title]),
        action.trigger,
        context=", ".join(filter(None, (menu, _state(entry, action)))),
        detail=spoken(entry.shortcuts[:1]),
        more=entry.tip,
        reason=why_not,
    )


def _state(entry: Action, action: QAction) -> str:
    """How a switch or a choice stands; nothing for what only acts."""
    if entry.choice:
        return say("in force") if action.isChecked() else ""
    if entry.is_switch:
        return say_as("a switch", "on") if action.isChecked() else say_as("a switch", "off")
    return ""


def _factors(window: MainWindow) -> Iterator[Command]:
    if not window.has_desk or window.desk.session.comparison is None:
        return
    from viewer.wording.pairs import glyph, pair_words  # late, as the desk is

    navigator = window.desk.navigator
    for pair in window.desk.tree.model.pairs:
        yield Command(
            Sort.FACTOR,
            pair.heading,
            lambda pair=pair: navigator.show_pair(pair),
            context=pair.category_path[-1] if pair.category_path else "",
            detail=f"{glyph(pair)} {', '.join(pair_words(pair))}",
        )


def _risks(window: MainWindow) -> Iterator[Command]:
    if window.has_pair or not window.has_history:
        return
    from viewer.wording.history.cells import risk_glyph, risk_state_words  # late, as the desk is

    desk = window.histories
    model = desk.matrix.model
    for lineage in desk.opened.history.lineages if desk.opened.history is not None else ():
        newest = model.cells(lineage)[-1].risk
        yield Command(
            Sort.FACTOR,
            lineage.heading,
            lambda at=lineage.members[-1]: desk.go_to(at),
            context=lineage.category_path[-1] if lineage.category_path else "",
            detail=f"{risk_glyph(newest)} {', '.join(risk_state_words(newest, model.names))}",
        )


def _recent(window: MainWindow) -> Iterator[Command]:
    from viewer.desktop.opening.recent_button import files_of  # late: it is a part of the start page

    for recent in window.settings.recent():
        yield Command(
            Sort.RECENT,
            recent.label,
            lambda recent=recent: window.open_recent(recent),
            context=str(files_of(recent)[-1].parent),
            detail=say("open again"),
        )


def words_of_filings(window: MainWindow, typed: str) -> Command | None:
    """Return what looks for words in both filings, where they name nothing else: ``goodwill``."""
    words = " ".join(typed.split())
    if not words or not window.has_desk or window.desk.session.comparison is None:
        return None
    keys = next(entry.shortcuts[:1] for entry in window.actions_by_id.entries if entry.id == "find")
    return Command(
        Sort.ACTION,
        say("Find “{words}” in both filings", words=words),
        lambda: window.desk.finder.find(words),
        detail=spoken(keys),
    )
