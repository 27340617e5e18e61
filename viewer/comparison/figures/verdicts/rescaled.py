"""``¥15.1 billion`` and ``15,100 million yen``: one value, written in two ways.

Only what a reader would call another way of writing counts: a blank, a capital, a plural, an escaped
sign or a letter that OCR put for a digit is none.
"""

from __future__ import annotations

import re

from viewer.figures.describe.content_words import stem
from viewer.figures.model import Figure, FigureKind

_SAME = str.maketrans({"￥": "¥", "−": "-", "–": "-", "\\": ""})
_HYPHEN = re.compile(r"(?<=\w)-(?=[a-z])")
_OF_DATES = re.compile(r"\b(?:fiscal|calendar|years?|of|the)\b|,", re.IGNORECASE)
_BLANKS = re.compile(r"\s+")


def differs_in_notation(old: Figure, new: Figure) -> bool:
    """Tell whether two figures of one value are written in different ways; False for doubtful ones."""
    if old.text == new.text or old.suspect or new.suspect:
        return False
    return _plainly(old) != _plainly(new)


def _plainly(figure: Figure) -> str:
    text = figure.text
    if figure.kind is FigureKind.DATE:
        text = _OF_DATES.sub(" ", text)
    words = _BLANKS.split(_HYPHEN.sub(" ", text.translate(_SAME)).strip())
    return "".join(stem(word) for word in words if word)
