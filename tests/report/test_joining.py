from __future__ import annotations

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from tests.builders import PairSpec, build_comparison, segments_between
from tests.report.sample import sample
from viewer.comparison.model import Comparison, Op, Pair, Row
from viewer.comparison.places import Place
from viewer.report.joining import joined_diff

text = st.text(max_size=12)
sides = st.one_of(st.tuples(text, text), st.tuples(st.none(), text), st.tuples(text, st.none()))


def joined(diff: tuple[tuple[Op, str], ...], without: Op) -> str:
    return "".join(words for op, words in diff if op is not without)


def factor_texts(comparison: Comparison, ids: tuple[str, ...]) -> str:
    factors = {
        **{f"o{factor.number}": factor for factor in comparison.old.factors},
        **{f"n{factor.number}": factor for factor in comparison.new.factors},
    }
    return "\n".join(factors[id_].text for id_ in ids)


@given(st.lists(sides, min_size=1, max_size=8))
def test_joining_gives_both_sides_whatever_the_rows(rows: list[tuple[str | None, str | None]]) -> None:
    comparison = build_comparison([PairSpec(rows=rows)]) if any(_heads(rows)) else None
    if comparison is None:
        return
    (pair,) = comparison.pairs
    diff = joined_diff(pair.rows)
    assert joined(diff, Op.INSERT) == factor_texts(comparison, pair.old)
    assert joined(diff, Op.DELETE) == factor_texts(comparison, pair.new)
    assert all(words for _, words in diff)
    assert all(one[0] is not other[0] for one, other in pairwise(diff))


def _heads(rows: list[tuple[str | None, str | None]]) -> list[bool]:
    return [rows[0] != (None, None)]


def test_several_factors_are_joined_by_line_ends() -> None:
    rows = (
        Row((Place("o1", 0),), (Place("n1", 0),), segments_between("Ships and crews.", "Ships."), ()),
        Row((Place("o1", 1),), (Place("n1", 1), Place("n2", 0)), segments_between("a b", "a\nCrews."), ()),
        Row((), (Place("n2", 1),), segments_between("", "b"), ()),
    )
    diff = joined_diff(rows)
    assert joined(diff, Op.INSERT) == "Ships and crews.\na b"
    assert joined(diff, Op.DELETE) == "Ships.\na\nCrews.\nb"


def test_an_inserted_paragraph_brings_its_line_end() -> None:
    comparison = build_comparison([PairSpec(rows=[("H", "H"), (None, "new"), ("last", "last")])])
    assert joined_diff(comparison.pairs[0].rows) == (
        (Op.EQUAL, "H"),
        (Op.INSERT, "\nnew"),
        (Op.EQUAL, "\nlast"),
    )


def test_the_sample_is_rebuilt() -> None:
    comparison = sample()
    for pair in comparison.pairs:
        _rebuilt(comparison, pair)


def _rebuilt(comparison: Comparison, pair: Pair) -> None:
    diff = joined_diff(pair.rows)
    assert joined(diff, Op.INSERT) == factor_texts(comparison, pair.old)
    assert joined(diff, Op.DELETE) == factor_texts(comparison, pair.new)
