"""Comparisons that the tests of the window show: small, invented, with every status and some figures."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import strategies as st

from tests.builders import PairSpec, build_comparison
from tests.plain_figures import figure_of
from viewer.comparison.model import Comparison, FigureChange, FigureVerdict, Flag, PlacedFigure
from viewer.comparison.places import Place
from viewer.figures.model import Figure, FigureKind
from viewer.figures.values import Quantity
from viewer.filings.model import Paragraph


def figure(text: str, value: float, at: int, *, kind: FigureKind = FigureKind.MONEY, **more: str) -> Figure:
    unit = {FigureKind.MONEY: "JPY", FigureKind.PERCENT: "percent"}.get(kind, "ports")
    measure, suspect = more.get("measure", ""), more.get("suspect")
    return figure_of(kind, text, at, at + len(text), value, unit, measure, suspect)


def change(
    old: tuple[str, Figure] | None,
    new: tuple[str, Figure] | None,
    verdict: FigureVerdict = FigureVerdict.CHANGED,
    *,
    part: int = 1,
) -> FigureChange:
    """A change of a figure in the first paragraph of the factors with these ids, or in another part."""
    sides = [PlacedFigure(Place(side[0], part), side[1]) if side else None for side in (old, new)]
    delta = percent = None
    if old and new:
        before, after = old[1].value, new[1].value
        assert isinstance(before, Quantity)
        assert isinstance(after, Quantity)
        delta = after.number - before.number
        percent = 100 * delta / before.number if before.number else None
    return FigureChange(sides[0], sides[1], verdict, delta, percent, "invented")


def small() -> Comparison:
    """Six pairs in two categories: edited with figures, unchanged, moved, added, removed, edited."""
    freight = (
        change(
            ("o1", figure("¥15.1 billion", 15.1e9, 16, measure="revenues")),
            ("n1", figure("¥26.1 billion", 26.1e9, 16, measure="revenues")),
        ),
        change(
            ("o1", figure("90%", 90.0, 41, kind=FigureKind.PERCENT, measure="share of freight")),
            ("n1", figure("90%", 90.0, 41, kind=FigureKind.PERCENT, measure="share of freight")),
            FigureVerdict.UNCHANGED,
        ),
    )
    harbours = (
        change(
            ("o4", figure("¥3 billion", 3e9, 8, measure="write-down", suspect="¥ read as 9")),
            None,
            FigureVerdict.REMOVED,
        ),
    )
    ports = (
        change(
            ("o5", figure("12 ports", 12, 11, kind=FigureKind.COUNT, measure="ports")),
            ("n5", figure("9 ports", 9, 11, kind=FigureKind.COUNT, measure="ports")),
            FigureVerdict.RESTATED,
        ),
    )
    business, money = "Risks related to our business", "Risks related to our finances"
    return build_comparison(
        [
            PairSpec(
                [
                    ("Freight rates may fall.", "Freight rates may fall."),
                    (
                        "We earned about ¥15.1 billion, of which 90% was freight.",
                        "We earned about ¥26.1 billion, of which 90% was freight.",
                    ),
                    ("Storms delay us.", "Storms and strikes delay us."),
                ],
                category=business,
                figures=freight,
            ),
            PairSpec(
                [("Crews may strike.", "Crews may strike."), ("They did.", "They did.")], category=business
            ),
            PairSpec(
                [("Fuel may cost more.", "Fuel may cost more."), ("It has.", "It has, twice.")],
                flags=(Flag.MOVED,),
                category=business,
            ),
            PairSpec([(None, "Warehouses may burn."), (None, "One did.")], category=business),
            PairSpec(
                [("Harbours may silt up.", None), ("We lost ¥3 billion on one.", None)],
                category=money,
                figures=harbours,
            ),
            PairSpec(
                [
                    ("Our lenders may call.", "Our lenders may call."),
                    ("We call at 12 ports.", "We call at 9 ports."),
                ],
                category=money,
                figures=ports,
            ),
        ]
    )


def flat() -> Comparison:
    """The same kind of thing without categories."""
    return build_comparison(
        [
            PairSpec([("Rates may fall.", "Rates may fall."), ("They fell.", "They fell twice.")]),
            PairSpec([("Ships may sink.", "Ships may sink."), ("One sank.", "One sank.")]),
        ]
    )


def introduced() -> Comparison:
    """``small`` with an introduction: edited, with a figure, and a removed category heading."""
    fees = (
        change(
            ("o0", figure("¥2 billion", 2e9, 12, measure="fees")),
            ("n0", figure("¥3 billion", 3e9, 12, measure="fees")),
            part=2,
        ),
    )
    rows: tuple[tuple[str, str | None], ...] = (
        (
            "You should weigh these risks, which are not all that there are.",
            "You should weigh these risks, which are not all.",
        ),
        ("Our fees are ¥2 billion.", "Our fees are ¥3 billion."),
        ("Risks related to fog", None),
        ("Risks related to our business", "Risks related to our business"),
    )
    (made,) = build_comparison([PairSpec(rows, figures=fees)]).pairs

    def around(places: tuple[Place, ...]) -> tuple[Place, ...]:
        """Paragraphs around the factors are counted from 1: part 0 would be a heading."""
        return tuple(Place(f"{place.factor[0]}0", place.part + 1) for place in places)

    pair = replace(
        made,
        id="p0",
        old=("o0",),
        new=("n0",),
        heading="Introduction and category headings",
        rows=tuple(replace(row, old=around(row.old), new=around(row.new)) for row in made.rows),
    )
    made = small()
    old, new = (
        replace(filing, preamble=tuple(Paragraph(row[side], ()) for row in rows[:2]))
        for side, filing in enumerate((made.old, made.new))
    )
    return replace(made, old=old, new=new, introduction=pair)


_words = st.text(st.characters(codec="utf-8", exclude_categories=["Cs", "Cc"]), min_size=1, max_size=30)
_paths = st.lists(st.sampled_from(["Business", "Money", "Shares", "<b>&"]), max_size=3).map(tuple)


@st.composite
def comparisons(draw: st.DrawFn) -> Comparison:
    """Any comparison: categories nested and scattered, headings of any characters."""
    specs = []
    paths = []
    for _ in range(draw(st.integers(0, 8))):
        heading = draw(_words)
        sides = draw(st.sampled_from(["both", "old", "new"]))
        row = (None if sides == "new" else heading, None if sides == "old" else heading)
        flags = draw(st.sets(st.sampled_from(list(Flag)))) if sides == "both" else set()
        specs.append(PairSpec([row], flags=tuple(sorted(flags))))
        paths.append(draw(_paths))
    comparison = build_comparison(specs)
    pairs = tuple(
        replace(pair, category_path=path) for pair, path in zip(comparison.pairs, paths, strict=True)
    )
    return replace(comparison, pairs=pairs)
