"""Comparisons of any shape, for what must hold of every plan: folds, gaps, moves, figures, what is ignored.

All text is invented; nothing of the product made them, so a plan is tested against what it is given alone.
"""

from __future__ import annotations

from dataclasses import replace

from hypothesis import strategies as st

from tests.builders import PairSpec, build_comparison, changes_of
from tests.plain_figures import exact, figure_of
from viewer.comparison.model import (
    Comparison,
    FigureChange,
    FigureVerdict,
    MovedPassage,
    Op,
    Pair,
    PlacedFigure,
    Row,
    Segment,
)
from viewer.comparison.options import IgnoreOption
from viewer.comparison.places import Place, PlacedSpan
from viewer.figures.model import Figure, FigureKind
from viewer.filings.model import Span

FIGURE = "¥5 million"
_SAME = ("Ports may close.", "Ports may close.")
_TEXTS = st.sampled_from(
    [
        _SAME,
        _SAME,
        _SAME,
        ("“Kettles” boil over.", '"Kettles" boil over.'),
        (f"We lost {FIGURE} on it.", f"We lost {FIGURE} on it."),
        (f"We lost {FIGURE} on it.", f"We may have lost {FIGURE} on it, or more."),
        (f"{FIGURE}", "Nothing."),
        ("Crews may strike.", "Crews & <b>cooks</b> may strike."),
        (f"It cost {FIGURE}.", None),
        (None, "Storms delay us."),
        ("Fuel may cost more.", None),
        (None, f"We paid {FIGURE} for fuel."),
    ]
)
_QUIET = st.sampled_from([(IgnoreOption.QUOTES_AND_DASHES,), (IgnoreOption.WHITE_SPACE, IgnoreOption.CASE)])


@st.composite
def planned_comparisons(draw: st.DrawFn) -> Comparison:
    """Up to three pairs of up to eight rows, with figures, moves and differences that do not count."""
    specs = []
    for number in range(draw(st.integers(1, 3))):
        head = f"Head {number}."
        specs.append(PairSpec([(head, head), *draw(st.lists(_TEXTS, max_size=8))]))
    made = build_comparison(specs)
    pairs = tuple(_dressed(draw, pair) for pair in made.pairs)
    pairs = tuple(replace(pair, figures=figures) for pair, figures in _with_figures(draw, pairs))
    return replace(made, pairs=pairs, passages=_passages(draw, pairs))


def _dressed(draw: st.DrawFn, pair: Pair) -> Pair:
    """The pair with some differences ignored, some words moved, some rows linked or compared as a whole."""
    rows = list(pair.rows)
    for at, row in enumerate(rows):
        if draw(st.integers(0, 3)) == 0:
            rows[at] = _ignored(row, draw(_QUIET))
        elif draw(st.integers(0, 3)) == 0:
            segments = tuple(
                replace(segment, moved=segment.op is not Op.EQUAL and draw(st.booleans()))
                for segment in row.segments
            )
            rows[at] = replace(row, segments=segments, whole=draw(st.booleans()))
    gone = [at for at, row in enumerate(rows) if not row.new]
    come = [at for at, row in enumerate(rows) if not row.old]
    if gone and come and draw(st.booleans()):
        rows[gone[0]] = replace(rows[gone[0]], link=come[0])
        rows[come[0]] = replace(rows[come[0]], link=gone[0])
    return replace(pair, rows=tuple(rows))


def _ignored(row: Row, options: tuple[IgnoreOption, ...]) -> Row:
    segments = tuple(
        Segment(segment.op, segment.text, () if segment.op is Op.EQUAL else options)
        for segment in row.segments
    )
    changes = tuple(replace(change, ignored=options) for change in changes_of(segments))
    return replace(row, segments=segments, changes=changes)


def _with_figures(draw: st.DrawFn, pairs: tuple[Pair, ...]) -> list[tuple[Pair, tuple[FigureChange, ...]]]:
    """Each pair with its figures; a counterpart may stand in any row of any pair."""
    sides = [
        [
            PlacedFigure(place, _figure(draw, text.index(FIGURE)))
            for pair in pairs
            for row in pair.rows
            for place, text in row.sides[side].parts
            if FIGURE in text
        ]
        for side in (0, 1)
    ]
    found: list[list[FigureChange]] = [[] for _ in pairs]
    olds, news = sides[0], draw(st.permutations(sides[1]))
    verdict, doubt = st.sampled_from(FigureVerdict), st.sampled_from([None, None, None, "odd together"])
    for at in range(max(len(olds), len(news))):
        old = olds[at] if at < len(olds) else None
        new = news[at] if at < len(news) else None
        home = new or old
        assert home is not None
        number = next(n for n, pair in enumerate(pairs) if home.place.factor in (*pair.old, *pair.new))
        change = FigureChange(old, new, draw(verdict), exact(1.0), exact(2.0), "drawn", draw(doubt))
        found[number].append(change)
    return [(pair, tuple(figures)) for pair, figures in zip(pairs, found, strict=True)]


def _figure(draw: st.DrawFn, start: int) -> Figure:
    suspect = draw(st.sampled_from([None, None, None, "¥ may be 9"]))
    return figure_of(FigureKind.MONEY, FIGURE, start, start + len(FIGURE), 5e6, "JPY", "cost", suspect)


def _passages(draw: st.DrawFn, pairs: tuple[Pair, ...]) -> tuple[MovedPassage, ...]:
    """Passages from an old place to a new one, in the same pair or in another."""
    olds, news = (
        [part for pair in pairs for row in pair.rows for part in row.sides[side].parts] for side in (0, 1)
    )
    if not olds or not news:
        return ()
    ends = st.tuples(st.sampled_from(olds), st.sampled_from(news), st.sampled_from([1.0, 0.8]))
    return tuple(
        MovedPassage(_whole(old), _whole(new), similarity)
        for old, new, similarity in draw(st.lists(ends, max_size=2))
    )


def _whole(part: tuple[Place, str]) -> PlacedSpan:
    place, text = part
    return PlacedSpan(place, Span(0, len(text)))
