"""The ledger: a numbered row for each figure of either filing, and a row for each inconsistency.

The case: an analyst finds "+72.8%" in the window's table, and a colleague looks it up in the HTML report, in
the CSV and in the workbook. All of them show these rows, under these numbers.

A row of a figure is one :class:`FigureChange`. A row of an inconsistency is figures of one filing that cannot
all be right; it has no number, for its figures have rows of their own.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from decimal import Decimal
from enum import StrEnum
from types import MappingProxyType

from viewer.comparison.figures.verdicts.ledger_row import alone
from viewer.comparison.model import (
    ALARMING_VERDICTS,
    Comparison,
    FigureChange,
    FigureVerdict,
    Pair,
    PlacedFigure,
)
from viewer.comparison.places import NEW, FilingSide
from viewer.figures.model import Figure
from viewer.language.say import say
from viewer.language.told import say_told
from viewer.redline.attention.figures import contradicted, loud
from viewer.redline.period_dates import period_dates
from viewer.wording.doubts import doubt_reason
from viewer.wording.figures import (
    VERDICT_GLYPHS,
    VERDICT_ORDER,
    percent_of,
    value_words,
    verdict_name,
    verdict_words,
)
from viewer.wording.inconsistencies import INCONSISTENT, INCONSISTENT_GLYPH, Finding, findings_of
from viewer.wording.measures import means_two, measure_words
from viewer.wording.pairs import factor_numbers, figure_numbers, figure_places
from viewer.wording.snippets import NOTHING, Snippet, Snippets
from viewer.wording.ties import row_tie_words


class LedgerPart(StrEnum):
    """The parts of the ledger, in the order of their numbers."""

    CHANGED = "changed, reversed, requalified, unlike, restated, not rolled or doubtful"
    ADDED = "added"
    REMOVED = "removed"
    QUIET = "unchanged, rolled forward or rescaled"


_PARTS = list(LedgerPart)
WEIGHTIEST: tuple[FigureVerdict | str, ...] = (
    FigureVerdict.RESTATED,
    FigureVerdict.REVERSED,
    FigureVerdict.UNLIKE,
    INCONSISTENT,
    FigureVerdict.NOT_ROLLED,
    FigureVerdict.CHANGED,
    FigureVerdict.REQUALIFIED,
    FigureVerdict.ADDED,
    FigureVerdict.REMOVED,
)
"""What a reviewer wants to see first. Before all of it stands what the filing's own statements contradict."""
NONE_KNOWN: Mapping[FigureChange, LedgerRow] = MappingProxyType({})
SortKey = tuple[int, float, str]
"""Orders what is missing before numbers, numbers before texts."""


