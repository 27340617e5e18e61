"""What other recognisers read and this one does not, and why not: kinds, and no texts of theirs."""

from __future__ import annotations

import re
from collections.abc import Callable

from tests.recognisers.tables import Expected
from viewer.figures.read import money

_KNOWN_NAMES = re.compile(money.NAME)
_UNTOLD = frozenset(("Franc", "Pound", "Peseta", "Sen"))
_NO_MONEY = frozenset(("Bitcoin", "Satoshi"))


_LATIN = 0x900
"""Code point beyond the letters of Europe."""


def _has(pattern: str) -> Callable[[Expected], bool]:
    found = re.compile(pattern, re.IGNORECASE)
    return lambda expected: found.search(" ".join(expected.text.split())) is not None


def _unknown_currency(expected: Expected) -> bool:
    return any(ord(letter) > _LATIN for letter in expected.text)


REASONS: tuple[tuple[str, Callable[[Expected], bool]], ...] = (
    ("a sign of a currency that no English filing prints", _unknown_currency),
    ("a sign between two numbers, which may belong to either", _has(r"\d \$ \d+ (?:\$|cent)")),
    ("a share told with its word before the number, as in a title of a column", _has(r"per ?cents? of")),
    (
        "no ISO 4217 code: a currency that several countries have with none told, or none of a state",
        lambda expected: expected.unit in _UNTOLD or expected.unit in _NO_MONEY,
    ),
    (
        "hundredths that are not called so, as in speech",
        _has(
            r"dollars?,? (?:and )?(?:(?:one|two|three|fifty|forty)\b|\d\d?\b)"
            r"|\d (?:USD|\$) \d|\$ \d+ and fifty|kuai and five"
        ),
    ),
    ("a bare fraction, which may be a date, a score or a size", _has(r"\d+/\d+$|ths$")),
    (
        "a number after a price or cost, with no sign or name of a currency",
        _has(r"\b(?:price|cost)\b(?!.*(?:dollar|USD))[^$€£]*\d$|price like"),
    ),
    ("a share that has no sign: percentage is a word for a share, and tells no unit", _has(r"percentage$")),
    ("an ordinal, which counts nothing", _has(r"\w+-?(?:first|second|third|fifth|th)\b day")),
    ("a bare number at the end of a line, which numbers a page or a list", _has(r"number \d+$")),
    ("one length in two units", _has(r"(?:ft|feet) (?:and )?\d+ in")),
    ("one mile or one half turn: no plural and no unit of a filing", _has(r"one mile|half turn")),
    ("a person's height, written to the number like millions", _has(r"I'm \d")),
    ("the name of a lens", _has(r"\bef \d+ -")),
)


def reason(expected: Expected) -> str | None:
    """Return why a figure that was not read is out of scope; None for one that is plainly missed."""
    return next((words for words, holds in REASONS if holds(expected)), None)
