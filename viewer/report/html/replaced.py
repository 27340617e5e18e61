"""Replacements that were made throughout, ready for the template: each once, its places behind a click."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

from viewer.redline.attention.replacements import ListedPlace
from viewer.report.content.selection import Selection
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


def replacement_views(selection: Selection, anchors: Collection[str]) -> list[ReplacementView]:
    """Return the replacements in their order.

    Args:
        selection: What is shown.
        anchors: Of the rows that stand in the page.
    """
    return [
        ReplacementView(
            each.words,
            each.counted,
            each.exceptions,
            tuple(_place(one, anchors) for one in each.places),
            tuple(_place(one, anchors) for one in each.kept),
        )
        for each in selection.replacements
    ]


def _place(each: ListedPlace, anchors: Collection[str]) -> PlaceView:
    anchor = row_anchor(each.pair, each.row) if each.row is not None else ""
    if anchor not in anchors:
        anchor = pair_anchor(each.pair)
    return PlaceView(f"#{anchor}", each.pair.heading, each.text)
