"""Every figure of a filing looked up among the filing's own tagged facts, and what was found put into the
ledgers.

Facts are read here, when two filings are compared, and not when one is opened. A recomparison takes over
what the first one found: it depends on the filing alone.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import groupby

from viewer.comparison.figures.ties.judge import Sentence, tie_of
from viewer.comparison.figures.ties.periods import Calendar
from viewer.comparison.figures.ties.statements import Statements
from viewer.comparison.figures.ties.tie import Tie
from viewer.comparison.figures.verdicts.ledger_row import Figures
from viewer.comparison.model import FigureChange, Pair, PlacedFigure
from viewer.comparison.places import NEW, OLD, FilingSide, Place
from viewer.filings.model import Filing
from viewer.language.sentences import Sentences

Ties = Mapping[PlacedFigure, Tie]
"""The figures that were looked up, with what came of it."""
_WHOLE_YEAR = "FY"


def ties_of(filing: Filing, figures: Figures, texts: Mapping[Place, str]) -> Ties:
    """Look up the figures of a filing; none is where it has no tagged facts.

    Args:
        filing: the filing.
        figures: its places with their figures.
        texts: the text of each place.
    """
    if filing.tagged is None or not any(figures.values()):
        return {}
    statements = Statements(filing.tagged.facts, calendar_of(filing), filing.company or "")
    return dict(_ties(figures, texts, statements))


def known_ties(pairs: Iterable[Pair]) -> tuple[Ties, Ties]:
    """Return what an earlier comparison of the same filings found: the old filing's, the new one's."""
    found: dict[FilingSide, dict[PlacedFigure, Tie]] = {OLD: {}, NEW: {}}
    for pair in pairs:
        for change in pair.figures:
            for side, placed, tie in ((OLD, change.old, change.old_tie), (NEW, change.new, change.new_tie)):
                if placed is not None and tie is not None:
                    found[side][placed] = tie
    return found[OLD], found[NEW]


def with_ties(ledger: Sequence[FigureChange], old: Ties, new: Ties) -> tuple[FigureChange, ...]:
    """Return the rows of a ledger, each with what the statements of its filings say."""
    if not old and not new:
        return tuple(ledger)
    return tuple(
        replace(
            change,
            old_tie=old.get(change.old) if change.old is not None else None,
            new_tie=new.get(change.new) if change.new is not None else None,
        )
        for change in ledger
    )


def calendar_of(filing: Filing) -> Calendar:
    """Return the fiscal year that a filing reports on, as far as its own facts say."""
    said = filing.properties
    try:
        end = dt.date.fromisoformat(said.get("period", ""))
    except ValueError:
        return Calendar()
    whole = said.get("fiscal_period", "").upper() == _WHOLE_YEAR
    return Calendar(filing.fiscal_year if whole else None, end)


def _ties(
    figures: Figures, texts: Mapping[Place, str], statements: Statements
) -> Iterator[tuple[PlacedFigure, Tie]]:
    for place, found in figures.items():
        if not found:
            continue
        text = texts[place]
        sentences = Sentences(text)
        for (start, end), group in groupby(found, key=lambda figure: sentences.around(figure.start)):
            together = list(group)
            sentence = Sentence(text[start:end], together, start)
            for figure in together:
                tie = tie_of(figure, sentence, statements)
                if tie is not None:
                    yield PlacedFigure(place, figure), tie
