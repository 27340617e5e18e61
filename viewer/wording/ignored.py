"""Why a difference is not counted, in words: white space, quotes or dashes, a date that moved on.

The comparison says which ignore options cover a difference; here each has its name for a reader.
"""

from __future__ import annotations

from viewer.comparison.options import Ignored, IgnoreOption, Options
from viewer.language.say import say, sayable

_NAMES = sayable(
    {
        IgnoreOption.WHITE_SPACE: "white space",
        IgnoreOption.QUOTES_AND_DASHES: "quotes or dashes",
        IgnoreOption.BULLETS: "bullet",
        IgnoreOption.OCR_GLYPHS: "a known misreading of scanned text",
        IgnoreOption.CASE: "letter case",
        IgnoreOption.ROLLED_DATES: "a date that moved on with the year",
        IgnoreOption.REPLACED: "a replacement that was made throughout",
    }
)

_SHORT = sayable(
    {
        IgnoreOption.WHITE_SPACE: "white space",
        IgnoreOption.QUOTES_AND_DASHES: "quotes and dashes",
        IgnoreOption.BULLETS: "bullets",
        IgnoreOption.OCR_GLYPHS: "OCR glyphs",
        IgnoreOption.CASE: "case",
        IgnoreOption.ROLLED_DATES: "rolled dates",
        IgnoreOption.REPLACED: "replacements",
    }
)
_OF_FIELD = {option.field: option for option in IgnoreOption}


def option_words(field: str) -> str:
    """Return in short what an option leaves uncounted, by its field: ``quotes and dashes``.

    A file of another version may name a field that is none here: it goes by its name.
    """
    option = _OF_FIELD.get(field)
    return say(_SHORT[option]) if option is not None else field.replace("_", " ")


def ignored_words(ignored: Ignored) -> str:
    """Return why a difference is not counted, ``"not counted as a change: white space"``; "" if it is."""
    if not ignored:
        return ""
    return say("not counted as a change: {reasons}", reasons=", ".join(say(_NAMES[one]) for one in ignored))


def not_counted_words(options: Options) -> str:
    """Return which differences were not counted, in a sentence: ``… not counted: white space, bullets.``"""
    names = [say(_SHORT[option]) for option in IgnoreOption if option.holds(options)]
    if not names:
        return say("Every difference was counted.")
    return say("Differences that were not counted: {names}.", names=", ".join(names))
