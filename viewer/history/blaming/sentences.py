"""The sentences of a filing's factors, each with the key under which the same one is found in another
filing.

A heading is one sentence, whatever stops are in it: where a scan has ``Acme. Our largest customer, may
leave.`` for ``Acme, our largest customer, may leave.``, nothing of it begins in that year."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from viewer.comparison.beside.texts import beside_factors
from viewer.filings.model import Filing, Span
from viewer.history.blaming.model import SentenceAt
from viewer.history.model import FactorAt
from viewer.language.sentences import sentence_spans


@dataclass(frozen=True, slots=True)
class StandingSentence:
    """A sentence where it stands."""

    at: SentenceAt
    text: str
    key: str
    """The text without the differences that do not count: two sentences of one key are the same. Letter
    case is left out, whatever the options say: ``ATMS`` for ``ATMs`` is no other wording."""


def sentences_in(filing: Filing, place: int, key: Callable[[str], str]) -> tuple[StandingSentence, ...]:
    """Return every sentence of a filing's headings and paragraphs, in order; a heading is one.

    Args:
        filing: The filing.
        place: Its place in the history.
        key: Gives the key of a text. Most sentences stand in many filings, so it had better remember.
    """
    found = []
    for factor in filing.factors:
        at = FactorAt(place, factor.number)
        for part, paragraph in enumerate(factor.parts):
            cut = _cut if part else _whole
            for start, end in cut(paragraph.text):
                text = paragraph.text[start:end]
                found.append(StandingSentence(SentenceAt(at, part, Span(start, end)), text, key(text)))
    return tuple(found)


def keys_beside(filing: Filing, key: Callable[[str], str]) -> frozenset[str]:
    """Return the keys of the sentences that stand beside a filing's factors.

    ``Regulation Risks`` heads a group; what introduces the group is in no factor, and stands all the same.
    """
    parts = (part for factor in beside_factors(filing) for part in factor.parts)
    texts = (part.text for part in parts)
    return frozenset(key(text[start:end]) for text in texts for start, end in _cut(text))


def _cut(text: str) -> list[tuple[int, int]]:
    return sentence_spans(text, 0, len(text))


def _whole(text: str) -> list[tuple[int, int]]:
    said = text.strip()
    start = text.find(said)
    return [(start, start + len(said))] if said else []
