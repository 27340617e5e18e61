"""The program's own sentences in the language of the window: ``say("{name} is open", name=…)``.

The window installs a catalogue (:func:`speak`), which Qt fills from ``resources/translations``. Without one,
as on the command line and in English, a sentence is what stands in the source, and nothing is looked up.

- A sentence is one literal, with its parts in braces by name. Halves are never glued: other languages put
  them in another order.
- What is counted names both of its English forms: :func:`say_count`.
- What stands in a table that is made before there is a catalogue is marked there by :func:`sayable`, and said
  where it is shown.
- Reports and all else that is handed on are made :func:`in_english`. The text of a filing is never said.

``packaging/translations.py`` finds every sentence by these names.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from typing import Protocol, TypeVar

from viewer.language.months import MONTHS

_Table = TypeVar("_Table")


class Catalogue(Protocol):
    """The sentences in another language, and how it writes numbers and days."""

    def look_up(self, text: str, sense: str, count: int) -> str:
        """Return a sentence; ``text`` itself where it is not known. Without a count it is -1."""

    def number(self, number: int) -> str:
        """Return a whole number with its groups."""

    def day(self, day: dt.date) -> str:
        """Return a day as this language writes it, with its year."""


_catalogue: list[Catalogue] = []
"""The one that is in use; empty for English. The window puts it here once, before anything is shown."""
_english: ContextVar[bool] = ContextVar("english", default=False)
"""True in a thread, and while it lasts, in which everything is said in English."""


def speak(catalogue: Catalogue | None) -> None:
    """Say everything by this catalogue from now on; in English without one."""
    _catalogue[:] = [] if catalogue is None else [catalogue]


@contextmanager
def in_english() -> Iterator[None]:
    """Say everything in English meanwhile: what is handed on is read by others, elsewhere."""
    before = _english.set(True)
    try:
        yield
    finally:
        _english.reset(before)


def says_otherwise() -> bool:
    """Return whether sentences are said in another language than English now."""
    return bool(_catalogue) and not _english.get()


def say(text: str, /, **parts: object) -> str:
    """Return a sentence in the language of the window, its parts put in."""
    return say_as("", text, **parts)


def say_as(sense: str, text: str, /, **parts: object) -> str:
    """Return a sentence whose English has several senses: ``say_as("a status", "new")``.

    A sentence without parts may hold braces.
    """
    if says_otherwise():
        text = _catalogue[0].look_up(text, sense, -1)
    return text.format(**parts) if parts else text


def say_count(count: int, one: str, many: str, /, **parts: object) -> str:
    """Return a sentence about ``{n}`` things, by its English forms for one and for many of them.

    ``say_count(3, "{n} change", "{n} changes")``; in the catalogue it stands under the form for many.
    """
    if says_otherwise():
        return _catalogue[0].look_up(many, "", count).format(n=say_number(count), **parts)
    return (one if count == 1 else many).format(n=f"{count:,}", **parts)


def say_number(number: int) -> str:
    """Return a whole number with its groups: ``12,345``."""
    if says_otherwise():
        return _catalogue[0].number(number)
    return f"{number:,}"


def say_day(day: dt.date) -> str:
    """Return a day as the language of the window writes it: ``1 December 2026``."""
    if says_otherwise():
        return _catalogue[0].day(day)
    return f"{day.day} {MONTHS[day.month - 1]} {day.year}"


def sayable(table: _Table, _sense: str = "") -> _Table:
    """Return what is given: a sentence, or a table of them, that is said later, where it is shown.

    Args:
        table: Of a dictionary, the values are sentences.
        _sense: As :func:`say_as` has it.
    """
    return table
