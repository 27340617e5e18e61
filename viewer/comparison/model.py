"""What comparing two filings yields: pairs of factors, rows of paragraphs, changes and figures.

A :class:`Pair` says what became of one risk; its rows are the aligned paragraphs that a split view
puts side by side; a row's segments are the marks. Rows run in an order that is right for both
sides, so walking them and joining ``=`` and ``-`` gives the old factor, ``=`` and ``+`` the new one.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from functools import cached_property
from typing import TYPE_CHECKING

from viewer.comparison.beside.texts import beside_factors
from viewer.comparison.factors.grounds import Grounds
from viewer.comparison.figures.ties.tie import Tie, TieOutcome
from viewer.comparison.options import Ignored, Options
from viewer.comparison.places import FilingSide, Place, PlacedSpan, RowText, factor_id
from viewer.comparison.replaced.replacement import Replacement
from viewer.comparison.shifts.shift import Shift
from viewer.figures.model import Figure, FigureKind
from viewer.filings.model import Factor, Filing, Paragraph, Span
from viewer.language.notebooks import InNotebooks

if TYPE_CHECKING:
    from viewer.comparison.shifts.weight import Concern


class Status(StrEnum):
    """What became of a factor."""

    UNCHANGED = "unchanged"
    EDITED = "edited"
    ADDED = "added"
    REMOVED = "removed"


class Flag(StrEnum):
    """What else is true of a pair, independent of its status and of each other."""

    MOVED = "moved"
    RETITLED = "retitled"
    SPLIT = "split"
    MERGED = "merged"


class Op(StrEnum):
    """Which side has a segment's text."""

    EQUAL = "="
    DELETE = "-"
    INSERT = "+"


class FigureVerdict(StrEnum):
    """What became of a figure (the ``change`` of the JSON)."""

    UNCHANGED = "unchanged"
    CHANGED = "changed"
    ADDED = "added"
    REMOVED = "removed"
    ROLLED_FORWARD = "rolled_forward"
    RESCALED = "rescaled"
    """The same value in another notation: ¥15.1 billion, 15,100 million yen."""
    RESTATED = "restated"
    """The same measure for the same period has another value in the two filings."""
    NOT_ROLLED = "not_rolled"
    """A date or a current count that stood still while what stands around it advanced."""
    REVERSED = "reversed"
    """The same measure turned round: an operating income that became a loss, an increase a decrease."""
    UNLIKE = "unlike"
    """What the two values measure differs, so that no difference between them has a meaning: seven months
    against a year, gross against net."""
    REQUALIFIED = "requalified"
    """The value stands and its bound does not: up to 5% -> at least 5%."""


QUIET_VERDICTS = frozenset({FigureVerdict.UNCHANGED, FigureVerdict.ROLLED_FORWARD, FigureVerdict.RESCALED})
"""Verdicts on figures that say nothing new: not counted as changes, shown quietly."""
ALARMING_VERDICTS = frozenset({FigureVerdict.RESTATED, FigureVerdict.NOT_ROLLED})
"""Verdicts that speak of a mistake in one of the filings, or of a correction: shown in alarm."""


@dataclass(frozen=True, slots=True)
class Segment:
    """A run of text that both sides have (``=``), or only one (``-`` old, ``+`` new)."""

    op: Op
    text: str
    ignored: Ignored = ()
    """The ignore options that cover the difference, if any do: shown quietly, counted nowhere."""
    moved: bool = False
    """True where the same words stand elsewhere in the other filing, for the passage has moved there.

    What was edited in a moved passage is not among them, so it stands out.
    """


@dataclass(frozen=True, slots=True)
class Change:
    """A maximal run of differences: what was there, and what stands there now.

    Spans index the row's old and new text; an insertion has an empty old span,
    a deletion an empty new one.
    """

    old: Span
    new: Span
    ignored: Ignored = ()
    """The ignore options that cover it; empty for a change that counts."""


