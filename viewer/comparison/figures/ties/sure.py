"""Which facts a figure must equal: those that its sentence names outright, and nothing else.

``We incurred a net loss of $8.4 billion in fiscal 2024`` says *net loss* and no further word, so a fact of
``NetIncomeLoss`` of that year is what it tells of. ``net loss of our Asian segment``, ``we expected a net
loss``: a single word that neither the name of the concept nor the telling of a result explains, and nothing
is sure.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from viewer.comparison.figures.ties.concept_words import full_text_words
from viewer.comparison.figures.ties.statements import Statements
from viewer.filings.facts.model import TaggedFact

_JOINT = re.compile(r",? and (?=[a-z]{2})|,? but |;\s|, compared (?:to|with) ")
_SILENT = full_text_words("contract customer retained", frozenset())
"""Words of names that no text says: ``RevenueFromContractWithCustomer``,
``RetainedEarningsAccumulatedDeficit``."""
_INCOME = full_text_words("income", frozenset())
_NET = full_text_words("net", frozenset())
_DEFICIT = full_text_words("deficit", frozenset())


def sure_facts(text: str, figures: Sequence[int], at: int, statements: Statements) -> Iterator[TaggedFact]:
    """Yield the facts of any period and unit that the sentence of a figure names outright.

    Args:
        text: the sentence.
        figures: where its amounts, shares and counts begin.
        at: where the figure asked about begins.
        statements: the facts of the filing.
    """
    mine: list[TaggedFact] = []
    found: list[TaggedFact] | None = None
    for begin, end, loose in _pieces(text, figures):
        words = full_text_words(text[begin:end], statements.dropped)
        if words:
            mine = _named(words, statements)
            if not mine:
                if found is None or not loose:
                    return
                break
        if begin <= at < end:
            found = mine
    yield from found or ()


def _pieces(text: str, figures: Sequence[int]) -> Iterator[tuple[int, int, bool]]:
    """Yield the clauses of a sentence; one without a figure is part of the next, or of the last.

    The last value tells whether more than a bare ``and`` parts it from the one before: what it says then
    limits nothing that was said.
    """
    start, loose = 0, False
    for match in _JOINT.finditer(text):
        if any(start <= figure < match.start() for figure in figures) and figures[-1] >= match.end():
            yield start, match.end(), loose
            start, loose = match.end(), match[0] != " and "
    yield start, len(text), loose


def _named(words: frozenset[str], statements: Statements) -> list[TaggedFact]:
    """Return the facts whose name has these words and, silent ones aside, no others."""
    word = next(iter(sorted(words - _NET)), "")
    return [
        fact for name in statements.with_word[word] if _same(words, name) for fact in statements.whole[name]
    ]


def _same(words: frozenset[str], name: frozenset[str]) -> bool:
    silent = _SILENT
    if name & _INCOME and name & _DEFICIT:
        silent = silent | _INCOME  # RetainedEarningsAccumulatedDeficit
    elif not name & _INCOME:
        silent = silent | _NET  # net revenues are revenues; a net loss is no operating loss
    return words <= name | (silent & _NET) and name - words <= silent
