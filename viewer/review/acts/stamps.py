"""When each act was said, in an order that a clock which is set back cannot turn round.

The case: a factor is marked at 16:00; the clock is set back by an hour; the reviewer flags it at "15:01".
By the clock the older act would win, and what the window shows would be gone at the next start. So an act is
stamped with the time, but always later than all that it follows.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import UTC, datetime, timedelta
from types import MappingProxyType
from typing import Protocol, TypeVar

_STEP = timedelta(microseconds=1)
"""The least by which a stamp is later than another: stamps are written to the microsecond."""
_AFTER_ALL = "~"
"""Sorts after every character of a time: makes a stamp later than one that is no time."""


class Stamped(Protocol):
    """What carries a stamp: UTC time in ISO 8601, so that stamps are ordered as texts."""

    @property
    def updated(self) -> str:
        """When it was said."""


S = TypeVar("S", bound=Stamped)


def now() -> str:
    """Return the time as reviews keep it: UTC, ISO 8601, to the microsecond."""
    return datetime.now(UTC).isoformat(timespec="microseconds")


def latest(acts: Iterable[Stamped]) -> str:
    """Return the latest stamp of some acts; empty where there are none."""
    return max((act.updated for act in acts), default="")


def next_stamp(held: str, at: str) -> str:
    """Return a stamp for an act that follows another one: the time, or just after ``held`` if that is later.

    Args:
        held: The latest stamp that the act must outrank; empty for none. A damaged one is outranked too.
        at: The time by the clock, as :func:`now` gives it.
    """
    if at > held:
        return at
    try:
        after = (datetime.fromisoformat(held).astimezone(UTC) + _STEP).isoformat(timespec="microseconds")
    except (ValueError, OverflowError):
        return held + _AFTER_ALL
    return after if after > held else held + _AFTER_ALL


def later(held: Mapping[str, S], ours: Mapping[str, S]) -> Mapping[str, S]:
    """Return both, the later one where both have a key, ours at a tie."""
    theirs = {key: one for key, one in held.items() if key not in ours or one.updated > ours[key].updated}
    return MappingProxyType({**ours, **theirs})
