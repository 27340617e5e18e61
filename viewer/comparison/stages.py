"""Two filings in, what became of every risk factor out. The one place that knows the order of the stages.

Figures are recognised once in every part; factors are paired; in each pair paragraphs are aligned and
the text is diffed around the figures; the figures of a pair are matched through those rows, and judged
over all pairs together. Where a reviewer overrules the pairing, only the pairs that it touches are marked
anew; what is judged over all pairs is judged again.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from viewer.comparison.beside.introduction import introduction_pair
from viewer.comparison.beside.notes_elsewhere import with_notes_elsewhere
from viewer.comparison.beside.pair import rows_beside
from viewer.comparison.beside.set_aside import says_the_same, set_aside_pair
from viewer.comparison.by_hand.manual import indexes_of
from viewer.comparison.factors.align import Match, align_factors
from viewer.comparison.factors.pairs import in_order, moved_matches, pair_of
from viewer.comparison.figures.judge.inconsistent import inconsistencies
from viewer.comparison.figures.judge.judge import judge
from viewer.comparison.figures.match.match import match
from viewer.comparison.model import (
    Comparison,
    FigureChange,
    ManualPair,
    MovedPassage,
    Pair,
    Row,
    Similarity,
)
from viewer.comparison.moved.marks import with_moved_marks
from viewer.comparison.moved.passages import moved_passages
from viewer.comparison.moved.stayed import with_stayed
from viewer.comparison.options import IgnoreOption, Options
from viewer.comparison.places import NEW, OLD
from viewer.comparison.prepared_filing import FoundFigures, PreparedFiling
from viewer.comparison.replaced.find import replacements
from viewer.comparison.replaced.quiet import with_quiet_replacements
from viewer.comparison.replaced.replacement import Replacement
from viewer.comparison.replaced.terms import defined_terms
from viewer.comparison.rows import row_beside, rows_of
from viewer.comparison.shifts.find import shifts_of
from viewer.comparison.summary import count, section_similarity
from viewer.filings.errors import Cancelled
from viewer.filings.model import Filing

Progress = Callable[[str, float], None]
Cancel = Callable[[], bool]
_DEFAULT = Options()


def compare(
    old: Filing,
    new: Filing,
    options: Options = _DEFAULT,
    *,
    manual: Sequence[ManualPair] = (),
    found: FoundFigures | None = None,
    progress: Progress | None = None,
    should_cancel: Cancel | None = None,
) -> Comparison:
    """Say what became of every risk factor of ``old`` in ``new``.

    ``manual`` is what a reviewer says of some factors (ids ``o1`` …, ``n1`` … in the filings' order); pairs
    of which it names no factor are what they are without it. ``progress`` is told each stage in words with
    the share done, 0 to 1. ``should_cancel`` is asked between factors. ``found`` remembers figures from one
    comparison to the next. The result depends on the two filings,
    the options and ``manual`` alone.

    Raises:
        Cancelled: ``should_cancel`` said so.
        ImpossiblePair: ``manual`` names an unknown factor, or one twice.
    """
    comparing = _Comparing(old, new, options, manual, progress, should_cancel)
    comparing.found = found if found is not None else comparing.found
    return comparing.run()


def recompare(
    comparison: Comparison,
    manual: Sequence[ManualPair],
    *,
    progress: Progress | None = None,
    should_cancel: Cancel | None = None,
) -> Comparison:
    """Compare the same filings again with other manual pairs, in a fraction of the time.

    The result is what :func:`compare` gives for the filings and options of ``comparison`` with ``manual``,
    which stands in the place of ``comparison.manual``. Figures are not looked for again, and the rows of
    every pair that has the same factors as before are kept.

    Raises:
        Cancelled: ``should_cancel`` said so.
        ImpossiblePair: ``manual`` names an unknown factor, or one twice.
    """
    again = _Comparing(comparison.old, comparison.new, comparison.options, manual, progress, should_cancel)
    again.known = comparison
    return again.run()


def with_rows(comparison: Comparison, pair: Pair, *, should_cancel: Cancel | None = None) -> Comparison:
    """The comparison with the rows of ``pair`` in the pair of that id, and with all that follows from them.

    Raises:
        Cancelled: ``should_cancel`` said so.
    """
    pairs = tuple(pair if each.id == pair.id else each for each in comparison.pairs)
    around, aside = (
        pair if beside is not None and beside.id == pair.id else beside
        for beside in (comparison.introduction, comparison.set_aside)
    )
    again = _Comparing(
        comparison.old, comparison.new, comparison.options, comparison.manual, None, should_cancel
    )
    again.known = replace(comparison, pairs=pairs, introduction=around, set_aside=aside)
    again.keeps_all = True
    return again.run()


class _Comparing:
    def __init__(
        self,
        old: Filing,
        new: Filing,
        options: Options,
        manual: Sequence[ManualPair],
        progress: Progress | None,
        should_cancel: Cancel | None,
    ) -> None:
        old, new = with_notes_elsewhere(old, new)
        self.old, self.new = PreparedFiling(old, OLD), PreparedFiling(new, NEW)
        self.options = options
        self.manual = tuple(manual)
        self.by_hand = indexes_of(self.manual, self.old.index, self.new.index)
        self.progress = progress
        self.should_cancel = should_cancel
        self.found = FoundFigures()
        """The figures of paragraphs that were looked through already."""
        self.known: Comparison | None = None
        """An earlier comparison of the same filings with the same options."""
        self.keeps_all = False
        """Whether the rows of that are kept whatever is judged over all pairs."""

    def run(self) -> Comparison:
        self._find_figures()
        self._tell("Pairing the risk factors", 0.4)
        matches = in_order(align_factors(self.old.words, self.new.words, self.by_hand))
        rows = self._rows(matches)
        around, aside = self._around(), self._aside()
        sides = self.old.figures, self.new.figures
        passages = moved_passages([*rows, around, aside])
        (*rows, around, aside), joined = with_stayed(
            [*rows, around, aside], passages, lambda old, new: row_beside(old, new, *sides, self.options)
        )
        if joined:
            passages = moved_passages([*rows, around, aside])
        *rows, around, aside = with_moved_marks([*rows, around, aside], passages, *sides, self.options)
        self._tell("Checking the figures", 0.9)
        *ledgers, around_ledger, aside_ledger = self._ledgers([*rows, around, aside])
        moved = moved_matches(matches, self.old, self.new)
        pairs = tuple(
            pair_of(
                f"p{at + 1}",
                each,
                (self.old, self.new),
                rows[at],
                ledgers[at],
                moved=moved.get(at),
                options=self.options,
            )
            for at, each in enumerate(matches)
        )
        self._tell("Summing up", 0.97)
        introduction = introduction_pair(around, around_ledger, self.options)
        set_aside = set_aside_pair(aside, aside_ledger, self.options)
        replaced = self._replaced([*pairs, introduction, set_aside])
        if self.options.ignore_replaced:
            pairs = tuple(with_quiet_replacements(pair, replaced) for pair in pairs)
            introduction, set_aside = (
                with_quiet_replacements(pair, replaced) if pair is not None else None
                for pair in (introduction, set_aside)
            )
        pairs, introduction, set_aside = self._shifted(pairs, introduction, set_aside, passages)
        comparison = Comparison(
            self.old.filing,
            self.new.filing,
            pairs,
            self.options,
            self.known.similarity if self.known is not None else self._similarity(),
            count(pairs, introduction, set_aside),
            introduction,
            self.manual,
            passages,
            (
                *inconsistencies(self.old.figures, self.old.texts),
                *inconsistencies(self.new.figures, self.new.texts),
            ),
            set_aside,
            replaced,
        )
        self._tell("Done", 1.0)
        return comparison

    def _tell(self, stage: str, share: float) -> None:
        if self.should_cancel is not None and self.should_cancel():
            raise Cancelled
        if self.progress is not None:
            self.progress(stage, share)

    def _find_figures(self) -> None:
        if self.known is not None:
            self.old.know_figures(self.known.all_pairs, old=True)
            self.new.know_figures(self.known.all_pairs, old=False)
            return
        for side, start in ((self.old, 0.0), (self.new, 0.2)):
            for share in side.find_figures(self.found):
                self._tell("Finding the figures", start + 0.2 * share)

    def _rows(self, matches: Sequence[Match]) -> list[tuple[Row, ...]]:
        known = {}
        if self.known is not None:
            known = {(pair.old, pair.new): pair.rows for pair in self.known.pairs if self._keeps(pair.rows)}
        made = []
        for at, each in enumerate(matches):
            self._tell("Marking what changed", 0.5 + 0.4 * at / len(matches))
            ids = tuple(self.old.ids[i] for i in each.old), tuple(self.new.ids[i] for i in each.new)
            rows = known.get(ids)
            if rows is None:
                old = [part for i in each.old for part in self.old.parts[i]]
                new = [part for i in each.new for part in self.new.parts[i]]
                rows = rows_of(old, new, self.old.figures, self.new.figures, self.options)
            made.append(rows)
        return made

    def _keeps(self, rows: Sequence[Row]) -> bool:
        """Whether rows are as they were marked: which dates and phrases count is judged over all pairs."""
        judged = {IgnoreOption.ROLLED_DATES, IgnoreOption.REPLACED}
        if self.keeps_all or not any(option.holds(self.options) for option in judged):
            return True
        return not any(judged.intersection(each.ignored) for row in rows for each in row.segments)

    def _around(self) -> tuple[Row, ...]:
        """The rows of what stands around the factors."""
        before = self.known.introduction if self.known is not None else None
        if before is not None and self._keeps(before.rows):
            return before.rows
        old, new = self.old, self.new
        return rows_beside(old.around_parts, new.around_parts, old.figures, new.figures, self.options)

    def _aside(self) -> tuple[Row, ...]:
        """The rows of what was set aside; none where both filings have the same."""
        before = self.known.set_aside if self.known is not None else None
        if before is not None and self._keeps(before.rows):
            return before.rows
        old, new = self.old, self.new
        rows = rows_beside(old.aside_parts, new.aside_parts, old.figures, new.figures, self.options)
        if not says_the_same(rows):
            return rows
        old.forget_aside()
        new.forget_aside()
        return ()

    def _ledgers(self, rows: Sequence[tuple[Row, ...]]) -> tuple[tuple[FigureChange, ...], ...]:
        old, new = self.old.figures, self.new.figures
        years = self.old.filing.fiscal_year, self.new.filing.fiscal_year
        ledgers = judge([match(each, old, new) for each in rows], old, new, rows, years)
        return self._tied(ledgers)

    def _tied(self, ledgers: tuple[tuple[FigureChange, ...], ...]) -> tuple[tuple[FigureChange, ...], ...]:
        """The ledgers with what the statements of each filing say of its figures."""
        if self.old.filing.tagged is None and self.new.filing.tagged is None:
            return ledgers
        # Loaded for filings that tag their statements: most of those before 2019 do not.
        from viewer.comparison.figures.ties.attach import known_ties, ties_of, with_ties

        if self.known is not None:
            ties = known_ties(self.known.all_pairs)
        else:
            old, new = (ties_of(side.filing, side.figures, side.texts) for side in (self.old, self.new))
            ties = old, new
        return tuple(with_ties(ledger, *ties) for ledger in ledgers)

    def _shifted(
        self,
        pairs: tuple[Pair, ...],
        introduction: Pair | None,
        set_aside: Pair | None,
        passages: Sequence[MovedPassage],
    ) -> tuple[tuple[Pair, ...], Pair | None, Pair | None]:
        """The pairs with their shifts of meaning; a passage that moved is read where it stands now."""
        known = {id(pair.rows): pair for pair in self.known.all_pairs} if self.known is not None else {}
        texts = self.old.texts | self.new.texts if passages else {}

        def shifted(pair: Pair) -> Pair:
            before = known.get(id(pair.rows))
            if before is not None and before.figures == pair.figures:
                return replace(pair, shifts=before.shifts)
            arrived = [each for each in passages if each.new.place.factor in pair.new]
            return replace(pair, shifts=shifts_of(pair.rows, pair.figures, arrived, texts))

        return (
            tuple(map(shifted, pairs)),
            shifted(introduction) if introduction is not None else None,
            shifted(set_aside) if set_aside is not None else None,
        )

    def _replaced(self, pairs: Sequence[Pair | None]) -> tuple[Replacement, ...]:
        """What was replaced throughout, and the terms that only the new filing defines."""
        there = [pair for pair in pairs if pair is not None]
        return (*replacements(there), *defined_terms(there, self.old.texts, self.new.texts))

    def _similarity(self) -> Similarity:
        return section_similarity(*(side.all_words for side in (self.old, self.new)))
