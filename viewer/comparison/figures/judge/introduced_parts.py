"""``12 plants: 5 in Marl, 5 in Quay and 3 in Tarn``: parts that an introduction announces.

After a colon, a dash, a bracket, ``namely`` or ``of these`` stands a list that takes the whole apart. It is
taken for complete where its members are built alike (``5 in …, 5 in … and 3 in …``) and ``and`` closes it:
then nothing but a slip makes them another sum. ``Of these, 7 are leased and 8 lie abroad`` is no such list:
a plant may be both.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal
from typing import NamedTuple

from viewer.comparison.figures.judge.thresholds import JUDGING
from viewer.figures.claim import Relation
from viewer.figures.describe.content_words import content
from viewer.figures.model import Figure, FigureKind
from viewer.figures.read import scales
from viewer.figures.values import Percentage, Quantity

Slip = tuple[tuple[Figure, ...], str]
"""Figures that cannot all be right, in the order of the text, and why."""

_INTRODUCED = re.compile(
    r"(?:\s?:|\s?[–—]|\s-{1,2}|,?\s(?:namely|viz\.|i\.e\.,?|as follows:?|being|made up of|composed of"
    r"|comprised of|compris(?:ing|es?)|consist(?:ing|s|ed)?(?: of)?|divided into|split into"
    r"|(?P<some>with|including))|\s\(|(?P<of>[.;,]\s(?:[Oo]f|[Aa]mong) (?:these|those|which|them|whom),?)"
    r"|(?P<comma>,)(?=\s?$))"
    r"\s?(?:(?:approximately|about|some|around|there (?:are|were))\s)?",
)
"""What introduces parts, from the end of the words of the whole to the first of them.

