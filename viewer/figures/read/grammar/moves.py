"""``rose to $60 million from $50 million``, ``fell by $4 million to $9 million``: the roles of a move.

A verb of movement makes of ``from`` and ``to`` a beginning and an end, and no range. What a thing moved from
never became what it moved to, nor by how much it moved.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from enum import StrEnum

from viewer.figures.model import Figure, FigureKind

_VERBS = (
    r"increas(?:e|es|ed|ing)|ris(?:e|es|en|ing)|rose|gr(?:ow|ows|ew|own|owing)|climb(?:s|ed|ing)?|jump(?:s|ed|ing)?"
    r"|decreas(?:e|es|ed|ing)|declin(?:e|es|ed|ing)|fall(?:s|en|ing)?|fell|drop(?:s|ped|ping)?|reduc(?:e|es|ed|ing|tion)"
    r"|lower(?:s|ed|ing)?|rais(?:e|es|ed|ing)|chang(?:e|es|ed|ing)|mov(?:e|es|ed|ing)|go|goes|went|gone|going"
    r"|improv(?:e|es|ed|ing|ement)|worsen(?:s|ed|ing)?|widen(?:s|ed|ing)?|narrow(?:s|ed|ing)?|shrank|shrunk"
    r"|expand(?:s|ed|ing)?|contracted|slid|up|down|growth"
)
_MOVE = re.compile(
    rf"\b(?:{_VERBS})\b(?P<rest>[^;:]{{0,160}})$",
    re.IGNORECASE,
)
_FROM_ONE_TO_ANOTHER = re.compile(
    rf"\b(?:{_VERBS})\b(?:\s(?!(?:by|of|range|ranges|ranging|amounts|rates|prices|between|within|vary|varying)\b)"
    r"[\w’'-]{1,20}){0,6},?\sfrom\s(?:about\s|approximately\s)?$",
    re.IGNORECASE,
)
_ABOUT = r"(?:(?:about|approximately|nearly|almost|over|roughly|around|only|just)\s)?"
_ROLE = re.compile(
    rf"(?:^|(?<=[\w%),.]))\s?(?P<before>(?:\b[\w’'.%-]+|\)),?)\s(?P<role>from|to|by)\s{_ABOUT}(?:a\s(?:loss|profit|total)\sof\s)?$"
)
_BEFORE_ROLE = re.compile(
    rf"(?:{_VERBS}|\w+ly|[\d.]+%?|\w*\d%?|millions?|billions?|thousands?|trillions?|percent|points?|years?"
    r"|quarters?|periods?|months?|weeks?|\)),?",
    re.IGNORECASE,
)
"""What stands before ``to``, ``from`` and ``by`` of a move: its verb, a figure or a time. ``due to`` and
``compared to`` lead no end of one."""
_RIGHT_BEHIND = re.compile(rf"\b(?:{_VERBS})(?:\s\w+ly)?\s{_ABOUT}$", re.IGNORECASE)
_OTHER_CLAUSE = re.compile(r"\b(?:while|whereas|which|who|because|although)\b", re.IGNORECASE)
_REACH = 200
"""Characters before a figure in which its verb is looked for."""
_AMOUNTS = (FigureKind.MONEY, FigureKind.PERCENT, FigureKind.COUNT, FigureKind.RATIO)


class MoveRole(StrEnum):
    """What a figure is to a move."""

    FROM = "from"
    TO = "to"
    BY = "by"


def is_led_by_a_move(text: str, start: int) -> bool:
    """Tell whether ``from`` right before ``start`` is that of a verb of movement: ``increased from``."""
    return _FROM_ONE_TO_ANOTHER.search(text, max(0, start - _REACH), start) is not None


def roles_in_moves(text: str, figures: Sequence[Figure], low: int = 0) -> dict[int, MoveRole]:
    """Map where an amount begins to its role in a move; amounts of which none is told are left out.

    Args:
        text: The paragraph.
        figures: Its figures.
        low: Where the text begins that may be looked at.
    """
    roles = {}
    for figure in figures:
        if figure.kind not in _AMOUNTS:
            continue
        before = text[max(low, figure.start - _REACH) : figure.start]
        role = _role(before.rpartition(". ")[2])
        if role is not None:
            roles[figure.start] = role
    return roles


def _role(before: str) -> MoveRole | None:
    """The role that the words right before a figure give it."""
    if _RIGHT_BEHIND.search(before):
        return MoveRole.BY
    led = _ROLE.search(before)
    if led is None or _BEFORE_ROLE.fullmatch(led["before"]) is None:
        return None
    verb = _MOVE.search(before)
    return MoveRole(led["role"]) if verb is not None and not _OTHER_CLAUSE.search(verb["rest"]) else None
