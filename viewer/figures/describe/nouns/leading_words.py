"""``impairment loss`` of ``impairment loss on unlisted shares``: the part of a measure that names it.

What comes after it says on what, for what or with whom; filings tell that in more or fewer words from year to
year, and it counts less when two measures are compared.
"""

from __future__ import annotations

import re

from viewer.language.remembered import PHRASES, remembered

_LEADS_ON = re.compile(
    r"\s(?:on|for|from|with|related|relating|attributable|associated|held|recognized|such|as share)\s"
)
_VALUE_OF = re.compile(
    r"(?:(?:total|carrying|book|aggregate|remaining|cumulative)\s)*(?:amount|value|balance|total|number)\sof\s"
    r"(?:remaining\s)?",
    re.IGNORECASE,
)


@remembered(PHRASES)
def leading(words: str) -> str:
    """The part of a measure that names it: ``loss`` of ``loss on ships``, ``bonds`` of ``book value of
    bonds``."""
    opened = _VALUE_OF.match(words)
    start = opened.end() if opened is not None else 0
    end = _LEADS_ON.search(words, start)
    return words[start : end.start() if end is not None else None]
