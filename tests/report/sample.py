"""A comparison, built by hand, that has one of everything a report must show. All text is invented."""

from __future__ import annotations

from dataclasses import replace

from tests.builders import PairSpec, build_comparison, changes_of
from tests.plain_figures import exact, figure_of
from viewer.comparison.beside.introduction import introduction_pair
from viewer.comparison.beside.pair import parts_beside, rows_beside
from viewer.comparison.beside.texts import around_factors
from viewer.comparison.model import (
    Comparison,
    FigureChange,
    FigureVerdict,
    Flag,
    Op,
    Pair,
    PlacedFigure,
    Segment,
)
from viewer.comparison.options import IgnoreOption
from viewer.comparison.places import Place
from viewer.figures.model import FigureKind
from viewer.filings.confidence.doubt import Doubt, DoubtKind
from viewer.filings.model import Block, Noise, Paragraph, ParagraphKind, Role, Span

QUOTES = (IgnoreOption.QUOTES_AND_DASHES,)
SUBSIDIARIES = PairSpec(
    category="Risks related to our business",
    flags=(Flag.RETITLED,),
    rows=[
        (
            "Our subsidiaries may not earn what we expect.",
            "Our subsidiaries may earn less and need more money.",
        ),
        ("As of June 30, 2024, we had eight subsidiaries.", "As of June 30, 2025, we had 14 subsidiaries."),
        (
            "Coldway had ¥15.1 billion in revenues. It cannot be sold.",
            "Coldway had ¥26.1 billion in revenues. It will not be sold.",
        ),
        (None, "In April 2025 we bought Northquay for ¥0.6 billion."),
        ("We may lose customers.", "We may lose customers."),
        ("We may lose staff.", "We may lose staff."),
        ("Rates may rise.", "Rates may rise."),
        ("The loss of the year 2019 was ¥16.5 billion.", "The loss of the year 2019 was ¥15.6 billion."),
        ("This one moves out.", None),
    ],
)
SOFTWARE = PairSpec(
    category="Risks related to our business",
    flags=(Flag.MOVED,),
    rows=[("We rely on software.", "We rely on software."), ("Others keep it.", "Others keep it.")],
)
TAX = PairSpec(
    category="Risks related to our finances",
    rows=[("Tax assets may not be recovered.", None), ("They were ¥0.4 billion.", None)],
)
WAREHOUSES = PairSpec(
    category="Risks related to our finances",
    rows=[(None, "Cold warehouses may stay empty."), (None, "We built three."), (None, "They cost much.")],
)
PLAIN = PairSpec(
    category="Risks related to our finances", rows=[("Rates move.", "Rates move."), ("So.", "So.")]
)


def placed(
    place: Place, within: str, text: str, value: float | str, kind: FigureKind, unit: str
) -> PlacedFigure:
    """A figure where ``text`` first stands in its part."""
    start = within.index(text)
    return PlacedFigure(
        place, figure_of(kind, text, start, start + len(text), value, unit, measure="a measure")
    )


def change(
    pair: Pair,
    row: int,
    old: tuple[str, float | str] | None,
    new: tuple[str, float | str] | None,
    verdict: FigureVerdict,
    kind: FigureKind = FigureKind.MONEY,
    suspect: str | None = None,
) -> FigureChange:
    """A ledger row for figures of one row of a pair."""
    unit = "JPY" if kind is FigureKind.MONEY else "subsidiaries"
    line = pair.rows[row]
    before = placed(line.old[0], line.old_text, old[0], old[1], kind, unit) if old else None
    after = placed(line.new[0], line.new_text, new[0], new[1], kind, unit) if new else None
    delta = None
    if old and new and not isinstance(old[1], str) and not isinstance(new[1], str):
        delta = new[1] - old[1]
    percent = delta / old[1] * 100 if delta and old and not isinstance(old[1], str) else None
    return FigureChange(before, after, verdict, exact(delta), exact(percent), "built by hand", suspect)


