"""What must hold of figures in any text."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.comparison.figures.rows import Sides, filings
from tests.figures.read.reading import YEN_OCR
from viewer.comparison.model import FigureChange, FigureVerdict
from viewer.figures import context_of, recognise, references_of
from viewer.figures.model import FigureKind

_SCRAPS = r"""¥ $ € 90.7 1,600 15.1 1.5.6 (1.4) 2012 O l % billion million yen eight two one twenty five
    hundred March 31, May FY Item Note 12 Form 20-F and to or , . - – ; : ( ) of our net loss was as of
    fiscal year ended months years subsidiaries \$ \frac{1}{2} three times half third quarter percent points
    basis 1 5 split a dozen Inc. U.S. ( respectively 𝟙 ½ ３ é MILLION AND TWO ¹ ⁽²⁾ 000 009 1'250'000
    1.234,56 nil zero pp ppts ‰ k m mm Patent No. 7,945,333 tens hundreds mid-single-digit out in twice
    doubled € 5€ USD Q4 1Q 24 2024Q4 H1 and a half quarter ¼ 1/4 /100 no cents MEUR"""
PIECES = st.sampled_from([*_SCRAPS.split(), "\n"])
TEXTS = st.one_of(
    st.text(), st.lists(PIECES, max_size=40).map(" ".join), st.lists(PIECES, max_size=40).map("".join)
)


@given(TEXTS)
def test_figures_are_sorted_apart_and_in_bounds(text: str) -> None:
    at = 0
    for figure in recognise(text, context_of([text])):
        assert at <= figure.start < figure.end <= len(text)
        assert figure.text == text[figure.start : figure.end]
        at = figure.end


@given(TEXTS)
def test_references_are_apart_from_figures(text: str) -> None:
    taken = {at for figure in recognise(text) for at in range(figure.start, figure.end)}
    assert not any(at in taken for span in references_of(text) for at in range(span.start, span.end))


@given(TEXTS)
def test_values_are_numbers_or_iso_text(text: str) -> None:
    for figure in recognise(text, YEN_OCR):
        written = figure.kind in WRITTEN
        assert isinstance(figure.value.plain, str) is written
        assert figure.suspect is None or figure.suspect


@given(TEXTS)
def test_reading_twice_gives_the_same(text: str) -> None:
    assert recognise(text) == recognise(text)


WRITTEN = (FigureKind.DATE, FigureKind.PERIOD, FigureKind.RANGE, FigureKind.IDENTIFIER)
"""Kinds whose value JSON has as text."""

SENTENCES = st.lists(
    st.one_of(
        st.builds(
            "{} {} in {}.".format,
            st.sampled_from(["We own", "It sold", "They lost"]),
            st.sampled_from(
                ["5 ships", "eight ships", "¥5 million", "¥6.1 billion", "6,100 million yen", "40%", "51%"]
            ),
            st.sampled_from(["2011", "2012", "July 2011", "May 13, 2012"]),
        ),
        st.builds(
            "As of {}, our lease of the northern harbour obliged us to pay rent of {} for {} docks.".format,
            st.sampled_from(["March 31, 2011", "March 31, 2012", "March 30, 2013"]),
            st.sampled_from(["¥5 million", "¥6.1 billion", "6,100 million yen"]),
            st.sampled_from(["two", "2", "1,234", "41"]),
        ),
    ),
    min_size=1,
    max_size=3,
).map(" ".join)
SIDE = st.one_of(st.none(), SENTENCES)
PAIRS = st.lists(st.lists(st.tuples(SIDE, SIDE).filter(any), min_size=1, max_size=3), min_size=1, max_size=2)

Key = tuple[tuple[str, int, int] | None, tuple[str, int, int] | None]
ALONE = {FigureVerdict.ADDED: FigureVerdict.REMOVED, FigureVerdict.REMOVED: FigureVerdict.ADDED}
ONE_WAY = [
    {FigureVerdict.CHANGED, FigureVerdict.ROLLED_FORWARD},
    {FigureVerdict.UNCHANGED, FigureVerdict.NOT_ROLLED},
    {FigureVerdict.RESCALED, FigureVerdict.NOT_ROLLED},
    {FigureVerdict.CHANGED, FigureVerdict.RESTATED},
]
"""Verdicts that ask which filing came first: nothing rolls back, and only a later one has stale figures."""


def _rows(pairs: Sequence[Sides], *, swapped: bool) -> dict[Key, FigureChange]:
    """All ledgers by where the two sides of each row stand, in the terms of the filings as first given."""
    rows = {}
    for found in filings(*pairs, swapped=swapped).ledgers():
        for change in found:
            sides = (change.new, change.old) if swapped else (change.old, change.new)
            first, second = (
                (side.place.factor[1:], side.place.part, side.figure.start) if side else None
                for side in sides
            )
            rows[(first, second)] = change
    return rows


@given(PAIRS)
def test_swapping_the_filings_swaps_sides_and_negates_deltas(pairs: list[Sides]) -> None:
    there, back = _rows(pairs, swapped=False), _rows(pairs, swapped=True)
    assert there.keys() == back.keys()
    for key, change in there.items():
        other = back[key]
        expected = ALONE.get(change.verdict, change.verdict)
        assert other.verdict is expected or {other.verdict, expected} in ONE_WAY
        assert (change.delta is None) == (other.delta is None)
        if change.delta is not None and other.delta is not None:
            assert change.delta == pytest.approx(-other.delta)


@pytest.mark.parametrize("number", ["½ million", "12¼ hundred", "5 1/4 million", "² million"])
def test_a_fraction_behind_what_was_taken_for_a_formula_is_read(number: str) -> None:
    text = rf"We owed \(\frac{{1}}{{2}}\){number}."
    assert recognise(text) == recognise(text, context_of([]))
