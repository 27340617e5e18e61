"""The values of acts as plain values, and back: what the database keeps as JSON."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, fields
from typing import Any

from viewer.comparison.places import FilingSide
from viewer.review.figure_names import FigureName
from viewer.review.model import FactorPrint, FilingContent, KeptPair, PairContent
from viewer.review.notes.anchors import Anchor


def to_text(value: object) -> str:
    """Return a value that must be text.

    Raises:
        TypeError: it is none.
    """
    if not isinstance(value, str):
        raise TypeError(f"{value!r} is not text")
    return value


def to_truth(value: object) -> bool:
    """Return a value that must be true or false.

    Raises:
        TypeError: it is neither.
    """
    if not isinstance(value, bool):
        raise TypeError(f"{value!r} is not true or false")
    return value


def to_whole(value: object) -> int:
    """Return a value that must be a whole number.

    Raises:
        TypeError: it is none.
    """
    if not isinstance(value, int) or isinstance(value, bool):
        raise TypeError(f"{value!r} is not a whole number")
    return value


def to_list(value: object) -> list[Any]:
    """Return a value that must be a list.

    Raises:
        TypeError: it is none.
    """
    if not isinstance(value, list | tuple):
        raise TypeError("a list was expected")
    return list(value)


def to_object(value: object) -> Mapping[str, Any]:
    """Return a value that must have named parts.

    Raises:
        TypeError: it has none.
    """
    if not isinstance(value, dict):
        raise TypeError("an object was expected")
    return value


def texts(value: object) -> tuple[str, ...]:
    """Return a list of texts."""
    return tuple(to_text(one) for one in to_list(value))


def to_content(value: object) -> PairContent:
    """Return the fingerprints of a pair."""
    held = to_object(value)
    return PairContent(**{field.name: to_text(held[field.name]) for field in fields(PairContent)})


def to_figure(value: object) -> FigureName:
    """Return the name of a figure."""
    held = to_object(value)
    return FigureName(**{field.name: to_text(held[field.name]) for field in fields(FigureName)})


def to_figure_or_none(value: object) -> FigureName | None:
    """Return the name of a figure, if there is one."""
    return None if value is None else to_figure(value)


def from_figure(name: FigureName | None) -> dict[str, str] | None:
    """Return a figure's name in plain values."""
    return None if name is None else asdict(name)


def to_anchor(value: object) -> Anchor:
    """Return what a note hangs on.

    Raises:
        ValueError: it is of neither filing.
    """
    held = to_object(value)
    quote, before, after, paragraph = (
        to_text(held[name]) for name in ("quote", "before", "after", "paragraph")
    )
    number, start = (to_whole(held[name]) for name in ("number", "start"))
    return Anchor(FilingSide(to_text(held["side"])), quote, before, after, paragraph, number, start)


def to_print(value: object) -> FactorPrint:
    """Return what a factor is known by."""
    held = to_object(value)
    text, body, heading = (to_text(held[name]) for name in ("text", "body", "heading"))
    return FactorPrint(text, body, heading, to_whole(held["number"]))


def to_kept_pair(value: object, updated: str, *, withdrawn: bool) -> KeptPair:
    """Return a manual pair.

    Raises:
        ValueError: it has no factor.
    """
    held = to_object(value)
    old, new = (tuple(to_print(one) for one in to_list(held[side])) for side in ("old", "new"))
    if not old and not new:
        raise ValueError("a pair of nothing")
    return KeptPair(old, new, updated, withdrawn)


def from_kept_pair(pair: KeptPair) -> dict[str, Any]:
    """Return the factors of a manual pair in plain values."""
    return {"old": [asdict(one) for one in pair.old], "new": [asdict(one) for one in pair.new]}


def to_filings(value: object) -> tuple[FilingContent, FilingContent] | None:
    """Return what the two filings of a review are known by, if that was kept."""
    if value is None:
        return None
    old, new = (to_filing(item) for item in to_list(value))
    return old, new


def to_filing(value: object) -> FilingContent:
    """Return what a filing is known by."""
    held = to_object(value)
    company, form = (None if held[name] is None else to_text(held[name]) for name in ("company", "form"))
    year = None if held["fiscal_year"] is None else to_whole(held["fiscal_year"])
    return FilingContent(company, form, year, tuple(to_print(one) for one in to_list(held["factors"])))
