"""Two filings in, what became of every risk factor out. The one place that knows the order of the stages.

Figures are recognised once in every part; factors are paired; in each pair paragraphs are aligned and
the text is diffed around the figures; the figures of a pair are matched through those rows, and judged
over all pairs together.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from viewer.comparison.factors import Match, align_factors
from viewer.comparison.figures import context_of, judge, match, recognise_paragraph
from viewer.comparison.introduction import (
    NUMBER,
    around_factors,
    introduction_pair,
    introduction_rows,
    parts_around,
)
from viewer.comparison.model import (
    Comparison,
    Figure,
    FigureChange,
    Flag,
    Nearest,
    Op,
    Options,
    Pair,
    Place,
    Row,
    Status,
)
from viewer.comparison.order import Position, category_key, changed_category, out_of_order
from viewer.comparison.parts import Part
from viewer.comparison.reasons import why_alone, why_moved, why_paired
from viewer.comparison.rows import characters, rows_of, without_rolled_dates
from viewer.comparison.similarity import FactorWords
from viewer.comparison.summary import count, section_similarity
from viewer.comparison.titles import retitled
from viewer.comparison.words import words_of
from viewer.filings.errors import Cancelled
from viewer.filings.model import Factor, Filing

Progress = Callable[[str, float], None]
_DEFAULT = Options()


def compare(
    old: Filing,
    new: Filing,
    options: Options = _DEFAULT,
    *,
    progress: Progress | None = None,
    should_cancel: Callable[[], bool] | None = None,
) -> Comparison:
    """Say what became of every risk factor of ``old`` in ``new``.

    ``progress`` is told each stage in words with the share done, 0 to 1. ``should_cancel`` is asked between
    factors. The result depends on the two filings and the options alone.

    Raises:
        Cancelled: ``should_cancel`` said so.
    """
    return _Comparing(old, new, options, progress, should_cancel).run()


class _Side:
    """One filing's factors under their ids, and the figures found in them."""

    def __init__(self, filing: Filing, prefix: str) -> None:
        self.filing = filing
        self.factors = filing.factors
        self.ids = tuple(f"{prefix}{at}" for at in range(1, len(filing.factors) + 1))
        self.parts = [_parts(name, factor) for name, factor in zip(self.ids, self.factors, strict=True)]
        self.around = around_factors(filing)
        self.around_id = f"{prefix}{NUMBER}"
        self.around_parts = parts_around(self.around_id, self.around)
        self.figures: dict[Place, tuple[Figure, ...]] = {}
        self.lengths: dict[Place, int] = {}
        self.categories = frozenset(
            category_key(factor.category) for factor in filing.factors if factor.category is not None
        )

    @property
    def words(self) -> list[FactorWords]:
        """The words of each factor."""
        return [
            FactorWords(heading.words, tuple(word for part in body for word in part.words))
            for heading, *body in self.parts
        ]


