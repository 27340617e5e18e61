"""Each pair as a page shows it, made ready: a template loops and places, and decides nothing."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import groupby

from viewer.comparison.model import Pair, Status
from viewer.comparison.places import side_of
from viewer.redline.planning import Planner
from viewer.report.content.selection import Selection
from viewer.report.shown.rows import RowViews, RunView, Tokens, pair_anchor
from viewer.review import Entry
from viewer.wording.pairs import counts_of, entry_words, factor_numbers, glyph, pair_words

OBVIOUS = 0.75
"""Least similarity of a pair that no one asks the reason for."""


@dataclass(frozen=True, slots=True)
class NearestView:
    """The proof of an addition or removal."""

    side: str
    """The filing that was searched: ``"old"`` or ``"new"``."""
    heading: str
    href: str
    """Empty where that factor is not shown."""
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
    numbers: str
    """Under which number it is cited: ``old 3 / new 4``; empty for what stands beside the factors."""
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


def categories_of(selection: Selection, tokens: Tokens | None = None) -> tuple[CategoryView, ...]:
    """Return the pairs that are shown, ready for it, in runs of the same category.

    Args:
        selection: What is shown.
        tokens: Tells which tokens of a text are coloured; None where none is.
    """
    builder = _Builder(selection, tokens)
    every = enumerate(selection.comparison.all_pairs)
    views = [builder.pair(index, pair) for index, pair in every if selection.has(pair)]
    return tuple(
        CategoryView(path, tuple(group))
        for path, group in groupby(views, key=lambda view: view.pair.category_path)
    )


class _Builder:
    """Makes pair views; holds what all of them need."""

    def __init__(self, selection: Selection, tokens: Tokens | None) -> None:
        comparison = selection.comparison
        self._selection = selection
        self._comparison = comparison
        self._review = selection.said
        self._rows = RowViews(selection, Planner(comparison).plan(comparison.all_pairs), tokens)

    def pair(self, index: int, pair: Pair) -> PairView:
        entry = self._review.entry(pair) if self._review is not None else Entry()
        facts = []
        if pair.status in (Status.UNCHANGED, Status.EDITED):
            facts.append(f"{pair.similarity:.0%} similar")
        facts += counts_of(pair)
        return PairView(
            pair=pair,
            anchor=pair_anchor(pair),
            glyph=glyph(pair),
            words=pair_words(pair),
            facts=tuple(facts),
            numbers=factor_numbers(pair),
            why=pair.why if self._wants_reason(pair) else "",
            nearest=self._nearest(pair),
            runs=self._rows.runs(index),
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
            href=f"#{pair_anchor(target)}" if self._selection.has(target) else "",
            percent=f"{pair.nearest.containment:.0%}",
        )
