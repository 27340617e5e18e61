"""Which keys are in force: those of the table of actions, unless the reviewer chose others.

The case: a reviewer wants Ctrl+Shift+S for *Export report*, which another action has. Here it is said
whether a key is free, and if not, whose it is. What is stored may come from another version, or have been
edited by hand: an action that is no longer there, a key that is none, one key for two actions. None of that
may leave an action without the key that it would have, or two with one key, for then Qt gives it to
neither.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from functools import lru_cache
from itertools import accumulate

from PySide6.QtCore import QKeyCombination, Qt
from PySide6.QtGui import QKeySequence

from viewer.desktop.actions.action import MENU_BAR, Action, When, is_letter, plain
from viewer.language.say import say

Keys = Mapping[str, tuple[str, ...]]
"""Portable texts of shortcuts (``"Ctrl+O"``) by the ids of actions: only those that differ from the table."""

KEYS = "keys"
"""What they are stored under in the settings."""
MOST = 2
"""Shortcuts that can be chosen for one action: no action of the table has more."""
_OF_FIELDS = frozenset(
    QKeySequence(keys).toString()
    for keys in (
        *("Return", "Enter", "Shift+Return", "Esc", "Tab", "Shift+Tab", "Backspace", "Delete", "Shift+Space"),
        *("Up", "Down", "Left", "Right", "Home", "End", "PgUp", "PgDown", "Ctrl+Home", "Ctrl+End"),
        *("Ctrl+A", "Ctrl+C", "Ctrl+V", "Ctrl+X", "Ctrl+Tab", "Ctrl+Shift+Tab", "Ctrl+Up", "Ctrl+Down"),
        *("Ctrl+Return", "Ctrl+Enter", "Ctrl+Shift+Return", "Ctrl+Shift+Enter", "Ctrl+Shift+Delete"),
    )
)
"""Keys that fields, lists and panes use themselves: as a shortcut they would work now here, now not there."""


_PAIRING = frozenset(
    {When.FACTOR, When.JOINED, When.IN_OLD, When.IN_NEW, When.MANUAL, When.ANY_MANUAL, When.MATCHED}
)
"""When actions can be done that change which factors or figures belong together."""


def _combinations(sequence: QKeySequence) -> list[QKeyCombination]:
    """Return the keys of a sequence, of which PySide6's stubs know nothing."""
    return [sequence[at] for at in range(sequence.count())]  # type: ignore[index]


@lru_cache(maxsize=512)
def normal(keys: str) -> str:
    """Return a shortcut as Qt writes it, ``"ctrl+o"`` as ``"Ctrl+O"``; empty where it is none."""
    sequence = QKeySequence.fromString(keys, QKeySequence.SequenceFormat.PortableText)
    known = all(one.key() != Qt.Key.Key_unknown for one in _combinations(sequence))
    return sequence.toString(QKeySequence.SequenceFormat.PortableText) if known else ""


def spoken(shortcuts: Iterable[str]) -> str:
    """Return shortcuts as this system writes them: ``J, Alt+Down``."""
    native = QKeySequence.SequenceFormat.NativeText
    return ", ".join(QKeySequence(keys).toString(native) for keys in shortcuts)


def objection(keys: str, entry: Action) -> str:
    """Return why an action cannot have a shortcut, whoever else has it, in one sentence; empty if it can."""
    if keys in _OF_FIELDS:
        return say("{keys} is what fields, lists and panes need for themselves.", keys=spoken((keys,)))
    if entry.when in _PAIRING and is_letter(keys):
        return say(
            "What changes a pairing needs Ctrl or Alt in its key: one letter is soon typed by mistake."
        )
    for menu in MENU_BAR:
        if keys == f"Alt+{menu[menu.index('&') + 1].upper()}":
            return say("{keys} opens the {menu} menu.", keys=spoken((keys,)), menu=plain(say(menu)))
    return ""


def overlap(one: str, other: str) -> bool:
    """Tell whether two shortcuts cannot both work: they are the same, or one begins the other."""
    shorter, longer = sorted((one.split(", "), other.split(", ")), key=len)
    return longer[: len(shorter)] == shorter


def _beginnings(keys: str) -> list[str]:
    """What a shortcut begins with, itself included: ``["Ctrl+K", "Ctrl+K, Ctrl+S"]``."""
    return [", ".join(part) for part in accumulate([one] for one in keys.split(", "))]


def owner(keys: str, entries: Sequence[Action], but: str = "") -> Action | None:
    """Return the action that has a shortcut, or a part of it; ``but`` names one not to look at."""
    for entry in entries:
        if entry.id != but and any(overlap(keys, normal(one)) for one in entry.shortcuts):
            return entry
    return None


def in_force(table: Sequence[Action], chosen: Keys) -> tuple[Action, ...]:
    """Return the table of actions with the keys that are in force.

    A chosen key comes before one of the table; of two actions with one key, the one that stands first has it.
    """
    taken: set[str] = set()
    begun: set[str] = set()
    given: dict[str, tuple[str, ...]] = {}
    for usual in (False, True):
        for entry in table:
            wanted = entry.shortcuts if usual else chosen.get(entry.id)
            if wanted is None or entry.id in given:
                continue
            free = []
            for keys in dict.fromkeys(map(normal, wanted)):
                beginnings = _beginnings(keys)
                if (
                    keys
                    and (usual or not objection(keys, entry))
                    and keys not in begun
                    and taken.isdisjoint(beginnings)
                ):
                    free.append(keys)
                    taken.add(keys)
                    begun.update(beginnings)
            if free or usual or not wanted:
                given[entry.id] = tuple(free)
    return tuple(replace(entry, shortcuts=given[entry.id]) for entry in table)


def differing(table: Sequence[Action], entries: Sequence[Action]) -> dict[str, tuple[str, ...]]:
    """Return the keys of ``entries`` that are not those of the table."""
    usual = {entry.id: tuple(map(normal, entry.shortcuts)) for entry in table}
    return {
        entry.id: entry.shortcuts
        for entry in entries
        if tuple(map(normal, entry.shortcuts)) != usual.get(entry.id)
    }


def from_text(stored: str) -> dict[str, tuple[str, ...]]:
    """Read what :func:`to_text` wrote. Whatever else it is, it is read as far as it makes sense."""
    try:
        values = json.loads(stored) if stored else {}
    except (ValueError, RecursionError):
        return {}
    if not isinstance(values, dict):
        return {}
    return {
        name: tuple(keys[:MOST])
        for name, keys in values.items()
        if isinstance(keys, list) and all(isinstance(one, str) for one in keys)
    }


def to_text(chosen: Keys) -> str:
    """Write chosen keys as one line of JSON."""
    return json.dumps({name: list(keys) for name, keys in chosen.items()}, ensure_ascii=False)
