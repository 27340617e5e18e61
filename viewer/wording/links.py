"""What a link in the text says: ``moved to ▸ “Our lenders may call.”``, and what its tooltip adds.

The window shows these words as they are. The report has room for whole headings, and takes only the direction
(:data:`MOVED`) from here.
"""

from __future__ import annotations

from viewer.comparison.places import OLD, FilingSide, Place
from viewer.language.say import say, say_count, sayable

LONGEST_HEADING = 60
"""Characters of a heading that a link names it by: about a line of a pane. Chosen by eye."""
LONGEST_IN_ROW = 1_000
"""Characters of a heading by which each row of a table of figures names its factor. The longest of the corpus
has 718. A run of text taken for one heading, with thousands of figures in it, would else be told as often."""
ALIKE = 0.995
"""Passages at least this similar are "the same words": less would round to 99% or below."""
MOVED = sayable({FilingSide.OLD: "moved to", FilingSide.NEW: "moved from"})
"""What became of a passage, seen from the filing in which it is read."""
NEAREST = sayable("go to the nearest ▸")
COMPARE_BY_WORDS = sayable("This paragraph was compared as a whole. Compare by words anyway")
COMPARE_BY_WORDS_TIP = sayable(
    "It is too long to be compared word by word without being asked: it may take a while"
)


def heading_name(heading: str) -> str:
    """Return a heading in quotes, as short as a link needs it."""
    return f"“{shortened(heading)}”"


def shortened(heading: str, longest: int = LONGEST_HEADING) -> str:
    """Return a heading cut between words to the length that a link, or something else, has room for."""
    if len(heading) <= longest:
        return heading
    return heading[:longest].rsplit(" ", 1)[0].rstrip(" ,;:") + "…"


def row_name(heading: str) -> str:
    """Return a heading whole, unless it is so long that no row of many can have room for it."""
    return shortened(heading, LONGEST_IN_ROW)


def part_name(place: Place) -> str:
    """Return ``paragraph 3`` or ``the heading``: a place named to a reader who is in its factor."""
    return say("paragraph {number}", number=place.part) if place.part else say("the heading")


def passage_words(side: FilingSide, name: str) -> str:
    """Return where a passage of this side went or came from: ``moved to ▸ “…”``, ``moved from ◂ “…”``."""
    return say("moved to ▸ {place}" if side is OLD else "moved from ◂ {place}", place=name)


def passage_tip(side: FilingSide, name: str, similarity: float) -> str:
    """Return ``moved to “…” of the new filing, the same words``."""
    same = similarity >= ALIKE
    alike = say("the same words") if same else say("{share} alike", share=f"{similarity:.0%}")
    return say("{moved}, {alike}", moved=_moved(side, name), alike=alike)


def _moved(side: FilingSide, place: str) -> str:
    if side is OLD:
        return say("moved to {place} of the new filing", place=place)
    return say("moved from {place} of the old filing", place=place)


def row_words(side: FilingSide, place: Place | None) -> str:
    """Return where in the same pair a paragraph went: ``moved to ▸ paragraph 3``."""
    return say("moved to ▸ {place}" if side is OLD else "moved from ▸ {place}", place=_row_name(place))


def row_tip(side: FilingSide, place: Place | None) -> str:
    """Return ``moved to paragraph 3 of the new filing``."""
    return _moved(side, _row_name(place))


def counterpart_words(side: FilingSide, heading: str) -> str:
    """Return in which factor a figure's counterpart stands: ``new figure in ▸ “…”``."""
    new = side.other is not OLD
    return say("new figure in ▸ {place}" if new else "old figure in ▸ {place}", place=heading_name(heading))


def nearest_tip(heading: str, containment: float) -> str:
    """Return how much of a factor its nearest one holds: ``“…” holds 12% of it: click to go there``."""
    return say(
        "{heading} holds {share} of it: click to go there",
        heading=heading_name(heading),
        share=f"{containment:.0%}",
    )


def rest_words(factors: int) -> str:
    """Return the offer to show factors that were held back."""
    return say_count(factors, "… {n} more factor: show anyway", "… {n} more factors: show anyway")


def fold_words(paragraphs: int) -> str:
    """Return what a fold stands for: ``5 unchanged paragraphs``."""
    return say_count(paragraphs, "{n} unchanged paragraph", "{n} unchanged paragraphs")


def _row_name(place: Place | None) -> str:
    if place is None:
        return say("paragraph")
    return say("paragraph {number}", number=place.part) if place.part else say("heading")
