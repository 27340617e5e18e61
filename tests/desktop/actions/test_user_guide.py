"""The user guide tells of every key, and of none that does nothing."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from PySide6.QtGui import QKeySequence

from viewer.desktop.actions.action import Action
from viewer.desktop.actions.window_actions import ACTIONS

GUIDE = Path(__file__).parents[3] / "docs" / "user-guide.md"
_KEYS = re.compile(r"<kbd>[^<]+</kbd>(?:\+<kbd>[^<]+</kbd>)*")
_NAMES = {"↓": "Down", "↑": "Up", "←": "Left", "→": "Right", "−": "-"}
ELSEWHERE = {
    "Ctrl+Tab",
    "Home",
    "End",
    "Shift+Right",
    "Y",
    "Shift+Y",
    "D",
    "Enter",
    "Shift+Enter",
    "Esc",
    "Left",
    "Right",
    "Ctrl",
    "Alt",
    "Ctrl+C",
    "Ctrl+Return",
    "Ctrl+Shift+Return",
    "Ctrl+Up",
    "Ctrl+Down",
    "Ctrl+Shift+Delete",
    "Delete",
    "Up",
    "Down",
    "A",
    "N",
    "Ctrl+Enter",
    "Ctrl+Shift+Enter",
}
"""Keys of a tree, a table or a field, and two that are held."""
TOLD = [entry for entry in ACTIONS if entry.shortcuts]


def told() -> set[str]:
    """Every key of the guide as portable text."""
    found = set()
    for match in _KEYS.findall(GUIDE.read_text(encoding="utf-8")):
        parts = re.findall(r"<kbd>([^<]+)</kbd>", match)
        found.add("+".join(_NAMES.get(part, part) for part in parts))
    return found


def test_the_guide_tells_of_no_key_that_does_nothing() -> None:
    known = {QKeySequence(keys).toString() for entry in ACTIONS for keys in entry.shortcuts}
    assert {keys for keys in told() if QKeySequence(keys).toString() not in known} <= ELSEWHERE


@pytest.mark.parametrize("entry", TOLD, ids=lambda entry: entry.id)
def test_the_guide_tells_of_every_key(entry: Action) -> None:
    keys = {QKeySequence(one).toString() for one in told()}
    if entry.id.startswith("filter-"):
        # "Ctrl+1 to Ctrl+9"
        keys |= {f"Ctrl+{number}" for number in range(1, 10)}
    assert QKeySequence(entry.shortcuts[0]).toString() in keys
