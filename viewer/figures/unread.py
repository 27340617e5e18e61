"""``the 3-in-1 mount``, ``(2)``, ``Item 5``: the numbers of a text that are no figures, and why each is none.

A number that is passed over without a word might be a figure that no rule knows. So each is told with its
place: as a reference that readers look up, as a part of a name or of a list's numbering, or as read by no
rule.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum

from viewer.figures.context import FigureContext, context_of
from viewer.figures.read.grammar.forms import scan
from viewer.figures.read.notation.plain import in_plain_notation
from viewer.figures.read.readers import read_token
from viewer.filings.model import Factor

_NUMBER = re.compile(r"[\d½¼¾⅓⅔⅛⅜⅝⅞](?:[\d,.]*\d)?")
_DIGIT = re.compile(r"[\d½¼¾⅓⅔⅛⅜⅝⅞]")
_PART_OF_A_WORD = re.compile(r"[^\W\d_]-?$|\w[&/.]$")
_OF_A_WORD_BEHIND = re.compile(r"-?[A-Za-z]")
_SKIPPED = "skip"
"""How the grammar's groups for references begin."""
_REACH = 3
"""Characters before a number that tell whether it is a part of a word."""


class WhyUnread(StrEnum):
    """Why a number is no figure."""

    REFERENCE = "reference"
    """``Item 5``, ``Rule 10b-5``, a telephone number, a time of day."""
    NAME = "name"
    """A name, an address or the numbering of a list: a rule looked at it and took it for no figure."""
    NO_RULE = "no rule"
    """No rule reads it."""


@dataclass(frozen=True, slots=True)
class UnreadNumber:
    """A number that is no figure. ``start``/``end`` index the text that it stands in."""

    text: str
    start: int
    end: int
    why: WhyUnread


@dataclass(frozen=True, slots=True)
class UnreadPlace:
    """An unread number of a factor: part 0 is the heading, part n the n-th paragraph."""

    factor: int
    part: int
    number: UnreadNumber


def unread_numbers(text: str, context: FigureContext | None = None) -> tuple[UnreadNumber, ...]:
    """Return the numbers in digits that are in no figure of a text, in order.

    Args:
        text: A paragraph's reading text.
        context: What the filing as a whole says about its figures, as for ``recognise``.
    """
    if _DIGIT.search(text) is None:
        return ()
    known = context or FigureContext()
    plain = in_plain_notation(text, known.grouping)
    spans: list[tuple[int, int, WhyUnread | None]] = []
    for match in scan(plain):
        draft = read_token(match, known)
        if draft is not None:
            spans.append((draft.start, draft.end, None))
        elif (match.lastgroup or "").startswith(_SKIPPED):
            spans.append((*match.span(), WhyUnread.REFERENCE))
        else:
            spans.append((*match.span(), WhyUnread.NAME))
    return tuple(_outside(text, plain, spans))


def _outside(text: str, plain: str, spans: list[tuple[int, int, WhyUnread | None]]) -> Iterator[UnreadNumber]:
    at = 0
    for match in _pieces(plain, spans):
        while at < len(spans) and spans[at][1] <= match.start():
            at += 1
        inside = at < len(spans) and spans[at][0] < match.end()
        why = spans[at][2] if inside else _why(plain, match)
        if why is not None:
            yield UnreadNumber(text[match.start() : match.end()], *match.span(), why)


def _pieces(plain: str, spans: list[tuple[int, int, WhyUnread | None]]) -> Iterator[re.Match[str]]:
    """Yield the numbers of a text; one that is read in part (``_0,5``) in its runs of digits."""
    at = 0
    for match in _NUMBER.finditer(plain):
        while at < len(spans) and spans[at][1] <= match.start():
            at += 1
        start, end = spans[at][:2] if at < len(spans) else (match.end(), match.end())
        if start < match.end() and not (start <= match.start() and match.end() <= end):
            yield from _DIGIT.finditer(plain, *match.span())
        else:
            yield match


def _why(plain: str, match: re.Match[str]) -> WhyUnread:
    """Tell a number that is a part of a word (``H1N1``, ``B2B``) from one that no rule looked at."""
    before = plain[max(0, match.start() - _REACH) : match.start()]
    if _PART_OF_A_WORD.search(before) or _OF_A_WORD_BEHIND.match(plain, match.end()):
        return WhyUnread.NAME
    return WhyUnread.NO_RULE


def unread_in(factors: Iterable[Factor]) -> tuple[UnreadPlace, ...]:
    """Return the numbers of a filing's factors that are no figures, in order."""
    listed = list(factors)
    context = context_of(part.text for factor in listed for part in factor.parts)
    return tuple(
        UnreadPlace(factor.number, part, number)
        for factor in listed
        for part, paragraph in enumerate(factor.parts)
        for number in unread_numbers(paragraph.text, context)
    )
