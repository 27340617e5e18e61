"""The sentences of a filing's factors, each with the key under which the same one is found in another
filing."""

from __future__ import annotations

from dataclasses import dataclass

from viewer.comparison.options import Options
from viewer.comparison.text.normalise import normaliser
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


def sentences_in(filing: Filing, place: int, options: Options) -> tuple[StandingSentence, ...]:
    """Return every sentence of a filing's headings and paragraphs, in order.

    Args:
        filing: The filing.
        place: Its place in the history.
        options: Differences that do not count.
    """
    keys = normaliser(options)
    found = []
    for factor in filing.factors:
        at = FactorAt(place, factor.number)
        for part, paragraph in enumerate(factor.parts):
            for start, end in sentence_spans(paragraph.text, 0, len(paragraph.text)):
                text = paragraph.text[start:end]
                found.append(StandingSentence(SentenceAt(at, part, Span(start, end)), text, keys.whole(text)))
    return tuple(found)