@dataclass(frozen=True, slots=True)
class Row:
    """Paragraphs that stand side by side.

    A side is usually one place; none where the other side's paragraph has no counterpart (a gap); several
    where a paragraph was split or joined: see :class:`~viewer.comparison.places.RowText`.
    """

    old: tuple[Place, ...]
    new: tuple[Place, ...]
    segments: tuple[Segment, ...]
    changes: tuple[Change, ...]
    link: int | None = None
    """Index (in ``Pair.rows``) of the row with the counterpart of a paragraph that moved in the pair."""
    whole: bool = False
    """True where a limit was hit and the two texts were compared as a whole, not word by word."""

    def side(self, side: FilingSide) -> RowText:
        """Return one side's places and its text, rebuilt from the segments."""
        old = side is FilingSide.OLD
        return RowText(self.old, self.old_text) if old else RowText(self.new, self.new_text)

    @property
    def sides(self) -> tuple[RowText, RowText]:
        """The old side and the new one."""
        return self.side(FilingSide.OLD), self.side(FilingSide.NEW)

    @property
    def old_text(self) -> str:
        """The old side's text, rebuilt from the segments."""
        return "".join(s.text for s in self.segments if s.op is not Op.INSERT)

    @property
    def new_text(self) -> str:
        """The new side's text, rebuilt from the segments."""
        return "".join(s.text for s in self.segments if s.op is not Op.DELETE)

    @property
    def differs(self) -> bool:
        """True where something differs that no ignore option covers."""
        return any(not change.ignored for change in self.changes)


@dataclass(frozen=True, slots=True)
class PlacedFigure:
    """A figure and the part of the factor that it stands in."""

    place: Place
    figure: Figure

    @property
    def span(self) -> PlacedSpan:
        """Where it stands."""
        return PlacedSpan(self.place, Span(self.figure.start, self.figure.end))


@dataclass(frozen=True, slots=True)
class FigureChange:
    """One row of the ledger: a figure of the old filing, of the new one, or of both."""

    old: PlacedFigure | None
    new: PlacedFigure | None
    verdict: FigureVerdict
    delta: Decimal | None
    """New less old in the unit's base, a loss below zero where the other side is an income; days for dates;
    in their own unit for periods that share one (7 months -> 9 months: 2). None where it has no meaning:
    between things that are unlike, and between a value and a bound."""
    percent: Decimal | None
    """Relative change in percent; None for dates, where the old value is 0, where the measure turned round
    and wherever ``delta`` is None."""
    reason: str
    suspect: str | None = None
    manual: bool = False
    """True where the reviewer, not the comparison, said what belongs together."""
    old_tie: Tie | None = None
    """What the old filing's own statements say of its figure; None where they were not asked."""
    new_tie: Tie | None = None

    @property
    def tie(self) -> Tie | None:
        """The tie to tell of: one that differs before all, then the new filing's."""
        ties = [tie for tie in (self.new_tie, self.old_tie) if tie is not None]
        return next((tie for tie in ties if tie.outcome is TieOutcome.DIFFERS), ties[0] if ties else None)

    @property
    def kind(self) -> FigureKind:
        """The kind of the side that exists, the new one first."""
        side = self.new or self.old
        assert side is not None
        return side.figure.kind

    @property
    def differs(self) -> bool:
        """True where it is neither unchanged nor merely rolled forward or written otherwise."""
        return self.verdict not in QUIET_VERDICTS

    @property
    def in_doubt(self) -> bool:
        """True where the reading of a figure, or that the two belong together, is doubtful."""
        # Asked of thousands of figures in one event: no generator.
        old, new = self.old, self.new
        return bool(
            self.suspect is not None
            or (old is not None and old.figure.suspect)
            or (new is not None and new.figure.suspect)
        )

    @property
    def measure(self) -> str:
        """What is measured, the new filing's words first."""
        return next((one.figure.measure for one in (self.new, self.old) if one and one.figure.measure), "")


@dataclass(frozen=True, slots=True)
class MovedPassage:
    """A passage that left its place and stands in another one in the other filing.

    Mostly in two pairs: this is the link of what shows as deleted here with what shows as inserted there.
    """

    old: PlacedSpan
    new: PlacedSpan
    similarity: float
    """0 to 1: 1 where the words are the same."""


@dataclass(frozen=True, slots=True)
class Inconsistency:
    """Figures of one filing that cannot all be right, and why."""

    figures: tuple[PlacedFigure, ...]
    """In the order of the text: the parts and their total, or the two statements of one measure."""
    reason: str


@dataclass(frozen=True, slots=True)
class ManualPair:
    """What a reviewer says of some factors: they are one risk. An empty side: it has no counterpart.

    Each factor stands in at most one; the factors that stand in none are aligned as ever.
    """

    old: tuple[str, ...]
    """Factor ids, ``("o3",)``."""
    new: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Nearest:
    """The proof of an addition or a removal: the closest factor on the other side."""

    factor: str
    containment: float
    """Share (0 to 1) of this factor's text that the nearest one contains: of its phrases of two words, each
    weighed by how few factors have it."""


