"""``could harm`` → ``has harmed``: *what was told as possible is told as a fact*. Shifts of meaning in
words."""

from __future__ import annotations

from viewer.comparison.model import Comparison
from viewer.comparison.places import PlacedSpan
from viewer.comparison.shifts.shift import Claimed, Shift, ShiftKind, Turn
from viewer.language.say import say, say_as, sayable

SHIFT_GLYPH = "⇄"
"""Sign for a shift of meaning."""
CAME_TRUE_GLYPH = "‼"
"""Sign for the loudest of them: a risk told as possible that is now told as a fact."""

_TELLS = sayable(
    {
        Claimed.AFFIRMED: "affirmed",
        Claimed.DENIED: "denied",
        Claimed.POSSIBLE: "told as possible",
        Claimed.SURE_TO_FOLLOW: "told as sure to follow",
        Claimed.PLANNED: "told as planned",
        Claimed.UNDER_WAY: "told as under way",
        Claimed.TO_COME: "told as to come",
        Claimed.CERTAIN: "told as certain",
        Claimed.ACTUAL: "told as a fact",
        Claimed.UP: "up",
        Claimed.DOWN: "down",
        Claimed.PLUS: "told as a plus",
        Claimed.MINUS: "told as a minus",
        Claimed.ABOUT: "told as about",
        Claimed.EXACT: "told outright",
        Claimed.AT_LEAST: "a least value",
        Claimed.AT_MOST: "a greatest value",
        Claimed.PERMITTED: "permitted",
        Claimed.REQUIRED: "required",
        Claimed.NONE: "told of none",
        Claimed.SOME: "told of some",
        Claimed.MANY: "told of many",
        Claimed.MOST: "told of most",
        Claimed.ALL: "told of all",
        Claimed.MINOR: "told as minor",
        Claimed.MATERIAL: "told as material",
    },
    "a claim",
)
_KINDS = sayable(
    (
        ("negation", "certainty", "direction", "bound"),
        ("obligation", "scope", "period", "basis"),
    ),
    "a kind of shift",
)
"""The kinds of shifts, named by their values."""


def shift_kind_words(shift: Shift) -> str:
    """Return ``came true`` or the kind: ``negation``, ``scope`` …"""
    return say("came true") if shift.hypothetical_came_true else say_as("a kind of shift", shift.kind.value)


def shift_glyph(shift: Shift) -> str:
    """Return the sign of a shift."""
    return CAME_TRUE_GLYPH if shift.hypothetical_came_true else SHIFT_GLYPH


def shift_words(shift: Shift) -> str:
    """Return what became of a claim in a sentence: ``what was told as possible is told as a fact``."""
    old, new = shift.old, shift.new
    if shift.kind is ShiftKind.PERIOD:
        return _exchanged(say("the time that it is for is another"), old, new)
    if shift.kind is ShiftKind.BASIS:
        return _exchanged(say("it is reckoned on another basis"), old, new)
    if Claimed.UP in (old.claimed, new.claimed):
        return say("what went up goes down" if old.claimed is Claimed.UP else "what went down goes up")
    if old.claimed is Claimed.OTHER or new.claimed is Claimed.OTHER:
        return say("turned round")
    was, now = (say_as("a claim", _TELLS[turn.claimed]) for turn in (old, new))
    return say("what was {old} is {new}", old=was, new=now)


def _exchanged(what: str, old: Turn, new: Turn) -> str:
    if not old.told or not new.told:
        return what
    return say("{what}: {old}, now {new}", what=what, old=old.told, new=new.told)


def shift_text(comparison: Comparison, placed: PlacedSpan) -> str:
    """Return the words of one side of a shift, or its sentence, on one line."""
    return " ".join(placed.span.of(comparison.paragraphs[placed.place].text).split())
