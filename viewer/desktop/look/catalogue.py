"""A catalogue that Qt reads: sentences from a ``.qm`` file, numbers and days as the language writes them."""

from __future__ import annotations

import datetime as dt

from PySide6.QtCore import QCoreApplication, QDate, QLibraryInfo, QLocale, QTranslator

from viewer.desktop.look.tongue import CONTEXT
from viewer.resources import resource


class QtCatalogue:
    """The sentences of one language, installed in the application."""

    def __init__(self, app: QCoreApplication, language: str) -> None:
        self._locale = QLocale(language)
        QLocale.setDefault(self._locale)
        self._own, self._qts = QTranslator(app), QTranslator(app)
        file = resource("translations", f"factordiff_{language}.qm")
        if not self._own.load(str(file)):
            raise FileNotFoundError(f"{file} is no catalogue: reinstall factordiff")
        # Not in every build of Qt; its buttons are in English then.
        qts = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        if self._qts.load(f"qtbase_{language}", qts):
            app.installTranslator(self._qts)
        # A table of figures asks for the same few words a thousand times.
        self._known: dict[tuple[str, str, int], str] = {}

    def look_up(self, text: str, sense: str, count: int) -> str:
        """Return a sentence; ``text`` itself where it is not known."""
        known = self._known.get((text, sense, count))
        if known is None:
            known = self._own.translate(CONTEXT, text, sense or None, count) or text
            self._known[text, sense, count] = known
        return known

    def number(self, number: int) -> str:
        """Return a whole number with its groups."""
        return self._locale.toString(number)

    def day(self, day: dt.date) -> str:
        """Return a day with its year."""
        with_weekday = self._locale.dateFormat(QLocale.FormatType.LongFormat)
        return self._locale.toString(QDate(day.year, day.month, day.day), with_weekday.replace("dddd", ""))
