"""A block of a page before it has a place in the page's text."""

from __future__ import annotations

from dataclasses import dataclass

from viewer.filings.model import Noise
from viewer.filings.sources.html.compose import HtmlRun
from viewer.filings.sources.html.style import Setting


@dataclass(frozen=True, slots=True)
class Context:
    """What the block elements around a place say."""

    centre: object | None = None
    """Which element said that text is centred, told from every other; None where none did."""
    level: int | None = None
    indent: int = 0

    def within(self, setting: Setting) -> Context:
        """Return the context inside an element."""
        if setting.centred is None and setting.level is None and not setting.indent:
            return self
        return Context(
            self.centre if setting.centred is None else (object() if setting.centred else None),
            setting.level or self.level,
            self.indent + setting.indent,
        )


@dataclass(slots=True)
class HtmlBlock:
    """A block as the walk found it."""

    text: str
    runs: list[HtmlRun]
    context: Context
    marker: int = 0
    row: bool = False
    page_start: bool = False
    noise: Noise | None = None
    size: float | None = None
