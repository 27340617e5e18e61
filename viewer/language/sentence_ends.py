"""How a text ends and begins: "We may fail.", "… of the", "including:", "and wholly owned subsidiaries".

What tells a sentence that is whole from the first or second half of one: full stops behind quotation marks
and note marks ("We may.(1)"), words that nothing ends with, a small first letter.
"""

from __future__ import annotations

import re

from viewer.language import abbreviations
from viewer.language.word_lists import word_set

OPENERS = "\"“‘'«(["
"""Marks that open a quotation or a bracket before the first letter of a sentence."""
CLOSERS = "\"”’'»)]"
"""Marks that close a quotation or a bracket behind its full stop."""
STOPS = (".", "!", "?")
CLOSING_MARKS = frozenset(".!?:”’\"')")
"""What may close a stretch of words set in other type, and is of that stretch however it is set itself."""

_TAIL = re.compile(r"[\"”’'»)\]*†‡\s]+$|(?:\s*[\[(]\d{1,2}[\])])+$")
_PLAIN_ENDS = (*STOPS, ",", ";", ":", "-", "–", "—")
"""What ends most texts; none of it closes a quotation or a note."""
_END = 80
"""Characters at the end of a text that tell how it ends."""
_WORD_LENGTH = 12
"""Characters at the end of a text in which its last word is looked for."""

NEVER_LAST = word_set("a an the of our their its his such which who whose may could would will including see")
"""Words that no sentence, no heading and no item of a list ends with."""
UNFINISHED = NEVER_LAST | word_set("and as by for from in or to with")
"""Those, and words that a line of a list or of a heading may break off after, but a whole text does not."""
OPEN_WORDS = UNFINISHED | word_set(
    "any are at be been between can certain had has have her into is it must not on over than that these "
    "this those under was we were"
)
"""Those, and words that a sentence hardly ever ends with."""


def bare_end(text: str) -> str:
    """Return the last words of ``text`` without the closing quotes, brackets and note marks at its end."""
    text = text[-_END:]
    if text[-1:].isalnum() or text.endswith(_PLAIN_ENDS):
        return text
    previous = None
    while previous != text:
        previous, text = text, _TAIL.sub("", text)
    return text


def is_closed(text: str) -> bool:
    """True where the text ends as a sentence does."""
    return bare_end(text).endswith(STOPS)


def ends_in_abbreviation(text: str) -> bool:
    """True where the full stop at the end, closing marks aside, may be an abbreviation's alone."""
    return abbreviations.ends_in_abbreviation(bare_end(text))


def breaks_off(text: str) -> bool:
    """True where the text ends in a word that no sentence, no heading and no item of a list ends with."""
    last = text[-_WORD_LENGTH:].split()[-1:]
    return bool(last) and last[0].lower() in NEVER_LAST


def begins_small(text: str) -> bool:
    """True where the first letter is a small one (quotes and brackets before it passed over)."""
    first = text.lstrip(OPENERS).lstrip()
    return bool(first) and first[0].islower()
