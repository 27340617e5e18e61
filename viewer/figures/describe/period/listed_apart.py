"""``$5, or 8% of sales, and $6, or 9% of sales, in 2011 and 2010, respectively``: lists with words between.

The n-th amount is of the n-th year, though other figures stand between the amounts. And a period behind two
figures is of the second alone where that begins a clause of its own: ``ports in 12 countries, and 5% of our
revenue in 2012``.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Sequence
from itertools import pairwise

from viewer.figures.describe.content_words import LINKING, VERBS
from viewer.figures.describe.period.mentions import PeriodMention
from viewer.figures.period import AS_OF
from viewer.figures.read.draft import FigureDraft

_OF_WHICH = re.compile(r",?\s(?:of which|of whom)\s")
_NEXT_SUBJECT = re.compile(r",\s(?:and|but)\s(?:about\s|approximately\s|over\s|more than\s|nearly\s)?$")
"""Between a figure and one that opens a clause of its own."""
_LISTED_NOUN = re.compile(
    r"(?:,|,?\sand)\s(?:(?:our|the|an?)\s)?(?P<noun>(?:[A-Za-z-]{2,20}\s){1,6})of\s(?:(?:about|approximately)\s)?"
)
"""Between two amounts of a list that each have a noun of their own: ``$5 and operating income of $2``."""
_OR = re.compile(r",?\s\(?or\s(?:about\s|approximately\s)?")
_ON = re.compile(r"\)?,?\s(?:and\s)?(?:about\s|approximately\s)?")
_FINITE = LINKING | VERBS
_RESPECTIVELY = re.compile(r",?\srespectively\b")


def told_apart(
    text: str,
    figures: Sequence[FigureDraft],
    at: int,
    lists: Iterable[Sequence[PeriodMention]],
    clauses: Sequence[int],
) -> PeriodMention | None:
    """The period of a figure that stands far from the others of its list; None where it is in none.

    Args:
        text: The paragraph.
        figures: The figures of the sentence, without its dates.
        at: Which of them is asked.
        lists: The lists of periods that the sentence names.
        clauses: Where its clauses begin.
    """
    for group in lists:
        if len(group) < len("AB"):
            continue
        told = _nth_told_twice(text, figures, at, group)
        if told is not None:
            return told
        if _RESPECTIVELY.match(text, group[-1].end) is None:
            continue
        told = _nth_of_its_kind(figures, at, clauses[bisect_right(clauses, group[0].start) - 1], group)
        if told is not None:
            return told
    return None


def _nth_told_twice(
    text: str, figures: Sequence[FigureDraft], at: int, group: Sequence[PeriodMention]
) -> PeriodMention | None:
    """``At the end of 2009 and 2008, $7 million, or 3%, and $6 million, or 2%``: two figures a year."""
    first = next((index for index, each in enumerate(figures) if each.start >= group[-1].end), len(figures))
    told = figures[first : first + 2 * len(group)]
    if len(told) < 2 * len(group) or not first <= at < first + len(told):
        return None
    pairs = list(zip(told[::2], told[1::2], strict=True))
    again = all(_OR.fullmatch(text, one.end, other.start) for one, other in pairs)
    onward = all(_ON.fullmatch(text, other.end, one.start) for (_, other), (one, _) in pairwise(pairs))
    return group[(at - first) // 2] if again and onward else None


def _nth_of_its_kind(
    figures: Sequence[FigureDraft], at: int, low: int, group: Sequence[PeriodMention]
) -> PeriodMention | None:
    """The period of a figure by its place among those of its kind; None where there are more or fewer."""
    figure = figures[at]
    alike = [
        each
        for each in figures
        if each.kind is figure.kind and low <= each.start and each.end <= group[0].start
    ]
    if len(alike) != len(group):
        return None
    return next((group[place] for place, each in enumerate(alike) if each is figure), None)


def is_of_another(text: str, figures: Sequence[FigureDraft], at: int, mention: PeriodMention) -> bool:
    """Tell whether a period behind a figure is that of another one between them.

    As in ``debt of $5, of which $1 falls due next year``.

    Args:
        text: The paragraph.
        figures: The figures of the sentence, without its dates.
        at: Which of them is asked.
        mention: The period.
    """
    figure = figures[at]
    following = figures[at + 1] if at + 1 < len(figures) else None
    if following is None or mention.start < following.end or mention.period.lead == AS_OF:
        return False
    between = text[figure.end : following.start]
    if _OF_WHICH.match(between):
        return True
    return following.kind is not figure.kind and _NEXT_SUBJECT.search(between) is not None


def ends_its_list(
    text: str, figures: Sequence[FigureDraft], at: int, mention: PeriodMention, mentions: int
) -> bool:
    """Tell whether a period closes a list of amounts that each have a noun, and is that of all of them.

    As in ``we had revenues of $5, income of $2 and expenditures of $1 in 2012``.

    Args:
        text: The paragraph.
        figures: The figures of the sentence, without its dates.
        at: Which of them is asked.
        mention: The period.
        mentions: How many periods the sentence names.
    """
    if mentions != 1 or mention.start < figures[at].end:
        return False
    last = at
    while last + 1 < len(figures) and figures[last + 1].end <= mention.start:
        if figures[last + 1].kind is not figures[at].kind:
            return False
        between = _LISTED_NOUN.fullmatch(text, figures[last].end, figures[last + 1].start)
        if between is None or not _FINITE.isdisjoint(between["noun"].lower().split()):
            return False
        last += 1
    return last > at and not text[figures[last].end : mention.start].strip()
