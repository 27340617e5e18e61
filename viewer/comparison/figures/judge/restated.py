"""``restated``: a net loss of fiscal 2003 is ¥16.5 billion in one filing, ¥15.6 billion in the next.

The two may stand in different factors, so all pairs are looked at together.
"""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import replace

from viewer.comparison.figures.judge.measure_key import MeasureKey, differ, key_of, period_words
from viewer.comparison.figures.judge.moved import WHERE
from viewer.comparison.figures.judge.open_ledgers import OpenLedgers
from viewer.comparison.figures.judge.rolled_forward import (
    reporting_year,
)
from viewer.comparison.figures.match.deeds import REACH, deeds_in, opposite_deeds
from viewer.comparison.figures.match.figure_texts import Texts
from viewer.comparison.figures.verdicts import ledger_row
from viewer.comparison.figures.verdicts.ledger_row import Figures
from viewer.comparison.figures.verdicts.unlike import differences
from viewer.comparison.model import FigureChange, FigureVerdict, PlacedFigure
from viewer.figures.describe.content_words import stem
from viewer.figures.model import FigureKind
from viewer.figures.period import SINCE
from viewer.figures.values import same_number, size

_DID = re.compile(
    r"\s(?:[\w-]{1,20}\s){1,3}?(?P<did>[a-z]{3,14}ed|left|came|went|won|lost|sold|bought|made|paid|built|began|died)\b"
)
_JUST_ARE = frozenset(map(stem, ("located", "based", "situated", "employed", "engaged", "used", "needed")))
"""What things are said to be wherever they are counted."""
_SAID_OF_THEM = 80
"""Characters after a count in which the word for what the counted did is looked for."""
_EXPECTED = re.compile(
    r"\b(?:expect|plan|intend|anticipat|budget|forecast|target|envisag|aim)(?:s|e|es|ed|ted|ned|ing|ting|ning)?\b"
    r"|\b(?:guidance|outlook|will|shall)\b",
    re.IGNORECASE,
)
"""Words of what is still to come: ``we plan to spend``, ``our budget``, ``will cost``."""
_NEW_CLAUSE = re.compile(r";|,\s(?:and|but|while|whereas|which)\s")
"""What such a word does not reach over."""
_CLAUSE_REACH = 120
"""Characters before an amount in which such a word is looked for."""


class _FiguresByKey:
    """The figures of one filing by key, with the place of each in the ledgers."""

    def __init__(self, figures: Figures) -> None:
        self.by_key: dict[MeasureKey, list[PlacedFigure]] = defaultdict(list)
        for place, found in figures.items():
            for figure in found:
                key = key_of(figure)
                if key is not None:
                    self.by_key[key].append(PlacedFigure(place, figure))

    def settled(self, key: MeasureKey) -> list[PlacedFigure]:
        """The figures of a key, where they agree on one value; else none."""
        found = self.by_key.get(key, [])
        return found if len({size(placed.figure.value) for placed in found}) == 1 else []


def _restated(change: FigureChange, period: str) -> FigureChange:
    return replace(
        change,
        verdict=FigureVerdict.RESTATED,
        reason=f"the same measure for the same period ({period}) has another value: {change.reason}",
    )


def _judge_key(
    key: MeasureKey,
    befores: list[PlacedFigure],
    afters: list[PlacedFigure],
    rows: OpenLedgers,
    year: int | None,
    texts: Texts,
) -> None:
    """Mark the rows of one measure and period that both filings state.

    What the old filing, of the reporting year ``year``, told of a later year it could only expect, as it may
    say itself (``we plan to spend``); what has been since 1998 goes on.
    """
    expected = year is not None and (key.period.date.year or 0) > year
    expected = expected or key.period.span == SINCE
    period = period_words(befores[0].figure)
    for before in befores:
        at_old = rows.row_of_old(before)
        if at_old is None:
            continue
        index, change = at_old
        if change.new is not None:
            changed = change.verdict is FigureVerdict.CHANGED and change.new in afters
            known = not expected and not _is_expected(before, texts)
            if changed and known and differ(before.figure, change.new.figure):
                rows.substitute(index, change, _restated(change, period))
            continue
        for after in afters:
            at_new = rows.row_of_new(after)
            if at_new is None or at_new[1].old is not None or not (key.distinct or at_new[0] == index):
                continue
            same = same_number(before.figure.value, after.figure.value)
            if not same and (before.figure.suspect or after.figure.suspect):
                continue
            if before.figure.claim.whose.names != after.figure.claim.whose.names:
                continue
            if differences(before.figure, after.figure) or _did_another_thing(before, after, texts):
                continue
            where = "" if texts.beside(before, after) else WHERE[at_new[0] == index]
            change = ledger_row.paired(before, after, where)
            known = not expected and not _is_expected(before, texts)
            known = known and differ(before.figure, after.figure)
            if known and change.verdict is FigureVerdict.CHANGED:
                change = _restated(change, period)
            rows.join(before, after, change)
            break


def _is_expected(placed: PlacedFigure, texts: Texts) -> bool:
    """Tell whether the clause before an amount says that it is still to come: ``we plan to spend $12``."""
    start, _ = texts.bounds(placed)
    before = texts.before(placed, min(_CLAUSE_REACH, placed.figure.start - start))
    return _EXPECTED.search(_NEW_CLAUSE.split(before)[-1]) is not None


def _did_another_thing(before: PlacedFigure, after: PlacedFigure, texts: Texts) -> bool:
    """Tell whether two figures are of two deeds: ``350 people left``, ``300 people joined``."""
    old, new = (deeds_in(texts.before(each, REACH)) for each in (before, after))
    if opposite_deeds(old, new, texts.around(before), texts.around(after)):
        return True
    if before.figure.kind is not FigureKind.COUNT:
        return False
    told = [_DID.match(texts.after(each, _SAID_OF_THEM)) for each in (before, after)]
    did = {stem(each["did"]) for each in told if each is not None}
    return len(did) > 1 and not did & _JUST_ARE


def mark_restated(old: Figures, new: Figures, rows: OpenLedgers, texts: Texts) -> None:
    """Give ``restated`` to measures that both filings state for one period, with another value.

    A measure that a filing states twice with different values is left alone: which of them was restated
    cannot be told.
    """
    before, after, year = _FiguresByKey(old), _FiguresByKey(new), reporting_year(old)
    for key in before.by_key:
        olds, news = before.settled(key), after.settled(key)
        if olds and news:
            _judge_key(key, olds, news, rows, year, texts)
