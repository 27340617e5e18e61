"""``¥5.6 billion, ¥6.8 billion and ¥7 billion of net sales``: what the words around each number tell of it.

The numbers of a sentence are asked one after the other, for one that goes on a list is told what the one
before it is.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from viewer.figures.claim import PLAIN_BASIS, UNTOLD, Basis, Measure, Sense
from viewer.figures.describe.amounts.labels import PER, label, named, thin
from viewer.figures.describe.amounts.objects import AFTER, noun_after, object_of
from viewer.figures.describe.context_window import CHAIN, Around, SentencePart, without_periods
from viewer.figures.describe.movements import level, movement
from viewer.figures.describe.nouns.counted_deeds import with_deed
from viewer.figures.describe.nouns.counted_wholes import counted_whole
from viewer.figures.describe.nouns.measured_units import UNITS, is_measure
from viewer.figures.describe.nouns.shared_heads import goes_on_from, with_head
from viewer.figures.describe.period.mentions import PeriodMention
from viewer.figures.describe.senses import basis_of, sense_of
from viewer.figures.describe.shares.told import part, share
from viewer.figures.describe.thresholds import DESCRIBING
from viewer.figures.model import FigureKind
from viewer.figures.read.draft import FigureDraft
from viewer.figures.values import Percentage

_ONWARD = re.compile(
    r"(?:\s?,)?\s?(?:and\s|but\s)?(?:then\s)?(?:further\s)?"
    r"(?:currently\s)?(?:(?:declin|decreas|increas|grew|ris|rose|fell|improv|dropp)\w*\s)?(?:further\s)?(?:to|from)\s?"
)
_OTHERWISE = (", or ", " or (")
"""Between an amount and the same for one of something: ``a loss of $5 million, or $0.40 per share``."""
_VERB = re.compile(r"\s(?:remains?|remained|was|were|is|are|will|may)\s")
_NEXT_CLAUSE = re.compile(r"(?!^),|;|\sand\s|\swhile\s|\scompared\s")
"""Where the words after an amount begin to tell of something else."""

_THERE = re.compile(r"\sin\s(?:the\s)?(?:(?:U\.S\.|rest of the world\b)|(?P<place>[A-Z])|other\s[a-z]+\b)")
_GOES_ON_WITH = re.compile(r"(?:including|of which|consisting of|,(?:\sand)?|\sand)\s$")
"""``2,966 tugs, including 2,083 in Norway and 476 in Chile``: the next counts are of tugs too."""
_BY_ITS_LINE = re.compile(
    r"\s(?P<how>under|on|for|to|with)\s[^,;]{1,60},?\sand\s(?:another\s|approximately\s)?$"
)
_NAMED_BY_UNIT = (FigureKind.COUNT, FigureKind.IDENTIFIER)
"""Kinds whose unit tells what they are of: 14 *subsidiaries*, the number of a *patent*."""


@dataclass(frozen=True, slots=True)
class Told:
    """What the words around a number tell of it; a number that goes on a list is told the same."""

    what: Measure = UNTOLD
    sense: Sense = Sense.NONE
    basis: Basis = PLAIN_BASIS

    @classmethod
    def named(cls, noun: str) -> Told:
        """Make out sense and basis of a measure that stands apart from its number."""
        what = named(noun)
        return cls(what, sense_of(what, ""), basis_of(what, ""))

    def of_a_list(self, noun: str) -> Told:
        """The same of another noun: each of ``Northquay and Eastport were 5% and 6% of sales``."""
        return (
            Told(replace(self.what, noun=noun), self.sense, self.basis)
            if self.what.share_of
            else Told.named(noun)
        )

    @classmethod
    def of(cls, what: Measure, around: Around, *, percent: bool) -> Told:
        """Make out sense and basis of a measure."""
        after = around.after[: DESCRIBING.basis_reach]
        onward = _NEXT_CLAUSE.search(after)
        near = f"{around.before[-DESCRIBING.basis_reach :]}#{after[: onward.start()] if onward else after}"
        whole = ""
        if percent and not what.share_of and around.after.startswith((" of ", ", of ")):
            whole = " ".join(object_of(around))
        return cls(what, sense_of(what, near), basis_of(what, f"{near} # {after}", whole))


SILENT = Told()


class Teller:
    """Tells of the numbers of a sentence, one after the other, what the words around them tell."""

    def __init__(
        self,
        text: str,
        drafts: Sequence[FigureDraft],
        part: SentencePart,
        mentions: Sequence[PeriodMention],
    ) -> None:
        """Take a sentence's figures and the periods it names."""
        self._text, self._drafts, self._part, self._mentions = text, drafts, part, mentions
        self._last = SILENT
        self._kind: FigureKind | None = None
        self._unit: str | None = None
        self._listed = False
        self._share = UNTOLD
        self._things = UNTOLD
        """What the last count of things counts; units of measure are none."""

    def tell(self, draft: FigureDraft) -> Told:
        """What the words around the next number tell of it."""
        same = draft.kind is self._kind and (draft.kind is not FigureKind.PERCENT or draft.unit == self._unit)
        told = self._told(draft, self._last if same else SILENT)
        self._listed = same and told is self._last
        self._last, self._kind, self._unit = told, draft.kind, draft.unit
        return told

    def _goes_on(self, draft: FigureDraft) -> bool:
        """Tell whether the words after a figure say what it is of: ``12% of our revenue``."""
        high = min(self._part.high, draft.end + DESCRIBING.near)
        return AFTER.match(without_periods(self._text, draft.end, high, self._mentions)) is not None

    def _look_over_list(self, draft: FigureDraft, around: Around) -> None:
        """``9% and 12% of our revenue``, ``$5 to $6 per share``: what follows a list is told of all of it."""
        if draft.kind not in (FigureKind.PERCENT, FigureKind.MONEY):
            return
        closing = self._closes_list(draft)
        pattern = AFTER if draft.kind is FigureKind.PERCENT else PER
        if closing is not draft and pattern.match(self._text, closing.end):
            around.take_after(Around(self._text, closing, self._drafts, self._part, self._mentions))

    def _closes_list(self, draft: FigureDraft) -> FigureDraft:
        """The last of the list that a figure is in: what follows it, ``of our revenue``, is told of all."""
        at = next(index for index, other in enumerate(self._drafts) if other is draft)
        for later in self._drafts[at + 1 :]:
            gap = self._text[draft.end : later.start]
            if later.kind is not draft.kind or not CHAIN.fullmatch(gap) or gap.startswith(_OTHERWISE):
                break
            draft = later
        return draft

    def _told(self, draft: FigureDraft, previous: Told) -> Told:
        """``previous`` is what was told of the number before it, for lists: ``¥5 billion, ¥6 billion``."""
        counted = self._counted(draft, previous) if draft.kind in _NAMED_BY_UNIT else None
        if counted is not None:
            return Told(counted)
        around = Around(self._text, draft, self._drafts, self._part, self._mentions)
        again = self._is_told_again(draft, around, previous)
        if again and previous.what.per and _in_all(draft, around):
            return Told.of(replace(previous.what, per=""), around, percent=False)
        if again and _same_rate(draft, around, previous.what) and not _by_its_line(around, previous.what):
            return self._last
        self._look_over_list(draft, around)
        last = self._last.what
        # Points are a step from one share to another, and no share of anything.
        percent = draft.unit == Percentage.PERCENT or _is_part(draft, around)
        what = share(around, last, self._share) if percent else _at_another_rate(draft, around, previous.what)
        of_count = self._kind is FigureKind.COUNT and draft.kind is FigureKind.PERCENT
        whole = last if of_count else previous.what
        if draft.kind is FigureKind.COUNT and whole.noun.partition(" ")[0].lower() in UNITS:
            whole = self._things
        what = what or part(around, whole) or _by_its_line(around, previous.what)
        if what is None and (
            _goes_onward(around, previous)
            or (previous.what.noun and goes_on_from(previous.what, around.before))
        ):
            return previous
        what = what or level(around, last) or movement(around, last, draft.kind)
        if what is not None and what.share_of:
            self._share = what
        what = what or self._label(draft, around, previous)
        if what in (UNTOLD, previous.what):
            return SILENT if what == UNTOLD else previous
        return Told.of(what, around, percent=percent)

    def _counted(self, draft: FigureDraft, previous: Told) -> Measure | None:
        """What a count counts, or which number it is; None where neither its unit nor its place tells."""
        if draft.unit and not thin(draft.unit.split()):
            if draft.kind is FigureKind.IDENTIFIER:
                return Measure(draft.unit)
            counted = counted_whole(self._text, draft, self._part, previous.what.noun)
            if not is_measure(draft.unit):
                self._things = counted
            return counted
        if self._things is not UNTOLD and self._text.startswith((" of whom ", " of which "), draft.end):
            # As in: 50 pilots, 20 of whom were employed in Norway.
            low, start, end, high = self._part.low, draft.start, draft.end, self._part.high
            return replace(self._things, noun=with_deed(self._text, low, start, end, high, self._things.noun))
        there = _THERE.match(self._text, draft.end) if self._things is not UNTOLD else None
        if there is None or not _GOES_ON_WITH.search(self._text, self._part.low, draft.start):
            return None
        return self._things if there["place"] else replace(self._things, noun=self._things.noun + there[0])

    def _label(self, draft: FigureDraft, around: Around, previous: Told) -> Measure:
        """What a figure that is no share and no movement measures; what the last of its list does."""
        chained = previous is not SILENT and around.chained() and not self._opens_clause(draft)
        if chained and not self._goes_on(draft):
            return previous.what
        what = with_head(label(around, draft.kind, previous.what), previous.what, around.before)
        return previous.what if what == UNTOLD and chained else what

    def _opens_clause(self, draft: FigureDraft) -> bool:
        """Tell whether a figure is the subject of a clause: ``debt of $5, and $6 remains available``."""
        joined = self._text.endswith(", and ", self._part.low, draft.start)
        return joined and not self._listed and _VERB.match(self._text, draft.end) is not None

    def _is_told_again(self, draft: FigureDraft, around: Around, previous: Told) -> bool:
        """Tell whether a figure is of the same as the one before it: ``$5 (about €4)``."""
        shared = previous.what.share_of or previous.what.movement is not Sense.NONE
        if draft.kind is FigureKind.PERCENT and shared and around.chained():
            of_its_own = previous.what.movement is not Sense.NONE and around.after.startswith(" of ")
            return not of_its_own
        if previous.what.share_of and around.compared() and not around.after.startswith(" of "):
            return True
        told = previous.what.share_of or previous.what.noun
        if told and around.chained_over(told) and not self._goes_on(draft):
            return True
        return self._last.what is not UNTOLD and around.aside() and not self._goes_on(draft)


