"""What is looked for: "may" in any case, "May" as a word of its own, ``¥\\d+(\\.\\d+)? billion``.

An expression that somebody writes can take longer than a life: ``(a+)+b`` tries every way to part a row
of a's. The standard library has no way to stop it, so expressions are run by ``regex``, which has: each
search gets a limit of time for all texts together, and lets other threads work meanwhile. What was
found in a text is remembered, so that the panes mark at once what the count found in the background.
"""

from __future__ import annotations

import re
import time
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Protocol

from viewer.language.say import say, say_number, sayable

Stretch = tuple[int, int]
"""Half-open, in code points."""

LONGEST = 1_000
"""Characters of an expression at most: compiling one takes longer than its length explains."""
MOST_PLACES = 50_000
"""Places that are counted: so many take a second to mark, and nobody goes through them."""


class CannotFind(Exception):
    """Why nothing can be looked for, in words to show beside the field."""


@dataclass(frozen=True, slots=True)
class Sought:
    """What is looked for, and how."""

    text: str = ""
    case: bool = False
    """Whether capitals and small letters are told apart."""
    whole_words: bool = False
    """Whether a letter or digit may not stand right before or after it."""
    expression: bool = False
    """Whether the text is a regular expression."""

    def __bool__(self) -> bool:
        return bool(self.text.strip())


class _Match(Protocol):
    def start(self) -> int: ...

    def end(self) -> int: ...


class SpanFinder:
    """Finds one thing in many texts, and remembers where it found it.

    ``spans`` may be called from one thread at a time.
    """

    def __init__(self, sought: Sought, seconds: float = float("inf")) -> None:
        """Make ready to look.

        Args:
            sought: What is looked for.
            seconds: How long looking may take, all texts together; only expressions need it.

        Raises:
            CannotFind: It is no expression; says what is wrong with it and where.
        """
        self.sought = sought
        self._pattern = _expression(sought) if sought.expression else None
        self._plain = None if sought.expression else _plain(sought)
        self._left = seconds
        self._found: dict[str, tuple[Stretch, ...]] = {}
        self._places = 0

    def allow(self, seconds: float) -> None:
        """Let looking take so much longer, from now on."""
        self._left = seconds

    def spans(self, text: str) -> tuple[Stretch, ...]:
        """Return where a text has what is sought, in order; stretches without length are left out.

        Raises:
            CannotFind: It takes too long, or stands in too many places.
        """
        if text not in self._found:
            spans = tuple(
                (found.start(), found.end()) for found in self._matches(text) if found.end() > found.start()
            )
            self._places += len(spans)
            if self._places > MOST_PLACES:
                raise CannotFind(say("More than {n} places: look for more words.", n=say_number(MOST_PLACES)))
            self._found[text] = spans
        return self._found[text]

    def _matches(self, text: str) -> Iterator[_Match]:
        if self._plain is not None:
            yield from self._plain.finditer(text) if self.sought else ()
        if self._pattern is None or not self.sought:
            return
        if self._left <= 0:
            raise CannotFind(say(_TOO_LONG))
        began = time.perf_counter()
        limit = None if self._left == float("inf") else self._left
        try:
            yield from self._pattern.finditer(text, concurrent=True, timeout=limit)
        except TimeoutError:
            self._left = 0
            raise CannotFind(say(_TOO_LONG)) from None
        self._left -= time.perf_counter() - began


_TOO_LONG = sayable("This expression takes too long: it can match in too many ways.")


def _plain(sought: Sought) -> re.Pattern[str]:
    """Words as they are, whatever the white space between them."""
    words = r"\s+".join(map(re.escape, sought.text.split()))
    return re.compile(_as_word(words, sought), 0 if sought.case else re.IGNORECASE)


def _expression(sought: Sought):  # type: ignore[no-untyped-def] # ``regex`` tells no types
    import regex  # not needed before an expression is written

    if len(sought.text) > LONGEST:
        raise CannotFind(say("An expression may have {n} characters at most.", n=say_number(LONGEST)))
    flags = 0 if sought.case else regex.IGNORECASE
    try:
        # By itself first, so that what is wrong is told by its place in what was written.
        regex.compile(sought.text, flags)
        return regex.compile(_as_word(sought.text, sought), flags)
    except regex.error as error:
        place = "" if error.pos is None else say(" (at character {number})", number=error.pos + 1)
        words = say("Not a regular expression: {problem}{place}.", problem=error.msg, place=place)
        raise CannotFind(words) from None
    except (RecursionError, OverflowError, MemoryError):
        raise CannotFind(say("Not a regular expression: it is nested too deeply.")) from None


def _as_word(pattern: str, sought: Sought) -> str:
    return rf"(?<!\w)(?:{pattern})(?!\w)" if sought.whole_words else pattern


def span_finder(what: SpanFinder | str) -> SpanFinder:
    """Return what finds words that are given as they are, in any case; a finder as it is."""
    return SpanFinder(Sought(what)) if isinstance(what, str) else what
