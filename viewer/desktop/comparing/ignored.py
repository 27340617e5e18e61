"""The differences that a reviewer may choose not to count, by the names that the window gives them."""

from __future__ import annotations

from enum import Enum

from viewer.comparison.options import IgnoreOption, Options
from viewer.desktop.actions.action import plain
from viewer.language.say import say, say_as, sayable


class Ignored(Enum):
    """One ignore option; the value is its entry in the menu. None of them can hide a figure or a word."""

    WHITE_SPACE = sayable("&White space")
    QUOTES_AND_DASHES = sayable("&Quotes and dashes")
    BULLETS = sayable("&Bullets")
    OCR_GLYPHS = sayable("&OCR glyphs")
    CASE = sayable("&Letter case")
    ROLLED_DATES = sayable("&Rolled-forward dates")
    REPLACED = sayable("R&eplacements made throughout")

    @property
    def words(self) -> str:
        """``white space``, ``OCR glyphs`` …"""
        name = plain(say(self.value))
        return name if name.startswith("OCR") else name[0].lower() + name[1:]

    @property
    def short(self) -> str:
        """The same in a word, for where there is little room."""
        return say_as("ignored", _SHORT[self])

    @property
    def tip(self) -> str:
        """What it means, in a sentence that is said where it is shown."""
        return _TIPS[self]

    def holds(self, options: Options) -> bool:
        """Whether the difference is ignored."""
        return self.option.holds(options)

    def put(self, options: Options, *, on: bool) -> Options:
        """The options with this difference ignored, or counted."""
        return self.option.put(options, on=on)

    @property
    def option(self) -> IgnoreOption:
        """The option, as the comparison knows it."""
        return IgnoreOption[self.name]


_SHORT = sayable(
    {
        Ignored.WHITE_SPACE: "space",
        Ignored.QUOTES_AND_DASHES: "quotes",
        Ignored.BULLETS: "bullets",
        Ignored.OCR_GLYPHS: "OCR",
        Ignored.CASE: "case",
        Ignored.ROLLED_DATES: "dates",
        Ignored.REPLACED: "replacements",
    },
    "ignored",
)
_TIPS = sayable(
    {
        Ignored.WHITE_SPACE: "Blanks and line ends do not count as changes",
        Ignored.QUOTES_AND_DASHES: "The shape of quotes and dashes does not count as a change",
        Ignored.BULLETS: "The shape of bullets does not count as a change",
        Ignored.OCR_GLYPHS: "Known misreadings of scanned text do not count as changes",
        Ignored.CASE: "Capital and small letters count as the same",
        Ignored.ROLLED_DATES: "Dates that only moved on with the year do not count as changes",
        Ignored.REPLACED: "Phrases that gave way to others throughout do not count as changes",
    }
)


def ignored_words(options: Options, *, short: bool = False) -> str:
    """``Ignored: white space, bullets``; ``Every difference counts`` where nothing is."""
    names = [part.short if short else part.words for part in Ignored if part.holds(options)]
    if not names:
        return say("All counts" if short else "Every difference counts")
    return say("Ignored: {differences}", differences=", ".join(names))
