"""What came of looking through all factors: how often, where, in which notes, or why nothing can be found."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from viewer.comparison.model import Pair
from viewer.language.say import say, say_count
from viewer.redline.finding.hits import Hit, find_hits
from viewer.redline.finding.listed import ListedHit, listed_notes
from viewer.redline.finding.sought import CannotFind, Sought, SpanFinder
from viewer.redline.plan import Plan

SECONDS = 2.0
"""How long an expression may take through all factors: a thousand times what a plain one takes."""
AT_ONCE = 0.05
"""Seconds that it may take afterwards, in the panes, for texts that were not looked through: what held-back
factors and mended paragraphs have."""
NotesOfPair = tuple[Pair, tuple[tuple[str, str, str], ...]]
"""A pair, and of each note on it what it is, such as ``note``, its text, its id if it is on the factor."""


@dataclass(frozen=True, slots=True)
class FoundPlaces:
    """What came of looking through all factors."""

    finder: SpanFinder | None = None
    hits: Mapping[str, tuple[Hit, ...]] = field(default_factory=dict)
    """By the ids of pairs."""
    notes: tuple[ListedHit, ...] = ()
    problem: str = ""
    """Why nothing can be found; empty where something can."""

    @property
    def total(self) -> int:
        """Hits in the filings."""
        return sum(map(len, self.hits.values()))

    def words(self) -> str:
        """Return how many there are, as a sentence."""
        factors = sum(1 for hits in self.hits.values() if hits)
        told = []
        if self.total:
            places = say_count(self.total, "{n} place", "{n} places")
            told.append(
                say_count(factors, "{places} in {n} factor", "{places} in {n} factors", places=places)
            )
        if self.notes:
            told.append(say_count(len(self.notes), "{n} in notes", "{n} in notes"))
        return ", ".join(told) or say("not found")


def look_through(plans: Mapping[str, Plan], notes: Iterable[NotesOfPair], sought: Sought) -> FoundPlaces:
    """Look through all factors and notes; may be called in any thread.

    Args:
        plans: The plan of each pair by its id.
        notes: What the reviewer wrote.
        sought: What is looked for.
    """
    try:
        finder = SpanFinder(sought, SECONDS)
        hits = {pair_id: find_hits(plan, finder) for pair_id, plan in plans.items()}
        in_notes = [place for pair, told in notes for place in listed_notes(pair, told, finder)]
    except CannotFind as error:
        return FoundPlaces(problem=str(error))
    finder.allow(AT_ONCE)
    return FoundPlaces(finder, hits, tuple(in_notes))
