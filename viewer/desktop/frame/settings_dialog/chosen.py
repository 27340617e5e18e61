"""All that the settings dialog is about, as one value: what was stored, what was chosen, what is usual."""

from __future__ import annotations

from dataclasses import dataclass, field

from viewer.desktop.actions.keys import KEYS, Keys, from_text, to_text
from viewer.desktop.look.looks import stored_contrast, stored_mode, stored_safe
from viewer.desktop.look.reading_look import ReadingLook, store_look, stored_look
from viewer.desktop.look.theme import Contrast
from viewer.desktop.look.tongue import LANGUAGE, SYSTEM, stored_language
from viewer.desktop.opening.habits import OpeningHabits, store_habits, stored_habits
from viewer.desktop.settings import Settings

REVIEWER_NAME, REVIEWER_INITIALS = "reviewer-name", "reviewer-initials"
"""What the values are stored under; whatever signs as the reviewer reads them there."""
LONGEST_NAME, LONGEST_INITIALS = 80, 8
"""Letters that are kept of a name, which stands in one line, and of initials, which stand beside notes."""


@dataclass(frozen=True, slots=True)
class ReviewerName:
    """Who reviews, as it stands beside what they said."""

    name: str = ""
    initials: str = ""


def initials_of(name: str) -> str:
    """Return the first letters of the words of a name: ``AB`` of ``Ann Brook``."""
    return "".join(word[0].upper() for word in name.split() if word[0].isalpha())[:LONGEST_INITIALS]


@dataclass(frozen=True, slots=True)
class Chosen:
    """The settings; as it stands, the usual ones."""

    keys: Keys = field(default_factory=dict)
    """Those that differ from the table of actions."""
    mode: str = "system"
    safe: bool = False
    contrast: Contrast = Contrast.SYSTEM
    look: ReadingLook = field(default_factory=ReadingLook)
    language: str = SYSTEM
    """Holds from the next start."""
    opening: OpeningHabits = field(default_factory=OpeningHabits)
    reviewer: ReviewerName = field(default_factory=ReviewerName)


def stored_reviewer(settings: Settings) -> ReviewerName:
    """Return who reviews, as far as it was told."""
    name, initials = settings.text(REVIEWER_NAME), settings.text(REVIEWER_INITIALS)
    return ReviewerName(_one_line(name, LONGEST_NAME), _one_line(initials, LONGEST_INITIALS))


def stored(settings: Settings) -> Chosen:
    """Return what was chosen last; in place of a value that makes no sense, the usual one."""
    return Chosen(
        keys=stored_keys(settings),
        mode=stored_mode(settings),
        safe=stored_safe(settings),
        contrast=stored_contrast(settings),
        look=stored_look(settings),
        language=stored_language(settings),
        opening=stored_habits(settings),
        reviewer=stored_reviewer(settings),
    )


def stored_keys(settings: Settings) -> Keys:
    """Return the keys that were chosen instead of those of the table."""
    return from_text(settings.text(KEYS))


def store(settings: Settings, chosen: Chosen) -> None:
    """Remember what was chosen, but for the theme, which the window's own choosing of themes remembers."""
    settings.set_text(KEYS, to_text(chosen.keys))
    store_look(settings, chosen.look)
    settings.set_text(LANGUAGE, chosen.language)
    store_habits(settings, chosen.opening)
    settings.set_text(REVIEWER_NAME, _one_line(chosen.reviewer.name, LONGEST_NAME))
    settings.set_text(REVIEWER_INITIALS, _one_line(chosen.reviewer.initials, LONGEST_INITIALS))


def _one_line(text: str, longest: int) -> str:
    return " ".join(text.split())[:longest]
