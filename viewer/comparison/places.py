"""``o3``, part 2: the second paragraph of the old filing's third factor, and the one way to say so.

Factors are known by ids (``"o3"``, ``"n12"``), which the JSON shows and manual pairs name. Only this module
knows how an id is made; everyone else asks it, or asks a comparison what stands at a place.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from viewer.filings.model import Span

AROUND = 0
"""Number of the pseudo-factor that holds what stands around the factors; the factors count from 1."""
ASIDE = -1
"""Number of the pseudo-factor that holds what was set aside, and is compared all the same: ``oa``, ``na``."""
_ASIDE_LETTER = "a"

JOINT = "\n"
"""Stands between two parts on one side of a row. No part's own text has one."""


class FilingSide(StrEnum):
    """Which of the two filings."""

    OLD = "old"
    NEW = "new"

    @property
    def position(self) -> int:
        """0 for the old filing, 1 for the new one: the order in which both stand in a tuple."""
        return 0 if self is FilingSide.OLD else 1

    @property
    def other(self) -> FilingSide:
        """The other filing."""
        return FilingSide.NEW if self is FilingSide.OLD else FilingSide.OLD


OLD, NEW = FilingSide.OLD, FilingSide.NEW
_LETTERS = {OLD: "o", NEW: "n"}


def factor_id(side: FilingSide | None, number: int) -> str:
    """Return the id of a factor by its number in its filing: ``"o3"``, ``"n12"``.

    ``side`` is None for a filing that is looked at alone: ``"f3"``.
    """
    return f"{_LETTERS[side] if side is not None else 'f'}{_ASIDE_LETTER if number == ASIDE else number}"


def side_of(identifier: str) -> FilingSide:
    """Return which filing a factor's id is of."""
    return OLD if identifier.startswith(_LETTERS[OLD]) else NEW


def number_of(identifier: str) -> int:
    """Return a factor's number in its filing, 1 for the first; ``AROUND`` or ``ASIDE`` for what is none."""
    return ASIDE if identifier[1:] == _ASIDE_LETTER else int(identifier[1:])


def is_factor(identifier: str) -> bool:
    """Tell whether an id is that of a factor, and not of what stands beside the factors."""
    return number_of(identifier) > AROUND


@dataclass(frozen=True, slots=True, order=True)
class Place:
    """A part of a factor: part 0 is its heading, part n its n-th paragraph."""

    factor: str
    """Factor id: ``"o3"``, ``"n12"``."""
    part: int

    @property
    def side(self) -> FilingSide:
        """Which filing it stands in."""
        return side_of(self.factor)


@dataclass(frozen=True, slots=True)
class RowText:
    """One side of a row: the texts of its parts, joined by :data:`JOINT`.

    A row of two parts, ``"Ports may close."`` and ``"We rely on them."``, has the text
    ``"Ports may close.\\nWe rely on them."``; the second part begins at 17. Only here are offsets into a part
    made offsets into the row, and back.
    """

    places: tuple[Place, ...]
    """Empty where the other side's paragraph has no counterpart."""
    text: str

    @classmethod
    def joined(cls, parts: list[tuple[Place, str]]) -> RowText:
        """Return the side that holds the given parts, in order."""
        return cls(tuple(place for place, _ in parts), JOINT.join(text for _, text in parts))

    @property
    def spans(self) -> tuple[tuple[Place, Span], ...]:
        """Each part with its span in the row's text; the last one takes all that is left."""
        found: list[tuple[Place, Span]] = []
        start = 0
        for number, place in enumerate(self.places, start=1):
            end = -1 if number == len(self.places) else self.text.find(JOINT, start)
            end = len(self.text) if end < 0 else end
            found.append((place, Span(start, end)))
            start = min(end + len(JOINT), len(self.text))
        return tuple(found)

    @property
    def parts(self) -> tuple[tuple[Place, str], ...]:
        """Each part with its text."""
        return tuple((place, span.of(self.text)) for place, span in self.spans)

    @property
    def starts(self) -> dict[Place, int]:
        """Where each part begins in the row's text."""
        return {place: span.start for place, span in self.spans}


@dataclass(frozen=True, slots=True)
class PlacedSpan:
    """A stretch of the text of one part of a factor."""

    place: Place
    span: Span
