"""What is told of two outputs that differ: one line, of a kind that can be counted.

``figures`` of the pair ``iij 2011→2012``, row ``15.1 billion``: changed before, unlike now.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

WIDTH = 100
"""Characters of a text that are shown."""
_WORD = re.compile(r"\w\w|\d[.,]|[.,]\d")
_SIDE = 24
"""Characters that are shown of what stands around a difference."""

UNITS = {
    "outputs": "output",
    "keys": "key",
    "sections": "field",
    "factors": "factor",
    "pairs": "pair of factors",
    "verdicts": "factor",
    "scores": "factor",
    "figures": "row",
    "figure places": "row",
    "marks": "place",
}
"""Kind -> what is counted; of other kinds, lines. The order is that in which they are told."""


@dataclass(frozen=True, slots=True)
class Difference:
    """One thing that one of two outputs says and the other does not."""

    kind: str
    where: str
    """The pair or the filing."""
    subject: str
    """What is counted once, however many lines are said of it: a factor, a row."""
    text: str


def quoted(text: str, width: int = 60) -> str:
    """Return a text in quotes, on one line and cut."""
    return f"“{cut(text, width)}”"


def cut(text: str, width: int = WIDTH) -> str:
    """Return a text on one line, without its end where it is long."""
    line = " ".join(text.split())
    return line if len(line) <= width else f"{line[: width - 1]}…"


def cut_inside(text: str, width: int = WIDTH) -> str:
    """Return a text on one line, without its middle where it is long."""
    line = text.replace("\n", "⏎")
    half = width // 2
    return line if len(line) <= width else f"{line[:half]}…{line[-half:]}"


def told(value: object) -> str:
    """Return a value of a document as one reads it."""
    if value is None:
        return "none"
    if isinstance(value, str):
        return quoted(value, WIDTH)
    return cut(str(value))


def changed_words(base: str, now: str) -> str:
    """Return two texts as one, with what went in ``[-…-]`` and what came in ``{+…+}``, in whole words."""
    start = _shared(base, now)
    while start and _in_word(base, start) | _in_word(now, start):
        start -= 1
    end = _shared(base[start:][::-1], now[start:][::-1])
    while end and _in_word(base, len(base) - end) | _in_word(now, len(now) - end):
        end -= 1
    gone, come = base[start : len(base) - end], now[start : len(now) - end]
    before, after = base[:start].lstrip(), base[len(base) - end :].rstrip()
    lead = f"…{before[-_SIDE:]}" if len(before) > _SIDE else before
    trail = f"{after[:_SIDE]}…" if len(after) > _SIDE else after
    marked = (f"[-{cut_inside(gone)}-]" if gone else "") + (f"{{+{cut_inside(come)}+}}" if come else "")
    return f"{lead}{marked}{trail}".replace("\n", "⏎")


def _shared(left: str, right: str) -> int:
    for at, (one, other) in enumerate(zip(left, right, strict=False)):
        if one != other:
            return at
    return min(len(left), len(right))


def _in_word(text: str, at: int) -> bool:
    """Whether a word or a number would be cut here."""
    return 0 < at < len(text) and bool(_WORD.fullmatch(text[at - 1 : at + 1]))