After ``some`` they need not be all, and yet are no more than the whole; after ``of which`` they are all of
it where they miss it by little."""
_OF_A_WHOLE = re.compile(r"(?:^|[.;:]\s)Of (?:(?:our|the|its|all|these|total)\s){0,2}(?:[a-z]+\sof\s)?$")
"""Before a whole that opens its sentence to be taken apart: ``Of the 300 people we employ, 200 work in …``"""
_PLACED = re.compile(r"\b(?:in|across|at|within|throughout)\s(?:over\s|about\s|more than\s)?$")
"""Before a count that is no whole of parts itself: ``12 plants in three countries: 5 in …``."""
_OF_WHICH = re.compile(r"\s?of (?:which|these|those|them|whom)\b")
_PART_LINK = re.compile(
    r"(?:\s?of (?:which|these|those|them|whom))?\s?(?:(?P<noun>[a-z]+(?:-[a-z]+)?)\s)?"
    r"(?:(?:are|is|were|was)\s(?:each\s)?(?:located\s|based\s|held\s)?)?"
    r"(?P<link>in|at|for|from|to|on|under|with|by|of|near|outside|within)\s",
)
"""What each part is of, as the list builds it: ``5 in Marl``, ``5 plants in Quay``, ``$3 for docks``."""
_PART_NOUN = re.compile(
    r"(?:\s?of (?:which|these|those|them|whom))?(?:\s(?:are|were|is|was))?"
    r"\s?[a-z]+(?:[ -][a-z]+){0,2}(?=\s?(?:,|\sand\s|[.;)]|$))"
)
"""Or the kind of its things: ``20 tankers, 15 bulkers and 5 ferries``."""
_NOUNS = "nouns"
_JOINT = re.compile(
    r"[^,;.:]{0,80}?(?:,|;)?\s?(?P<last>and\s|&\s)?(?:(?:the\s)?(?:remaining|other)\s)?(?:approximately\s|about\s)?"
)
_CLOSED = re.compile(
    r"[^,;:]{0,80}?(?:[.;)]|,\s(?:and|but|which|all|each)\b|\sand\s(?:we|our|it|they|the)\b|$|\s?[–—]|\s-\s)"
)
_AND = re.compile(r"\sand\s|&")
_ENDS_A_BRACKET = re.compile(r"(?:(?!\sand\s)[^(),;\d]){0,40}\)")
_PARTIAL = re.compile(
    r"\b(?:primarily|mainly|principally|mostly|largely|chiefly|among others?|e\.g\.|such as)\b", re.IGNORECASE
)
_LONGEST_NOUN = 60
"""Characters between a whole and the introduction of its parts: ``12 plants in three countries:``."""
_LONGEST_INTRODUCTION = 40
"""Characters of the introduction: ``, consisting of approximately``."""
_BEFORE = 20
"""Characters before a count in which a preposition is looked for."""
MOST_PARTS = 30
"""Parts of a list at most."""


def unfit_parts(text: str, figures: Sequence[Figure], sentence: tuple[int, int]) -> Iterator[Slip]:
    """Yield the wholes of one sentence that the parts announced for them do not add up to.

    Args:
        text: The paragraph.
        figures: The figures from the sentence on; the parts may stand in the next one (``Of these, …``).
        sentence: Where the sentence begins and ends.
    """
    for at, whole in enumerate(figures):
        if whole.start >= sentence[1]:
            return
        if not _counts(whole):
            continue
        announced = _announced(text, figures, at)
        if announced is None:
            continue
        parts, added = announced.parts, _sum(announced.parts)
        apart = added - _number(whole)
        if abs(apart) <= _slack((whole, *parts)) or (apart < 0 and not announced.complete(whole)):
            continue
        *first, last = [part.text for part in parts]
        written = scales.written_like(whole, added)
        yield (whole, *parts), f"{', '.join(first)} and {last} add up to {written}, not to {whole.text}"


class _Announced(NamedTuple):
    parts: list[Figure]
    some: bool
    """True where they need not be all of the whole."""
    of_which: bool
    """True where they are all of it only if they miss it by little: a list that no ``and`` closes, too."""

    def complete(self, whole: Figure) -> bool:
        """Tell whether parts that fall short of a whole were meant to be all of it."""
        near = _number(whole) - _sum(self.parts) <= JUDGING.near_miss * _number(whole)
        return not self.some and (near or not self.of_which)


def _announced(text: str, figures: Sequence[Figure], at: int) -> _Announced | None:
    """The parts of a whole: a closed list, built alike, if one is announced."""
    whole = figures[at]
    following = figures[at + 1 : at + 2 + MOST_PARTS]
    first = next((index for index, part in enumerate(following) if _begins(text, whole, part)), None)
    introduction = _introduced(text[whole.end : following[first].start]) if first is not None else None
    if introduction is None or _PLACED.search(text, max(0, whole.start - _BEFORE), whole.start):
        return None
    apart = _OF_A_WHOLE.search(text, max(0, whole.start - _LONGEST_NOUN), whole.start) is not None
    if introduction["comma"] and not apart and not _OF_WHICH.match(text, following[first or 0].end):
        return None
    parts, links = _listed(text, whole, following[first:], bracketed=introduction[0].endswith("("))
    if apart and _NOUNS in links:  # twelve are tankers and nine are old: a ship may be both
        return None
    if len(links) != 1 or not _CLOSED.match(text, parts[-1].end):
        return None
    kinds = _NOUNS in links or any(_of_another_kind(whole, part) for part in parts)
    overlap = kinds and (introduction["some"] or not _near(whole, parts))  # engineers may be women
    if overlap or _PARTIAL.search(text, whole.end, parts[-1].end):
        return None
    of_which = introduction["of"] is not None or introduction["comma"] is not None
    of_which = of_which or _AND.search(text, parts[0].end, parts[-1].start) is None
    return _Announced(parts, introduction["some"] is not None, of_which)


def leaves_a_bracket(between: str) -> bool:
    """Tell whether a bracket closes that opened before: the whole is then the amount before the bracket.

    ``a charge of $12 ($8 after tax), consisting of $10 for … and $2 for …``: the parts are those of $12.
    """
    closed = between.find(")")
    return closed >= 0 and between.find("(", 0, closed) < 0


def _begins(text: str, whole: Figure, part: Figure) -> bool:
    """Tell whether a figure may be the first part: the next of its kind that tells no place of the whole."""
    return part.kind is whole.kind and not _PLACED.search(text, max(0, part.start - _BEFORE), part.start)


def _sum(parts: Sequence[Figure]) -> Decimal:
    return sum((_number(part) for part in parts), Decimal(0))


def _listed(
    text: str, whole: Figure, following: Sequence[Figure], *, bracketed: bool
) -> tuple[list[Figure], set[str]]:
    """The members of a list that ``and`` or its bracket closes, and what they are built with; or nothing."""
    parts: list[Figure] = []
    links: set[str] = set()
    for part in following:
        joint = _JOINT.fullmatch(text, parts[-1].end, part.start) if parts else None
        link = _PART_LINK.match(text, part.end)
        built = link["link"] if link is not None else _NOUNS if _PART_NOUN.match(text, part.end) else ""
        if (parts and joint is None) or not built or not _part_of(whole, part):
            break
        links.add(built)
        parts.append(part)
        if joint is None:
            continue
        if joint["last"] is not None or (bracketed and _ENDS_A_BRACKET.match(text, part.end)):
            return parts, links
    return [], set()


def _introduced(between: str) -> re.Match[str] | None:
    if len(between) > _LONGEST_NOUN + _LONGEST_INTRODUCTION:
        return None
    found = _INTRODUCED.search(between)
    if found is None or found.end() != len(between) or found.start() > _LONGEST_NOUN:
        return None
    return None if leaves_a_bracket(between[: found.start()]) else found


def _of_another_kind(whole: Figure, part: Figure) -> bool:
    """Tell whether a part counts other things than the whole: ships of three businesses."""
    return part.unit is not None and not content(part.unit) & content(whole.unit or "")


def _near(whole: Figure, parts: Sequence[Figure]) -> bool:
    """Tell whether things of several kinds can be meant for a whole: three segments are no ships."""
    smaller = all(_number(part) < _number(whole) for part in parts)
    return smaller and abs(_sum(parts) - _number(whole)) <= JUDGING.near_list * _number(whole)


def _counts(figure: Figure) -> bool:
    """Tell whether a figure can be a whole: an amount, a share or a number of things, read without doubt."""
    if figure.kind not in (FigureKind.MONEY, FigureKind.COUNT, FigureKind.PERCENT) or figure.suspect:
        return False
    return figure.claim.bound.relation in (Relation.EQUAL, Relation.ABOUT)


def _part_of(whole: Figure, part: Figure) -> bool:
    """Tell whether a figure is told in the unit of the whole, or leaves it out."""
    if part.kind is not whole.kind or not _counts(part):
        return False
    if isinstance(part.value, Percentage):
        return part.value.unit == Percentage.PERCENT and whole.unit == part.unit
    return part.kind is FigureKind.COUNT or part.unit == whole.unit


def _number(figure: Figure) -> Decimal:
    assert isinstance(figure.value, Quantity)
    return figure.value.number


def _slack(figures: Sequence[Figure]) -> Decimal:
    """How far a sum may be off by rounding: a number of things is not rounded, unless it is *about* that."""
    about = any(figure.claim.bound.relation is Relation.ABOUT for figure in figures)
    steps = sum((_step(figure, about=about) for figure in figures), Decimal(0))
    return steps if about else steps / 2


def _step(figure: Figure, *, about: bool) -> Decimal:
    """The step that a figure was rounded to: of about 1,200 people it is 100."""
    step = scales.rounding(figure)
    if figure.kind is not FigureKind.COUNT or step > 1:
        return step
    if not about:
        return Decimal(0)
    digits = str(int(_number(figure)))
    return Decimal(10) ** (len(digits) - len(digits.rstrip("0")))
