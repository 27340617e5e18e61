"""``we agreed to pay $28 million to settle these claims``: a sum that went wrong and was not told before.

It stands in a factor that was only edited, where the old filing has no figure for it. What we spent, earned
or own is told anew each year; what we lost or must pay for a fault is what a reviewer asks after.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import chain

from viewer.comparison.model import FigureChange, FigureVerdict, Pair, Status
from viewer.comparison.places import Place
from viewer.comparison.shifts.grammar.clauses import clause_of, is_supposed
from viewer.comparison.shifts.grammar.verb_forms import key_of
from viewer.comparison.shifts.grammar.verb_groups import VerbGroup, verb_groups
from viewer.comparison.shifts.grammar.words import Word, words_in
from viewer.comparison.shifts.shift import Claimed
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
        if _went_wrong(words_in(text, Span(*within)), at):
            yield change


def _went_wrong(words: Sequence[Word], at: int) -> bool:
    """Tell whether a word of what went wrong stands beside a sum, or in a clause of its own that claims
    something: not in ``was $5 million, and if fares fall we may have an impairment loss``."""
    here = sum(word.start < at for word in words)
    groups: Sequence[VerbGroup] | None = None
    for number, word in enumerate(words):
        if word.key not in _WENT_WRONG:
            continue
        clause = clause_of(words, number)
        if here in clause:
            return True
        groups = groups if groups is not None else verb_groups(words)
        open_here = any(each.claimed is Claimed.POSSIBLE and each.head in clause for each in groups)
        if not open_here and not is_supposed(words, number):
            return True
    return False


def _is_new_sum(change: FigureChange) -> bool:
    return (
        change.verdict is FigureVerdict.ADDED
        and change.kind is FigureKind.MONEY
        and change.new is not None
        and change.suspect is None
    )
