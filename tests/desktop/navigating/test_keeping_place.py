"""The factor that was read is found again after the filings were read anew or exchanged."""

from __future__ import annotations

from dataclasses import replace

from tests.builders import PairSpec, build_comparison
from tests.comparison.beside.test_set_aside import FLEET, RATE, filing
from viewer.comparison import compare
from viewer.comparison.model import Comparison
from viewer.desktop.navigating.keeping_place import counterpart, is_swapped


def made(*headings: tuple[str | None, str | None]) -> Comparison:
    comparison = build_comparison([PairSpec([heading]) for heading in headings])
    old, new = replace(comparison.old, path="2024.md"), replace(comparison.new, path="2025.md")
    return replace(comparison, old=old, new=new)


def exchanged(comparison: Comparison) -> Comparison:
    return replace(comparison, old=comparison.new, new=comparison.old)


FOG, RATES = ("Fog may come.", "Fog may come."), ("Rates may fall.", "Rates may rise.")
BEFORE = made(FOG, RATES, (None, "Ice may form."))


def test_the_same_files_are_not_swapped() -> None:
    assert is_swapped(BEFORE, BEFORE) is False


def test_files_the_other_way_round_are_swapped() -> None:
    assert is_swapped(BEFORE, exchanged(BEFORE)) is True


def test_other_files_are_neither() -> None:
    other = replace(BEFORE, old=replace(BEFORE.old, path="elsewhere.md"))
    assert is_swapped(BEFORE, other) is None


def test_a_pair_is_found_by_its_headings_whatever_its_number() -> None:
    after = made(("Ice may form.", "Ice may form."), ("Rates may fall.", "Rates may rise."))
    found = counterpart(BEFORE, BEFORE.pairs[1], after, swapped=False)
    assert found == after.pairs[1]


def test_a_pair_is_found_on_the_other_side_after_a_swap() -> None:
    after = made(("Rates may rise.", "Rates may fall."), ("Fog may come.", "Fog may come."))
    assert counterpart(BEFORE, BEFORE.pairs[1], after, swapped=True) == after.pairs[0]
    assert counterpart(BEFORE, BEFORE.pairs[1], after, swapped=False) is None


def test_a_pair_that_is_gone_has_no_counterpart() -> None:
    after = made(("Wind may blow.", "Wind may blow."))
    assert counterpart(BEFORE, BEFORE.pairs[2], after, swapped=False) is None


def test_what_stands_beside_the_factors_is_found_again_as_such() -> None:
    before = compare(filing(RATE), filing(FLEET))
    after = compare(filing(FLEET), filing(RATE))
    assert before.set_aside is not None
    assert counterpart(before, before.set_aside, after, swapped=True) is after.set_aside
    same = compare(filing(RATE), filing(RATE))
    assert counterpart(before, before.set_aside, same, swapped=False) is None