@dataclass(frozen=True, slots=True)
class LedgerRow:
    """A figure and the pair that it stands in, or an inconsistency and where it begins."""

    pair: Pair
    change: FigureChange
    """Of an inconsistency: the row of its first figure, which is where it leads."""
    finding: Finding | None = None
    """None for a figure."""
    context: Snippet = NOTHING
    """The figure in its sentence; see :func:`with_contexts`."""
    old_context: Snippet = NOTHING
    """The old figure in its sentence, where the two sides mean different things; else nothing."""
    number: int = 0
    """1 for the first figure of the report; 0 for an inconsistency."""
    only_period: bool = False
    """True for a date that another figure has in its claim, see :mod:`viewer.redline.period_dates`."""

    @property
    def part(self) -> LedgerPart:
        """The part of the ledger that a figure stands in; a doubtful one always in the first."""
        return part_of(self.change)

    @property
    def quiet(self) -> bool:
        """True where nothing about the figure needs a look: not changed, and read without doubt."""
        return self.finding is None and not loud(self.change)

    @property
    def doubtful(self) -> bool:
        """True where the reading of a figure, or that the two belong together, is in doubt."""
        return self.finding is None and self.change.in_doubt

    @property
    def alarming(self) -> bool:
        """True where one of the filings may be at fault."""
        return self.finding is not None or self.change.verdict in ALARMING_VERDICTS or self.contradicted

    @property
    def contradicted(self) -> bool:
        """True where the filing's own statements have another value of a figure."""
        return self.finding is None and contradicted(self.change)

    @property
    def statements(self) -> str:
        """What the filings' own statements say of a figure; empty where they were not asked."""
        return row_tie_words(self.change) if self.finding is None else ""

    @property
    def unlike(self) -> bool:
        """True where the two values measure different things, so that nothing lies between them."""
        return self.finding is None and self.change.verdict is FigureVerdict.UNLIKE

    @property
    def glyph(self) -> str:
        """One sign for what became of it."""
        return INCONSISTENT_GLYPH if self.finding is not None else VERDICT_GLYPHS[self.change.verdict]

    @property
    def verdict(self) -> str:
        """What became of it, in words: ``"rolled forward"``, ``"inconsistent"``."""
        return say(INCONSISTENT) if self.finding is not None else verdict_words(self.change)

    @property
    def total(self) -> str:
        """The name of what it is counted under, in any language the same."""
        return INCONSISTENT if self.finding is not None else verdict_name(self.change.verdict)

    @property
    def measure(self) -> str:
        """What is measured, in words, by both sides where they differ; empty where nothing tells."""
        return self.finding.measure if self.finding is not None else measure_words(self.change)

    @property
    def reason(self) -> str:
        """Why it has its verdict: ``"higher than before"``, ``"the parts do not add up"``."""
        return say_told(self.finding.reason if self.finding is not None else self.change.reason)

    @property
    def doubt(self) -> str:
        """Why the reading of a figure is doubtful; empty where it is not, and for an inconsistency."""
        return say_told(doubt_reason(self.change)) if self.finding is None else ""

    @property
    def numbers(self) -> str:
        """Where its figures stand, ``old 1 / new 19``; of an inconsistency, how its pair is cited."""
        if self.finding is not None:
            return factor_numbers(self.pair)
        return figure_numbers(self.pair, self.change)

    def factor_of(self, side: FilingSide) -> str:
        """Return the number of the factor that a side's figure stands in; nothing where it has none."""
        if self.figure(side) is None:
            return ""
        return figure_places(self.pair, self.change)[side is NEW]

    def figure(self, side: FilingSide) -> Figure | None:
        """Return a side's figure; None where it has none, and for an inconsistency."""
        if self.finding is not None:
            return None
        placed = self.change.new if side is NEW else self.change.old
        return placed.figure if placed is not None else None

    def side_measure(self, side: FilingSide) -> str:
        """Return what a side's own figure measures; nothing where it has none, and for an inconsistency."""
        figure = self.figure(side)
        return figure.measure if figure is not None else ""

    def side_words(self, side: FilingSide) -> str:
        """Return what a side has: ``"¥15.1 billion"``; of an inconsistency all its figures, on its side."""
        if self.finding is not None:
            return self.finding.figures if self.finding.side == side else ""
        return value_words(self.figure(side))

    def value_key(self, side: FilingSide) -> SortKey:
        """Return what a side is sorted by: its size, or a date as text; nothing comes first."""
        placed = self.change.new if side is NEW else self.change.old
        if placed is None:
            return number_key(None)
        value = placed.figure.value.plain
        return (2, 0.0, value) if isinstance(value, str) else number_key(value)

    @property
    def weight_key(self) -> tuple[int, float]:
        """What rows are sorted by where what matters comes first: see :data:`WEIGHTIEST`.

        Of those that changed the largest relative change comes first; what has none comes after these.
        """
        if self.finding is not None:
            return (WEIGHTIEST.index(INCONSISTENT), 0.0)
        if self.quiet:
            return (len(WEIGHTIEST) + 1, 0.0)
        if self.contradicted:
            return (-1, 0.0)
        verdict = self.change.verdict
        place = WEIGHTIEST.index(verdict) if verdict in WEIGHTIEST else len(WEIGHTIEST)
        percent = percent_of(self.change) if verdict is FigureVerdict.CHANGED else None
        return (place, -float(abs(percent)) if percent is not None else 0.0)

    @property
    def verdict_key(self) -> SortKey:
        """What the verdict is sorted by: inconsistencies first, then loud ones, then quiet ones."""
        return number_key(-1 if self.finding is not None else VERDICT_ORDER.index(self.change.verdict))


