"""The language of the window: Japanese where the system speaks it or the reviewer chose it, else English.

Which language it is, is settled once, before the window is made: what it says is kept in many places. English
needs nothing and loads nothing. For another language the catalogue that ``lrelease`` made of
``resources/translations`` is installed, and Qt's own for the buttons of its dialogs.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from viewer.language.say import sayable, speak

if TYPE_CHECKING:
    from PySide6.QtCore import QCoreApplication, QLocale

    from viewer.desktop.settings import Settings

LANGUAGE = "language"
"""What the choice is stored under."""
SYSTEM, ENGLISH, JAPANESE = "system", "en", "ja"
"""The choices, as they are stored."""
LANGUAGES = {SYSTEM: sayable("As the system"), ENGLISH: "English", JAPANESE: "日本語"}
"""The choices with their names. A language is named in itself, for those who read no other."""
CONTEXT = "factordiff"
"""What all sentences stand under in a catalogue."""


def stored_language(settings: Settings) -> str:
    """Return what was chosen; the system's language where that makes no sense."""
    stored = settings.text(LANGUAGE)
    return stored if stored in LANGUAGES else SYSTEM


def language_of(choice: str, system: QLocale | None = None) -> str:
    """Return the language for a choice: of the languages that the system prefers, the first that there is."""
    if choice != SYSTEM:
        return choice
    from PySide6.QtCore import QLocale

    for name in (system or QLocale.system()).uiLanguages():
        language = name.replace("_", "-").partition("-")[0]
        if language in LANGUAGES:
            return language
    return ENGLISH


def take_language(app: QCoreApplication, choice: str) -> str:
    """Have everything said in the language of a choice from now on; return the language."""
    language = language_of(choice)
    if language == ENGLISH:
        speak(None)
        return language
    from viewer.desktop.look.catalogue import QtCatalogue  # only in other languages

    speak(QtCatalogue(app, language))
    return language
