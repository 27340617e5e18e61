"""The rows of a plan as a page shows them: two cells side by side, or a fold that counts its rows.

Nothing is decided here: what is folded, marked, boxed and linked stands in the plan, which the window shows.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from itertools import groupby

from viewer.comparison.model import Pair
from viewer.comparison.places import Place
from viewer.figures import FigureContext, context_of
from viewer.redline.inline import inline
from viewer.redline.plan import NEW, OLD, SIDES, TEXT_KINDS, BlockKind, Plan, PlannedBlock, PlannedRow
from viewer.report.content.choices import ReportLayout, Unchanged
from viewer.report.content.selection import Selection
from viewer.report.shown.runs import MarkedRun, runs_of
from viewer.wording.links import MOVED, fold_words, row_name

DEEPEST = 5
"""Levels of lists that pages tell apart; what lies deeper is set like the last of them."""
Tokens = Callable[[str, FigureContext], Sequence[tuple[int, int, str]]]
"""Gives ``(start, end, class)`` of each token of a text that is coloured."""


@dataclass(frozen=True, slots=True)
class CellPart:
    """A paragraph of a cell."""

    kind: BlockKind
    level: int
    """How deep it stands in a list, 0 for the outermost."""
    runs: tuple[MarkedRun, ...]


@dataclass(frozen=True, slots=True)
class MoveView:
    """Where a passage of a cell went to, or came from."""

    words: str
    """``"moved to"`` or ``"moved from"``."""
    heading: str
    """Of the other factor."""
    href: str
    """Empty where that factor is not shown."""


@dataclass(frozen=True, slots=True)
class RowView:
    """Two cells side by side, a cell without parts being a gap; or, ``merged``, the new cell alone."""

    anchor: str
    old: tuple[CellPart, ...]
    new: tuple[CellPart, ...]
    differs: bool
    link: str = ""
    """Anchor of the row with the counterpart of a paragraph that moved in the pair."""
    left: tuple[MoveView, ...] = ()
    """Passages of the old cell that moved elsewhere."""
    came: tuple[MoveView, ...] = ()
    """Passages of the new cell that stood elsewhere."""
    whole: bool = False
    """True where a limit was hit and the cells were compared as a whole."""
    merged: bool = False
    """True where the new cell holds the text of both filings, as a redline does."""


@dataclass(frozen=True, slots=True)
class RunView:
    """Rows that are shown, or folded behind a line."""

    fold: str
    """What the line says; empty where the rows are shown."""
    rows: tuple[RowView, ...]
    """None where they are left out, and the line stands for them."""


class RowViews:
    """Makes the views of the rows of a plan of all pairs of a comparison."""

    def __init__(self, selection: Selection, plan: Plan, tokens: Tokens | None = None) -> None:
        comparison = selection.comparison
        self._selection = selection
        self._merged = selection.content.layout is ReportLayout.REDLINE
        self._tokens = tokens
        self._pairs = comparison.all_pairs
        self._contexts = tuple(
            context_of(part.text for factor in comparison.filing(side).factors for part in factor.parts)
            for side in SIDES
        )
        self._rows: dict[int, list[PlannedRow]] = {}
        self._homes: dict[Place, tuple[Pair, int]] = {}
        """The pair and the row that each place stands in."""
        for planned in plan.rows:
            if planned.pair is None:
                continue
            for block in (*planned.old, *planned.new):
                if block.place is not None and planned.row is not None:
                    self._homes[block.place] = (self._pairs[planned.pair], planned.row)
        for planned in (inline(plan, self._pairs) if self._merged else plan).rows:
            if planned.pair is not None:
                self._rows.setdefault(planned.pair, []).append(planned)

    def runs(self, index: int) -> tuple[RunView, ...]:
        """Return the rows of a pair, by its index, in runs that are folded or not."""
        rows = self._rows.get(index, ())
        unchanged = self._selection.content.unchanged
        folds = {row.fold: fold_words(row.folded) for row in rows if row.is_fold}
        if unchanged is Unchanged.SHOWN:
            folds = {}
        pair = self._pairs[index]
        runs: list[RunView] = []
        for fold, run in groupby((row for row in rows if not row.is_fold), key=lambda row: row.fold):
            words = folds.get(fold, "")
            if words and unchanged is Unchanged.LEFT_OUT:
                runs.append(RunView(f"{words} left out", ()))
            else:
                runs.append(RunView(words, tuple(self._row(pair, row) for row in run)))
        return tuple(runs)

    def _row(self, pair: Pair, planned: PlannedRow) -> RowView:
        chips = [chip for block in (*planned.old, *planned.new) for chip in block.chips]
        link = next((chip.row for chip in chips if chip.row is not None), None)
        return RowView(
            anchor=row_anchor(pair, planned.row),
            old=() if self._merged else self._cell(planned.old, OLD),
            new=self._cell(planned.new, NEW),
            differs=planned.differs,
            link=row_anchor(pair, link) if link is not None else "",
            left=self._moves(planned.old, OLD),
            came=self._moves(planned.new, NEW),
            whole=planned.whole,
            merged=self._merged,
        )

    def _cell(self, blocks: Iterable[PlannedBlock], side: int) -> tuple[CellPart, ...]:
        return tuple(
            CellPart(
                block.kind,
                block.level,
                runs_of(block, side, self._tokens(block.text, self._contexts[side]) if self._tokens else ()),
            )
            for block in blocks
            if block.kind in TEXT_KINDS
        )

    def _moves(self, blocks: Iterable[PlannedBlock], side: int) -> tuple[MoveView, ...]:
        """Where the passages of each block went to or came from, each place once."""
        moves: list[MoveView] = []
        for block in blocks:
            of_block: list[MoveView] = []
            for chip in block.chips:
                # A merged block has the chips of both sides: each leads to the other one.
                if chip.passage is None or chip.passage.place.side is SIDES[side]:
                    continue
                pair, row = self._homes[chip.passage.place]
                href = f"#{row_anchor(pair, row)}" if self._selection.has(pair) else ""
                view = MoveView(MOVED[SIDES[side]], row_name(pair.heading), href)
                if view not in of_block:
                    of_block.append(view)
            moves += of_block
        return tuple(moves)


def pair_anchor(pair: Pair) -> str:
    """Return the id of a pair's section in the page."""
    return f"pair-{pair.id}"


def row_anchor(pair: Pair, row: int | None) -> str:
    """Return the id of a pair's row in the page."""
    return f"{pair_anchor(pair)}-r{row}"
