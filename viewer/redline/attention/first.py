"""``What to look at first``: the twenty places of a comparison that a reviewer would want to know before all
others.

Each leads to its place and shows the clause on both sides. What weighs how much is settled in
:mod:`viewer.comparison.shifts.weight`.
"""

from __future__ import annotations

from dataclasses import dataclass
from textwrap import shorten

from viewer.comparison.model import Comparison, FigureChange, Pair
from viewer.comparison.places import Place, PlacedSpan
from viewer.comparison.shifts.passages import LonePassage
from viewer.comparison.shifts.statements import Statement
from viewer.comparison.shifts.weight import Concern, ConcernKind
from viewer.language.say import say, say_number
from viewer.redline.attention.figure_looks import figure_look
from viewer.wording.figures import VERDICT_GLYPHS
from viewer.wording.inconsistencies import INCONSISTENT_GLYPH
from viewer.wording.pairs import glyph, nearest_words, status_words
from viewer.wording.shifts import shift_glyph, shift_kind_words, shift_text, shift_words
from viewer.wording.snippets import NOTHING, Snippet, Snippets

MOST = 20
"""Places listed at most."""
LEAST_POINTS = 12.0
"""What weighs less is found in the tree and the ledger: figures that changed by less than some 40%."""
LEAST_REWRITTEN = 4.0
"""Of an edited factor: of which two fifths of the text are other."""
_PAUSES = " ,;:"
"""Marks that a passage does not begin with where it goes on from what stands."""
_ENDS = (".", "!", "?")
"""Marks with which a sentence ends."""
LONGEST_PASSAGE = 300
"""Characters shown of a passage: its first two sentences say what it is about."""
_NEW_GLYPH = "+"
_GONE_GLYPH = "−"
_LOUD = frozenset(
    (ConcernKind.CAME_TRUE, ConcernKind.CONTRADICTED, ConcernKind.INCONSISTENT, ConcernKind.RESTATED)
)
_OF_A_FACTOR = frozenset((ConcernKind.NEW, ConcernKind.REMOVED, ConcernKind.EDITED, ConcernKind.PASSAGE))
"""What is said of a factor as a whole; what stands beside the factors is none."""


@dataclass(frozen=True, slots=True)
class Look:
    """One place to look at."""

    pair: Pair
    concern: Concern
    sign: str
    kind: str
    """In a word or two: ``came true``, ``restated``, ``new``."""
    why: str
    """In a sentence, as far as the kind does not say it."""
    old: str
    """The clause of the old filing; empty where there is none."""
    new: str
    row: int | None = None
    """The row of the pair that it stands in."""
    place: PlacedSpan | None = None
    """The words to look at, of the new filing where it has any; None for a factor as a whole."""
    old_clause: Snippet = NOTHING
    """Of a figure: the old clause with the figure in it, for a face that can mark it."""
    new_clause: Snippet = NOTHING

    @property
    def loud(self) -> bool:
        """True for what is told in alarm: a risk that came true, a figure at odds with the filing itself."""
        return self.concern.kind in _LOUD


def look_first(comparison: Comparison) -> tuple[Look, ...]:
    """Return what to look at first, the weightiest first, in the order of the text where two weigh the
    same."""
    worth = comparison.concerns
    found = [
        (pair, concern)
        for pair in comparison.all_pairs
        for concern in worth[pair.id]
        if _is_listed(comparison, pair, concern)
    ]
    found.sort(key=lambda each: -each[1].points)
    snippets = Snippets(comparison)
    return tuple(_look(comparison, snippets, pair, concern) for pair, concern in found[:MOST])


def _is_listed(comparison: Comparison, pair: Pair, concern: Concern) -> bool:
    if pair in (comparison.introduction, comparison.set_aside) and concern.kind in _OF_A_FACTOR:
        return False
    return concern.points >= (LEAST_REWRITTEN if concern.kind is ConcernKind.EDITED else LEAST_POINTS)


