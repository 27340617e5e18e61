"""What the list of commands holds: "Export report", "Freight rates may fall.", "2024.htm ▸ 2025.htm"."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from viewer.language.say import say, sayable


class Sort(StrEnum):
    """What a command is, as it is told to those who do not see the list."""

    ACTION = sayable("action")
    FACTOR = sayable("factor")
    RECENT = sayable("recent pair")


@dataclass(frozen=True, slots=True)
class Command:
    """One line of the list."""

    sort: Sort
    words: str
    """What one types to find it, and what the line shows first."""
    act: Callable[[], object]
    """Does it, or goes there."""
    context: str = ""
    """Where it stands: a menu, a category, a folder."""
    detail: str = ""
    """Shown at the end of the line: a key, what became of a factor."""
    more: str = ""
    """Further words that it is found by, not shown in the line: what an action does, in a sentence."""
    reason: str = ""
    """Why it cannot act now; empty where it can."""

    @property
    def spoken(self) -> str:
        """The whole line, for those who hear it."""
        parts = (
            self.words,
            say(self.sort),
            self.context,
            self.detail,
            self.reason and say("cannot now: {reason}", reason=self.reason),
        )
        return ", ".join(part for part in parts if part)
