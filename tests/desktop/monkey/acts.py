"""What the monkey does next: drawn from a seed alone, so that the same seed always does the same.

An act says nothing of the window it meets: a click is at shares of whatever window is in front, a load names
one of the pairs by its number. What comes of it depends on the moment; the acts do not.
"""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from viewer.desktop.actions.window_actions import ACTIONS

Kind = Literal["key", "type", "click", "double click", "menu click", "action", "resize", "load"]
_WEIGHTS: dict[Kind, int] = {
    "key": 50,
    "click": 22,
    "action": 12,
    "menu click": 4,
    "double click": 3,
    "type": 3,
    "resize": 2,
    "load": 4,
}
"""Of a hundred acts. Mostly keys, as a reviewer would; a load often enough that many banners come and go."""
_ENDING = {"quit"}
"""Actions that would end the round."""
_SHORTCUTS = sorted(
    {keys for action in ACTIONS if action.id not in _ENDING for keys in action.shortcuts if keys != "Ctrl+Q"}
)
_MOVING = ("Escape", "Return", "Space", "Tab", "Shift+Tab", "Up", "Down", "Left", "Right", "PgUp", "PgDown")
_MOVING_MORE = ("Home", "End", "Backspace", "Del", "Shift+Down", "Ctrl+A", "Ctrl+C", "Alt+Down", "F1", "Menu")
KEYS = (*_SHORTCUTS, *_MOVING * 3, *_MOVING_MORE)
ACTION_IDS = tuple(action.id for action in ACTIONS if action.id not in _ENDING)
_WORDS = ("risk", "15", "zzz", "the", "%", "FY2025", "(", "a b c d e f", "\\")
"""QTest types ASCII alone."""
_SIZES = ((700, 500), (900, 600), (1100, 800), (1380, 860))
PAIRS = 1000
"""Loads are numbered below this; the window takes the number modulo the pairs that it has."""


@dataclass(frozen=True, slots=True)
class Act:
    """One thing to do; ``detail`` is a key, an action's id, words, or numbers."""

    kind: Kind
    detail: str = ""
    x: float = 0.0
    y: float = 0.0
    """Where, as shares of the window in front; 0 to 1."""

    def __str__(self) -> str:
        place = f" at {self.x:.0%} {self.y:.0%}" if "click" in self.kind else ""
        return f"{self.kind} {self.detail}".strip() + place


def acts(seed: str) -> Iterator[Act]:
    """Yield acts without end."""
    chance = random.Random(seed)
    kinds, weights = tuple(_WEIGHTS), tuple(_WEIGHTS.values())
    while True:
        (kind,) = chance.choices(kinds, weights)
        yield _act(kind, chance)


def _act(kind: Kind, chance: random.Random) -> Act:
    if kind == "key":
        return Act(kind, chance.choice(KEYS))
    if kind == "action":
        return Act(kind, chance.choice(ACTION_IDS))
    if kind == "type":
        return Act(kind, chance.choice(_WORDS))
    if kind == "resize":
        return Act(kind, "x".join(map(str, chance.choice(_SIZES))))
    if kind == "load":
        return Act(kind, str(chance.randrange(PAIRS)))
    return Act(kind, x=chance.random(), y=chance.random())
