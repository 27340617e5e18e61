"""``$35,000,000`` must come out of the diff in one piece, and so must ``Moody's``, ``U.S.`` and “Tax Act”.

Cuts a text into what the diff compares: words, numbers, signs, defined terms with their quotes, and the
*atoms* that the caller names (figures), which are never cut. White space is no token: it is what stands
between tokens.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple

from viewer.comparison.text.normalise import Folder
from viewer.filings.model import Span
from viewer.language.stop_words import FUNCTION_WORDS

# Marks that belong to the character before them: combining accents, variation selectors.
_MARKS = "\u0300-\u036f\u0483-\u0489\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe00-\ufe0f\ufe20-\ufe2f"
MARK = re.compile(rf"[{_MARKS}]")
"""A mark that belongs to the character before it."""
_JOINERS = "-‐‑'’\u00ad\u200b\u200c\u200d\u2060"
# An address on the Internet: what begins with "www." or ends as the names of sites do. A full stop without a
# blank after it is none.
_ADDRESS = (
    r"(?:www(?:\.[\w-]{1,63}){2,6}|\w[\w-]{0,62}(?:\.[\w-]{1,63}){0,4}\.(?:com|net|org|gov|edu)(?:\.[a-z]{2})?)"
    r"(?![\w-])(?:['’]s\b)?"
)
_TOKEN = re.compile(
    rf"{_ADDRESS}"
    r"|\d+(?:[.,]\d+)+(?!\w)"
    r"|(?:[^\W\d_]\.){2,}"
    rf"|\w[\w{_MARKS}]*(?:[{_JOINERS}]+\w[\w{_MARKS}]*)*"
    r"|[-‐-―−]+|\.{2,}"
    rf"|\S[{_MARKS}]*"
)
# A term in quotes: a few words that no sentence ends in. A straight quote opens where a word could begin.
_TERM = re.compile(
    r"(?:(?<![^\s([—–-])\"(?=\w)|[“„](?=\w))"
    r"(?:[^\s“”„\".;]|\.(?!\s)){1,40}(?: (?:[^\s“”„\".;]|\.(?!\s)){1,40}){0,5}\.?"
    r"(?:(?<=[\w.,])\"(?!\w)|”)"
)
_QUOTE = re.compile(r"[“„\"]")


@dataclass(frozen=True, slots=True, order=True)
class Atom(Span):
    """A span that is never cut, and that equals only an atom of the same ``part``."""

    part: str = ""


class Token(NamedTuple):
    """A word, number, sign or atom at ``[start, end)`` of its text."""

    start: int
    end: int
    key: str
    """What it is compared by: its folded text."""
    atom: bool
    weight: float
    """How much it says, in characters: a word of grammar or a sign little."""
    term: bool = False
    """Whether it is a term in quotes, of which no letter is marked alone."""


def check_atoms(text: str, atoms: Sequence[Span]) -> None:
    """Make sure that ``atoms`` are sorted, disjoint spans of ``text``.

    Raises:
        ValueError: they overlap, are out of order or out of bounds.
    """
    at = 0
    for atom in atoms:
        if atom.start < at or atom.end < atom.start or atom.end > len(text):
            raise ValueError(f"atom {atom} of a text of {len(text)} characters overlaps or is out of bounds")
        at = atom.end


def tokens_of(text: str, atoms: Sequence[Span], folder: Folder, stretch: Span | None = None) -> list[Token]:
    """Cut a stretch of ``text``, or all of it, into tokens in order.

    ``atoms`` are sorted, disjoint spans of the text; none of them goes over an end of the stretch.
    """
    found: list[Token] = []
    if stretch is None:
        stretch = Span(0, len(text))
    at = stretch.start
    for whole, part in _wholes(text, atoms, stretch):
        _words(text, at, whole.start, folder, found)
        if part is None:
            key = folder.key(whole.of(text))
            found.append(Token(whole.start, whole.end, key, atom=False, weight=len(key), term=True))
        else:
            key = part + folder.key(whole.of(text), atom=True)
            found.append(Token(whole.start, whole.end, key, atom=True, weight=len(whole)))
        at = whole.end
    _words(text, at, stretch.end, folder, found)
    return found


def _wholes(text: str, atoms: Sequence[Span], stretch: Span) -> list[tuple[Span, str | None]]:
    """What is not to be cut, in order: atoms with their parts, terms with None.

    A term with an atom in it is an atom; one that cuts an atom is no term.
    """
    wholes: list[tuple[Span, str | None]] = [
        (atom, atom.part if isinstance(atom, Atom) else "")
        for atom in atoms
        if atom.start < atom.end and atom.start >= stretch.start and atom.end <= stretch.end
    ]
    if not _QUOTE.search(text, stretch.start, stretch.end):
        return wholes
    for match in _TERM.finditer(text, stretch.start, stretch.end):
        term = Span(*match.span())
        low = bisect_right(wholes, term.start, key=lambda whole: whole[0].end)
        high = bisect_left(wholes, term.end, key=lambda whole: whole[0].start)
        inside = wholes[low:high]
        if not inside:
            wholes.insert(low, (term, None))
        elif inside[0][0].start >= term.start and inside[-1][0].end <= term.end:
            wholes[low:high] = [(term, "")]
    return wholes


def _words(text: str, start: int, end: int, folder: Folder, found: list[Token]) -> None:
    at = start
    for word in _TOKEN.findall(text, start, end):
        # Only blanks lie between two tokens, so the next place where its characters stand is the token's.
        at = text.index(word, at)
        key = folder.key(word)
        if key:  # else nothing but characters of no width: it goes with the white space
            found.append(Token(at, at + len(word), key, atom=False, weight=_weight(key)))
        at += len(word)


@lru_cache(maxsize=20_000)
def _weight(key: str) -> float:
    if not key[0].isalnum():
        return 0.5
    return 1.0 if key.lower() in FUNCTION_WORDS else float(len(key))