def number_key(number: Decimal | float | None) -> SortKey:
    """Return what a number is sorted by; None comes first."""
    return (0, 0.0, "") if number is None else (1, float(number), "")


def part_of(change: FigureChange) -> LedgerPart:
    """Return the part of the ledger for a change; a doubtful reading always stands in the first."""
    if not loud(change):
        return LedgerPart.QUIET
    if change.in_doubt:
        return LedgerPart.CHANGED
    if change.verdict is FigureVerdict.ADDED:
        return LedgerPart.ADDED
    return LedgerPart.REMOVED if change.verdict is FigureVerdict.REMOVED else LedgerPart.CHANGED


def figure_rows(comparison: Comparison) -> tuple[LedgerRow, ...]:
    """Return the row of every figure, in the order of the text.

    The numbers run from 1 through the parts of the ledger, and within a part in the order of the text.
    """
    changes = [(pair, change) for pair in comparison.all_pairs for change in pair.figures]
    ranks = [_PARTS.index(part_of(change)) for _, change in changes]
    by_number = sorted(range(len(changes)), key=ranks.__getitem__)
    numbers = {at: number for number, at in enumerate(by_number, start=1)}
    only = frozenset(one for pair in comparison.all_pairs for one in period_dates(pair.figures))
    return tuple(
        LedgerRow(pair, change, number=numbers[at], only_period=id(change) in only)
        for at, (pair, change) in enumerate(changes)
    )


def numbered_rows(comparison: Comparison) -> tuple[LedgerRow, ...]:
    """Return the row of every figure by its number: part by part, as the reports list them."""
    return tuple(sorted(figure_rows(comparison), key=lambda row: row.number))


def finding_rows(comparison: Comparison) -> tuple[LedgerRow, ...]:
    """Return the row of every inconsistency: the old filing's, then the new one's, with their contexts."""
    snippets = Snippets(comparison)
    return tuple(
        LedgerRow(
            finding.pair,
            _first_change(finding),
            finding,
            snippets.of(finding.inconsistency.figures[0]),
        )
        for finding in findings_of(comparison)
    )


def every_row(comparison: Comparison, before: Iterable[LedgerRow] = ()) -> tuple[LedgerRow, ...]:
    """Return every row of a comparison: the inconsistencies, then the figures in the order of the text.

    What stands around a figure is taken over from the rows of ``before``, which are of the same filings.
    """
    known = {row.change: row for row in before if row.finding is None}
    return (*finding_rows(comparison), *with_contexts(figure_rows(comparison), comparison, known))


def with_contexts(
    rows: Iterable[LedgerRow], comparison: Comparison, known: Mapping[FigureChange, LedgerRow] = NONE_KNOWN
) -> tuple[LedgerRow, ...]:
    """Return rows of figures, each with the figure in its sentence.

    Args:
        rows: rows of figures.
        comparison: the comparison that they are of.
        known: rows whose contexts were found before, in the same filings.
    """
    snippets = Snippets(comparison)
    return tuple(_with_contexts(row, snippets, known.get(row.change)) for row in rows)


def _with_contexts(row: LedgerRow, snippets: Snippets, known: LedgerRow | None) -> LedgerRow:
    if known is not None:
        return replace(row, context=known.context, old_context=known.old_context)
    old = row.change.old if means_two(row.change) else None
    return replace(
        row,
        context=snippets.of_change(row.change),
        old_context=snippets.of(old) if old is not None else NOTHING,
    )


def _first_change(finding: Finding) -> FigureChange:
    """The row of the first figure that has one; where none has, a row that leads to the first figure."""
    placed: PlacedFigure = finding.inconsistency.figures[0]
    found = next((change for change in finding.changes if change is not None), None)
    if found is not None:
        return found
    return alone(None, placed) if placed.place.side is NEW else alone(placed, None)
