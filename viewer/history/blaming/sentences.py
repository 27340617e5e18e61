"""The sentences of a filing's factors, each with the key under which the same one is found in another
filing."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

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
    """The text without the differences that do not count: two sentences of one key are the same."""


def sentences_in(filing: Filing, place: int, key: Callable[[str], str]) -> tuple[StandingSentence, ...]:
    """Return every sentence of a filing's headings and paragraphs, in order.

    Args:
        filing: The filing.
        place: Its place in the history.
        key: Gives the key of a text. Most sentences stand in many filings, so it had better remember.
    """
    found = []
    for factor in filing.factors:
        at = FactorAt(place, factor.number)
        for part, paragraph in enumerate(factor.parts):
            for start, end in sentence_spans(paragraph.text, 0, len(paragraph.text)):
                text = paragraph.text[start:end]
                found.append(StandingSentence(SentenceAt(at, part, Span(start, end)), text, key(text)))
    return tuple(found)
