"""Currency signs that OCR took for fractions: ``\\(\\frac{1}{2}\\)9.6 billion`` is "¥9.6 billion".

A fraction never stands right before an amount, so where one does it is a misread sign, and the sign is
the one that the filing's other amounts carry. ``\\frac{4}{2}`` before "1 billion" has swallowed more:
in a filing that writes its billions with a decimal, a lone digit is what is left of "¥2.1 billion",
the denominator being the figure before the lost point.
"""

from __future__ import annotations

import re
from collections import Counter

from viewer.filings.model import Span
from viewer.filings.source import SourceEdit

_SIGNED = re.compile(r"([¥￥€£₩₹₽₪฿$])(?<![\\\w].)\s?(?=\d)")
"""What must not stand before the sign is looked at last: a search leaps to signs, not to what is none."""
_FRACTION = re.compile(
    r"(?<![\d/])(?:\\\(|\\?\$)\s*\\[dt]?frac\s*\{\s*(\w{1,2})\s*\}\s*\{\s*(\w{1,2})\s*\}\s*(?:\\\)|\\?\$)\s?(?=\d)"
)
_AMOUNT = re.compile(r"(\d[\d,]*)(\.\d+)?(?:\s*(thousand|million|billion|trillion)\b)?")
_LARGE = re.compile(r"[¥￥€£₩₹₽₪฿$]\s?\d[\d,]*(\.\d+)?\s*(thousand|million|billion|trillion)\b")

FRACTION = "\\"
"""What a text must hold for a sign in it to have been taken for a fraction."""
_KIND = "currency sign"


def dominant_sign(text: str) -> str | None:
    """Return the currency sign that most of the text's amounts carry, or None where there is none."""
    counts = Counter("¥" if sign == "￥" else sign for sign in _SIGNED.findall(text))
    return counts.most_common(1)[0][0] if counts else None


def decimal_scales(text: str) -> frozenset[str]:
    """Return the scales ("billion" …) that the text mostly writes with a decimal."""
    with_point, without = Counter[str](), Counter[str]()
    for point, scale in _LARGE.findall(text):
        (with_point if point else without)[scale] += 1
    return frozenset(scale for scale, count in with_point.items() if count > without[scale])


def sign_edits(text: str, span: Span, sign: str | None, scales: frozenset[str]) -> list[SourceEdit]:
    """Return an edit for every fraction in ``span`` that stands where a currency sign should be."""
    if sign is None:
        return []
    edits = []
    for match in _FRACTION.finditer(text, span.start, span.end):
        amount = _AMOUNT.match(text, match.end(), span.end)
        if amount is None:
            continue
        figures, point, scale = amount.groups()
        lost = match.group(2)
        if point is None and len(figures) == 1 and scale in scales and lost.isdecimal():
            replacement = f"{sign}{lost}."
            reason = (
                "a fraction stands where the amount should begin: read as "
                f"{replacement}{figures} {scale}, as the filing writes its {scale}s with a decimal; "
                f"it may also be {sign}{figures} {scale}"
            )
        else:
            replacement = sign
            reason = (
                f"a fraction stands where a currency sign should be: read as {sign}, "
                "the sign of the filing's other amounts"
            )
        edits.append(SourceEdit(Span(*match.span()), replacement, _KIND, reason))
    return edits