def _by_its_line(around: Around, previous: Measure) -> Measure | None:
    """``loans of $5 under our old line and $4 under our new line``: the same under another; else None."""
    may = previous.noun and not previous.share_of and around.closing_word in ("and", "another")
    line = _BY_ITS_LINE.fullmatch(around.before) if may else None
    if line is None or not around.after.startswith(f" {line['how']} "):
        return None
    head, how, _ = previous.noun.partition(f" {line['how']} ")
    own = re.match(r"\s[a-z]+\s(?:(?:our|the|its|their|an?)\s)?", around.after) if how else None
    tail = noun_after(around, own.end()) if own is not None else []
    return replace(previous, noun=f"{head}{how}{' '.join(tail)}") if tail else None


def _in_all(draft: FigureDraft, around: Around) -> bool:
    """Tell whether an amount is the whole of what was told for one: ``$0.40 per share, or $5 million``."""
    told = draft.kind is FigureKind.MONEY and around.before.startswith(_OTHERWISE)
    return told and PER.match(around.after) is None


def _same_rate(draft: FigureDraft, around: Around, previous: Measure) -> bool:
    """Tell whether a price is for one of the same thing as the one before it, as far as the words tell."""
    rate = PER.match(around.after) if draft.kind is FigureKind.MONEY else None
    if rate is not None and not previous.per and not around.before.startswith(_OTHERWISE):
        rate = None
    return rate is None or (rate[1] == previous.per and not around.after.startswith(" of ", rate.end()))


def _at_another_rate(draft: FigureDraft, around: Around, previous: Measure) -> Measure | None:
    """``$59 per barrel and $2 per unit``: the same price for one of something else; else None."""
    if _same_rate(draft, around, previous) or not previous.noun:
        return None
    rate = PER.match(around.after)
    if rate is None or not rate[1] or around.after.startswith(" of ", rate.end()):
        return None
    chained = CHAIN.fullmatch(around.before) is not None
    return replace(previous, per=rate[1]) if chained else None


def _is_part(draft: FigureDraft, around: Around) -> bool:
    """Tell whether a fraction is a share of what follows it: ``half of our revenues``."""
    return draft.kind is FigureKind.RATIO and around.after.startswith(" of ")


def _goes_onward(around: Around, previous: Told) -> bool:
    """Tell whether a level goes on from one to the next: ``grew to $5 in 2017 and to $6 in 2018``."""
    if previous is SILENT or previous.what.movement is not Sense.NONE:
        return False
    return _ONWARD.fullmatch(around.before) is not None
