"""``The Company`` → ``Marlow Quay`` in 312 places: many changes that are one, and where it was not made."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from viewer.comparison.places import PlacedSpan


class ReplacementKind(StrEnum):
    """What took the place of what."""

    WORDS = "words"
    """A name, a term, a product."""
    YEAR = "year"
    """A year that moved on with the reporting year."""
    TERM = "term"
    """A term that only the new filing defines, in the place of what it stands for."""


@dataclass(frozen=True, slots=True)
class ReplacedPlace:
    """One place of a replacement, on both sides."""

    pair: str
    """Id of the pair."""
    old: PlacedSpan
    new: PlacedSpan


@dataclass(frozen=True, slots=True)
class KeptPlace:
    """A place in which the old phrase still stands."""

    pair: str
    """Id of the pair."""
    new: PlacedSpan
    old: PlacedSpan | None = None
    """Where it stood in the old filing; None in a text that is new."""


@dataclass(frozen=True, slots=True)
class Replacement:
    """A replacement that was made throughout a pair of filings."""

    kind: ReplacementKind
    old: str
    """The phrase that was replaced, as it stands in the most places."""
    new: str
    places: tuple[ReplacedPlace, ...]
    """In the order of the pairs; empty for a term that stood nowhere for what it means before."""
    kept: tuple[KeptPlace, ...] = ()
    """The exceptions, in the order of the pairs."""
    uses: int = 0
    """How often the new filing uses a term that it defines."""
    rolled: int = 0
    """Of the places of a year, how many the ledger tells as dates that rolled forward."""
