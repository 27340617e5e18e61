"""``the old filing``, ``Old filing``: which of the two is meant, in the language of the window."""

from __future__ import annotations

from collections.abc import Sequence

from viewer.language.say import say, say_as


def listed_words(names: Sequence[str]) -> str:
    """Return names in a row: ``A``, ``A and B``, ``A and B and C``."""
    return say(" and ").join(names)


def side_words(side: str) -> str:
    """Return ``old`` or ``new``, of a filing."""
    return say_as("a filing", "old") if side == "old" else say_as("a filing", "new")


def filing_words(side: str) -> str:
    """Return ``old filing`` or ``new filing``, as it stands within a sentence."""
    return say("old filing") if side == "old" else say("new filing")


def filing_title(side: str) -> str:
    """Return ``Old filing`` or ``New filing``, as a sentence begins with it."""
    return say("Old filing") if side == "old" else say("New filing")
