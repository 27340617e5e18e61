"""``123 of 400 pairs, 2.1 a second, 2 min left``: how far a run is, for a line of the terminal."""

from __future__ import annotations

_MINUTE, _HOUR = 60, 3600
_FAST = 1.0
"""Pairs a second from which on a rate is told by the second."""


def rate_words(done: int, all_: int, rate: float, what: str) -> str:
    """Return how far a run is.

    Args:
        done: How many are done, those of earlier runs among them.
        all_: How many there are.
        rate: How many this run does a second.
        what: What they are: pairs.
    """
    told = f"{rate:.1f} a second" if rate >= _FAST else f"{rate * _MINUTE:.1f} a minute"
    left = (all_ - done) / rate if rate > 0 else 0.0
    return f"{done:,} of {all_:,} {what}, {told}, {time_words(left)} left"


def time_words(seconds: float) -> str:
    """Return a length of time, roughly: ``40 s``, ``12 min``, ``3 h 20 min``."""
    if seconds < _MINUTE:
        return f"{seconds:.0f} s"
    if seconds < _HOUR:
        return f"{seconds / _MINUTE:.0f} min"
    hours, rest = divmod(round(seconds / _MINUTE), _MINUTE)
    return f"{hours:,} h {rest} min"
