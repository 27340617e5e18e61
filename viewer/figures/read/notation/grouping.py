"""``€ 13 009 million``, ``1.234,56``, ``CHF 1'250'000``: thousands as other countries group them.

Some are plain by themselves: no number begins with ``009``. Others are what the filing makes of them:
``816 250 tonnes`` is one number where it writes ``816 000`` elsewhere and no ``816,000``; ``1.234`` is more
than a thousand where it has ``12,5%``. Each is set as English sets it, so that one grammar reads all; nothing
moves.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from viewer.figures.model import FigureKind
from viewer.figures.read import numbers
from viewer.figures.read.draft import FigureDraft

_BLANK = "[ \u00a0\u2009\u202f\u2007]"
_BLANKS = re.compile(_BLANK)
_EDGE = r"(?![\d]|[.,]\d)"
_SPACED = re.compile(
    rf"(?<![\w.,])(?<!\d{_BLANK})[1-9]\d{{0,2}}(?:{_BLANK}\d{{3}})+(?:[.,]\d{{1,2}})?{_EDGE}"
)
_APOSTROPHES = re.compile(r"(?<![\w.,'’])\d{1,3}(?:['’]\d{3})+(?:[.,]\d{1,2})?(?![\w'’]|[.,]\d)")
_POINTS = re.compile(r"(?<![\w.,])[1-9]\d{0,2}(?:\.\d{3})+(?:,\d{1,2})?(?![\w]|[.,]\d)")
_DECIMAL_COMMA = re.compile(
    r"(?<![\w.,])\d{1,3},\d{1,2}(?=\s?(?:%|percent\b|per cent\b|million\b|billion\b|bn\b))"
)
_OF_THINGS = re.compile(r"\s[a-z]")
"""What one number stands before in prose, and the columns of a table do not."""
_OF_NOUGHTS = re.compile(rf"{_BLANK}0\d\d")
_AMOUNT_BEFORE = re.compile(r"(?:[€£$¥₹₽]|\b[A-Z]{3})\s?$")
_AMOUNT_AFTER = re.compile(r"\s?(?:million|billion|thousand|[€£]|M?(?:EUR|CHF|SEK|NOK|DKK|USD)\b)")
_LOOK = re.compile(rf"[0-9](?:(?:[.'’]|{_BLANK})[0-9]{{3}}(?![0-9])|,[0-9]{{1,2}}(?![0-9]))")
"""A look that spares the rest at most texts."""
_SEEN = re.compile(
    rf"[0-9](?:(?P<comma>,[0-9]{{3}}(?![0-9]))|(?P<blank>{_BLANK}[0-9]{{3}}(?![0-9]))|(?P<point>\.[0-9]{{3}}(?=[.,][0-9]))"
    r"|(?P<decimal>,[0-9]{1,2}(?=\s?(?:%|percent\b|per cent\b|million\b|billion\b|bn\b))))"
)
"""The separators that tell one way of writing from another."""
_OF_AN_ADDRESS, _BYTE = 4, 255
"""``192.168.100.200`` is the address of a computer: so many parts, each of so much at most."""
_ONE_MARK = re.compile(r"(?<![\d.,])[1-9]\d{0,2}(?P<mark>[.,])\d{3}(?![\d]|[.,]\d)")
_OF_EITHER = (FigureKind.COUNT, FigureKind.MONEY)
_POINT_IS_DECIMAL = ("USD", "GBP", "JPY", "CAD", "AUD")
"""Currencies of countries where a point parts off a fraction."""
_REACH = 5
"""Characters before a number in which a sign or code of its currency stands."""


@dataclass(frozen=True, slots=True)
class NumberGroups:
    """How a filing groups its thousands; the default is English and knows nothing else."""

    by_blanks: bool = False
    """``816 250`` is one number: it has such numbers, and none with commas."""
    decimal_comma: bool = False
    """``12,5%`` and ``1.234`` are as on the continent: it has more of these than of ``1,234``."""
    untold: bool = False
    """It has no thousands that tell: ``1 140 looms`` is most likely one number, and doubtful."""


ENGLISH = NumberGroups()


class GroupsSeen:
    """Counts how a filing's texts write their numbers."""

    def __init__(self) -> None:
        self._commas = self._blanks = self._decimals = 0

    def add(self, text: str) -> None:
        """Count the numbers of one text."""
        blanks = False
        for seen in _SEEN.finditer(text):
            self._commas += seen["comma"] is not None
            self._decimals += seen["decimal"] is not None or seen["point"] is not None
            blanks = blanks or seen["blank"] is not None
        if blanks:
            self._blanks += sum(_plain_by_itself(text, match) for match in _SPACED.finditer(text))

    def outcome(self) -> NumberGroups:
        """Return what the texts have in common."""
        by_blanks = self._blanks > self._commas
        return NumberGroups(by_blanks, self._decimals > self._commas, not (by_blanks or self._commas))


