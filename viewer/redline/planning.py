"""From pairs to the rows of a plan: categories, rows side by side, folds, and a line for what is held back.

The case: a reviewer goes over a pair in the window and hands on the report. What he saw folded is folded
there, what was boxed is boxed, what was marked is marked: both are made from the rows that are planned here.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from viewer.comparison.model import Comparison, Pair, Status
from viewer.comparison.places import Place
from viewer.language.say import say, sayable
from viewer.redline.attention.figures import loud_places
from viewer.redline.foldable import foldable_runs
from viewer.redline.ledger import figure_rows
from viewer.redline.plan import NEW, OLD, BlockKind, Chip, Plan, PlannedBlock, PlannedRow
from viewer.redline.row_blocks import SideBlocks
from viewer.redline.shown_pairs import shown_pairs
from viewer.wording.links import fold_words, rest_words

_MORE = sayable("There is more than is shown at once.")
LONG = 100
"""Rows of a pair from which its blocks are worth making ahead: making them takes some hundredths of a second
for each hundred rows of 600 characters, while the window waits."""
MANY = 300
"""Rows of all pairs from which the blocks of every pair are worth making ahead: planning them all at once, as
for one scroll through all factors, takes some 80 ms for 660 rows, and 4 ms where they are made (60 factors of
420,000 characters on each side)."""
Blocks = tuple[PlannedBlock, ...]


@dataclass(frozen=True)
class Planner:
    """Plans views of one comparison."""

    comparison: Comparison
    show_original: bool = False
    """Under each mended paragraph, show what the source has."""
    _sides: tuple[SideBlocks, SideBlocks] = field(init=False)
    _busy: frozenset[Place] = field(init=False)
    """Places with a figure to look at."""
    _ready: dict[str, list[tuple[Blocks, Blocks]]] = field(init=False, default_factory=dict, compare=False)
    """The blocks of long pairs, by the pair's id, once they have been made ahead."""

    def __post_init__(self) -> None:
        ledger = figure_rows(self.comparison)
        old, new = (SideBlocks(self.comparison, side, ledger, self.show_original) for side in (OLD, NEW))
        object.__setattr__(self, "_sides", (old, new))
        object.__setattr__(self, "_busy", loud_places(row.change for row in ledger))

    def fits(self, comparison: Comparison, show_original: bool) -> bool:
        """Tell whether this plans views of just that comparison, and in that way."""
        return self.comparison is comparison and self.show_original == show_original

    def prepare(self) -> None:
        """Make the blocks of long pairs now, or of all pairs if they are long together, for a worker thread.

        Plans of them are made at once then.
        """
        pairs = shown_pairs(self.comparison)
        every = sum(len(pair.rows) for pair in pairs) >= MANY
        for pair in pairs:
            if every or len(pair.rows) >= LONG:
                self._ready[pair.id] = list(self._blocks(pair))

    def _blocks(self, pair: Pair) -> Iterable[tuple[Blocks, Blocks]]:
        """The blocks of both sides of each row of a pair."""
        old, new = self._sides
        return ((old.of(pair, at), new.of(pair, at)) for at in range(len(pair.rows)))

    def plan(self, pairs: Sequence[Pair], held_back: int = 0) -> Plan:
        """Return the rows of some pairs.

        Args:
            pairs: the pairs to show, in their order.
            held_back: how many more there are that are not shown; 0 for no line that offers them.
        """
        rows: list[PlannedRow] = []
        folds = 0
        category: tuple[str, ...] = ()
        several = len(pairs) > 1
        for index, pair in enumerate(pairs):
            if several and pair.category_path != category:
                category = pair.category_path
                if category:
                    rows.append(_category_row(category))
            # A pair with nothing but unchanged text would show nothing but a fold.
            alone_and_unchanged = not several and pair.status is Status.UNCHANGED
            runs = () if alone_and_unchanged else foldable_runs(pair, self._busy)
            rows += self._pair_rows(pair, index, runs, folds, several=several)
            folds += len(runs)
        if held_back:
            rows.append(_rest_row(held_back))
        return Plan(tuple(rows), tuple(range(folds)))

    def _pair_rows(
        self, pair: Pair, index: int, runs: Sequence[range], first_fold: int, *, several: bool
    ) -> list[PlannedRow]:
        """The rows of a pair, a FOLD row before each of its ``runs``; its folds count from ``first_fold``."""
        fold_of = {at: first_fold + number for number, run in enumerate(runs) for at in run}
        starts = {run.start: run for run in runs}
        rows: list[PlannedRow] = []
        made = self._ready.get(pair.id) or self._blocks(pair)
        for at, (row, (old, new)) in enumerate(zip(pair.rows, made, strict=True)):
            if at in starts:
                rows.append(_fold_row(pair, index, starts[at], fold_of[at]))
            rows.append(
                PlannedRow(
                    old,
                    new,
                    pair=index,
                    row=at,
                    opens=several and at == 0,
                    fold=fold_of.get(at),
                    differs=row.differs,
                    whole=row.whole,
                )
            )
        return rows


def _category_row(path: Sequence[str]) -> PlannedRow:
    block = PlannedBlock(BlockKind.CATEGORY, " › ".join(path))
    return PlannedRow((block,), (block,))


def _rest_row(held_back: int) -> PlannedRow:
    block = PlannedBlock(BlockKind.NOTE, say(_MORE), chips=(Chip(rest_words(held_back), rest=True),))
    return PlannedRow((block,), (block,), opens=True)


def _fold_row(pair: Pair, index: int, run: range, fold: int) -> PlannedRow:
    paragraphs = sum(max(len(pair.rows[at].old), len(pair.rows[at].new)) for at in run)
    block = PlannedBlock(BlockKind.FOLD, f"··· {fold_words(paragraphs)} ···")
    return PlannedRow((block,), (block,), index, None, fold=fold, folded=paragraphs)
