"""``Our bonds are in these places: Norway (71%); Chile (10%)``: an item's share is told with its head.

The item alone names whose share it is, and only the words before the colon say of what.
"""

from __future__ import annotations

import re

from viewer.figures.quoted.sentence import FigureSentence

_REACH = 420
"""Characters before a figure in which the colon stands."""
_HEAD_MOST = 140
"""Characters of a head at most: two lines of the ledger's column."""
_ITEMS = re.compile(
    r"(?:[^:;()]{1,64}\((?:about\s|approximately\s)?[\d$€£¥][^()]{0,16}\)[;,]?\s)*(?P<item>[^:;()]{1,64}?)\s"
)
_ENDED = re.compile(r"[.!?;]\s(?=[A-Z])")


def under_a_head(sentence: FigureSentence, start: int, place: str) -> str:
    """Return the head and the item that a figure in brackets stands behind; empty where it is no item.

    Args:
        sentence: Its sentence; the head may stand before it, for a semicolon ends one.
        start: Where the figure begins.
        place: What stands for the figure.
    """
    text = sentence.text
    if not text.endswith("(", 0, start):
        return ""
    colon = text.rfind(": ", max(0, start - _REACH), start)
    items = _ITEMS.fullmatch(text, colon + len(": "), start - 1) if colon > 0 else None
    if items is None:
        return ""
    low = max(0, colon - _HEAD_MOST)
    ended = [found.end() for found in _ENDED.finditer(text, low, colon)]
    head = text[ended[-1] if ended else low : colon]
    if low and not ended:
        return ""
    return f"{head}: {items['item'].removeprefix('and ')} ({place})"
