"""What the HTML template shows, made ready: the template loops and places, and decides nothing."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby

from markupsafe import Markup

from viewer.comparison.model import Comparison, Op, Pair, Row, Status
from viewer.comparison.places import Place, side_of
from viewer.figures import context_of
from viewer.filings.model import ParagraphKind
from viewer.redline.cells import FigureMark, Part, parts_of
from viewer.redline.ledger import ledger_of, marks_by_place
from viewer.report.folding import folded_runs
from viewer.report.inline import inline_html
from viewer.report.token_styles import token_spans
from viewer.review import Entry, Review
from viewer.wording.pairs import counted, entry_words, glyph, pair_words

OBVIOUS = 0.75
"""Least similarity of a pair that no one asks the reason for."""


@dataclass(frozen=True, slots=True)
class CellPart:
    """A paragraph of a cell."""

    classes: str
    html: Markup


@dataclass(frozen=True, slots=True)
class MoveView:
    """Where a passage of a cell went to, or came from."""

    words: str
    """``"moved to"`` or ``"moved from"``."""
    heading: str
    """Of the other factor."""
    href: str


@dataclass(frozen=True, slots=True)
class RowView:
    """Two cells side by side. A cell without parts is a gap."""

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


@dataclass(frozen=True, slots=True)
class RunView:
    """Rows that are shown, or folded behind a line that counts them."""

    folded: bool
    rows: tuple[RowView, ...]


@dataclass(frozen=True, slots=True)
class NearestView:
    """The proof of an addition or removal."""

    side: str
    """The filing that was searched: ``"old"`` or ``"new"``."""
    heading: str
    href: str
    percent: str


@dataclass(frozen=True, slots=True)
class PairView:
    """A pair of factors."""

    pair: Pair
    anchor: str
    glyph: str
    words: tuple[str, ...]
    """Status, then flags."""
    facts: tuple[str, ...]
    why: str
    """Empty where there is nothing to explain."""
    nearest: NearestView | None
    runs: tuple[RunView, ...]
    entry: Entry
    marks: tuple[tuple[str, str, str], ...]
    """Kind, sign and words of what the reviewer has said."""


@dataclass(frozen=True, slots=True)
class CategoryView:
    """Pairs that stand one after another under the same categories; no name where there are none."""

    path: tuple[str, ...]
    pairs: tuple[PairView, ...]


def categories_of(comparison: Comparison, review: Review | None) -> tuple[CategoryView, ...]:
    """Return all pairs, ready to be shown, in runs of the same category."""
    figures = marks_by_place(ledger_of(comparison))
    builder = _Builder(comparison, review, figures)
    pairs = [builder.pair(pair) for pair in comparison.all_pairs]
    return tuple(
        CategoryView(path, tuple(group))
        for path, group in groupby(pairs, key=lambda view: view.pair.category_path)
    )


class _Builder:
    """Makes pair views; holds what all of them need."""

    def __init__(
        self,
        comparison: Comparison,
        review: Review | None,
        figures: Mapping[Place, Sequence[FigureMark]],
    ) -> None:
        self._comparison = comparison
        self._review = review
        self._figures = figures
        self._busy = {place for place, marks in figures.items() if any(mark.loud for mark in marks)}
        self._contexts = {
            own: context_of(part.text for factor in filing.factors for part in factor.parts)
            for own, filing in ((Op.DELETE, comparison.old), (Op.INSERT, comparison.new))
        }
        self._moves = _moves_by_place(comparison)

    def pair(self, pair: Pair) -> PairView:
        entry = self._review.entry(pair) if self._review is not None else Entry()
        facts = []
        if pair.status in (Status.UNCHANGED, Status.EDITED):
            facts.append(f"{pair.similarity:.0%} similar")
        if pair.change_count and pair.status is Status.EDITED:
            facts.append(counted(pair.change_count, "change"))
        if pair.figures_changed:
            facts.append(counted(pair.figures_changed, "figure differs", "figures differ"))
        return PairView(
            pair=pair,
            anchor=f"pair-{pair.id}",
            glyph=glyph(pair),
            words=pair_words(pair),
            facts=tuple(facts),
            why=pair.why if self._wants_reason(pair) else "",
            nearest=self._nearest(pair),
            runs=tuple(
                RunView(folded, tuple(self._row(pair, index) for index in indices))
                for folded, indices in folded_runs(pair.rows, self._busy)
            ),
            entry=entry,
            marks=entry_words(entry),
        )

    @staticmethod
    def _wants_reason(pair: Pair) -> bool:
        """That an edited factor is the same risk needs no words unless it has little left of itself."""
        doubted = pair.status in (Status.ADDED, Status.REMOVED) or pair.similarity < OBVIOUS
        return doubted or bool(pair.flags) or pair.manual

    def _nearest(self, pair: Pair) -> NearestView | None:
        if pair.nearest is None:
            return None
        factor, target = (
            self._comparison.factors[pair.nearest.factor],
            self._comparison.pair_of[pair.nearest.factor],
        )
        return NearestView(
            side=side_of(pair.nearest.factor).value,
            heading=factor.heading.text,
            href=f"#pair-{target.id}",
            percent=f"{pair.nearest.containment:.0%}",
        )

    def _row(self, pair: Pair, index: int) -> RowView:
        row = pair.rows[index]
        return RowView(
            anchor=f"pair-{pair.id}-r{index}",
            old=self._cell(row, Op.DELETE),
            new=self._cell(row, Op.INSERT),
            differs=row.differs,
            link=f"pair-{pair.id}-r{row.link}" if row.link is not None else "",
            left=tuple(move for place in row.old for move in self._moves.get(place, ())),
            came=tuple(move for place in row.new for move in self._moves.get(place, ())),
            whole=row.whole,
        )

    def _cell(self, row: Row, own: Op) -> tuple[CellPart, ...]:
        places = row.old if own is Op.DELETE else row.new
        context = self._contexts[own]
        tokens = {place: token_spans(self._comparison.paragraphs[place].text, context) for place in places}
        return cell_parts(parts_of(row, own, self._comparison.paragraphs, self._figures, tokens))


def _moves_by_place(comparison: Comparison) -> dict[Place, list[MoveView]]:
    """For each part of a factor, where its passages went to or came from."""
    rows = {
        place: (pair, index)
        for pair in comparison.all_pairs
        for index, row in enumerate(pair.rows)
        for place in (*row.old, *row.new)
    }
    moves: dict[Place, list[MoveView]] = {}
    for passage in comparison.passages:
        old, new = passage.old.place, passage.new.place
        for words, here, there in (("moved to", old, new), ("moved from", new, old)):
            pair, index = rows[there]
            view = MoveView(words, pair.heading, f"#pair-{pair.id}-r{index}")
            if view not in moves.setdefault(here, []):
                moves[here].append(view)
    return moves


def cell_parts(parts: Iterable[Part]) -> tuple[CellPart, ...]:
    """Return the parts of a cell as HTML."""
    return tuple(CellPart(_classes(part), inline_html(part.runs)) for part in parts)


def _classes(part: Part) -> str:
    if part.place.part == 0:
        return "heading"
    if part.paragraph.kind is ParagraphKind.PROSE:
        return "prose"
    if part.paragraph.kind is ParagraphKind.BULLET:
        return f"bullet level-{min(part.paragraph.level, 5)}"
    return "table-row"
