"""The places of a search as a list: "Freight rates may fall. · both · … [may] fall further …", notes as well.

The panes show one factor; a word stands in twelve. Each line says which factor, on which side, and the words
around, and knows the number by which the panes find it again.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from viewer.comparison.model import Pair
from viewer.language.say import say
from viewer.redline.finding.hits import Hit
from viewer.redline.finding.sought import SpanFinder
from viewer.redline.plan import OLD, Plan
from viewer.wording.readings.sides import side_words
from viewer.wording.snippets import Snippet, snippet

AROUND = 60
"""Characters on either hand of what was found: a line of the list holds some 140."""


@dataclass(frozen=True, slots=True)
class ListedHit:
    """One place."""

    pair: Pair
    where: str
    """``old``, ``new``, ``both``, ``note``, ``note on ¥26.1 billion``."""
    words: Snippet
    number: int = 0
    """By which the panes find it among those of its pair, from 1; 0 for a note."""

    note: str = ""
    """The id of the note that it stands in, where it is one on the factor."""

    @property
    def in_note(self) -> bool:
        """True where it stands in what the reviewer wrote."""
        return self.number == 0


def listed_hits(pair: Pair, plan: Plan, hits: Iterable[Hit]) -> Iterator[ListedHit]:
    """Yield the hits of a pair's own plan, in reading order."""
    for number, hit in enumerate(hits, 1):
        spot = hit.spots[-1]
        text = plan.rows[spot.row].sides[spot.side][spot.block].text
        side = say("both") if len(hit.spots) > 1 else side_words("old" if spot.side == OLD else "new")
        yield ListedHit(pair, side, snippet(text, spot.start, spot.end, AROUND), number)


def listed_notes(
    pair: Pair, notes: Iterable[tuple[str, str, str]], finder: SpanFinder
) -> Iterator[ListedHit]:
    """Yield where the notes of a pair have what is sought.

    Args:
        pair: What they are written on.
        notes: Of each what it is, such as ``note``, its text and its id.
        finder: What is sought.

    Raises:
        CannotFind: Looking takes too long, or there are too many.
    """
    for where, text, name in notes:
        for start, end in finder.spans(text) if text and finder.sought else ():
            yield ListedHit(pair, where, snippet(text, start, end, AROUND), note=name)
