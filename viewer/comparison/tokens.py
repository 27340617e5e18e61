"""``$35,000,000`` must come out of the diff in one piece, and so must ``Moody's`` and ``U.S.``

Cuts a text into what the diff compares: words, numbers, signs, and the *atoms* that the caller names
(figures), which are never cut. White space is no token: it is what stands between tokens.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
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


class Token(NamedTuple):
    """A word, number, sign or atom at ``[start, end)`` of its text."""

    start: int
    end: int
    key: str
    """What it is compared by: its folded text."""
    atom: bool
    weight: float
    """How much it says, in characters: a word of grammar or a sign little."""


def tokens_of(text: str, atoms: Sequence[Span], folder: Folder) -> list[Token]:
    """Cut ``text`` into tokens in order. ``atoms`` are sorted, disjoint spans of it.

    Raises:
        ValueError: the atoms overlap, are out of order or out of bounds.
    """
    found: list[Token] = []
    at = 0
    for atom in atoms:
        if atom.start < at or atom.end > len(text) or atom.end < atom.start:
            raise ValueError(f"atom {atom} of a text of {len(text)} characters overlaps or is out of bounds")
        if not len(atom):
            continue
        _words(text, at, atom.start, folder, found)
        key = folder.key(atom.of(text), atom=True)
        found.append(Token(atom.start, atom.end, key, atom=True, weight=len(atom)))
        at = atom.end
    _words(text, at, len(text), folder, found)
    return found


def _words(text: str, start: int, end: int, folder: Folder, found: list[Token]) -> None:
    key_of = folder.key
    for match in _TOKEN.finditer(text, start, end):
        word = match.group()
        key = key_of(word)
        if not key:
            continue  # nothing but characters of no width: it goes with the white space
        weight = float(len(key))
        if not key[0].isalnum():
            weight = 0.5
        elif key.lower() in FUNCTION_WORDS:
            weight = 1.0
        found.append(Token(match.start(), match.end(), key, atom=False, weight=weight))
