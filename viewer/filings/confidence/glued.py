"""Words that are two words of the same file, written together: "ofthe", "ourbusiness".

A blank that was lost between two words leaves a word that the file has once or twice, while it has the two
side by side elsewhere, or far oftener. "Workforce" and "downturn" are words:
nobody writes "work force" beside them.
"""

from __future__ import annotations

from collections import Counter
from operator import add

from viewer.filings.confidence.weights import CONFIDENCE
from viewer.filings.model import Span
from viewer.language.word_lists import word_set

_SHORT = word_set("of to in on by as at an is it or be we if the and our for are was has not may any its can")
"""Words of two or three letters that lose their blank as any other."""
_ARTICLES = word_set("the our any its")
"""Of two short words written together the second is one of these: "ofthe"; "areas" is a word."""
_PREFIXES = word_set("in on up out over under with for re un non sub off")
"""Words that words begin with: "insufficient", "upheld"."""
_BLANKS = str.maketrans(dict.fromkeys("\t\n\x0b\x0c\r\xa0", " "))


def glued_words(text: str, section: Span) -> list[tuple[Span, str]]:
    """Return place and letters of each glued word of a section."""
    looked_at = Span(section.start, min(section.end, section.start + CONFIDENCE.glued_looked_at))
    small = looked_at.of(text).replace("\u0130", "I").lower()  # that letter alone is two in lower case
    said = small.split()
    # Every two neighbours written together, and among these what is a word of the section.
    candidates = {
        word
        for word in set(map(add, said, said[1:])).intersection(said)
        if CONFIDENCE.glued_letters <= len(word) <= CONFIDENCE.glued_most and word.isalpha()
    }
    times = Counter(said) if candidates else Counter[str]()
    found: list[tuple[Span, str]] = []
    for word in sorted(candidates):
        if len(found) == CONFIDENCE.kept:
            break
        cuts = range(2, len(word) - 1)
        if times[word] <= CONFIDENCE.glued_most_times and any(
            _are_two(word[:cut], word[cut:], small, times) for cut in cuts
        ):
            at = section.start + f" {small} ".translate(_BLANKS).find(f" {word} ")
            found.append((Span(at, at + len(word)), word))
    return sorted(found)


def _are_two(one: str, other: str, text: str, times: Counter[str]) -> bool:
    """True for two words that stand side by side elsewhere, and are no prefix and stem of one."""
    return (
        (one not in _PREFIXES or other in _SHORT)
        and (one not in _SHORT or other not in _SHORT or other in _ARTICLES)
        and all(len(half) >= CONFIDENCE.glued_half or half in _SHORT for half in (one, other))
        and all(times[half] >= CONFIDENCE.glued_times for half in (one, other))
        and _oftener(f" {one} {other} ", text, times[one + other])
    )


def _oftener(pair: str, text: str, times: int) -> bool:
    """True for two words that stand side by side, where they are written together once; else far oftener."""
    return pair in text if times == 1 else text.count(pair) >= CONFIDENCE.glued_oftener * times
