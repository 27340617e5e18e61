"""What a filing as a whole says about its figures: the money it counts in, and whether OCR has been at it."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, replace

from viewer.figures.read import money
from viewer.figures.read.notation.grouping import ENGLISH, GroupsSeen, NumberGroups
from viewer.figures.read.notation.model_numbers import ModelsSeen
from viewer.figures.read.thresholds import READING

_SIGNS = "".join(sign for sign in money.SIGNS if len(sign) == 1) + "$¥￥"
# A look at the first character spares the long alternations at most places.
_SIGNED = re.compile(rf"(?=[A-Z\\{_SIGNS}])({money.SIGN}|\b{money.CODE})\s?\d")
_NAMED = re.compile(rf"\d(?:\s(?:thousand|million|billion|trillion))?\s({money.NAME})\b")
_DIGIT = re.compile(r"\d")
_FORMULA = re.compile(r"\\(?:(?:[dt]?frac|cdot|mathrm|text|yen)\b|\()")
"""Scraps of formulas. An escaped dollar sign is none: any Markdown may have it."""
_MISREAD = re.compile(r"\d(?:[Oo]\d|\.\d+\.\d+\s(?:m|b|tr)illion)")
"""Letters and points among digits."""
_RENMINBI = ("RMB", "enminbi", "PRC"), re.compile(r"\b(?:RMB|renminbi|Renminbi|PRC)\b")
_JAPAN = ("JPY", "yen", "Yen", "Japan"), re.compile(r"\b(?:JPY|yen|Yen|Japan(?:ese)?)\b")
"""What each text is asked for first, and what is counted where it has that."""


@dataclass(frozen=True, slots=True)
class FigureContext:
    """The filing around a text; the default knows nothing and changes no reading."""

    currency: str | None = None
    """ISO 4217 code of the currency that most amounts are in."""
    share: float = 0.0
    """Share of the amounts that are in it, 0 to 1."""
    ocr: bool = False
    """True where scraps show that the text went through optical character recognition."""
    yen_sign: str = "JPY"
    """What a bare ¥ stands for."""
    grouping: NumberGroups = ENGLISH
    """How it groups the thousands of its numbers."""
    models: frozenset[str] = frozenset()
    """Numbers that its machines are called by."""

    def reads_alike(self, other: FigureContext) -> bool:
        """Tell whether a text has the same figures in both filings; of the share, only whether it is most."""
        most = (each.share >= READING.dominant_currency for each in (self, other))
        return next(most) == next(most) and replace(self, share=other.share) == other


def _said(text: str, words: tuple[str, ...], pattern: re.Pattern[str]) -> int:
    """How often a text has what a pattern looks for; each match of it has one of the words."""
    return len(pattern.findall(text)) if any(word in text for word in words) else 0


def context_of(texts: Iterable[str]) -> FigureContext:
    """Sum up a filing from its paragraphs' texts, or from its source, where scraps of OCR are seen too."""
    counts: Counter[str] = Counter()
    ocr = False
    renminbi = japan = 0
    groupings, models = GroupsSeen(), ModelsSeen()
    for text in texts:
        ocr = ocr or _FORMULA.search(text) is not None
        if _DIGIT.search(text) is not None:  # else it is spared the rest, which all want one
            models.add(text)
            groupings.add(text)
            for match in _SIGNED.finditer(text):
                counts[money.currency(match[1])] += 1
            for match in _NAMED.finditer(text):
                counts[money.currency(match[1])] += 1
            ocr = ocr or _MISREAD.search(text) is not None
        renminbi += _said(text, *_RENMINBI)
        japan += _said(text, *_JAPAN)
    yen_sign = "CNY" if renminbi > japan else "JPY"
    if yen_sign == "CNY" and "JPY" in counts:
        counts["CNY"] += counts.pop("JPY")
    if not counts:
        return FigureContext(
            ocr=ocr, yen_sign=yen_sign, grouping=groupings.outcome(), models=models.outcome()
        )
    currency, most = counts.most_common(1)[0]
    return FigureContext(
        currency, most / counts.total(), ocr, yen_sign, groupings.outcome(), models.outcome()
    )
