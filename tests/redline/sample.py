"""Two invented filings with everything that a split view has to show."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from tests.builders import PairSpec, build_comparison, changes_of
from tests.plain_figures import exact, figure_of
from viewer.comparison.model import (
    Comparison,
    FigureChange,
    FigureVerdict,
    Op,
    Pair,
    PlacedFigure,
    Segment,
)
from viewer.comparison.options import IgnoreOption
from viewer.comparison.places import Place
from viewer.figures.model import FigureKind
from viewer.filings.model import Filing, Paragraph, ParagraphKind, Repair

EDITED, PLAIN, ADDED, REMOVED = range(4)
"""Indices of the pairs."""

ROWS: Sequence[tuple[str | None, str | None]] = (
    ("Our investments may not pay.", "Our investments may not pay and may need more money."),
    (
        "Coldway had ¥15.1 billion in revenues in the seven months ended March 31, 2024, and eight sites.",
        "Coldway had ¥26.1 billion in revenues in the year ended March 31, 2025, and eight sites. It may "
        "close some of them, at a cost that we cannot now foresee, and its customers may then leave it.",
    ),
    (None, "In April 2025 we bought Northquay for ¥0.6 billion. We know little of its markets."),
    (
        "About 280 lockers had been placed 😀 in 𝄞 towns, 77.8% of plan.",
        "About 440 lockers had been placed 😀 in 𝄞 towns, 79.5% of plan.",
    ),
    ("Staff may leave.", "Staff may leave."),
    ("Lockers may break.", "Lockers may break."),
    ("See “Item 5. Operating Review” of this report.", "See “Item 5. Operating Review” of this report."),
    ("The loss of 2019 was ¥16.5 billion.", "The loss of 2019 was ¥15.6 billion."),
    ("We paid ¥3 million for a licence.", None),
)  # fmt: skip

QUOTES = (IgnoreOption.QUOTES_AND_DASHES,)

Sides = tuple[str | None, str | None]


def figure_change(
    row: int,
    texts: Sides,
    kind: FigureKind,
    verdict: FigureVerdict,
    values: tuple[float | str, float | str] = (0, 0),
    delta: float | None = None,
    percent: float | None = None,
    measure: str = "",
    suspect: str | None = None,
    rows: Sequence[tuple[str | None, str | None]] = ROWS,
) -> FigureChange:
    """A figure's change in a row of the first pair."""
    sides: list[PlacedFigure | None] = []
    for side, prefix in enumerate("on"):
        text, where = texts[side], rows[row][side]
        if text is None or where is None:
            sides.append(None)
            continue
        part = sum(1 for earlier in rows[:row] if earlier[side] is not None)
        start = where.index(text)
        unit = "JPY" if kind is FigureKind.MONEY else None
        figure = figure_of(kind, text, start, start + len(text), values[side], unit, measure)
        sides.append(PlacedFigure(Place(f"{prefix}1", part), figure))
    return FigureChange(
        sides[0], sides[1], verdict, exact(delta), exact(percent), "same words around it", suspect
    )


def _figures() -> tuple[FigureChange, ...]:
    kind, verdict = FigureKind, FigureVerdict
    return (
        figure_change(
            1, ("¥15.1 billion", "¥26.1 billion"), kind.MONEY, verdict.CHANGED, (15.1e9, 26.1e9), 11e9, 72.8,
            "revenues of Coldway",
        ),
        figure_change(1, ("2024", "2025"), kind.DATE, verdict.ROLLED_FORWARD, delta=365),
        figure_change(1, ("eight", "eight"), kind.COUNT, verdict.UNCHANGED, (8, 8), 0, 0.0),
        figure_change(2, (None, "¥0.6 billion"), kind.MONEY, verdict.ADDED),
        figure_change(
            3, ("280", "440"), kind.COUNT, verdict.CHANGED, (280, 440), 160, 57.1, "lockers", "8 may be 3"
        ),
        figure_change(3, ("77.8%", "79.5%"), kind.PERCENT, verdict.CHANGED, (77.8, 79.5), 1.7, 2.2),
        figure_change(
            7, ("¥16.5 billion", "¥15.6 billion"), kind.MONEY, verdict.RESTATED, (16.5e9, 15.6e9), -9e8, -5.5
        ),
        figure_change(8, ("¥3 million", None), kind.MONEY, verdict.REMOVED),
    )  # fmt: skip


def sample() -> Comparison:
    """Four pairs: edited (with figures, a gap on each side and a fold), plain, added, removed."""
    made = build_comparison(
        [
            PairSpec(ROWS, category="Business", figures=_figures()),
            PairSpec(
                [(words, words) for words in ("We rely on ports.", "One", "Two", "Three", "Four")],
                category="Business",
            ),
            PairSpec([(None, "Warehouses may stand empty."), (None, "We built two.")], category="Finance"),
            PairSpec([("Taxes may rise.", None), ("They rose.", None)], category="Finance"),
        ]
    )
    return replace(made, old=_dressed(made.old), new=_dressed(made.new))


def with_whole_figures(pair: Pair) -> Pair:
    """The first pair with the figures of its second row whole, as comparing leaves them."""
    old, new = ROWS[1]
    assert old is not None
    assert new is not None
    same, gone, come = Op.EQUAL, Op.DELETE, Op.INSERT
    segments = [
        (same, "Coldway had ", False), (gone, "¥15.1 billion", False), (come, "¥26.1 billion", False),
        (same, " in revenues in the ", False), (gone, "seven months", False), (come, "year", False),
        (same, " ended March 31, ", False), (gone, "2024", False), (come, "2025", False),
        (same, ", and eight sites.", False), (come, new[new.index(" It may close") :], False),
    ]  # fmt: skip
    made = with_segments(pair, 1, segments)
    rows = list(made.rows)
    rows[1] = replace(rows[1], changes=changes_of(rows[1].segments))
    assert (rows[1].old_text, rows[1].new_text) == (old, new)
    return replace(made, rows=tuple(rows))


def _dressed(filing: Filing) -> Filing:
    """Staff and Lockers are list items; Coldway's paragraph has been mended."""

    def dress(paragraph: Paragraph) -> Paragraph:
        if paragraph.text.startswith(("Staff", "Lockers")):
            return replace(paragraph, kind=ParagraphKind.BULLET)
        if paragraph.text.startswith("Coldway"):
            at = paragraph.text.index("billion")
            repairs = (
                Repair("currency sign", 12, 13, "9", "no yen sign in the scan"),
                Repair("line end joined", at - 1, at, "\n"),
            )
            return replace(paragraph, repairs=repairs)
        return paragraph

    return with_paragraphs(filing, dress)


def with_paragraphs(filing: Filing, change: Callable[[Paragraph], Paragraph]) -> Filing:
    """The filing with each of its factors' paragraphs changed."""
    factors = (
        replace(factor, paragraphs=tuple(change(paragraph) for paragraph in factor.paragraphs))
        for factor in filing.factors
    )
    return replace(filing, factors=tuple(factors))


def with_segments(pair: Pair, row: int, segments: Sequence[tuple[Op, str, bool]]) -> Pair:
    """The pair with other segments (and no changes) in a row."""
    made = tuple(Segment(op, text, QUOTES if ignored else ()) for op, text, ignored in segments)
    rows = list(pair.rows)
    rows[row] = replace(rows[row], segments=made, changes=())
    return replace(pair, rows=tuple(rows))