def sample() -> Comparison:
    """The comparison: edited, moved, removed, added and unchanged pairs, with figures of every verdict."""
    built = build_comparison([SUBSIDIARIES, SOFTWARE, TAX, WAREHOUSES, PLAIN])
    first, software, tax, warehouses, plain = built.pairs
    verdict, kind = FigureVerdict, FigureKind
    figures = (
        change(
            first,
            1,
            ("June 30, 2024", "2024-06-30"),
            ("June 30, 2025", "2025-06-30"),
            verdict.ROLLED_FORWARD,
            kind.DATE,
        ),
        change(first, 1, ("eight", 8), ("14", 14), verdict.CHANGED, kind.COUNT),
        change(first, 2, ("¥15.1 billion", 15.1e9), ("¥26.1 billion", 26.1e9), verdict.CHANGED),
        change(first, 3, None, ("¥0.6 billion", 0.6e9), verdict.ADDED),
        change(first, 7, ("¥16.5 billion", 16.5e9), ("¥15.6 billion", 15.6e9), verdict.RESTATED),
        change(first, 7, ("2019", "2019"), ("2019", "2019"), verdict.UNCHANGED, kind.DATE),
    )
    rows = list(first.rows)
    quiet = (
        Segment(Op.EQUAL, "Rates may rise"),
        Segment(Op.DELETE, ".", QUOTES),
        Segment(Op.INSERT, "!", QUOTES),
    )
    rows[6] = replace(
        rows[6],
        segments=quiet,
        changes=tuple(replace(c, ignored=QUOTES) for c in changes_of(quiet)),
    )
    rows[8] = replace(rows[8], link=0)
    first = replace(first, rows=tuple(rows), figures=figures)
    gone = change(tax, 1, ("¥0.4 billion", 0.4e9), None, verdict.REMOVED, suspect="¥ read as 4")
    tax = replace(tax, figures=(gone,))
    return with_details(replace(built, pairs=(first, software, tax, warehouses, plain)))


def with_details(built: Comparison) -> Comparison:
    """The comparison with preambles, noise, warnings and a list item in its filings."""
    page = "\n\n42\n"
    text = built.old.text + page
    at = len(built.old.text)
    old = replace(
        built.old,
        text=text,
        path="/home/someone/filings/harbour-2024.md",
        section=replace(
            built.old.section,
            span=Span(0, len(text)),
            confidence=0.62,
        ),
        doubts=(Doubt(DoubtKind.OPEN_END, Span(at - 5, at)),),
        blocks=(*built.old.blocks, Block(Span(at, len(text)), Role.NOISE, Noise.PAGE_NUMBER)),
        preamble=(Paragraph("Read these risks.", ()),),
        warnings=("The year was guessed",),
    )
    factor = built.new.factors[0]
    bullet = replace(factor.paragraphs[1], kind=ParagraphKind.BULLET, level=1)
    factors = (
        replace(factor, paragraphs=(factor.paragraphs[0], bullet, *factor.paragraphs[2:])),
        *built.new.factors[1:],
    )
    rates = replace(factors[0].paragraphs[5], text="Rates may rise!")
    assert factor.paragraphs[5].text == "Rates may rise."
    factors = (
        replace(factors[0], paragraphs=(*factors[0].paragraphs[:5], rates, *factors[0].paragraphs[6:])),
        *factors[1:],
    )
    new = replace(built.new, preamble=(Paragraph("Read these risks with care.", ()),), factors=factors)
    return with_introduction(replace(built, old=old, new=new))


def with_introduction(built: Comparison) -> Comparison:
    """The comparison with the pair of what stands around the factors."""
    parts = [
        parts_beside(name, around_factors(filing)) for name, filing in (("o0", built.old), ("n0", built.new))
    ]
    rows = rows_beside(*parts, {}, {}, built.options)
    return replace(built, introduction=introduction_pair(rows, (), built.options))
