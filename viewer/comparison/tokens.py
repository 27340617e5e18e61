"""``$35,000,000`` must come out of the diff in one piece, and so must ``Moody's`` and ``U.S.``

Cuts a text into what the diff compares: words, numbers, signs, and the *atoms* that the caller names
(figures), which are never cut. White space is no token: it is what stands between tokens.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple

from viewer.comparison.normalise import Folder
from viewer.comparison.words import FUNCTION_WORDS
from viewer.filings.model import Span

# Marks that belong to the character before them: combining accents, variation selectors.
_MARKS = "\u0300-\u036f\u0483-\u0489\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe00-\ufe0f\ufe20-\ufe2f"
MARK = re.compile(rf"[{_MARKS}]")
"""A mark that belongs to the character before it."""
_JOINERS = "-‐‑'’\u00ad\u200b\u200c\u200d\u2060"
_TOKEN = re.compile(
    r"\d+(?:[.,]\d+)+(?!\w)"
    r"|(?:[^\W\d_]\.){2,}"
    rf"|\w[\w{_MARKS}]*(?:[{_JOINERS}]+\w[\w{_MARKS}]*)*"
    r"|[-‐-―−]+|\.{2,}"
    rf"|\S[{_MARKS}]*"
)


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
    for atom in atoms:
        if atom.start == atom.end or atom.start < stretch.start or atom.end > stretch.end:
            continue
        _words(text, at, atom.start, folder, found)
        part = atom.part if isinstance(atom, Atom) else ""
        key = part + folder.key(atom.of(text), atom=True)
        found.append(Token(atom.start, atom.end, key, atom=True, weight=len(atom)))
        at = atom.end
    _words(text, at, stretch.end, folder, found)
    return found


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