@dataclass(frozen=True, slots=True)
class Pair(InNotebooks):
    """What became of one risk. An added pair has no old ids, a removed one no new ids."""

    id: str
    old: tuple[str, ...]
    new: tuple[str, ...]
    status: Status
    flags: tuple[Flag, ...]
    similarity: float
    """0 to 1 over heading and body; 0 for added and removed."""
    why: str
    nearest: Nearest | None
    rows: tuple[Row, ...]
    figures: tuple[FigureChange, ...]
    heading: str
    """The new heading, or the old one where there is no new one."""
    category_path: tuple[str, ...] = ()
    """Categories of the new factor, outermost first; of the old one where there is no new one."""
    inserted: int = 0
    """Characters inserted, ignored differences left out."""
    deleted: int = 0
    manual: bool = False
    """True where the reviewer, not the alignment, said what belongs together."""
    grounds: Grounds | None = None
    """What it rests on; None for added and removed pairs, and for what stands beside the factors."""
    shifts: tuple[Shift, ...] = ()
    """Changes that alter what is claimed, in the order of the text."""

    @property
    def change_count(self) -> int:
        """Number of changes that no ignore option covers."""
        return sum(1 for row in self.rows for change in row.changes if not change.ignored)

    @property
    def figures_changed(self) -> int:
        """Number of figures that are neither unchanged nor merely rolled forward or written otherwise."""
        return sum(figure.differs for figure in self.figures)


@dataclass(frozen=True, slots=True)
class Similarity:
    """Similarity of two texts, each 0 to 1."""

    cosine: float
    jaccard: float
    edit: float
    simple: float
    """1 less the share of words that only one of the two has, laid side by side."""


# Without slots, for the look-ups are made once, when first asked for.
@dataclass(frozen=True)
class Comparison(InNotebooks):
    """Two filings and what became of every risk factor.

    ``pairs`` stand in the new filing's order; each removed pair follows the pair of its nearest
    surviving predecessor in the old filing.
    """

    old: Filing
    new: Filing
    pairs: tuple[Pair, ...]
    options: Options
    similarity: Similarity
    counts: Mapping[str, int]
    """Statuses, flags and figure verdicts: ``{"unchanged": 3, "moved": 1, "figures_changed": 27}``."""
    introduction: Pair | None = None
    """What stands around the factors: the text before the first one, then the category headings in order.

    A pair like the others, with the ids ``"p0"``, ``"o0"`` and ``"n0"``, so that no change there goes unseen;
    None where neither filing has any.
    """
    manual: tuple[ManualPair, ...] = ()
    """What the reviewer said of the alignment, as far as it was heeded."""
    passages: tuple[MovedPassage, ...] = ()
    """Passages that went from one place to another, mostly in another pair, in the new filing's order."""
    inconsistencies: tuple[Inconsistency, ...] = ()
    """The old filing's, then the new one's, each in the order of its text."""
    set_aside: Pair | None = None
    """What was set aside as no part of any factor, and says something: the notes at the foot of pages.

    A pair like the others, with the ids ``"pa"``, ``"oa"`` and ``"na"``; None where the notes of both filings
    are the same, or there are none.
    """
    replacements: tuple[Replacement, ...] = ()
    """Phrases that gave way to others throughout, and terms that only the new filing defines."""

    @property
    def all_pairs(self) -> tuple[Pair, ...]:
        """The introduction, where there is one, the pairs of factors, what was set aside and differs."""
        every = (self.introduction, *self.pairs, self.set_aside)
        return tuple(pair for pair in every if pair is not None)

    def filing(self, side: FilingSide) -> Filing:
        """Return the old filing or the new one."""
        return self.old if side is FilingSide.OLD else self.new

    @cached_property
    def factors(self) -> Mapping[str, Factor]:
        """The factors of both filings by id, and what stands beside them by ids of its own."""
        found: dict[str, Factor] = {}
        for side in FilingSide:
            around, aside = beside_factors(self.filing(side))
            factors = (around, *self.filing(side).factors, aside)
            found |= {factor_id(side, factor.number): factor for factor in factors}
        return found

    @cached_property
    def paragraphs(self) -> Mapping[Place, Paragraph]:
        """Every heading and paragraph of both filings by its place."""
        return {
            Place(identifier, number): part
            for identifier, factor in self.factors.items()
            for number, part in enumerate(factor.parts)
        }

    @cached_property
    def pair_of(self) -> Mapping[str, Pair]:
        """The pair of each factor by the factor's id."""
        return {identifier: pair for pair in self.all_pairs for identifier in (*pair.old, *pair.new)}

    @cached_property
    def concerns(self) -> Mapping[str, tuple[Concern, ...]]:
        """What of each pair is worth a look, by its id."""
        from viewer.comparison.shifts.weight import concerns_by_pair  # late: it is made of what stands here

        return concerns_by_pair(self)
