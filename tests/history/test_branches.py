"""Splits and merges are branches of a lineage; a chain of weak ones makes no lineage of many risks."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from tests.builders import build_filing
from viewer.comparison.factors.align import Match, PairFeatures
from viewer.comparison.model import Status
from viewer.filings.model import Filing
from viewer.history.alignments import Aligned, Alignments
from viewer.history.lineages import lineages_of
from viewer.history.model import Lineage

WEAK, STRONG = 0.2, 0.4
SURE = PairFeatures(0.9, 0.9, 0.9)


class Told(Alignments):
    """Alignments that are told, and not found in texts."""

    def __init__(self, filings: Sequence[Filing], told: dict[tuple[int, int], list[Match]]) -> None:
        super().__init__(filings)
        self._told = told

    def between(self, earlier: int, later: int) -> tuple[Aligned, ...]:
        matches = self._told.get((earlier, later), [])
        return tuple(Aligned(f"p{at}", match, Status.EDITED, ()) for at, match in enumerate(matches, start=1))

    def words(self, at: int) -> tuple[frozenset[str], ...]:
        return tuple(frozenset((f"word{number}",)) for number in range(len(self._filings[at].factors)))


def pair(old: int, new: int) -> Match:
    return Match((old,), (new,), (old, new), SURE, None)


def split(old: int, new: int, part: int, share: float) -> Match:
    return Match((old,), (new, part), (old, new), SURE, None, parts=((part, share),))


def merge(old: int, part: int, new: int, share: float) -> Match:
    both = min(old, part), max(old, part)
    return Match(both, (new,), (old, new), SURE, None, parts=((part, share),))


def lineages(counts: Sequence[int], told: dict[tuple[int, int], list[Match]]) -> tuple[Lineage, ...]:
    filings = [
        build_filing(f"Issuer {at}", [(None, [f"Risk {at}.{number}.", "Text."]) for number in range(count)])
        for at, count in enumerate(counts)
    ]
    return lineages_of(filings, Told(filings, told), lambda *_: None)


def lives(
    counts: Sequence[int], told: dict[tuple[int, int], list[Match]]
) -> list[tuple[tuple[int, ...], ...]]:
    return [lineage.factors for lineage in lineages(counts, told)]


@pytest.mark.parametrize("share", [WEAK, STRONG])
def test_of_two_filings_every_part_is_a_branch(share: float) -> None:
    told = {(0, 1): [split(0, 0, 1, share), pair(1, 2)]}
    assert lives((2, 3), told) == [((1,), (1, 2)), ((2,), (3,))]


@pytest.mark.parametrize("share", [WEAK, STRONG])
def test_a_branch_lives_on_in_its_lineage(share: float) -> None:
    told = {
        (0, 1): [split(0, 0, 1, share)],
        (1, 2): [pair(0, 1), pair(1, 0)],
        (2, 3): [merge(1, 0, 0, share)],
    }
    (lineage,) = lineages((1, 2, 2, 1), told)
    assert lineage.factors == ((1,), (1, 2), (1, 2), (1,))
    assert [(step.old, step.new) for step in lineage.steps] == [
        ((1,), (1, 2)),
        ((2,), (1,)),
        ((1,), (2,)),
        ((1, 2), (1,)),
    ]


def test_a_chain_of_weak_parts_leaves_the_risks_at_its_ends_apart() -> None:
    """The second risk of the middle filing is a weak part of both others: it is a branch of one of them."""
    told = {
        (0, 1): [split(0, 0, 1, WEAK + 0.05), pair(1, 2)],
        (1, 2): [pair(0, 0), merge(2, 1, 1, WEAK)],
    }
    found = lineages((2, 3, 2), told)
    assert [lineage.factors for lineage in found] == [((1,), (1, 2), (1,)), ((2,), (3,), (2,))]
    (_, last) = found[1].steps
    assert (last.old, last.new, last.pair) == ((3,), (2,), "p2")


def test_a_chain_of_strong_parts_is_one_lineage() -> None:
    told = {
        (0, 1): [split(0, 0, 1, STRONG), pair(1, 2)],
        (1, 2): [pair(0, 0), merge(2, 1, 1, STRONG)],
    }
    assert lives((2, 3, 2), told) == [((1, 2), (1, 2, 3), (1, 2))]


def test_a_weak_part_with_a_past_of_its_own_is_no_branch() -> None:
    """What came back is what it was, though a tenth of it stands in another risk as well."""
    told = {
        (0, 1): [pair(0, 0)],
        (1, 2): [split(0, 0, 1, WEAK)],
        (0, 2): [pair(0, 0), pair(1, 1)],
    }
    assert lives((2, 1, 2), told) == [((1,), (1,), (1,)), ((2,), (), (2,))]


MANY = tuple(range(6))
LUMP = Match(MANY, (0,), (0, 0), SURE, None, parts=tuple((at, STRONG) for at in MANY[1:]))
"""Six factors that the later filing has as one."""


def test_a_filing_whose_factors_were_not_told_apart_makes_no_lineage_of_all() -> None:
    apart = Match((0,), MANY, (0, 0), SURE, None, parts=LUMP.parts)
    told = {(0, 1): [LUMP], (1, 2): [apart], (0, 2): [pair(at, at) for at in MANY]}
    found = lives((6, 1, 6), told)
    assert found == [((1,), (1,), (1,)), *(((at,), (), (at,)) for at in range(2, 7))]


def test_of_two_filings_it_is_the_merger_that_the_comparison_tells() -> None:
    assert lives((6, 1), {(0, 1): [LUMP]}) == [((1, 2, 3, 4, 5, 6), (1,))]
