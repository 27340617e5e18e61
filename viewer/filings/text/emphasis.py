"""How far a passage is set apart from plain text: what a filing marks its headings with, if it does."""

from __future__ import annotations

import re
import string
from collections.abc import Sequence
from dataclasses import dataclass

from viewer.filings.source import SourceBlock
from viewer.filings.thresholds import EMPHASIS
from viewer.language.bullets import is_enumerator

_UPPER, _LOWER = string.ascii_uppercase.encode(), string.ascii_lowercase.encode()
_WIDE = re.compile("[^\x00-\x7f]+")


@dataclass(frozen=True, slots=True)
class Emphasis:
    """How far a passage is set apart from plain text; shares are 0 to 1 of its characters."""

    bold: float = 0.0
    italic: float = 0.0
    underline: float = 0.0
    other_face: float = 0.0
    capitals: float = 0.0
    size: float | None = None
    centred: bool = False
    level: int | None = None
    numbered: bool = False
    run_in: bool = False
    larger: bool = False
    """True where it is set in larger type than most of what the section sets apart."""

    @property
    def typeface(self) -> str:
        """A name for the way that the characters are set; empty for plain text."""
        marks = []
        if self.level is not None:
            marks.append(f"heading level {self.level}")
        shares = (
            ("bold", self.bold),
            ("italic", self.italic),
            ("underlined", self.underline),
            ("another typeface", self.other_face),
        )
        for name, share in shares:
            if share > EMPHASIS.wholly:
                marks.append(name)
        if self.capitals > EMPHASIS.wholly:
            marks.append("capitals")
        if self.larger:
            marks.append("larger")
        if self.centred:
            marks.append("centred")
        if self.numbered:
            marks.append("numbered")
        return " ".join(marks)

    @property
    def signature(self) -> str:
        """The typeface, and whether the passage opened a paragraph; empty for plain text."""
        return self.opening if self.run_in else self.typeface

    @property
    def opening(self) -> str:
        """The signature of a passage set so that opened a paragraph."""
        return " ".join(filter(None, [self.typeface, "at the start of its paragraph"]))


def emphasis_of(whole: str, blocks: Sequence[SourceBlock], text: str) -> Emphasis:
    """Measure how far blocks are set apart; shares are of their characters less markup and blanks.

    ``whole`` is the filing's text, ``text`` the reading text of the blocks.
    """
    total = sum(len(b.content) - sum(len(e.span) for e in b.edits) for b in blocks)
    if b := blocks[0].marker:
        total -= len(b)
    total = max(1, total)

    styled = any(b.runs for b in blocks)

    def share(name: str) -> float:
        if not styled:
            return 0.0
        return min(1.0, sum(len(r.span) for b in blocks for r in b.runs if getattr(r.style, name)) / total)

    sizes = [r.style.size for b in blocks for r in b.runs if r.style.size is not None]
    return Emphasis(
        bold=share("bold"),
        italic=share("italic"),
        underline=share("underline"),
        other_face=share("other_face"),
        capitals=_capitals(text),
        size=max(sizes) if sizes else None,
        centred=blocks[0].centred,
        level=blocks[0].level,
        numbered=blocks[0].marker is not None and is_enumerator(whole, blocks[0].marker.start),
        run_in=any(block.run_in for block in blocks),
    )


def _capitals(text: str) -> float:
    """Return the share of the letters that are capitals; ASCII, nearly all of them, is counted at once."""
    plain = text.encode("ascii", "ignore")
    others = "".join(_WIDE.findall(text)) if len(plain) < len(text) else ""
    upper = len(plain) - len(plain.translate(None, _UPPER)) + sum(map(str.isupper, others))
    letters = len(plain) - len(plain.translate(None, _UPPER + _LOWER)) + sum(map(str.isalpha, others))
    return upper / letters if letters else 0.0
