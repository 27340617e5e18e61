"""Every figure of a text: ``¥16.5 billion``, what it is worth, what it claims, and any doubt about it.

The grammar finds the figures in one pass; the words of its sentence then tell what each one claims.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal
from itertools import groupby

from viewer.figures.calendar_date import CalendarDate
from viewer.figures.claim import Claim
from viewer.figures.context import FigureContext
from viewer.figures.describe import brackets, measure
from viewer.figures.describe.amounts import listed
from viewer.figures.describe.context_window import SentencePart
from viewer.figures.describe.nouns import counted_nouns
from viewer.figures.describe.owners import NamesSaid
from viewer.figures.describe.thresholds import DESCRIBING
from viewer.figures.model import Figure, FigureKind
from viewer.figures.quoted.sentence import FigureSentence, Standing
from viewer.figures.read import identities, ocr_suspects, shared_units
from viewer.figures.read.draft import FigureDraft
from viewer.figures.read.grammar.forms import scan
from viewer.figures.read.in_words import nothing
from viewer.figures.read.notation import grouping, model_numbers
from viewer.figures.read.notation.plain import in_plain_notation
from viewer.figures.read.notation.raised_marks import FILLER
from viewer.figures.read.readers import read_token
from viewer.figures.values import Counted, Duration, Money, Percentage, Ratio, Spread, Value
from viewer.filings.model import Paragraph, Repair
from viewer.language.sentences import Sentences

_UNKNOWN = FigureContext()
_DATED = (FigureKind.DATE, FigureKind.PERIOD)
_OF = " of"
"""What stands between a magnitude and what it counts: ``hundreds of ships``."""


def recognise(
    text: str,
    context: FigureContext = _UNKNOWN,
    repairs: Sequence[Repair] = (),
    also: Sequence[FigureDraft] = (),
) -> tuple[Figure, ...]:
    """Return the figures of a text, sorted and without overlap; ``text[f.start:f.end] == f.text``.

    Time grows with the length of the text alone. No text makes it raise.

    Args:
        text: A paragraph's reading text.
        context: What the filing as a whole says about its figures.
        repairs: Where the reading text differs from the source; a figure whose currency sign was mended there
            is suspect.
        also: Figures to take for such besides: words that tell a number only beside another filing.
    """
    printed, text = text, in_plain_notation(text, context.grouping)
    drafts = [draft for match in scan(text) if (draft := read_token(match, context)) is not None]
    drafts = model_numbers.without_models(text, drafts, context.models)
    if also:
        drafts = sorted((*drafts, *also), key=lambda draft: draft.start)
    if not drafts:
        return ()
    grouping.doubt(printed, drafts, context.grouping)
    identities.go_on(text, drafts)
    shared_units.share(text, drafts)
    nothing.fill(text, drafts)
    drafts = shared_units.merge(text, drafts, printed)
    text = text.replace(FILLER, " ")
    sentences = Sentences(printed)  # the plain text has no capital in "Five of our tugs …"
    figures: list[Figure] = []
    for bounds, group in groupby(drafts, key=lambda draft: sentences.around(draft.start)):
        siblings = list(group)
        names = NamesSaid(text, bounds[0])
        for first in range(0, len(siblings), DESCRIBING.sentence_figures):
            some = siblings[first : first + DESCRIBING.sentence_figures]
            low, high = (
                max(bounds[0], some[0].start - DESCRIBING.margin),
                min(bounds[1], some[-1].end + DESCRIBING.margin),
            )
            figures.extend(_finish(text, some, SentencePart(low, high), names, context, repairs))
    if printed != text:
        figures = _as_printed(figures, printed)
    return tuple(figures)


def _as_printed(figures: Sequence[Figure], printed: str) -> list[Figure]:
    """The figures as the filing prints them, which quote it so."""
    sentences: dict[int, FigureSentence] = {}
    made = []
    for figure in figures:
        of = figure.sentence
        if of is not None and id(of) not in sentences:
            sentences[id(of)] = replace(of, printed=printed[of.low : of.high], labels={})
        sentence = sentences[id(of)] if of is not None else None
        made.append(replace(figure, text=printed[figure.start : figure.end], sentence=sentence))
    return made


def recognise_paragraph(paragraph: Paragraph, context: FigureContext = _UNKNOWN) -> tuple[Figure, ...]:
    """Return the figures of a paragraph; one whose currency sign was mended in reading it is suspect."""
    return recognise(paragraph.text, context, paragraph.repairs)


def _finish(
    text: str,
    drafts: list[FigureDraft],
    part: SentencePart,
    names: NamesSaid,
    context: FigureContext,
    repairs: Sequence[Repair],
) -> list[Figure]:
    """Turn the drafts of one sentence into figures."""
    for draft in drafts:
        if draft.kind is FigureKind.COUNT and draft.unit is None:
            draft.unit = counted_nouns.counted(text, draft)
        elif isinstance(draft.value, Spread) and draft.unit is None:
            behind = len(_OF) if text.startswith(_OF, draft.end) else 0
            draft.unit = counted_nouns.counted(text, replace(draft, end=draft.end + behind))
            draft.value = replace(draft.value, unit=draft.unit)
    shared_units.share_things(text, drafts)
    ocr_suspects.doubt(text, drafts, context)
    if repairs:
        ocr_suspects.mended(drafts, repairs)
    claims = brackets.of_another_year(text, drafts, measure.describe(text, drafts, part, names))
    claims = listed.told_of_all(text, drafts, brackets.after_tax(text, drafts, claims))
    sentence = FigureSentence(text, part.low, part.high, tuple(map(_standing, drafts)))
    return [_figure(text, draft, claim, sentence) for draft, claim in zip(drafts, claims, strict=True)]


def _standing(draft: FigureDraft) -> Standing:
    return Standing(draft.start, draft.end, draft.kind not in _DATED)


_QUANTITIES: dict[FigureKind, type[Money | Percentage | Counted | Ratio]] = {
    FigureKind.MONEY: Money,
    FigureKind.PERCENT: Percentage,
    FigureKind.COUNT: Counted,
    FigureKind.RATIO: Ratio,
}


def _figure(text: str, draft: FigureDraft, claim: Claim, sentence: FigureSentence) -> Figure:
    value: Value
    alternatives: tuple[Value, ...] = ()
    if isinstance(draft.value, Decimal):
        value = _QUANTITIES[draft.kind](draft.value, draft.unit)
        if draft.alternatives:
            alternatives = tuple(
                value.of(number) for number in draft.alternatives if isinstance(number, Decimal)
            )
    else:
        value = draft.value
        alternatives = tuple(
            other for other in draft.alternatives if isinstance(other, Duration | CalendarDate)
        )
    printed = text[draft.start : draft.end]
    return Figure(printed, draft.start, draft.end, value, claim, draft.suspect, alternatives, sentence)
