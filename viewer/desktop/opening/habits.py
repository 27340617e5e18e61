"""How filings are opened where nobody says: the last pair at the start, others in a tab of their own.

The case: a reviewer goes over one pair for a week. With *Open the last pair at start* the window leads there
at once; without it the start page has that pair first, and Enter opens it.
"""

from __future__ import annotations

from dataclasses import dataclass

from viewer.desktop.settings import Settings

_LAST, _IN_TAB = "open-last", "open-in-tab"
_YES = "yes"
"""A stored habit; anything else is none."""


@dataclass(frozen=True, slots=True)
class OpeningHabits:
    """What was chosen in the settings."""

    last_at_start: bool = False
    """Whether a window that is started without files opens the pair that was open last."""
    in_tab: bool = False
    """Whether other filings are opened in a new tab, and not in place of those on screen."""


def stored_habits(settings: Settings) -> OpeningHabits:
    """Return what was chosen last; what makes no sense counts as not chosen."""
    return OpeningHabits(settings.text(_LAST) == _YES, settings.text(_IN_TAB) == _YES)


def store_habits(settings: Settings, habits: OpeningHabits) -> None:
    """Remember what was chosen."""
    settings.set_text(_LAST, _YES if habits.last_at_start else "")
    settings.set_text(_IN_TAB, _YES if habits.in_tab else "")
