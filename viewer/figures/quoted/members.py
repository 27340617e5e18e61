"""``Tugs and barges made 30% and 20% of sales, respectively``: each share is that of one member of a list.

Where the words of a claim are one of these members, they tell which figure is meant; else only the place in
the list does, and the clause is quoted with the figures beside it.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from viewer.figures.quoted.clauses import CHAINED, RESPECTIVELY
from viewer.figures.quoted.grammar import verb_at
from viewer.figures.quoted.sentence import FigureSentence, Standing

_SUBJECT_REACH = 240
"""Characters before a list of figures in which the list stands that they are of."""
_JOINT = re.compile(r",?\s(?:and|or)\s|,\s")
_DETERMINER = r"(?:(?:our|the|its|their|an?)\s)?"
_DATES = re.compile(
    r"(?:,?\s(?:and|or)\s|,\s|\s(?:to|through)\s)(?:(?:in|for|at|as\sof|of)\s)?(?:(?:the|our)\s)?(?:fiscal\s)?"
)
"""Between two dates of a list."""


def is_of_several(sentence: FigureSentence, start: int) -> bool:
    """Tell whether a figure is one of as many as a list before them has members, or is told to be.

    A list of years may have as many members as well: then a figure is known by its year.
    """
    chain = _chain(sentence, start)
    if len(chain) < 2 or _has_listed_dates(sentence):
        return False
    subject = _subject(sentence, chain[0].start)
    members = len(_JOINT.split(subject)) if subject else 0
    told = RESPECTIVELY.match(sentence.text, chain[-1].end) is not None or _told_later(
        sentence, chain[-1].end
    )
    told = told or {"high", "low"} <= {*subject.lower().split()}
    between = sentence.text[chain[-2].end : chain[-1].start]
    as_many = members == len(chain) and " and " in f"{subject} " and " or " not in between
    return members > 1 and (told or as_many)


def is_member(noun: str, sentence: FigureSentence, start: int) -> bool:
    """Tell whether a noun is one of the members of the list that stands before figures."""
    chain = _chain(sentence, start)
    subject = _subject(sentence, chain[0].start) if chain else ""
    if not chain or len(subject) == len(sentence.text[sentence.low : chain[0].start].strip(" ,")):
        return False  # without a verb, nothing says of what the list is
    told = rf"(?:^|,\s|\s(?:and|or)\s){_DETERMINER}{re.escape(noun)}(?=,|\s(?:and|or)\s|$)"
    return bool(noun) and _JOINT.search(noun) is None and re.search(told, subject, re.IGNORECASE) is not None


def tells_which(noun: str, sentence: FigureSentence, start: int) -> bool:
    """Tell whether a noun is neither a list of things nor what all figures of a list count: ``40 and 5
    tugs``."""
    chain = _chain(sentence, start)
    counted = bool(chain) and sentence.text.startswith(f" {noun.partition(' ')[0]}", chain[-1].end)
    return _JOINT.search(noun) is None and not counted


def _told_later(sentence: FigureSentence, end: int) -> bool:
    rest = sentence.text[end : min(sentence.high, end + _SUBJECT_REACH)]
    clause = re.split(r"[;:]\s|\.\s|\d", rest, maxsplit=1)[0]
    return "respectively" in clause


def _subject(sentence: FigureSentence, start: int) -> str:
    """The words before the verb that leads to a list of figures; all words where none does."""
    low = max(sentence.low, start - _SUBJECT_REACH)
    before = sentence.text[low:start]
    verb = verb_at(before, 0, len(before))
    return (before[:verb] if verb > 0 else before).strip(" ,").rpartition("; ")[2]


def _chain(sentence: FigureSentence, start: int) -> Sequence[Standing]:
    """The figures that stand in one list with a figure, itself among them."""
    figures = [one for one in sentence.figures if one.in_the_way]
    at = next((index for index, one in enumerate(figures) if one.start == start), -1)
    if at < 0:
        return ()
    first = last = at
    while first and CHAINED.fullmatch(sentence.text, figures[first - 1].end, figures[first].start):
        first -= 1
    while last + 1 < len(figures) and CHAINED.fullmatch(
        sentence.text, figures[last].end, figures[last + 1].start
    ):
        last += 1
    return figures[first : last + 1]


def _has_listed_dates(sentence: FigureSentence) -> bool:
    dates = [one for one in sentence.figures if not one.in_the_way]
    return any(_DATES.fullmatch(sentence.text, one.end, other.start) for one, other in pairwise(dates))
