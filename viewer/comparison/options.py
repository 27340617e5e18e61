"""Differences that a reviewer may choose not to count: white space, shapes of quotes, dates that moved on.

A difference that is not counted says which of these covers it, so that nobody has to guess it again.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from enum import StrEnum


@dataclass(frozen=True, slots=True)
class Options:
    """Differences that do not count. None of them can hide a figure or, but for the last, a word."""

    ignore_white_space: bool = True
    ignore_quotes_and_dashes: bool = True
    ignore_bullets: bool = True
    ignore_ocr_glyphs: bool = True
    ignore_case: bool = False
    ignore_rolled_dates: bool = False
    ignore_replaced: bool = False
    """Phrases that gave way to others throughout. These are words, so each replacement is listed whatever the
    option says, and no pair is *unchanged* for it."""


class IgnoreOption(StrEnum):
    """One of the :class:`Options`, as the reason why a difference does not count."""

    WHITE_SPACE = "white_space"
    QUOTES_AND_DASHES = "quotes_and_dashes"
    BULLETS = "bullets"
    OCR_GLYPHS = "ocr_glyphs"
    CASE = "case"
    ROLLED_DATES = "rolled_dates"
    REPLACED = "replaced"

    @property
    def field(self) -> str:
        """The field of :class:`Options`."""
        return f"ignore_{self.value}"

    def holds(self, options: Options) -> bool:
        """Return whether the difference is ignored."""
        return bool(getattr(options, self.field))

    def put(self, options: Options, *, on: bool) -> Options:
        """Return the options with this difference ignored, or counted."""
        return replace(options, **{self.field: on})


Ignored = tuple[IgnoreOption, ...]
"""The options that together cover a difference, in their order; empty for one that counts."""


def together(coverings: Iterable[Ignored]) -> Ignored:
    """Return the options that cover several differences, each once."""
    named = {option for covering in coverings for option in covering}
    return tuple(option for option in IgnoreOption if option in named)
