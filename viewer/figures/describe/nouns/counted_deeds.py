"""``we sold 14 ferries``, ``760 employees are represented by unions``: what was done with the things counted.

``Shares of common stock, in 2018`` would be taken for those that there are: the ones that were sold or bought
back are others. So the word for it goes on the label.
"""

from __future__ import annotations

import re

from viewer.figures.describe import noun_phrases
from viewer.figures.describe.thresholds import DESCRIBING

_DID = re.compile(
    r"\b(?P<did>sold|repurchased|bought back|purchased|acquired|issued|granted|opened|closed|launched|hired"
    r"|laid off|added|drilled|delivered|shipped|cancelled|canceled|redeemed|retired|built|scrapped"
    r"|divested|terminated|dismissed|recalled|forfeited|vested|exercised)\s"
    r"(?:(?:approximately|about|around|over|nearly|almost|only|more than|up to|at least|a total of"
    r"|an aggregate of|an additional|another|some|roughly|our|all)\s)*$"
)
_WAS_DONE = re.compile(
    r"(?:\sof\s(?:whom|which))?\s(?:(?:who|which|that)\s)?(?:are|were|is|was|have been|has been|had been)\s"
    r"(?P<denied>not\s)?(?:(?:currently|now|still|also|then)\s)?"
    r"(?P<did>[a-z]{2,14}ed|held|sold|made|bought|built)\s(?P<how>by|under|for|in)\s"
    r"(?:(?:the|our|its|their|an?|various|certain)\s)*(?=[A-Za-z])"
)
_CONSISTS = re.compile(
    r"(?P<who>[A-Za-z][^,;.()]{2,80}?)\s(?:consist(?:s|ed) of|comprise[sd]|numbered"
    r"|was made up of|is made up of)\s"
    r"(?:(?:approximately|about|around|over|more than|nearly|some|a total of)\s)?$"
)
"""``our sales force consisted of 130 people``."""
_MAY_BE_BOUGHT = re.compile(
    r"\b(?P<what>options|warrants|rights)\sto\s(?:purchase|acquire|buy)\s"
    r"(?:(?:approximately|about|an aggregate of|up to|a total of)\s)*$"
)
"""``options to purchase 21 million shares``."""
_OF_THE_WHOLE = re.compile(r"\bof\s(?:our|the|its|their|these|those)\s(?:(?:approximately|about)\s)?$")
"""Before a count that only says of how many: ``760 of our 4,536 employees``."""


def with_deed(text: str, low: int, start: int, end: int, high: int, unit: str) -> str:
    """What is counted, with what was done with it: ``shares sold``, ``employees represented by unions``.

    Args:
        text: The paragraph.
        low: Where the sentence begins.
        start: Where the count begins.
        end: Where the words for what is counted end.
        high: Where the sentence ends.
        unit: Those words.
    """
    near = text[max(low, start - DESCRIBING.verb_reach) : start]
    may = _MAY_BE_BOUGHT.search(near)
    if may is not None:
        return f"{unit} under {may['what']}"
    did = _DID.search(near)
    if did is not None:
        return f"{unit} {did['did']}"
    consists = _CONSISTS.search(text, max(low, start - DESCRIBING.near), start)
    whose = noun_phrases.before(consists["who"]) if consists is not None and " of " not in unit else []
    if whose:
        return f"{unit} of {' '.join(whose)}"
    done = _WAS_DONE.match(text, end, min(high, end + DESCRIBING.near))
    if done is None or _OF_THE_WHOLE.search(near):
        return unit
    who = noun_phrases.after(" " + text[done.end() : min(high, done.end() + DESCRIBING.near)], 4, joined=True)
    told = f"{done['denied'] or ''}{done['did']} {done['how']}"
    return f"{unit} {told} {' '.join(who)}" if who else unit
