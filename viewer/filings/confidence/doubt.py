"""A doubt about a reading: what kind it is, where, and what stands there. Its words are made in ``wording/``.

The case: "a paragraph breaks off (“… able to”)" as a sentence leads nowhere; as a value with a span it leads
to the paragraph on a click, and window, report and JSON say it in the same words.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from viewer.filings.model import Span


class DoubtKind(StrEnum):
    """What may be wrong with a reading."""

    # Where the section stands.
    PLACE = "place"
    """Too little speaks for the place."""
    RIVAL = "rival place"
    """Another place looks as much like the section."""
    OPEN_END = "open end"
    """No later item ends the section."""
    GOES_ON = "goes on"
    """Behind the section's end the text speaks of risks as much as in it."""
    ENDS_AGAIN = "ends again"
    """What ends the section is titled once more later."""
    OTHER_ITEM = "other item"
    """A line inside the section titles another part of a report."""
    STATEMENTS = "statements"
    """Tables of numbers stand inside the section."""
    RISKLESS = "no risk"
    """A factor says nothing of what may happen."""
    RISKLESS_END = "no risk at an end"
    """The section begins or ends with text that says nothing of what may happen."""
    POINTER = "pointer"
    """The section points to another place, and has text all the same."""

    # The outline.
    NO_FACTORS = "no factors"
    """No factor was told apart in a section that has text."""
    NONE_SAID = "none said"
    """The section says that it has none, or that they stand elsewhere."""
    LATE_START = "late start"
    """Much text stands before the first heading."""
    LONG_FACTOR = "long factor"
    """A factor is many times as long as the others."""
    FEW = "few factors"
    """There are few factors for so much text."""
    ONLY_HEADING = "only a heading"
    """Nothing stands under a heading."""
    UNLIKE_HEADING = "unlike heading"
    """A heading is set otherwise than the others."""
    WEAK_HEADING = "weak heading"
    """A heading reads like text."""
    BROKEN_HEADING = "broken heading"
    """A heading begins or ends in mid-sentence."""
    TWICE = "twice"
    """Two factors have one heading."""
    UNCOUNTED = "uncounted"
    """The number of a heading is not the next one."""
    EMPTY_GROUP = "empty group"
    """Text stands under the title of a group, and no heading."""
    REFUSED = "refused"
    """A line by itself looks like a heading and was taken for text."""

    HIDDEN = "hidden"
    """A sentence in a paragraph reads like a heading."""

    ODD_CATEGORY = "odd category"
    """The title of a group is set as the headings are."""
    SET_INSIDE = "set inside"
    """A sentence in a paragraph is set as the headings are."""

    # The text.
    BREAKS_OFF = "breaks off"
    """A paragraph ends in mid-sentence."""
    FILE_ENDS = "file ends"
    """The file ends in mid-sentence."""
    STARTS_SMALL = "starts small"
    """A paragraph begins in mid-sentence."""
    JOINED = "joined"
    """Two halves were put together where no page ends."""
    PARTED = "parted"
    """The two halves of a paragraph have hardly a word in common."""
    GLUED = "glued"
    """A word is two words of the file, written together."""
    UNREADABLE = "unreadable"
    """Characters could not be read."""
    UNSEEN = "hidden text"
    """Text that the file does not show was set aside."""
    PAGE_MISSING = "page missing"
    """Page numbers jump."""


@dataclass(frozen=True, slots=True)
class Doubt:
    """One thing that may be wrong."""

    kind: DoubtKind
    span: Span | None = None
    """Where, in ``Filing.text``; None where it is nowhere: the whole reading."""
    quoted: str = ""
    """What stands there, or enough of it to know it."""
    count: float = 0
    """How many, or how many times; what it counts goes by the kind."""
    of: float = 0
    """Of how many."""
    factor: int | None = None
    """Number of the factor that it lies in, where it lies in one."""
    reasons: tuple[str, ...] = ()
    """Reasons from the log, where the log has them."""


PLACE_KINDS = frozenset(
    {
        DoubtKind.PLACE,
        DoubtKind.RIVAL,
        DoubtKind.OPEN_END,
        DoubtKind.GOES_ON,
        DoubtKind.ENDS_AGAIN,
        DoubtKind.OTHER_ITEM,
        DoubtKind.STATEMENTS,
        DoubtKind.POINTER,
    }
)
"""What is about where the section stands and ends, not about what was read in it."""

SUSPICIONS = frozenset(
    {
        DoubtKind.PLACE,
        DoubtKind.GOES_ON,
        DoubtKind.RISKLESS,
        DoubtKind.RISKLESS_END,
        DoubtKind.LATE_START,
        DoubtKind.LONG_FACTOR,
        DoubtKind.FEW,
        DoubtKind.UNLIKE_HEADING,
        DoubtKind.WEAK_HEADING,
        DoubtKind.REFUSED,
        DoubtKind.HIDDEN,
        DoubtKind.ODD_CATEGORY,
        DoubtKind.JOINED,
        DoubtKind.GLUED,
    }
)
"""What is told of a reading that is in doubt alone: many a right one has some of it."""
