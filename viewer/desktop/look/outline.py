"""An explanation as rows that can be walked: a heading, a block of the filing with the reasons below it, a
place to go to.

The case: why is this a heading? The answer has two filings, ten blocks and forty reasons. As one text it is a
wall; as rows, each a line and what belongs to it, one goes down them with the arrows and hears one at a time.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

INDENT = "    "
"""What a line stands in by for each step, as plain text."""


class Rank(StrEnum):
    """How loud a line is."""

    HEADING = "heading"
    """Over the rows that follow."""
    LEAD = "lead"
    """What a row is about."""
    BODY = "body"
    QUIET = "quiet"


@dataclass(frozen=True, slots=True)
class OutlineLine:
    """A line of a row; it takes as many lines on screen as it needs."""

    words: str
    rank: Rank = Rank.BODY
    indent: int = 0

    @property
    def text(self) -> str:
        """The line as plain text."""
        return INDENT * self.indent + self.words


@dataclass(frozen=True, slots=True)
class OutlineRow:
    """Some lines that belong together."""

    lines: tuple[OutlineLine, ...]

    @property
    def text(self) -> str:
        """The row as plain text."""
        return "\n".join(line.text for line in self.lines)

    @property
    def spoken(self) -> str:
        """The row as a screen reader says it."""
        return "; ".join(line.words for line in self.lines)


def heading(words: str) -> OutlineRow:
    """Return a row that stands over others."""
    return OutlineRow((OutlineLine(words, Rank.HEADING),))


def row(lead: str, *lines: OutlineLine) -> OutlineRow:
    """Return a row that is about something, with what is said of it."""
    return OutlineRow((OutlineLine(lead, Rank.LEAD), *lines))


def text_of(rows: Iterable[OutlineRow]) -> str:
    """Return rows as plain text, a blank line between two of them."""
    return "\n\n".join(one.text for one in rows)
