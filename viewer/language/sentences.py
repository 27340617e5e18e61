"""Where sentences end, and which words say something.

"Mr. Smith", "Coldway Systems, Inc. and", "the U.S. market" and an OCR'd "Kanmuri. our largest shareholder"
hold full stops that end nothing.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache

_ABBREVIATION = re.compile(
    r"(?:\b(?:Mr|Mrs|Ms|Messrs|Dr|Prof|Sr|Jr|St|No|Nos|Vol|Inc|Co|Corp|Ltd|Bros|Cos|vs|etc|cf|approx|Sec|Art|"
    r"Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Rev|Gen|Gov|Sen|Hon|Dept|Assn|Intl|N\.V|S\.A|e\.g|i\.e|"
    r"a\.m|p\.m|Ph\.D|[A-Z]\.[A-Z])|\b[A-Z])\.$"
)
_STOP = re.compile(r"[.!?][\"”’'»)\]]*(?=\s+[\"“‘'«(\[]?[A-Z0-9$¥€£])")
_TAIL = re.compile(r"[\"”’'»)\]*†‡\s]+$|(?:\s*[\[(]\d{1,2}[\])])+$")
_PLAIN_ENDS = (".", ",", ";", ":", "!", "?", "-", "–", "—")
"""What ends most texts; none of it closes a quotation or a note."""
_WORD = re.compile(r"[^\W\d_]+(?:['’\-‑][^\W\d_]+)*")


def word_set(listed: str) -> frozenset[str]:
    """Return the words of a list written as one text."""
    return frozenset(listed.split())


_ABBREVIATION_LENGTH = 24
_LEAST_WORDS = 2
_END = 80
"""Characters at the end of a text that tell how it ends."""

_EMPTY = word_set(
    "a about above after again against all also although am an and any are as at be because been before "
    "being below between both but by can cannot could did do does doing down during each either few for "
    "from further had has have having he her here hers him his how however i if in including into is it its "
    "itself least less may me might more most much must my neither no nor not of off on once one only or "
    "other others our ours out over own part per same shall she should since so some such than that the "
    "their them then there these they this those through thus to too under until up upon us very was we "
    "were what when where whether which while who whom whose why will with within without would you your "
    "yours"
)

_NEVER_LAST = word_set(
    "a an the of our their its his such which who whose may could would will including see"
)
_WORD_LENGTH = 12

AUXILIARIES = word_set(
    "may might could can cannot will would should shall must is are was were be been being has have had do "
    "does did"
)


def sentences(text: str) -> list[str]:
    """Split reading text into its sentences. A "sentence" of a single word is part of the next one."""
    parts: list[str] = []
    start = 0
    for match in _STOP.finditer(text):
        part = text[start : match.end()].strip()
        if _is_abbreviation(text, start, match.start() + 1) or len(part.split()) < _LEAST_WORDS:
            continue
        parts.append(part)
        start = match.end()
    rest = text[start:].strip()
    if rest:
        parts.append(rest)
    return parts


def _is_abbreviation(text: str, start: int, end: int) -> bool:
    return bool(_ABBREVIATION.search(text[max(start, end - _ABBREVIATION_LENGTH) : end]))


def first_stop(text: str) -> int | None:
    """Return where the first sentence ends (after its full stop), or None where it is the only one."""
    for match in _STOP.finditer(text):
        if not _is_abbreviation(text, 0, match.start() + 1):
            return match.end()
    return None


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
    return bare_end(text).endswith((".", "!", "?"))


def ends_in_abbreviation(text: str) -> bool:
    """True where the full stop at the end may be an abbreviation's alone."""
    return bool(_ABBREVIATION.search(bare_end(text)[-_ABBREVIATION_LENGTH:]))


def breaks_off(text: str) -> bool:
    """True where the text ends in a word that no sentence, no heading and no item of a list ends with."""
    last = text[-_WORD_LENGTH:].split()[-1:]
    return bool(last) and last[0].lower() in _NEVER_LAST


def begins_small(text: str) -> bool:
    """True where the first letter is a small one (quotes and brackets before it passed over)."""
    first = text.lstrip("\"“‘'«([").lstrip()
    return bool(first) and first[0].islower()


def words(text: str) -> list[str]:
    """Return the words of a text in lower case."""
    return list(map(str.lower, _WORD.findall(text)))


def telling_words(text: str) -> list[str]:
    """Return the words that carry a topic, cut to their stems so that "fluctuate" meets "fluctuations"."""
    return stems_of(words(text))


def stems_of(said: Iterable[str]) -> list[str]:
    """Return the stems of those among some words, as :func:`words` gives them, that carry a topic."""
    return list(filter(None, map(_telling_stem, said)))


@lru_cache(maxsize=50_000)
def _telling_stem(word: str) -> str:
    """Return a word's stem, empty for a word that carries no topic."""
    return _stem(word) if word not in _EMPTY and len(word) > 2 else ""


def _stem(word: str) -> str:
    word = word.removesuffix("'s").removesuffix("’s")
    for ending in (
        "ations",
        "ation",
        "ingly",
        "ments",
        "ment",
        "ities",
        "ings",
        "ions",
        "ally",
        "ing",
        "ion",
    ):
        if word.endswith(ending) and len(word) - len(ending) >= 4:
            return word[: -len(ending)]
    for ending in (
        "ies",
        "ied",
        "ity",
        "ers",
        "ors",
        "ely",
        "es",
        "ed",
        "er",
        "or",
        "ly",
        "al",
        "s",
        "e",
        "y",
    ):
        if word.endswith(ending) and len(word) - len(ending) >= 4:
            return word[: -len(ending)]
    return word
