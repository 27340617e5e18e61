"""Replacements that were made throughout, ready for the template: each once, its places behind a click."""

from __future__ import annotations

from dataclasses import dataclass

from viewer.comparison.model import Comparison
from viewer.redline.attention.replacements import ListedPlace, listed_replacements
from viewer.report.shown.rows import pair_anchor, row_anchor


@dataclass(frozen=True, slots=True)
class PlaceView:
    """One place, with a link."""

    href: str
    heading: str
    text: str


@dataclass(frozen=True, slots=True)
class ReplacementView:
    """One replacement."""

    words: str
    counted: str
    exceptions: str
    places: tuple[PlaceView, ...]
    kept: tuple[PlaceView, ...]


def replacement_views(comparison: Comparison) -> list[ReplacementView]:
    """Return the replacements in their order."""
    return [
        ReplacementView(
            each.words,
            each.counted,
            each.exceptions,
            tuple(map(_place, each.places)),
            tuple(map(_place, each.kept)),
        )
        for each in listed_replacements(comparison)
    ]


def _place(each: ListedPlace) -> PlaceView:
    anchor = row_anchor(each.pair, each.row) if each.row is not None else pair_anchor(each.pair)
    return PlaceView(f"#{anchor}", each.pair.heading, each.text)
