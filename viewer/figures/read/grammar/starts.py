"""Where a figure may begin: the ``5`` of ``5%``, the ``f`` of ``five``, the ``$``, the ``I`` of ``Item 5``.

Most of a text is words that begin no figure. Two patterns pass over them; each opens with a class of
characters, for which the engine goes through a text many times faster than it tries a pattern everywhere.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache
from itertools import groupby

from viewer.compiled import constant
from viewer.figures.read import identities, money, numbers, references
from viewer.figures.read.in_words import nothing, vague
from viewer.language.months import MONTHS
from viewer.language.number_words import ORDINALS, TENS, UNITS
from viewer.language.word_lists import word_list


def _prefix_pattern(words: Iterable[str]) -> str:
    """A pattern that matches wherever one of the words begins; a word need not end there.

    ``["Item", "In", "Note"]`` gives ``(?:I(?:n|tem)|Note)``. The engine leaves such a nested pattern at the
    first letter that does not fit; the same words as a flat alternation take several times as long.
    """
    ordered = sorted(set(words))
    if "" in ordered:
        return ""
    branches = []
    for letter, group in groupby(ordered, key=lambda word: word[0]):
        branches.append(re.escape(letter) + _prefix_pattern([word[1:] for word in group]))
    return branches[0] if len(branches) == 1 else f"(?:{'|'.join(branches)})"


def _either_case(words: list[str]) -> list[str]:
    return [form for word in words for form in (word, word[0].upper() + word[1:])]


_ARTICLED = word_list(
    "hundred thousand million billion trillion dozen third quarter half year month week day decade"
)
_CURRENCY_WORDS = word_list(
    """
    US$ US\\ US U.S U. HK NT A$ A\\ AU CA Cdn C$ C\\ NZ SG S$ S\\ R$ R\\ Mex MX RMB CN JP Rs Ps
    """
)
_FIRST_WORDS = _prefix_pattern(
    (
        *references.FIRST_WORDS,
        *(name[:3] for name in MONTHS),
        *(f"{name.lower()} " for name in MONTHS),
        *_either_case([*UNITS, *TENS, *ORDINALS, "last", "half", "quarter", "dozen", "fiscal", "calendar"]),
        *(f"{article} {word}" for article in "aA" for word in _ARTICLED),
        "an hour",
        "An hour",
        *_either_case(
            [
                *word_list(
                    "once twice thrice double triple treble trebl quadruple quintuple halve doubling tripling"
                ),
                "halving",
                *vague.FIRST_WORDS,
                *nothing.FIRST_WORDS,
            ]
        ),
        *identities.FIRST_WORDS,
        *money.LEADING_WORDS,
        *word_list("FY fy CY Q1 Q2 Q3 Q4 H1 H2 q1 q2 q3 q4 h1 h2"),
        *_CURRENCY_WORDS,
        *(code for code in money.CODES if code.isalpha()),
        *(f"{letter}{code}" for letter in "mMkKT" for code in money.SCALED_CODES),
    )
)
SIGNS = "".join(sign for sign in money.SIGNS if len(sign) == 1) + "$¥￥"
"""Signs of currencies that are one character."""
_GLYPHS = "".join(numbers.GLYPHS)


@cache
def _before_words() -> re.Pattern[str]:
    """What stands before a word that a figure may begin with, or before the letter of ``O.5``."""
    return constant(rf"\W(?=[Ool][\d.,]|{_FIRST_WORDS})")


@cache
def _characters() -> re.Pattern[str]:
    """A digit or sign that a figure may begin with, or the letter of ``2020Q3``."""
    return constant(
        rf"[\dQH'’{_GLYPHS}{SIGNS}§+(.\[\\−–-](?:"
        r"(?<=\d)(?:(?<!\w\d)(?<![\d$]\.\d)|(?<=\b[1-4][QHqh]\d)|(?<=\b[369]M\d)|(?<=\b12M\d))"
        rf"|(?<=[-−–+(.\[\\])(?=[-−–]?\s?[\d{SIGNS}\\(f])|(?<=[{_GLYPHS}{SIGNS}§])"
        r"|(?<=['’])(?=\d\d\b)(?<=[QHM\d\s].)"
        r"|(?<=[QH])(?=[1-4])(?<=\d{4}[QH]))"
    )


def starts(text: str) -> list[int]:
    """Return every place of a text where a figure or a reference may begin, in order."""
    words = [match.start() for match in _before_words().finditer(f" {text}")]
    return sorted({*words, *(match.start() for match in _characters().finditer(text))})
