"""What whoever hands a report on chooses of it, as one value.

The case: a lawyer sends a client the seven factors that changed, as a redline in one column, without the
notes that were written for colleagues. The report says so on its first page; ``factordiff verify`` and
whoever makes it again know it, too, for the choice is kept in the report as values.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, fields, replace
from enum import StrEnum

LONGEST_LINE = 200
"""Characters of a title or a name: what still stands in two lines at the head of a page."""
_NO_TEXT = re.compile(r"[\x00-\x1f\x7f-\x9f\ufffe\uffff]")
"""Control characters, and the two that XML, and so Word and Excel, cannot hold."""


class WhichFactors(StrEnum):
    """The factors that are shown."""

    ALL = "all"
    CHANGED = "changed"
    FLAGGED = "flagged"
    CHOSEN = "chosen"
    """Those that are named, by their ids."""


class Unchanged(StrEnum):
    """What becomes of paragraphs that both filings have."""

    FOLDED = "folded"
    """Behind a line that counts them, where a face can fold; on paper the line stands for them."""
    LEFT_OUT = "left-out"
    SHOWN = "shown"


class ReportLayout(StrEnum):
    """How the two filings stand on a page."""

    SIDE_BY_SIDE = "side-by-side"
    REDLINE = "redline"
    """Both in one text, deletions and insertions in place."""


class WhoseNotes(StrEnum):
    """The marks and notes of the review that are shown."""

    ALL = "all"
    MINE = "mine"
    """Those of the reviewer who is named."""
    NONE = "none"


class Colours(StrEnum):
    """What inserted and deleted are marked in."""

    RED_GREEN = "red-green"
    BLUE_ORANGE = "blue-orange"
    HIGH_CONTRAST = "high-contrast"
    HIGH_CONTRAST_BLUE_ORANGE = "high-contrast-blue-orange"

    @classmethod
    def of(cls, *, safe: bool, high_contrast: bool) -> Colours:
        """Return the colours that go with those of a window."""
        return next(one for one in cls if (one.safe, one.high_contrast) == (safe, high_contrast))

    @property
    def safe(self) -> bool:
        """True for blue and orange."""
        return self in (Colours.BLUE_ORANGE, Colours.HIGH_CONTRAST_BLUE_ORANGE)

    @property
    def high_contrast(self) -> bool:
        """True where all is as far from its ground as can be."""
        return self in (Colours.HIGH_CONTRAST, Colours.HIGH_CONTRAST_BLUE_ORANGE)


@dataclass(frozen=True, slots=True)
class ReportContent:
    """What a report shows; as it stands, all of it."""

    factors: WhichFactors = WhichFactors.ALL
    chosen: tuple[str, ...] = ()
    """Ids of the factors that are shown, as the JSON has them (``o3``, ``n4``), where ``factors`` says so."""
    unchanged: Unchanged = Unchanged.FOLDED
    layout: ReportLayout = ReportLayout.SIDE_BY_SIDE
    verdicts: tuple[str, ...] | None = None
    """The verdicts whose figures are listed; none for no table. None: those that the face lists by itself."""
    introduction: bool = True
    """False leaves out what stands around the factors."""
    set_aside: bool = True
    """False leaves out what is part of no factor: page-foot notes, page numbers, running headers."""
    notes: WhoseNotes = WhoseNotes.ALL
    colours: Colours = Colours.RED_GREEN
    title: str = ""
    """Stands above the usual title."""
    reviewer: str = ""
    """Who hands the report on; whose notes are shown where only theirs are."""
    cut_data: bool = False
    """True where JSON and CSV, too, hold only what is shown: programs mostly want all."""


def as_values(content: ReportContent) -> dict[str, object]:
    """Return a choice as plain values that JSON can hold: those alone that are not the usual ones."""
    usual = ReportContent()
    found: dict[str, object] = {}
    for field in fields(ReportContent):
        value = getattr(content, field.name)
        if value != getattr(usual, field.name):
            found[field.name] = list(value) if isinstance(value, tuple) else value
    return found


def one_line(text: str) -> str:
    """Return a title or a name as it stands at the head of a page, without what no file can hold.

    Control characters are dropped; half a surrogate pair, as a command line in another encoding than UTF-8
    has for each of its letters, becomes a question mark.
    """
    kept = "".join(char for char in text if char.isspace() or not _NO_TEXT.fullmatch(char))
    return " ".join(kept.split())[:LONGEST_LINE].encode("utf-8", "replace").decode("utf-8")


def whole(content: ReportContent) -> ReportContent:
    """Return a choice for a face that is read by programs: all is in it, unless that was asked otherwise."""
    if content.cut_data:
        return content
    return replace(ReportContent(), title=content.title, reviewer=content.reviewer, notes=content.notes)
