"""``¥0.5 billion → ¥1.3 billion, higher than before; impairment``: a figure among what to look at first.

One sentence may hold three figures of which each changed. So each says its values and what it measures, and
its clauses have it marked. What does not agree within one filing is shown as that filing has it, and no
other.
"""

from __future__ import annotations

from typing import NamedTuple

from viewer.comparison.model import Comparison, FigureChange, Inconsistency, PlacedFigure
from viewer.comparison.places import NEW, OLD, FilingSide
from viewer.comparison.shifts.weight import Concern, ConcernKind
from viewer.language.say import say, sayable
from viewer.language.told import say_told
from viewer.wording.doubts import doubt_words
from viewer.wording.figures import read_words, value_words, verdict_words
from viewer.wording.inconsistencies import INCONSISTENT_MEANING
from viewer.wording.measures import measure_words
from viewer.wording.snippets import NOTHING, Snippet, Snippets
from viewer.wording.ties import row_tie_words

AROUND = 90
"""Characters shown on either hand of a figure."""
_FILINGS = sayable({OLD: "old filing: {figures}. {reason}", NEW: "new filing: {figures}. {reason}"})


class FigureLook(NamedTuple):
    """What is said of a figure, and where it stands."""

    kind: str
    why: str
    old: Snippet
    new: Snippet
    placed: PlacedFigure
    """The figure that the place leads to."""


def figure_look(
    comparison: Comparison, snippets: Snippets, concern: Concern, change: FigureChange
) -> FigureLook:
    """Return what is said of a figure that is worth a look."""
    if concern.kind is ConcernKind.INCONSISTENT:
        return _inconsistent(comparison, snippets, change)
    old, new = (snippets.of(side, AROUND) if side else NOTHING for side in (change.old, change.new))
    placed = change.new or change.old
    assert placed is not None
    return FigureLook(_kind(concern, change), _why(concern, change), old, new, placed)


def _kind(concern: Concern, change: FigureChange) -> str:
    if concern.kind is ConcernKind.CONTRADICTED:
        return say("differs from the statements")
    if concern.kind is ConcernKind.NEW_SUM:
        return say("a sum not told before")
    return verdict_words(change)


def _why(concern: Concern, change: FigureChange) -> str:
    """The values and what lies between them, what is measured, and what is doubtful about it."""
    values = " → ".join(read_words(side.figure) for side in (change.old, change.new) if side is not None)
    tied = row_tie_words(change) if concern.kind is ConcernKind.CONTRADICTED else ""
    said = ", ".join(filter(None, (values, say_told(change.reason))))
    return "; ".join(filter(None, (said, measure_words(change), tied, doubt_words(change))))


def _inconsistent(comparison: Comparison, snippets: Snippets, change: FigureChange) -> FigureLook:
    """What disagrees, and in which filing: the clauses of that filing alone."""
    sides = [side for side in (change.new, change.old) if side is not None]
    placed, found = next(
        ((side, each) for side in sides for each in comparison.inconsistencies if side in each.figures),
        (sides[0], Inconsistency((sides[0],), "")),
    )
    filing = placed.place.side
    figures = ", ".join(value_words(each.figure) for each in found.figures)
    why = say(_FILINGS[filing], figures=figures, reason=say_told(found.reason))
    shown = _clauses(snippets, found.figures, placed)
    old, new = (shown, NOTHING) if filing is FilingSide.OLD else (NOTHING, shown)
    said = why if found.reason else say(INCONSISTENT_MEANING)
    return FigureLook(say("does not agree"), said, old, new, placed)


def _clauses(snippets: Snippets, figures: tuple[PlacedFigure, ...], first: PlacedFigure) -> Snippet:
    """The clause of a figure, and behind it those of the others that do not stand in it."""
    shown = [first]
    for each in figures:
        if not any(_beside(each, one) for one in shown):
            shown.append(each)
    clause = snippets.of(first, AROUND)
    others = "".join(f" / {snippets.of(each, AROUND)}" for each in shown[1:])
    return Snippet(clause.before, clause.figure, clause.after + others)


def _beside(one: PlacedFigure, other: PlacedFigure) -> bool:
    """True where one figure is shown in the clause of the other."""
    return one.place == other.place and abs(one.figure.start - other.figure.start) <= AROUND
