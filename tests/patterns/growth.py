"""How the time that a pattern takes grows with the text."""

from __future__ import annotations

import signal
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from math import inf
from typing import Any

from tests.patterns.adversarial import adversaries
from tests.patterns.collecting import SEARCH, Pattern

Use = Callable[[Any], object]

_ENOUGH = 0.05
"""Seconds of the processor that are measured where a text looks like a find on the clock, which on a busy
machine goes on while others work."""
_LEAST = 0.001
"""Seconds below which nothing is a find."""
_LIMIT = 0.25
"""Seconds of the processor after which a text is given up; it is a find then."""


@dataclass(frozen=True, slots=True)
class Find:
    """A text on which a pattern's time grows faster than the text."""

    pattern: Pattern
    text: str
    """How the text was made."""
    seconds: tuple[float, float]
    """For the short text and for the long one."""

    def __str__(self) -> str:
        short, long = (1000 * seconds for seconds in self.seconds)
        return (
            f"{self.pattern.place}: {short:.1f} -> {long:.1f} ms on {self.text}: "
            f"{self.pattern.expression[:120]!r}"
        )


class _TooLongError(Exception):
    pass


@contextmanager
def _limited(seconds: float) -> Iterator[None]:
    """Raise an error after so many seconds of the processor: re looks for signals while it matches."""

    def stop(_number: int, _frame: Any) -> None:
        raise _TooLongError

    before = signal.signal(signal.SIGVTALRM, stop)
    signal.setitimer(signal.ITIMER_VIRTUAL, seconds)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_VIRTUAL, 0)
        signal.signal(signal.SIGVTALRM, before)


def _use(pattern: Pattern) -> Use:
    """Return what uses a pattern in all the ways that the program does."""
    compiled = pattern.compiled()
    ways: list[Use] = []
    if "match" in pattern.uses:
        ways.append(compiled.match)
    if "fullmatch" in pattern.uses:
        ways.append(compiled.fullmatch)
    if SEARCH in pattern.uses:
        ways.append(lambda text: sum(1 for _ in compiled.finditer(text)))
    return lambda text: [way(text) for way in ways]


def _seconds(use: Use, text: Any) -> float:
    begun = time.perf_counter()
    try:
        with _limited(_LIMIT):
            use(text)
    except _TooLongError:
        return inf
    return time.perf_counter() - begun


def _processor_seconds(use: Use, text: Any) -> float:
    """Return the seconds of the processor for one text, of many times together."""
    begun = time.process_time()
    times = 0
    while (taken := time.process_time() - begun) < _ENOUGH:
        use(text)
        times += 1
    return taken / times


def _is_find(quick: float, slow: float, steeper: float) -> bool:
    return slow == inf or (slow >= _LEAST and slow > 4 * steeper * quick)


def first_find(pattern: Pattern, *, texts: int, long: int, steeper: float = 2.0) -> Find | None:
    """Return a text on which the time grows faster than the text; None where there is none.

    Time that grows with the text's square grows four times as steep as the text from the short text to the
    long one, which is four times as long.

    Args:
        pattern: what is tried.
        texts: how many texts are tried.
        long: characters of the long text.
        steeper: how many times as steep as the text's the growth must be, to be a find.
    """
    use = _use(pattern)
    for before, pump, after in adversaries(pattern.compiled(), texts):
        made = [before + pump * max(1, size // len(pump)) + after for size in (long // 4, long)]
        pair: list[Any] = [text.encode() for text in made] if isinstance(pattern.expression, bytes) else made
        slow = _seconds(use, pair[1])
        quick = _seconds(use, pair[0]) if _LEAST <= slow < inf else 0.0
        if _is_find(quick, slow, steeper) and slow < inf:
            quick, slow = _processor_seconds(use, pair[0]), _processor_seconds(use, pair[1])
        if _is_find(quick, slow, steeper):
            return Find(pattern, f"{before!r} + {pump!r} * n + {after!r}", (quick, slow))
    return None
