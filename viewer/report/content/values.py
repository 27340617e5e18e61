"""A choice out of plain values, as a profile or a manifest has them; what is no choice is told in a line."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from enum import StrEnum
from typing import Any

from viewer.comparison.model import FigureVerdict
from viewer.report.content.choices import (
    LONGEST_LINE,
    Colours,
    ReportContent,
    ReportLayout,
    Unchanged,
    WhichFactors,
    WhoseNotes,
    one_line,
)

ID = re.compile(r"[on](?:[0-9]{1,6}|a)")
"""Of a factor, of what stands around the factors (``o0``), or of what was set aside (``na``)."""


class ContentError(Exception):
    """Something is no choice of what a report shows. ``str(error)`` is one line: what, and what there is."""


def content_from(values: Mapping[str, Any]) -> ReportContent:
    """Return the choice that plain values stand for; what they do not name is as usual.

    Raises:
        ContentError: a name is not known, or its value is none that it can have, or these are no table.
    """
    if not isinstance(values, Mapping):
        raise ContentError("is no table of names and values")
    for name in values:
        if name not in _READERS:
            raise ContentError(f"{name!r} is nothing that can be chosen. There is: {', '.join(_READERS)}")
    read = {name: _READERS[name](name, value) for name, value in values.items()}
    return checked(ReportContent(**read))


def checked(content: ReportContent) -> ReportContent:
    """Return the choice itself.

    Raises:
        ContentError: two parts of it do not go together.
    """
    if content.factors is WhichFactors.CHOSEN and not content.chosen:
        raise ContentError("chosen factors are to be shown, and none is named. Name them: o3, n4")
    if content.chosen and content.factors is not WhichFactors.CHOSEN:
        raise ContentError(f"factors are named, and {content.factors.value} factors are to be shown")
    if content.notes is WhoseNotes.MINE and not content.reviewer:
        raise ContentError("only the reviewer's own notes are to be shown, and no reviewer is named")
    return content


def verdicts_of(words: list[str]) -> tuple[str, ...] | None:
    """Return the verdicts that words name, in the program's order; ``all`` for each, ``none`` for none.

    ``usual`` leaves it to the face which it lists.

    Raises:
        ContentError: a word is no verdict.
    """
    if words == ["usual"]:
        return None
    if words in (["all"], ["none"]):
        return tuple(verdict.value for verdict in FigureVerdict) if words == ["all"] else ()
    known = [verdict.value for verdict in FigureVerdict]
    named = [word.replace("-", "_") for word in words]
    for word in named:
        if word in ("all", "none", "usual"):
            raise ContentError(f"{word!r} stands alone, and other figures are named beside it")
        if word not in known:
            raise ContentError(
                f"{word!r} is no verdict on a figure. There is: all, none, usual, {', '.join(known)}"
            )
    return tuple(verdict for verdict in known if verdict in named)


def ids_of(words: list[str]) -> tuple[str, ...]:
    """Return the ids that words name, each once.

    Raises:
        ContentError: a word is no id.
    """
    for word in words:
        if not ID.fullmatch(word):
            raise ContentError(
                f"{word!r} is no factor. Name one as o3 (the third of the old filing) or n4 (of the new one)"
            )
    return tuple(dict.fromkeys(words))


def _one_of(kind: type[StrEnum]) -> Callable[[str, Any], StrEnum]:
    def read(name: str, value: Any) -> StrEnum:
        known = [one.value for one in kind]
        if value not in known:
            raise ContentError(f"{name} cannot be {value!r}. There is: {', '.join(known)}")
        return kind(value)

    return read


def _switch(name: str, value: Any) -> bool:
    if not isinstance(value, bool):
        raise ContentError(f"{name} cannot be {value!r}. There is: true, false")
    return value


def _line(name: str, value: Any) -> str:
    if not isinstance(value, str):
        raise ContentError(f"{name} cannot be {value!r}: it is a text")
    line = one_line(value)
    if len(" ".join(value.split())) > LONGEST_LINE:
        raise ContentError(f"{name} is longer than {LONGEST_LINE} characters")
    return line


def _words(name: str, value: Any) -> list[str]:
    if not isinstance(value, list | tuple) or not all(isinstance(one, str) for one in value):
        raise ContentError(f"{name} cannot be {value!r}: it is a list of texts")
    return list(value)


_READERS: dict[str, Callable[[str, Any], Any]] = {
    "factors": _one_of(WhichFactors),
    "chosen": lambda name, value: ids_of(_words(name, value)),
    "unchanged": _one_of(Unchanged),
    "layout": _one_of(ReportLayout),
    "verdicts": lambda name, value: verdicts_of(_words(name, value)),
    "introduction": _switch,
    "set_aside": _switch,
    "notes": _one_of(WhoseNotes),
    "colours": _one_of(Colours),
    "title": _line,
    "reviewer": _line,
    "cut_data": _switch,
}
"""Field of the choice -> what reads its value."""
