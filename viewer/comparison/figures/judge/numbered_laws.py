"""``Directive 2014/65 took effect`` and ``Directive 2022/2464 took effect``: two laws, told apart by their
numbers alone."""

from __future__ import annotations

import re

from viewer.comparison.figures.match.figure_texts import Texts
from viewer.comparison.model import PlacedFigure

_NUMBERED = re.compile(
    r"\b(?:Directive|Regulation|Decree|Ordinance|Circular|Resolution|Order|Law|Act|Bill|ASU|ASC|SFAS|FAS|FIN|IFRS|IAS"
    r"|Standard|Statement|Bulletin|Topic)\s(?:\([A-Z]{2,6}\)\s)?(?:Nos?\.?\s)?(?P<number>\d[\w./-]*\w)"
)


def numbered_otherwise(old: PlacedFigure, new: PlacedFigure, texts: Texts) -> bool:
    """Tell whether the sentences of two dates name laws or standards by number, and none in common."""
    before, after = (_numbers(texts.sentence(each)) for each in (old, new))
    return bool(before and after) and not before & after


def _numbers(sentence: str) -> frozenset[str]:
    return frozenset(match["number"] for match in _NUMBERED.finditer(sentence))