class _Comparing:
    def __init__(
        self,
        old: Filing,
        new: Filing,
        options: Options,
        progress: Progress | None,
        should_cancel: Callable[[], bool] | None,
    ) -> None:
        self.old, self.new = _Side(old, "o"), _Side(new, "n")
        self.options = options
        self.progress = progress
        self.should_cancel = should_cancel

    def run(self) -> Comparison:
        for side, start in ((self.old, 0.0), (self.new, 0.2)):
            self._find_figures(side, start)
        self._tell("Pairing the risk factors", 0.4)
        old_words, new_words = self.old.words, self.new.words
        matches = _ordered(align_factors(old_words, new_words))
        rows = []
        for at, each in enumerate(matches):
            self._tell("Marking what changed", 0.5 + 0.4 * at / len(matches))
            rows.append(self._rows(each))
        around = self._around()
        self._tell("Checking the figures", 0.9)
        *ledgers, around_ledger = judge(
            [match(each, self.old.figures, self.new.figures) for each in (*rows, around)],
            self.old.figures,
            self.new.figures,
        )
        moved = self._moved(matches)
        pairs = tuple(
            self._pair(f"p{at + 1}", each, rows[at], ledgers[at], moved.get(at))
            for at, each in enumerate(matches)
        )
        self._tell("Summing up", 0.97)
        similarity = section_similarity(
            *([w for each in side for w in each.all] for side in (old_words, new_words))
        )
        lengths = self.old.lengths | self.new.lengths
        introduction = introduction_pair(around, around_ledger, self.options, lengths)
        comparison = Comparison(
            self.old.filing,
            self.new.filing,
            pairs,
            self.options,
            similarity,
            count(pairs, introduction),
            introduction,
        )
        self._tell("Done", 1.0)
        return comparison

    def _tell(self, stage: str, share: float) -> None:
        if self.should_cancel is not None and self.should_cancel():
            raise Cancelled
        if self.progress is not None:
            self.progress(stage, share)

    def _find_figures(self, side: _Side, start: float) -> None:
        context = context_of(part.text for factor in side.factors for part in factor.parts)
        for at in range(len(side.factors)):
            self._tell("Finding the figures", start + 0.2 * at / len(side.factors))
            for number, paragraph in enumerate(side.factors[at].parts):
                place = Place(side.ids[at], number)
                side.figures[place] = recognise_paragraph(paragraph, context)
                side.lengths[place] = len(paragraph.text)
        for part, paragraph in zip(side.around_parts, side.around.paragraphs, strict=True):
            side.figures[part.place] = recognise_paragraph(paragraph, context)
            side.lengths[part.place] = len(paragraph.text)

    def _rows(self, each: Match) -> tuple[Row, ...]:
        old = [part for at in each.old for part in self.old.parts[at]]
        new = [part for at in each.new for part in self.new.parts[at]]
        return rows_of(old, new, self.old.figures, self.new.figures, self.options)

    def _around(self) -> tuple[Row, ...]:
        """The rows of what stands around the factors."""
        old, new = self.old, self.new
        return introduction_rows(old.around_parts, new.around_parts, old.figures, new.figures, self.options)

    def _moved(self, matches: Sequence[Match]) -> dict[int, str]:
        """Index of each match that moved -> in what way."""
        paired = [(at, each.main) for at, each in enumerate(matches) if each.main is not None]
        positions = []
        for _, (old_at, new_at) in paired:
            old, new = self.old.factors[old_at], self.new.factors[new_at]
            headings = sorted((old.heading.text, new.heading.text))
            positions.append(Position(old_at, new_at, len(old.text) + len(new.text), "\n".join(headings)))
        strayed = out_of_order(positions)
        moved: dict[int, str] = {}
        for number, (at, (old_at, new_at)) in enumerate(paired):
            old, new = self.old.factors[old_at], self.new.factors[new_at]
            recategorised = changed_category(
                old.category_path, new.category_path, self.old.categories, self.new.categories
            )
            if recategorised or number in strayed:
                moved[at] = why_moved(old.category, new.category, recategorised=recategorised)
        return moved

    def _pair(
        self,
        name: str,
        each: Match,
        rows: tuple[Row, ...],
        ledger: tuple[FigureChange, ...],
        moved: str | None,
    ) -> Pair:
        if self.options.ignore_rolled_dates:
            rows = without_rolled_dates(rows, ledger, self.old.lengths | self.new.lengths)
        olds, news = [self.old.factors[at] for at in each.old], [self.new.factors[at] for at in each.new]
        shown = (news or olds)[0]
        if each.main is not None:
            shown = self.new.factors[each.main[1]]
        status, flags = _status(each, rows), _flags(olds, news, moved=moved is not None)
        nearest, why = self._proof(each)
        if each.evidence is not None:
            why = why_paired(each.evidence, status, flags, (len(olds), len(news)), moved or "")
        inserted, deleted = characters(rows, Op.INSERT), characters(rows, Op.DELETE)
        total = sum(len(row.old_text) + len(row.new_text) for row in rows)
        return Pair(
            id=name,
            old=tuple(self.old.ids[at] for at in each.old),
            new=tuple(self.new.ids[at] for at in each.new),
            status=status,
            flags=flags,
            similarity=(1 - (inserted + deleted) / total if total else 1.0) if each.main else 0.0,
            why=why,
            nearest=nearest,
            rows=rows,
            figures=ledger,
            heading=shown.heading.text,
            category_path=shown.category_path,
            inserted=inserted,
            deleted=deleted,
        )

    def _proof(self, each: Match) -> tuple[Nearest | None, str]:
        """For an added or removed factor: the nearest on the other side, and the claim in words."""
        if each.main is not None:
            return None, ""
        other = self.old if each.new else self.new
        if each.nearest is None:
            return None, why_alone(each, None, 0)
        at, share = each.nearest
        heading = other.factors[at].heading.text
        return Nearest(other.ids[at], share), why_alone(each, heading, len(other.factors))


def _parts(name: str, factor: Factor) -> list[Part]:
    return [
        Part(Place(name, number), part.text, words_of(part.text)) for number, part in enumerate(factor.parts)
    ]


def _ordered(matches: Sequence[Match]) -> list[Match]:
    """The new filing's order, each removed factor after the nearest one before it that is still there."""
    order = [each for each in matches if each.new]
    last_removed_after: dict[Match | None, Match | None] = {}
    holders = {at: each for each in order for at in each.old}
    for each in matches:
        if each.new:
            continue
        before = next((holders[at] for at in range(each.old[0] - 1, -1, -1) if at in holders), None)
        behind = last_removed_after.get(before, before)
        order.insert(order.index(behind) + 1 if behind is not None else 0, each)
        last_removed_after[before] = each
    return order


def _status(each: Match, rows: Sequence[Row]) -> Status:
    if each.main is None:
        return Status.ADDED if each.new else Status.REMOVED
    return Status.EDITED if any(row.differs for row in rows) else Status.UNCHANGED


def _flags(olds: Sequence[Factor], news: Sequence[Factor], *, moved: bool) -> tuple[Flag, ...]:
    flags = []
    if moved:
        flags.append(Flag.MOVED)
    if olds and news and all(retitled(a.heading.text, b.heading.text) for a in olds for b in news):
        flags.append(Flag.RETITLED)
    if olds and len(news) > 1:
        flags.append(Flag.SPLIT)
    if news and len(olds) > 1:
        flags.append(Flag.MERGED)
    return tuple(flags)
