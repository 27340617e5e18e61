"""``paid $5 to clients who used a broker from 1994 to 2005``: periods of a clause inside a clause.

Such a period says when the clients used a broker, and not when $5 was paid. ``revenue of $5 that we earned in
2012`` tells of the amount's own noun, and the period is the amount's.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from viewer.figures.describe.period.mentions import PeriodMention
from viewer.figures.describe.thresholds import DESCRIBING
from viewer.figures.period import AS_OF, SINCE
from viewer.figures.read.draft import FigureDraft

_OPENS = re.compile(r"\s(?:(?P<who>who|whom|whose)|that|which)\s")
_MAY_OPEN = (" who", " that ", " which ")
"""What one of these words is told by: a look at it spares a search at most periods."""
_OPENS_BEFORE_A_STRETCH = re.compile(
    r"\s(?:(?P<who>who|whom|whose)|that|which"
    r"|(?P<method>using|based\s(?:up)?on|(?:derived|determined|calculated|computed|measured|estimated)\s(?:from|by))"
    r"|[a-z]{2,14}(?:ed|ing)|taken|sold|made|bought|paid|held|built|given|written)\s"
)
"""Before ``from 2001 to 2004`` a participle opens one too: ``clients insured from 2001 to 2004``."""
_PARTS = re.compile(r"[,;()]")
_INCLUDING = re.compile(r",\s(?:including|such as|among them|among which)\s[^,;.()\d]{1,80}$")
"""Before the period of what a clause between commas adds: ``six visits, including one in 2006, led to``."""
_ENDS = re.compile(r"(?:will\s|would\s)?(?:matures?|expires?|falls?\sdue|becomes?\sdue|comes?\sdue)\s?")
"""What is said of things that end in a period, which is no period of an amount: ``notes that mature in``."""
_OF_ANOTHER_NOUN = re.compile(r"\s(?:to|for|from|with|by|against|on|among)\s[\w$€£¥]")
"""Before the noun that the inner clause is of, where that is not the amount's own."""


class InnerClauses:
    """Knows of the periods of a sentence which ones stand in a clause inside of another."""

    def __init__(self, text: str, low: int, mentions: Iterable[PeriodMention]) -> None:
        """Take a sentence that begins at ``text[low]`` and the periods it names."""
        self._text = text
        self._opened: dict[int, re.Match[str]] = {}
        for mention in mentions:
            if not mention.fronted and mention.period.lead != AS_OF:
                opened = _opened(text, low, mention)
                if opened is not None:
                    self._opened[mention.start] = opened

    def hide(self, mention: PeriodMention, figure: FigureDraft) -> bool:
        """Tell whether a period is that of an inner clause, and the figure stands outside of it."""
        if figure.end < mention.start and self._is_an_example(mention, figure):
            return True
        opened = self._opened.get(mention.start) if self._opened else None
        if opened is None:
            return False
        if opened.start() < figure.end:
            if figure.start < mention.start:
                return False
            # ", which we bought in 2012, had": the comma closes the clause.
            closed = self._text.startswith(",", mention.end) and opened[0].strip() == "which"
            return closed or (opened["who"] is not None and self._told(opened, mention))
        ends = _ENDS.fullmatch(self._text, opened.end(), mention.start) is not None
        if ends or opened["who"] or opened.groupdict().get("method"):
            return True
        return _OF_ANOTHER_NOUN.search(self._text, figure.end, opened.start()) is not None

    def _is_an_example(self, mention: PeriodMention, figure: FigureDraft) -> bool:
        """Tell whether a period is that of a part which a clause between commas names without a number."""
        if not self._text.startswith(",", mention.end):
            return False
        low = max(figure.end, mention.start - DESCRIBING.near)
        return _INCLUDING.search(self._text, low, mention.start) is not None

    def _told(self, opened: re.Match[str], mention: PeriodMention) -> bool:
        """Tell whether the inner clause has had its verb when the period comes: ``who leased ferries in``."""
        return bool(self._text[opened.end() : mention.start].strip())


def _opened(text: str, low: int, mention: PeriodMention) -> re.Match[str] | None:
    """What opens the inner clause that a period stands in; None where it is in none."""
    low = max(low, mention.start - DESCRIBING.near)
    stretch = mention.period.since is not None
    if not stretch:
        said = text[low : mention.start]
        if not any(word in said for word in _MAY_OPEN):
            return None
    pattern = _OPENS_BEFORE_A_STRETCH if stretch else _OPENS
    last = next(reversed(list(pattern.finditer(text, low, mention.start))), None)
    if last is None or _PARTS.search(text, last.end(), mention.start):
        return None
    return last


def begins_inside(since: PeriodMention, others: Sequence[PeriodMention]) -> bool:
    """Tell whether a time began within another one: ``since we bought it on May 3, 2023, … in 2023``."""
    date = since.period.date
    if since.period.lead != SINCE or date is None:
        return False
    stretches = ((each.period.start, each.period.end) for each in others)
    return any(start and end and start <= date.plain <= f"{end}-99" for start, end in stretches)
