"""``¥11.8 billion, of which ¥6.0 billion … and ¥5.2 billion …``: parts that do not make up their total.

A list of parts need not be complete, so a sum that falls short is told only where the sentence says that
it lists all of them, or where it misses so little that the list was plainly meant to be complete.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal

from viewer.comparison.figures.judge.introduced_parts import leaves_a_bracket
from viewer.comparison.figures.judge.thresholds import JUDGING
from viewer.comparison.figures.verdicts.numbers import same_unit
from viewer.figures.claim import Relation
from viewer.figures.describe.content_words import content
from viewer.figures.model import Figure, FigureKind
from viewer.figures.read import scales
from viewer.figures.values import Quantity

Finding = tuple[tuple[Figure, ...], str]
"""Figures that cannot all be right, in the order of the text, and why."""

_ADDED_UP = (FigureKind.MONEY, FigureKind.COUNT, FigureKind.PERCENT)
_MOST_PARTS = 50
"""A longer list is not told as the parts of a sum: where every figure lists all the rest, each would be
looked at once for every figure before it."""
_ALL_OF_IT = re.compile(
    r"\b(?:consist(?:s|ed|ing)? of|compris(?:es?|ed|ing)(?: of)?|(?:made up|composed) of|the sum of"
    r"|(?:broken down|divided|split) (?:into|between|among))\b",
    re.IGNORECASE,
)
_OPENS_WITHOUT_A_NUMBER = re.compile(r"\s?\w[^,;]*(?:,|,?\sand)\s(?:about\s|approximately\s)?")
_NOUN_FOLLOWS = re.compile(r"\s(?:of|in)\s")
"""``$29 was comprised of bonds, $2 of notes and $1 of loans``: the first of what it is made of has no
number of its own, so the rest are no parts of the $29, and need not be less than it."""
_SOME_OF_IT = re.compile(r"\bof which\b|\bof whom\b", re.IGNORECASE)
_INCLUDING = re.compile(r"\bincluding\b", re.IGNORECASE)
_MOSTLY = re.compile(
    r"\b(?:primarily|mainly|principally|mostly|largely|chiefly|among others?|including)\b", re.I
)
_IN_ALL = re.compile(
    r"\b(?:(?:for|or|making|giving|representing) an? (?:(?:aggregate|combined|grand) )?(?:total|sum)"
    r"(?: amount)? of"
    r"|total(?:l?ing|l?ed)|adding up to|together)\s?$",
    re.IGNORECASE,
)
_JOINT = re.compile(r"[,;]\s|\b(?:and|but|or|while|whereas|although)\s", re.IGNORECASE)
_OF_THE_LIST = re.compile(
    r"(?:which|these|those|they|together|all|in\sall|altogether|for|or|making|giving|representing|totall?ing"
    r"|totall?ed|adding)\b",
    re.IGNORECASE,
)
"""How what follows a list goes on to speak of it: ``…, which together totaled``."""
_TOTALED = re.compile(r"\btotall?ed\s?$", re.IGNORECASE)
_BREAK = re.compile(
    r"\b(?:compared|versus|from|respectively|increas\w+|decreas\w+|previous|prior|per|than|except|plus|less"
    r"|net of|up to|at least|total\w*|multipl\w+|average\w*|maximum|minimum|each|whereas|while|although|but"
    r"|because|if)\b"
    r"|[;:]",
    re.IGNORECASE,
)
"""What between two figures says that they are not two parts of one list."""
_OPPOSITES = re.compile(
    r"\b(?:not|non|un\w{3,}|remaining|remainder|rest|balance|others?|short-term|non-?current|foreign|overseas"
    r"|international|floating|variable)\b",
    re.IGNORECASE,
)
"""Words of a last part that takes in all the rest: ``the remaining ¥5 million``."""


def unfit_totals(text: str, figures: Sequence[Figure], sentence: tuple[int, int]) -> Iterator[Finding]:
    """Yield the totals of one sentence that their parts do not add up to.

    Args:
        text: The paragraph.
        figures: The figures of the sentence.
        sentence: Where it begins and ends.
    """
    for at, total in enumerate(figures):
        if total.kind not in _ADDED_UP or total.suspect or not isinstance(total.value, Quantity):
            continue
        if total.kind is FigureKind.COUNT and not total.unit:
            continue  # of nothing that is told: no number of a bare list is the sum of others
        parts = _after(text, figures, at)
        if parts:
            link = text[total.end : parts[0].start]
            tail = text[parts[0].end : min(sentence[1], parts[-1].end + JUDGING.part_gap)]
            reason = _unfit(total, parts, link, tail)
            if reason:
                yield (total, *parts), reason
            continue
        earlier = _before(text, figures, at)
        if earlier:
            reason = _miss(total, earlier, complete=True)
            if reason:
                yield (*earlier, total), reason


def _after(text: str, figures: Sequence[Figure], at: int) -> list[Figure]:
    """The parts that follow a total; empty where nothing says that what follows are parts of it."""
    total = figures[at]
    later = (figures[index] for index in range(at + 1, len(figures)) if figures[index].kind is total.kind)
    first = next(later, None)
    if first is None or not _alike(total, first):
        return []
    link = text[total.end : first.start]
    told = _ALL_OF_IT.search(link) or _SOME_OF_IT.search(link) or _INCLUDING.search(link)
    if told is None or len(link) > JUDGING.part_gap or _BREAK.search(link) or leaves_a_bracket(link):
        return []
    if _OPENS_WITHOUT_A_NUMBER.fullmatch(link, told.end()) and _NOUN_FOLLOWS.match(text, first.end):
        return []
    parts = _run(text, first, later, total)
    return [] if _ALL_OF_IT.search(link) is None and _overlap(total, parts) else parts


def _overlap(total: Figure, parts: Sequence[Figure]) -> bool:
    """Tell whether some of the total may be told twice: engineers may be women."""
    whole = content(total.unit or "")
    kinds = {part.unit for part in parts if part.unit and not content(part.unit) & whole}
    return total.kind is FigureKind.COUNT and len(kinds) > 1


def _before(text: str, figures: Sequence[Figure], at: int) -> list[Figure]:
    """The parts that a total sums up at the end of its sentence."""
    total = figures[at]
    earlier = (figures[index] for index in range(at - 1, -1, -1) if figures[index].kind is total.kind)
    last = next(earlier, None)
    if last is None:
        return []
    link = text[last.end : total.start]
    if len(link) > JUDGING.part_gap or not _IN_ALL.search(link) or _has_its_own_subject(link):
        return []
    parts = [last]
    for other in earlier:
        between = text[other.end : parts[-1].start]
        if _INCLUDING.search(between):
            return []  # "debt of $5, including $1 of notes, and leases": the $1 is in the $5
        if not _goes_on(between) or _SOME_OF_IT.search(between) or not _alike(total, other):
            break
        if len(parts) == _MOST_PARTS:
            return []
        parts.append(other)
    return parts[::-1] if len(parts) > 1 and _alike(total, last) else []


def _has_its_own_subject(link: str) -> bool:
    """Tell whether something else than the list totals so much: ``…, and our airplane commitments
    totaled``."""
    if not _TOTALED.search(link):
        return False
    joints = list(_JOINT.finditer(link))
    return bool(joints) and _OF_THE_LIST.match(link, joints[-1].end()) is None


def _run(text: str, first: Figure, later: Iterator[Figure], total: Figure) -> list[Figure]:
    """The parts from the first on, as far as the sentence goes on to list them."""
    parts = [first]
    for other in later:
        between = text[parts[-1].end : other.start]
        if not _goes_on(between) or not _alike(total, other):
            break
        if len(parts) == _MOST_PARTS:
            return []
        parts.append(other)
    return parts


def _goes_on(between: str) -> bool:
    """Tell whether a list goes on in what stands between two of its figures."""
    return len(between) <= JUDGING.part_gap and not _BREAK.search(between) and _listed(between)


def _listed(between: str) -> bool:
    return "," in between or re.search(r"\band\b", between) is not None


def _alike(total: Figure, part: Figure) -> bool:
    """Tell whether two figures may be a total and a part of it: of one unit and period, and not doubtful."""
    if part.suspect or not isinstance(part.value, Quantity) or not same_unit(total, part):
        return False
    whole, of_part = total.claim.period, part.claim.period
    keys = whole.key if whole is not None else None, of_part.key if of_part is not None else None
    return None in keys or keys[0] == keys[1]


def _unfit(total: Figure, parts: Sequence[Figure], link: str, tail: str) -> str:
    """Why parts cannot be all, or some, of a total; nothing where they can."""
    for part in parts:
        if _value(part) > _value(total) + _slack(total, [part]):
            return f"{part.text} is told as a part of {total.text} and is more than that"
    if len(parts) < 2 or _INCLUDING.search(link):
        return ""
    mostly = _MOSTLY.search(link + tail) is not None
    complete = not mostly and (_ALL_OF_IT.search(link) is not None or _OPPOSITES.search(tail) is not None)
    return _miss(total, parts, complete=complete)


def _miss(total: Figure, parts: Sequence[Figure], *, complete: bool) -> str:
    added = sum((_value(part) for part in parts), Decimal(0))
    apart = added - _value(total)
    if abs(apart) <= _slack(total, parts):
        return ""
    if apart < 0 and not complete and -apart > JUDGING.near_miss * abs(_value(total)):
        return ""
    return f"{_listing(parts)} add up to {_written(total, added)}, not to {total.text}"


def _value(figure: Figure) -> Decimal:
    assert isinstance(figure.value, Quantity)
    return figure.value.number


def _slack(total: Figure, parts: Sequence[Figure]) -> Decimal:
    """How far a sum may be off by rounding alone."""
    figures = (total, *parts)
    steps = sum((_step(figure) for figure in figures), Decimal(0))
    return steps if any(figure.claim.bound.words for figure in figures) else steps / 2


def _step(figure: Figure) -> Decimal:
    """The step that a figure was rounded to: none of 14 ships, a hundred of 1,400 of them."""
    step = scales.rounding(figure)
    exact = figure.kind is FigureKind.COUNT and figure.claim.bound.relation is Relation.EQUAL and step == 1
    if not exact:
        return step
    zeros = len(str(int(_value(figure)))) - len(str(int(_value(figure))).rstrip("0"))
    return Decimal(10) ** zeros if zeros >= JUDGING.rounded_zeros else Decimal(0)


def _listing(parts: Sequence[Figure]) -> str:
    *first, last = [part.text for part in parts]
    return f"{', '.join(first)} and {last}"


def _written(like: Figure, value: Decimal) -> str:
    """A value written as a figure is: ``¥11.2 billion``."""
    return scales.written_like(like, value)
