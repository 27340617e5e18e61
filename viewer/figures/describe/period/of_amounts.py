"""``$5 in 2012, compared with $6 in 2011``: which of a sentence's periods an amount is of.

Where periods and amounts stand in two lists of the same length, the n-th period belongs to the n-th amount.
Else an amount is of a period of its own clause, or of one that opens a clause before it. Where that leaves a
doubt, the amount is given no period: none is better than one of another year.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from enum import Enum

from viewer.figures.describe.content_words import LINKING
from viewer.figures.describe.period.inner_clauses import InnerClauses, begins_inside
from viewer.figures.describe.period.listed_apart import ends_its_list, is_of_another, told_apart
from viewer.figures.describe.period.mentions import JOIN, PeriodMention
from viewer.figures.describe.period.of_each import has_its_own_date, is_of_the_next, lasts, period_of
from viewer.figures.describe.thresholds import DESCRIBING
from viewer.figures.model import FigureKind
from viewer.figures.period import SAY_NO_MORE, SINCE, Period
from viewer.figures.read.draft import FigureDraft

_COMPARES = (
    r"(?:as\s)?(?:compared|opposed|contrasted)\s(?:to|with)|versus|relative to|up from|down from"
    r"|(?<=,\s)against(?=\s(?:about\s|approximately\s)?(?:[A-Z]{3}\s?)?(?:[$€£¥]|\d|$))"
    r"|than(?=\s(?:in|for|during|at|the|that|those|we|our)\b)|as against"
)
_JOIN_OR_COMPARE = re.compile(rf"(?:\s?,)?\s?(?:and|or|to|{_COMPARES})?\s?(?:an?\s)?$")
_CLAUSES = re.compile(
    rf"(?=[\s,;])(?:(?P<compared>,?\s(?:{_COMPARES})\s)|(?P<contrast>;\s|,?\s(?:while|whereas)\s)"
    r"|(?P<moved>,\s(?:or\s)?an?\s(?:increase|decrease|rise|fall|decline|drop|reduction|growth)\s)"
    r"|(?P<coordinate>,\s(?:and|but|so)\s(?:we|our|it|its|they|the|this|these)\s))",
    re.IGNORECASE,
)
_BASE = re.compile(
    r"(?:\b(?:(?:compared|opposed|contrasted)\s(?:to|with)|versus|relative to|than|over|against))"
    r"\s(?:the\s)?$",
    re.IGNORECASE,
)
"""Before a period that another is only compared with: ``5% more than in 2011``."""
_OPENS_A_PERIOD = re.compile(
    r"(?:(?:in|for|during|at|as of|over|than|with|to|from|on)\s)?(?:the\s)?(?:fiscal\s|calendar\s)?",
    re.IGNORECASE,
)
_ORIGIN = re.compile(r"\bfrom\s(?:an?\s|about\s|approximately\s)?$")
_RANGING = re.compile(r"\brang\w+\s(?:\w+\s)?from\s(?:an?\s|about\s|approximately\s)?$")
_ONWARD_TO = re.compile(r"[^.;,]{0,60}?\bto\s(?:an?\s|about\s|approximately\s)?")
_BACK_FROM = re.compile(r"[^.;]{0,60}?\bfrom\s(?:an?\s|about\s|approximately\s)?")
_FROM_THERE = re.compile(
    r"\s(?:from|over)\s(?:(?:the|that|those|levels?|results?|of|year|same|fiscal|in|our|its)\s){0,4}"
)
"""Between a movement and the period that it began with: ``5% over 2011``, not ``$5 from tolls in 2011``."""
_MOVED_TO = re.compile(
    r"(?:,?\s\(?(?:or\s)?(?:about\s|approximately\s)?[\d.,]+\s?(?:%|percent)\)?)?,?\sto\s"
    r"(?:about\s|approximately\s|a total of\s)?\S{1,20}(?:\s(?:million|billion|thousand))?,?\s"
)
"""Between a change and the period of the level that it led to: ``fell by $5, or 12%, to $40 in 2022``."""
_SAYS_HOW_MUCH = re.compile(
    r"^[^;.:()]*\s(?:each\s|together\s)?(?:represent|account|compris|constitut|contribut|generat)(?:s|e|es|ed|ing)?(?:\sfor)?"
    r"(?:\s(?:about|approximately|more than|over|at least|less than|up to|an?))*\s$"
)
"""Between a figure in a subject and the one that its verb leads to: the period after it is that of both."""
_EXPIRES = re.compile(
    r"\b(?:expir(?:e|es|ed|ing)|matur(?:e|es|ed|ing)|vest(?:s|ed|ing)?|lapse[sd]?)\s(?:in\s|on\s|by\s)?$"
)
"""Before a period that is told of the end of something."""
_FOR_ONE_AND = re.compile(r"\s(?:per|an?)\s[\w-]{1,20}(?:\sof\s[\w-]{1,20})?,?\sand\s")
"""Between two prices that share the period after them: ``$5 per ton and $3 per box in 2012``."""
_TO_THE_OTHER_END = re.compile(
    r"[^.;,]{0,40}?\s(?:rang|fluctuat|var)[a-z]{1,6}\s(?:\w{1,20}\s)?(?:from|between)\s"
    r"(?:[^;,]|,(?=\d)){1,60}\s(?:to|and)\s[^.;,]{0,40}"
)
"""Between a period and the other end of a range in it: ``in 2012 ranged from a high of $5 to a low of $3``"""
_AND_NOW = re.compile(
    r"\s(?:and|but|while)\s(?:[^;.,]{0,80}?\b(?:currently|presently|now|today)\b[^;,]{0,80}"
    r"|(?:currently|presently|now|today)\s[^;]{0,160})$"
)
"""Between a period and a figure of today: ``sold for the past 12 years and now earns 1% of revenue``."""
_OF_ITS_OWN = re.compile(r"\sof\s(?:our\s|the\s|its\s)?$|,\sor\s(?:about\s|approximately\s)?$")
"""Between an amount and the rate of what it is of, or the share it is: ``$5 of 3% notes``, ``$5, or 2%``."""


_NEAR_ONLY = (*SAY_NO_MORE, SINCE)
"""Leads of periods that belong to what stands beside them."""


class _Joint(Enum):
    """How a clause goes on from the one before it."""

    OPENING = "opening"
    COMPARED = "compared"
    CONTRAST = "contrast"
    MOVED = "moved"
    COORDINATE = "coordinate"


class PeriodsOfAmounts:
    """Tells of each amount of a sentence which of the sentence's periods it is of."""

    def __init__(
        self,
        text: str,
        low: int,
        high: int,
        figures: Sequence[FigureDraft],
        mentions: Sequence[PeriodMention],
    ) -> None:
        """Take a sentence ``text[low:high]``, its figures other than dates, and the periods it names."""
        self._text = text
        self._mentions = mentions
        self._figures = [each for each in figures if not _named_by(each, mentions)]
        self._inner = InnerClauses(text, low, mentions)
        self._groups: dict[int, list[PeriodMention]] = {}
        for mention in mentions:
            self._groups.setdefault(mention.group, []).append(mention)
        self._starts = [low]
        self._joints = [_Joint.OPENING]
        for match in _CLAUSES.finditer(text, low, high):
            if match["compared"] and self._names_a_base(match.end()):
                continue
            self._starts.append(match.start())
            self._joints.append(_Joint(match.lastgroup))

    def _names_a_base(self, end: int) -> bool:
        """Tell whether a period follows right after the words that compare: ``compared with 2011``."""
        return any(
            each.start < end < each.end
            or (each.start >= end and _OPENS_A_PERIOD.fullmatch(self._text, end, each.start))
            for each in self._mentions
        )

    def of(self, figure: FigureDraft) -> Period | None:
        """Which period a figure is of; None where none is told, or more than one may be meant."""
        at = next(index for index, other in enumerate(self._figures) if other is figure)
        aside = self._aside(figure)
        if aside is not None:
            return aside.period
        first, last = self._run(at, JOIN)
        listed, doubtful = self._listed(at, first, last)
        if listed is not None or doubtful:
            return listed
        others = [*self._figures[:first], *self._figures[last + 1 :]]
        return self._chosen(at, others)

    def _aside(self, figure: FigureDraft) -> PeriodMention | None:
        """The period in the same brackets: ``(2012: $5)``."""
        opened = self._bracket(figure.start)
        if opened is None:
            return None
        inside = [each for each in self._mentions if self._bracket(each.end - 1) == opened]
        return inside[0] if len(inside) == 1 else None

    def _bracket(self, position: int) -> int | None:
        """Where the brackets open that a position stands in; None outside of brackets."""
        ahead = self._text.rfind("(", max(self._starts[0], position - DESCRIBING.near), position)
        if ahead < 0 or self._text.find(")", ahead, position) >= 0:
            return None
        return ahead

    def _run(self, at: int, joint: re.Pattern[str]) -> tuple[int, int]:
        """First and last index of the list that a figure is in: ``¥5.6 billion, ¥6.8 billion and …``."""

        def follows(index: int) -> bool:
            earlier, later = self._figures[index - 1], self._figures[index]
            if earlier.kind is not later.kind:
                return False
            end = earlier.end
            if earlier.unit and earlier.unit == later.unit and self._text.startswith(f" {earlier.unit}", end):
                end += len(f" {earlier.unit}")  # "12 mills and 11 mills"
            return joint.fullmatch(self._text, end, later.start) is not None

        first = last = at
        while first and follows(first):
            first -= 1
        while last + 1 < len(self._figures) and follows(last + 1):
            last += 1
        return first, last

    def _listed(self, at: int, first: int, last: int) -> tuple[Period | None, bool]:
        """The period at the same place in its list as the figure in its own, and whether that is in doubt."""
        groups = self._groups
        figure = self._figures[at]
        for begin, end in ((first, last), self._run(at, _JOIN_OR_COMPARE)):
            fitting = [group for group in groups.values() if len(group) == end - begin + 1 > 1]
            if fitting:
                nearest = min(fitting, key=lambda group: abs(group[0].start - figure.start))
                return nearest[at - begin].period, False
        lists = self._groups.values()
        apart = told_apart(self._text, self._figures, at, lists, self._starts) if last == first else None
        if apart is not None:
            return apart.period, False
        if last > first and last - first == 1:
            spans = [mention for mention in self._mentions if mention.ends is not None]
            if len(spans) == 1 and len(self._mentions) == 1 and spans[0].ends and self._from_to(first):
                return spans[0].ends[at - first], False
        listed = [group for group in groups.values() if len(group) > 1]
        if last > first and listed and len(listed) == len(groups):
            return None, True
        return None, False

    def _from_to(self, first: int) -> bool:
        start = self._figures[first].start
        before = self._text[max(0, start - DESCRIBING.bound_reach) : start]
        return _ORIGIN.search(before) is not None and _RANGING.search(before) is None

    def _chosen(self, at: int, others: Sequence[FigureDraft]) -> Period | None:
        """The period of a figure that is in no list of the length of a list of periods."""
        figure = self._figures[at]
        if has_its_own_date(self._text, figure, self._mentions):
            return None
        mine = bisect_right(self._starts, figure.start) - 1
        apart = self._mentions
        if apart and self._text.find("(", self._starts[0], apart[-1].end) >= 0:
            apart = [each for each in apart if not self._owns_another(each, figure)]
        near = [
            each
            for each in apart
            if each.period.lead not in _NEAR_ONLY
            or each.fronted
            or self._adjoins(figure, others, each)
            or ends_its_list(self._text, self._figures, at, each, len(apart))
        ]
        if len(near) > 1:
            near = [each for each in near if each.fronted or not self._ends_something(each)] or near
        near = [
            each
            for each in near
            if not self._inner.hide(each, figure)
            and not self._goes_with_the_next(each, figure)
            and not self._is_compared_with(each, figure)
            and not _AND_NOW.search(self._text, each.end, max(each.end, figure.start))
        ]
        own = [each for each in near if self._clause(each) == mine]
        after = [each for each in own if each.start >= figure.end]
        before = [each for each in own if each.end <= figure.start]
        adjoining = [each for each in after[:1] if not each.fronted and self._adjoins(figure, others, each)]
        if self._is_origin(at):
            others = [other for other in self._figures if other is not figure]
            own = [each for each in adjoining if self._adjoins(figure, others, each)]
            return own[0].period if own else None
        candidates: list[PeriodMention] = []
        if before and at > 0 and self._goes_with_the_next(before[-1], self._figures[at - 1]):
            return self._with_its_list(before[-1], figure)
        listed = at > 0 and any(each.end <= self._figures[at - 1].start for each in before[-1:])
        if before and not (adjoining and listed):  # "in 2011 were $5, and $6 in 2012"
            between = self._text[before[-1].end : figure.start].split()
            if (
                between
                and between[0].lower().strip(",") in LINKING
                and len(between) <= DESCRIBING.period_words
            ):
                candidates.append(before[-1])
        candidates += [each for each in before if each.fronted and begins_inside(each, adjoining)]
        candidates += adjoining
        candidates += [each for each in reversed(before) if each.fronted]
        onward = [each for each in after if not each.fronted]
        onward = [each for each in onward if not is_of_another(self._text, self._figures, at, each)]
        candidates += [*before[-1:], *onward] if self._is_others(onward, figure, others) else onward
        candidates += before[-1:]
        candidates += self._of_other_clauses(mine, near)
        return self._with_its_list(candidates[0], figure) if candidates else None

    def _goes_with_the_next(self, mention: PeriodMention, figure: FigureDraft) -> bool:
        alone = len(self._groups[mention.group]) == 1
        return alone and is_of_the_next(self._text, self._figures, mention, figure)

    def _with_its_list(self, mention: PeriodMention, figure: FigureDraft) -> Period:
        return period_of(self._text, self._figures, self._groups[mention.group], figure)

    def _ends_something(self, mention: PeriodMention) -> bool:
        """Tell whether a period says when something ends: ``as of May 3, options that expire through
        2025``."""
        before = self._text[max(0, mention.start - DESCRIBING.bound_reach) : mention.start]
        return _EXPIRES.search(before) is not None

    def _has_a_figure(self, mention: PeriodMention) -> bool:
        """Tell whether the clause of a period has a figure of its own, which the period is of with others."""
        at = self._clause(mention)
        end = self._starts[at + 1] if at + 1 < len(self._starts) else len(self._text)
        return any(self._starts[at] <= each.start < end for each in self._figures)

    def _is_others(
        self, onward: Sequence[PeriodMention], figure: FigureDraft, others: Sequence[FigureDraft]
    ) -> bool:
        """Tell whether the next period is that of what a movement began with: ``5%, from $4 in 2011``."""
        between = [other for other in others if onward and figure.start < other.start < onward[0].start]
        if not between:
            return False
        before = self._text[between[-1].start - DESCRIBING.bound_reach : between[-1].start]
        return _ORIGIN.search(before) is not None

    def _of_other_clauses(self, mine: int, near: Sequence[PeriodMention]) -> list[PeriodMention]:
        """Periods that reach over the bounds of their clause, the likeliest first."""
        if self._joints[mine] is _Joint.COMPARED:
            return []
        earlier = [
            each
            for each in near
            if self._clause(each) < mine and self._joints[self._clause(each)] is not _Joint.COMPARED
        ]
        found = [each for each in reversed(earlier) if each.fronted]
        found += [each for each in reversed(earlier) if each.period.lead not in _NEAR_ONLY][:1]
        for each in near:
            joints = self._joints[mine + 1 : self._clause(each) + 1]
            if (
                joints
                and set(joints) == {_Joint.COORDINATE}
                and each.period.lead not in _NEAR_ONLY
                and self._has_a_figure(each)
            ):
                found.append(each)
        return found

    def _clause(self, mention: PeriodMention) -> int:
        return bisect_right(self._starts, mention.start) - 1

    def _owns_another(self, mention: PeriodMention, figure: FigureDraft) -> bool:
        """Tell whether a period in brackets is that of a figure in the same brackets: ``(2012: $5)``."""
        opened = self._bracket(mention.end - 1)
        if opened is None or opened == self._bracket(figure.start):
            return False
        return any(self._bracket(other.start) == opened for other in self._figures)

    def _is_compared_with(self, mention: PeriodMention, figure: FigureDraft) -> bool:
        """Tell whether a period is only what the figure's own is compared with: ``5% more than in 2011``."""
        if lasts(mention):
            return False
        if mention.start < figure.end:
            return self._is_base(mention) and "," in self._text[mention.end : figure.start]
        if self._is_base(mention):
            return True
        origin = _FROM_THERE.match(self._text, figure.end)
        return origin is not None and origin.end() >= mention.start

    def _is_base(self, mention: PeriodMention) -> bool:
        lead = _OPENS_A_PERIOD.match(self._text, mention.start)
        start = lead.end() if lead is not None else mention.start
        return _BASE.search(self._text[max(0, start - DESCRIBING.bound_reach) : start]) is not None or (
            _BASE.search(self._text[max(0, mention.start - DESCRIBING.bound_reach) : mention.start])
            is not None
        )

    def _is_origin(self, at: int) -> bool:
        """Tell whether a figure is what a movement began with: ``rose from $5 to $6``."""
        figure = self._figures[at]
        before = self._text[max(self._starts[0], figure.start - DESCRIBING.bound_reach) : figure.start]
        if _ORIGIN.search(before) is None or _RANGING.search(before) is not None:
            return False
        following = self._figures[at + 1 : at + 2]
        onward = bool(following) and following[0].kind is figure.kind
        if onward and _ONWARD_TO.fullmatch(self._text, figure.end, following[0].start):
            return True
        earlier = self._figures[at - 1 : at]
        return bool(
            earlier
            and earlier[0].kind is figure.kind
            and _BACK_FROM.fullmatch(self._text, earlier[0].end, figure.start)
        )

    def _adjoins(self, figure: FigureDraft, others: Sequence[FigureDraft], mention: PeriodMention) -> bool:
        """Tell whether no other figure stands between a period and a figure."""
        low, high = sorted((figure.start, mention.start))
        between = [other for other in others if low < other.start < high]
        if between and figure.start < between[0].start and self._moved_to(figure, mention):
            return True
        if len(between) == 1 and mention.end <= between[0].start and between[0].kind is figure.kind:
            return _TO_THE_OTHER_END.fullmatch(self._text, mention.end, figure.start) is not None
        if len(between) == 1 and figure.start < between[0].start < mention.start:
            said = self._text[figure.end : between[0].start]
            if len(said) < DESCRIBING.near and _SAYS_HOW_MUCH.search(said):
                return True
            if between[0].kind is figure.kind and _FOR_ONE_AND.fullmatch(said):
                return True
        if len(between) != 1 or between[0].kind is not FigureKind.PERCENT:
            return not between
        return _OF_ITS_OWN.fullmatch(self._text, figure.end, between[0].start) is not None

    def _moved_to(self, figure: FigureDraft, mention: PeriodMention) -> bool:
        """Tell whether a figure is a change and the period that of the level it led to."""
        if _MOVED_TO.fullmatch(self._text, figure.end, mention.start) is None:
            return False
        near = max(0, figure.start - DESCRIBING.bound_reach)
        return _ORIGIN.search(self._text, near, figure.start) is None


def _named_by(figure: FigureDraft, mentions: Sequence[PeriodMention]) -> bool:
    """Tell whether a figure is part of a period's name: ``third quarter`` of ``third quarter of 2012``."""
    return figure.kind is FigureKind.PERIOD and any(
        each.start <= figure.start and figure.end <= each.end for each in mentions
    )
