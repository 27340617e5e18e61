"""``we agreed to pay $28 million to settle these claims``: a sum that went wrong and was not told before.

It stands in a factor that was only edited, where the old filing has no figure for it. What we spent, earned
or own is told anew each year; what we lost or must pay for a fault is what a reviewer asks after.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain

from viewer.comparison.model import FigureChange, FigureVerdict, Pair, Status
from viewer.comparison.places import Place
from viewer.comparison.shifts.grammar.verb_forms import key_of
from viewer.comparison.shifts.grammar.words import words_in
from viewer.figures.model import FigureKind
from viewer.filings.model import Span
from viewer.language.sentences import sentence_spans
from viewer.language.word_lists import word_set

_WENT_WRONG = frozenset(
    map(
        key_of,
        word_set(
            """
            settle settlement fine penalty judgment judgement verdict damages indemnity impairment impair
            writedown write-down writeoff write-off write-downs write-offs default breach recall fraud theft
            misappropriated restitution disgorgement forfeiture sanction remediation sue sued lawsuit
            misstatement embezzled stolen
            """
        ),
    )
)
"""Keys of words for what was lost, or must be paid for a fault."""


def new_sums(pair: Pair) -> Iterator[FigureChange]:
    """Yield the sums of an edited pair that its new filing alone tells, beside a word of what went wrong."""
    if pair.status is not Status.EDITED:
        return
    found = [each for each in pair.figures if _is_new_sum(each)]
    if not found:
        return
    texts: dict[Place, str] = dict(chain.from_iterable(row.sides[1].parts for row in pair.rows))
    for change in found:
        assert change.new is not None
        text = texts.get(change.new.place, "")
        at = change.new.figure.start
        within = next((span for span in sentence_spans(text, 0, len(text)) if span[0] <= at < span[1]), None)
        if within is None:
            continue
        if any(word.key in _WENT_WRONG for word in words_in(text, Span(*within))):
            yield change


def _is_new_sum(change: FigureChange) -> bool:
    return (
        change.verdict is FigureVerdict.ADDED
        and change.kind is FigureKind.MONEY
        and change.new is not None
        and change.suspect is None
    )
