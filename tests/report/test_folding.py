from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from tests.builders import PairSpec, build_comparison
from viewer.comparison.model import Row
from viewer.comparison.places import Place
from viewer.report.folding import folded_runs

SAME = ("Same.", "Same.")


def rows(*parts: tuple[str | None, str | None]) -> tuple[Row, ...]:
    return build_comparison([PairSpec(rows=[("H", "H"), *parts])]).pairs[0].rows


def test_runs_of_unchanged_paragraphs_fold_and_the_heading_never_does() -> None:
    assert folded_runs(rows(SAME, SAME, SAME), ()) == ((False, (0,)), (True, (1, 2, 3)))


def test_a_lone_unchanged_paragraph_is_shown() -> None:
    assert folded_runs(rows(("a", "b"), SAME, ("c", "d")), ()) == (
        (False, (0, 1)),
        (False, (2,)),
        (False, (3,)),
    )


def test_what_differs_in_any_way_is_shown() -> None:
    assert not any(folded for folded, _ in folded_runs(rows(("a", "b"), (None, "x"), ("y", None)), ()))


def test_a_paragraph_with_a_figure_to_look_at_is_shown() -> None:
    runs = folded_runs(rows(SAME, SAME, SAME, SAME), {Place("n1", 3)})
    assert runs == ((False, (0,)), (True, (1, 2)), (False, (3,)), (False, (4,)))


def test_a_paragraph_that_moved_is_shown() -> None:
    lines = list(rows(SAME, SAME))
    lines[1] = replace(lines[1], link=2)
    assert not any(folded for folded, _ in folded_runs(lines, ()))


@given(st.lists(st.sampled_from([SAME, ("a", "b"), (None, "x"), ("y", None)]), max_size=12))
def test_every_row_is_there_once_and_in_order(parts: list[tuple[str | None, str | None]]) -> None:
    lines = rows(*parts)
    held = [index for _, indices in folded_runs(lines, ()) for index in indices]
    assert held == list(range(len(lines)))
