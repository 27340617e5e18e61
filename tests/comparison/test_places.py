"""Ids of factors, and the side of a row as the parts that it is joined of."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from tests.builders import PairSpec, build_comparison
from viewer.comparison.places import (
    AROUND,
    NEW,
    OLD,
    FilingSide,
    Place,
    RowText,
    factor_id,
    number_of,
    side_of,
)

words = st.text(st.characters(exclude_characters="\n"), max_size=12)


@given(st.sampled_from(FilingSide), st.integers(0, 10_000))
def test_an_id_tells_its_side_and_its_number(side: FilingSide, number: int) -> None:
    identifier = factor_id(side, number)
    assert (side_of(identifier), number_of(identifier)) == (side, number)
    assert Place(identifier, 2).side is side


def test_ids_are_those_of_the_json() -> None:
    assert [factor_id(OLD, 3), factor_id(NEW, 12), factor_id(None, 1)] == ["o3", "n12", "f1"]


@given(st.lists(words, max_size=4))
def test_a_side_gives_back_the_parts_that_it_was_joined_of(texts: list[str]) -> None:
    parts = [(Place("o1", number), text) for number, text in enumerate(texts, start=1)]
    side = RowText.joined(parts)
    assert side.parts == tuple(parts)
    assert all(side.text[side.starts[place] :].startswith(text) for place, text in parts)
    assert len(side.text) == sum(map(len, texts)) + max(0, len(texts) - 1)


def test_the_last_part_takes_all_that_is_left() -> None:
    side = RowText((Place("o1", 1),), "one\ntwo")
    assert side.parts == ((Place("o1", 1), "one\ntwo"),)


def test_a_comparison_says_what_stands_at_a_place() -> None:
    comparison = build_comparison(
        [PairSpec([("Ports may close.", "Ports may close."), ("We rely on them.", "We rely on two.")])]
    )
    (pair,) = comparison.pairs
    assert comparison.paragraphs[Place("n1", 1)].text == "We rely on two."
    assert comparison.factors["o1"].heading.text == "Ports may close."
    assert comparison.pair_of["o1"] is comparison.pair_of["n1"] is pair
    assert comparison.filing(OLD) is comparison.old
    assert comparison.filing(NEW) is comparison.new
    assert comparison.factors[factor_id(OLD, AROUND)].heading.text == ""