def _look(comparison: Comparison, snippets: Snippets, pair: Pair, concern: Concern) -> Look:
    shift, change = concern.shift, concern.figure
    if shift is not None:
        old, new = (shift_text(comparison, turn.sentence) for turn in (shift.old, shift.new))
        said = shift_glyph(shift), shift_kind_words(shift), shift_words(shift)
        place = shift.new.words
    elif change is not None:
        return _figure(comparison, snippets, pair, concern, change)
    elif concern.statement is not None:
        return _statement(comparison, pair, concern, concern.statement)
    elif concern.passage is not None:
        return _passage(comparison, pair, concern, concern.passage)
    elif concern.kind is ConcernKind.EDITED:
        share = say("{share} of its text is other", share=f"{1 - pair.similarity:.0%}")
        return Look(pair, concern, glyph(pair), say("rewritten"), share, "", "")
    else:
        nearest = nearest_words(comparison, pair)
        why = say("searched for in the other filing and not found")
        why = f"{why}; {nearest}" if nearest else why
        return Look(pair, concern, glyph(pair), status_words(pair), why, "", "")
    return Look(pair, concern, *said, old, new, _row_of(pair, place.place), place)


def _figure(
    comparison: Comparison, snippets: Snippets, pair: Pair, concern: Concern, change: FigureChange
) -> Look:
    found = figure_look(comparison, snippets, concern, change)
    inconsistent = concern.kind is ConcernKind.INCONSISTENT
    return Look(
        pair,
        concern,
        INCONSISTENT_GLYPH if inconsistent else VERDICT_GLYPHS[change.verdict],
        found.kind,
        found.why,
        str(found.old),
        str(found.new),
        _row_of(pair, found.placed.place),
        found.placed.span,
        found.old,
        found.new,
    )


def _statement(comparison: Comparison, pair: Pair, concern: Concern, found: Statement) -> Look:
    text = _whole(comparison, found)
    row = _row_of(pair, found.sentence.place)
    if found.gone:
        why = say("nothing in the new text says it")
        return Look(pair, concern, _GONE_GLYPH, say("said no more"), why, text, "", row, found.sentence)
    why = say("nothing in the old text says it")
    return Look(pair, concern, _NEW_GLYPH, say("told for the first time"), why, "", text, row, found.sentence)


def _passage(comparison: Comparison, pair: Pair, concern: Concern, found: LonePassage) -> Look:
    part, start = comparison.paragraphs[found.place.place].text, found.place.span.start
    before = part[:start].rstrip().rstrip("\"'”’)")
    inside = bool(before) and not before.endswith(_ENDS)
    text = shorten(shift_text(comparison, found.place).lstrip(_PAUSES), LONGEST_PASSAGE, placeholder=" …")
    text = f"… {text}" if inside else text
    row = _row_of(pair, found.place.place)
    why = _passage_words(found)
    if found.gone:
        return Look(pair, concern, _GONE_GLYPH, say("a passage gone"), why, text, "", row, found.place)
    return Look(pair, concern, _NEW_GLYPH, say("a new passage"), why, "", text, row, found.place)


def _passage_words(found: LonePassage) -> str:
    one, number = found.times == 1, say_number(found.words)
    if found.gone and one:
        return say("{n} words that the new text of the factor does not have", n=number)
    if found.gone:
        return say("{n} words in several passages that the new text of the factor does not have", n=number)
    if one:
        return say("{n} words that the old text of the factor does not have", n=number)
    return say("{n} words in several passages that the old text of the factor does not have", n=number)


def _whole(comparison: Comparison, found: Statement) -> str:
    """What is stated, with ``…`` where it is a clause and its sentence goes on."""
    text, span = comparison.paragraphs[found.sentence.place].text, found.sentence.span
    said = shift_text(comparison, found.sentence)
    before, after = text[: span.start].rstrip(), text[span.end :].strip()
    closed = said.rstrip("\"'”’)").endswith(_ENDS) or not after
    opened = not before or before.rstrip("\"'”’)").endswith(_ENDS)
    if not closed and after in _ENDS:
        return f"{'' if opened else '… '}{said}{after}"
    return f"{'' if opened else '… '}{said}{'' if closed else ' …'}"


def _row_of(pair: Pair, place: Place) -> int | None:
    return next((at for at, row in enumerate(pair.rows) if place in (*row.old, *row.new)), None)