def in_english_groups(text: str, grouping: NumberGroups = ENGLISH) -> str:
    """Return the text with the numbers of other countries as English groups them; as long as it was."""
    if _LOOK.search(text) is None:
        return text
    text = _APOSTROPHES.sub(lambda match: _english(match[0]), text)
    text = _SPACED.sub(lambda match: _of_blanks(match, grouping), text)
    text = _POINTS.sub(lambda match: _of_points(match, grouping), text)
    if grouping.decimal_comma:
        text = _DECIMAL_COMMA.sub(lambda match: match[0].replace(",", "."), text)
    return text


def _english(number: str) -> str:
    """``1.234,56`` as ``1,234.56``: the last group of one or two digits is a fraction."""
    groups = re.split(r"\D", number)
    if len(groups[-1]) < 3:
        return ",".join(groups[:-1]) + "." + groups[-1]
    return ",".join(groups)


def _plain_by_itself(text: str, match: re.Match[str]) -> bool:
    """Tell whether the groups can be nothing but one number: ``816 000``, ``1 234 567``, ``€ 13 250``."""
    number = match[0]
    if "," in number or _OF_NOUGHTS.search(number) is not None or len(_BLANKS.findall(number)) > 1:
        return True
    before = text[max(0, match.start() - _REACH) : match.start()]
    return _AMOUNT_BEFORE.search(before) is not None or _AMOUNT_AFTER.match(text, match.end()) is not None


def _of_blanks(match: re.Match[str], grouping: NumberGroups) -> str:
    one = grouping.by_blanks or _plain_by_itself(match.string, match)
    likely = grouping.untold and _OF_THINGS.match(match.string, match.end()) is not None
    return _english(match[0]) if one or likely else match[0]


def doubt(printed: str, drafts: Sequence[FigureDraft], grouping: NumberGroups) -> None:
    """Tell of the numbers that a filing's own way of writing leaves open.

    ``1 140 looms`` and ``€3.500`` where it has no other thousands, ``12,345`` where it has ``12,5%``.
    """
    if not (grouping.untold or grouping.decimal_comma):
        return
    for draft in drafts:
        if draft.suspect is not None:
            continue
        if grouping.decimal_comma:
            _doubt_mark(printed, draft, ",")
            continue
        match = _SPACED.search(printed, draft.start, draft.end)
        if match is not None and not _plain_by_itself(printed, match):
            draft.suspect = f"“{match[0]}” is read as one number, its thousands set apart by blanks"
            draft.alternatives = [numbers.digits(re.split(_BLANK, match[0])[-1]) * draft.scale]
        elif draft.unit not in _POINT_IS_DECIMAL:
            _doubt_mark(printed, draft, ".")


def _doubt_mark(printed: str, draft: FigureDraft, mark: str) -> None:
    """Tell of ``1.250`` or ``12,345`` that the mark in it may group thousands, or part off a fraction."""
    match = _ONE_MARK.search(printed, draft.start, draft.end)
    if match is None or match["mark"] != mark or draft.kind not in _OF_EITHER or draft.scale != 1:
        return
    assert isinstance(draft.value, Decimal)
    thousands = mark == ","
    told = "thousands" if thousands else "a fraction"
    other = "a fraction" if thousands else "thousands"
    draft.suspect = f"“{match[0]}” is read with {told} behind its mark; it may be {other}"
    draft.alternatives = [draft.value / 1000 if thousands else draft.value * 1000]


def _of_points(match: re.Match[str], grouping: NumberGroups) -> str:
    groups = match[0].split(".")
    if len(groups) == _OF_AN_ADDRESS and all(int(group.partition(",")[0]) <= _BYTE for group in groups):
        return match[0]
    plain = "," in match[0] or len(groups) > 2
    return _english(match[0]) if plain or grouping.decimal_comma else match[0]
