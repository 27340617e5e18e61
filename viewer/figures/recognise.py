"""Every figure of a text, in one pass: its value, what it measures, and whether its reading is doubtful."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from itertools import groupby

from viewer.figures.context import FigureContext
from viewer.figures.describe import counted_nouns, measure
from viewer.figures.model import Figure, FigureKind
from viewer.figures.read import numbers, ocr_suspects, shared_units
from viewer.figures.read.draft import Draft
from viewer.figures.read.grammar import scan
from viewer.figures.read.readers import read_token
from viewer.filings.model import Paragraph, Repair
from viewer.language.sentences import Sentences

_UNKNOWN = FigureContext()
_MARGIN = 400
"""Characters of a sentence before its first and after its last figure that can tell what they measure."""
_LONGEST_SENTENCE = 60
"""Figures beyond which a "sentence" is a table: its rows are then described a few figures at a time."""


def recognise(
    text: str, context: FigureContext = _UNKNOWN, repairs: Sequence[Repair] = ()
) -> tuple[Figure, ...]:
    """Return the figures of a text, sorted and without overlap; ``text[f.start:f.end] == f.text``.

    ``repairs`` are the places where the reading text differs from the source; a figure whose currency sign
    was mended there is suspect. Time grows with the length of the text alone. Never raises for any text.
    """
    drafts: list[Draft] = []
    for match in scan(text):
        draft = read_token(match, context)
        if draft is not None:
            drafts.append(draft)
    shared_units.share(text, drafts)
    drafts = shared_units.merge(text, drafts)
    if not drafts:
        return ()
    sentences = Sentences(text)
    figures: list[Figure] = []
    for bounds, group in groupby(drafts, key=lambda draft: sentences.around(draft.start)):
        siblings = list(group)
        for first in range(0, len(siblings), _LONGEST_SENTENCE):
            some = siblings[first : first + _LONGEST_SENTENCE]
            low, high = max(bounds[0], some[0].start - _MARGIN), min(bounds[1], some[-1].end + _MARGIN)
            figures.extend(_finish(text, some, (low, high), context, repairs))
    return tuple(figures)


def recognise_paragraph(paragraph: Paragraph, context: FigureContext = _UNKNOWN) -> tuple[Figure, ...]:
    """Return the figures of a paragraph; one whose currency sign was mended in reading it is suspect."""
    return recognise(paragraph.text, context, paragraph.repairs)


def _finish(
    text: str,
    drafts: list[Draft],
    sentence: tuple[int, int],
    context: FigureContext,
    repairs: Sequence[Repair],
) -> list[Figure]:
    """Turn the drafts of one sentence into figures."""
    for draft in drafts:
        if draft.kind is FigureKind.COUNT and draft.unit is None:
            draft.unit = counted_nouns.counted(text, draft)
    shared_units.share_things(text, drafts)
    ocr_suspects.doubt(text, drafts, context)
    if repairs:
        ocr_suspects.mended(drafts, repairs)
    described = measure.describe(text, drafts, sentence)
    return [_figure(text, draft, *words) for draft, words in zip(drafts, described, strict=True)]


def _figure(text: str, draft: Draft, measured: str, qualifier: str) -> Figure:
    value = numbers.plain(draft.value) if isinstance(draft.value, Decimal) else draft.value
    return Figure(
        kind=draft.kind,
        text=text[draft.start : draft.end],
        start=draft.start,
        end=draft.end,
        value=value,
        unit=draft.unit,
        measure=measured,
        qualifier=qualifier,
        suspect=draft.suspect,
        alternatives=tuple(numbers.plain(other) for other in draft.alternatives),
    )
