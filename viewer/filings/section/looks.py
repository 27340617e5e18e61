"""How a title is set, and whether another one is set as prominently: "RISK FACTORS", "USE OF PROCEEDS".

A line ends a section only if it is of the section's own rank or above it. Rank shows in the level of a
heading, in size, in weight, in capitals, and in standing in the middle; italics and rules set a line lower.
"""

from __future__ import annotations

from bisect import bisect_right

from viewer.filings.section.thresholds import LOCATE
from viewer.filings.source import Source
from viewer.filings.text.emphasis import Emphasis, emphasis_of
from viewer.filings.thresholds import EMPHASIS


class Looks:
    """How the blocks of a file are set; each is measured once, when it is asked for."""

    def __init__(self, source: Source) -> None:
        self.source = source
        self.starts = source.starts
        self._measured: dict[int, Emphasis] = {}

    def block_of(self, position: int) -> int:
        """Return the index of the block that a position lies in."""
        return max(0, bisect_right(self.starts, position) - 1)

    def of(self, index: int) -> Emphasis:
        """Return how a block is set."""
        found = self._measured.get(index)
        if found is None:
            block = self.source.blocks[index]
            words = block.content.of(self.source.text)
            found = self._measured[index] = emphasis_of(self.source.text, [block], words)
        return found

    def short(self, index: int) -> bool:
        """True for a line of its own that is short enough for a title; without making the block."""
        return self.end(index) - self.starts[index] <= LOCATE.title_tile

    def end(self, index: int) -> int:
        """Return where a block's tile ends, without making the block."""
        return self.starts[index + 1] if index + 1 < len(self.starts) else len(self.source.text)


def marks(look: Emphasis) -> frozenset[str]:
    """Return the marks that raise a line above plain text."""
    found = {"capitals"} if look.capitals > EMPHASIS.wholly else set()
    if look.bold > EMPHASIS.wholly:
        found.add("bold")
    return frozenset(found)


def _lowered(look: Emphasis) -> frozenset[str]:
    shares = (("italic", look.italic), ("underlined", look.underline))
    return frozenset(name for name, share in shares if share > EMPHASIS.wholly)


def is_marked(look: Emphasis) -> bool:
    """True where a line is set apart from plain text at all."""
    return look.level is not None or bool(marks(look) or _lowered(look))


def stands_out(look: Emphasis) -> bool:
    """True for a title that is set apart, be it by its size alone: plain text has no size of its own."""
    return is_marked(look) or look.size is not None


def ranks_with(look: Emphasis, title: Emphasis) -> bool:
    """True where a line is set at least as prominently as a title is."""
    if title.level is not None:
        return look.level is not None and look.level <= title.level
    if look.level is not None:
        return True
    if look.size and title.size and look.size < title.size / LOCATE.same_size:
        return False
    if look.size and title.size and look.size > title.size * LOCATE.same_size:
        return is_marked(look) or look.size >= EMPHASIS.larger * title.size
    if not marks(look) >= marks(title) or not _lowered(look) <= _lowered(title):
        return False
    return look.centred or not title.centred


def set_alike(look: Emphasis, other: Emphasis) -> bool:
    """True where two lines are set in one way."""
    return ranks_with(look, other) and ranks_with(other, look)
