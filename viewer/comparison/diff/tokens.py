"""``$35,000,000`` must come out of a diff in one piece, and so must ``Moody's``, ``U.S.`` and “Tax Act”.

Cuts a text into tokens, the units that the diff compares: words, numbers, punctuation marks, defined terms
with their quotes, and *atoms*: spans that the caller names (figures) and that are never cut. White space is
no token; it is what stands between tokens.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

from viewer.comparison.text.normalise import Normaliser
from viewer.filings.model import Span
from viewer.language.remembered import WORDS, remembered
from viewer.language.stop_words import FUNCTION_WORDS

FUNCTION_WORD_WEIGHT = 1.0
_PUNCTUATION_WEIGHT = 0.5
"""What a function word and a punctuation mark weigh; any other word weighs its number of letters."""

# Combining accents and variation selectors.
_MARKS = "\u0300-\u036f\u0483-\u0489\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe00-\ufe0f\ufe20-\ufe2f"
MARK = re.compile(rf"[{_MARKS}]")
"""A mark that belongs to the character before it."""
_JOINERS = "-‐‑'’\u00ad\u200b\u200c\u200d\u2060"
# An internet address: "www.harbour.example", "harbour.com". Merely a full stop without a blank after it, as
# OCR leaves in "quay.The", makes none.
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
# A defined term in quotes: up to six words, no sentence end among them. A straight quote opens a term only
# where a word can begin.
_TERM = re.compile(
    r"(?:(?<![^\s([—–-])\"(?=\w)|[“„](?=\w))"
    r"(?:[^\s“”„\".;]|\.(?!\s)){1,40}(?: (?:[^\s“”„\".;]|\.(?!\s)){1,40}){0,5}\.?"
    r"(?:(?<=[\w.,])\"(?!\w)|”)"
)
_QUOTE = re.compile(r"[“„\"]")


@dataclass(frozen=True, slots=True, order=True)
class Atom(Span):
    """A span that is never cut."""

    part: str = ""
    """Atoms are equal only if their parts are: the low end of a range never matches the high end of
    another."""


class Token(NamedTuple):
    """A word, number, punctuation mark, defined term or atom at ``[start, end)`` of its text."""

    start: int
    end: int
    key: str
    """What it is compared by: its normalised text."""
    atom: bool
    weight: float
    """How much it says: its number of letters; little for function words and punctuation."""
    term: bool = False
    """Whether it is a defined term in quotes, in which no letter is marked alone."""


class TokenisedText:
    """A text and the tokens of a stretch of it; the rest is known to be equal in both texts."""

    def __init__(self, text: str, tokens: Sequence[Token], stretch: Span) -> None:
        self.text = text
        self.tokens = tokens
        self.stretch = stretch

    def blank(self, at: int) -> Span:
        """Return the white space before token ``at``; after the last token where ``at`` is past it."""
        start = self.tokens[at - 1].end if at else self.stretch.start
        return Span(start, self.tokens[at].start if at < len(self.tokens) else self.stretch.end)

    def around(self, start: int, end: int) -> Span:
        """Return tokens ``[start, end)`` with the white space on both sides."""
        return Span(self.blank(start).start, self.blank(end).end)

    def beside(self, span: Span) -> tuple[str, str]:
        """Return the two characters before a span and the two after it."""
        return self.text[max(0, span.start - 2) : span.start], self.text[span.end : span.end + 2]

    def begins_line(self, span: Span) -> bool:
        """Return whether a span stands at the beginning of a line."""
        return span.start == 0 or self.text[span.start - 1] == "\n"


def check_atoms(text: str, atoms: Sequence[Span]) -> None:
    """Make sure that ``atoms`` are sorted, disjoint spans of ``text``.

    Raises:
        ValueError: They overlap, are out of order or out of bounds.
    """
    at = 0
    for atom in atoms:
        if atom.start < at or atom.end < atom.start or atom.end > len(text):
            raise ValueError(f"atom {atom} of a text of {len(text)} characters overlaps or is out of bounds")
        at = atom.end


def tokens_of(
    text: str, atoms: Sequence[Span], normaliser: Normaliser, stretch: Span | None = None
) -> list[Token]:
    """Cut a text into tokens.

    Args:
        text: The text.
        atoms: Sorted, disjoint spans of the text. None of them crosses an end of the stretch.
        normaliser: What tokens are normalised by.
        stretch: The part of the text to cut; all of it where None.

    Returns:
        The tokens in order; their offsets count from the beginning of the text.
    """
    found: list[Token] = []
    if stretch is None:
        stretch = Span(0, len(text))
    at = stretch.start
    for span, part in _indivisible_spans(text, atoms, stretch):
        _words(text, at, span.start, normaliser, found)
        if part is None:
            key = normaliser.key(span.of(text))
            found.append(Token(span.start, span.end, key, atom=False, weight=len(key), term=True))
        else:
            key = part + normaliser.key(span.of(text), atom=True)
            found.append(Token(span.start, span.end, key, atom=True, weight=len(span)))
        at = span.end
    _words(text, at, stretch.end, normaliser, found)
    return found


def _indivisible_spans(text: str, atoms: Sequence[Span], stretch: Span) -> list[tuple[Span, str | None]]:
    """Return the spans that must not be cut, in order: atoms with their parts, defined terms with None.

    A term that contains an atom becomes an atom; one that would cut an atom is no term.
    """
    spans: list[tuple[Span, str | None]] = [
        (atom, atom.part if isinstance(atom, Atom) else "")
        for atom in atoms
        if atom.start < atom.end and atom.start >= stretch.start and atom.end <= stretch.end
    ]
    if not _QUOTE.search(text, stretch.start, stretch.end):
        return spans
    for match in _TERM.finditer(text, stretch.start, stretch.end):
        term = Span(*match.span())
        low = bisect_right(spans, term.start, key=lambda each: each[0].end)
        high = bisect_left(spans, term.end, key=lambda each: each[0].start)
        inside = spans[low:high]
        if not inside:
            spans.insert(low, (term, None))
        elif inside[0][0].start >= term.start and inside[-1][0].end <= term.end:
            spans[low:high] = [(term, "")]
    return spans


def _words(text: str, start: int, end: int, normaliser: Normaliser, found: list[Token]) -> None:
    """Add the tokens of ``text[start:end]`` to ``found``."""
    at = start
    for word in _TOKEN.findall(text, start, end):
        # Only white space lies between two tokens, so the next occurrence of its characters is the token.
        at = text.index(word, at)
        key = normaliser.key(word)
        if key:  # else it is made of zero-width characters, which count as white space
            found.append(Token(at, at + len(word), key, atom=False, weight=_weight(key)))
        at += len(word)


@remembered(WORDS)
def _weight(key: str) -> float:
    if not key[0].isalnum():
        return _PUNCTUATION_WEIGHT
    return FUNCTION_WORD_WEIGHT if key.lower() in FUNCTION_WORDS else float(len(key))
