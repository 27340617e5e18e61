"""A long passage that an edited factor tells for the first time, or no more, is found, and no other."""

from __future__ import annotations

import pytest

from tests.builders import build_filing
from tests.comparison.shifts.sentences import filing_of, reworded
from viewer.comparison import Comparison, compare
from viewer.comparison.places import NEW, OLD
from viewer.comparison.shifts.passages import LEAST_WORDS, LonePassage, lone_passages
from viewer.comparison.shifts.weight import POINTS, ConcernKind
from viewer.filings.model import Filing

STANDS = "We charter our hulls for terms of one to three years to owners in many harbours."
LEVY = (
    "In the spring the strait authority began to raise a levy on every passage. The levy depends on draught, "
    "on cargo and on the age of a hull, and owners of old hulls pay twice as much as owners of new ones. We "
    "cannot pass it on under charters that were signed before, which are two thirds of all that we have, and "
    "we expect that other authorities will raise levies of their own within a few years."
)
"""An invented passage of more than sixty words."""


def _passages(made: Comparison) -> tuple[LonePassage, ...]:
    return tuple(lone_passages(made.pairs[0]))


def test_a_new_paragraph_is_one_and_swapped_it_is_gone() -> None:
    old, new = filing_of(STANDS), filing_of(f"{STANDS}\n\n{LEVY}", 2025)
    [found] = _passages(compare(old, new))
    assert (found.words, found.times, found.gone) == (len(LEVY.split()), 1, False)
    assert found.place.place.side is NEW
    [swapped] = _passages(compare(new, old))
    assert (swapped.words, swapped.gone, swapped.place.place.side) == (found.words, True, OLD)


def test_a_passage_within_a_paragraph_that_stands_is_one() -> None:
    made = reworded(STANDS, f"{STANDS} {LEVY}")
    [found] = _passages(made)
    assert found.words == len(LEVY.split())
    assert "strait authority" in found.place.span.of(made.paragraphs[found.place.place].text)


def test_a_short_addition_is_none() -> None:
    assert _passages(reworded(STANDS, f"{STANDS} A levy is raised on every passage of the strait.")) == ()


def test_a_passage_that_was_written_anew_counts_by_what_it_is_longer() -> None:
    anew = LEVY.replace("In the spring", "Last year").replace("twice as much", "far more")
    assert _passages(reworded(f"{STANDS} {LEVY}", f"{STANDS} {anew}")) == ()


def test_a_passage_that_moved_to_another_factor_is_none() -> None:
    def filing(first: str, second: str, year: int) -> Filing:
        return build_filing(
            "Archipelago Lines",
            [
                (None, ("Charters may end early.", STANDS, first, "Each charter may be ended for cause.")),
                (None, ("Ports may close.", "A port may silt up or be shut.", second, "No port is ours.")),
            ],
            year,
        )

    made = compare(filing(LEVY, "", 2024), filing("", LEVY, 2025))
    assert [each for pair in made.pairs for each in lone_passages(pair)] == []


def test_it_weighs_less_than_a_new_factor_and_a_shift_in_it_is_told_alone() -> None:
    made = compare(filing_of(STANDS), filing_of(f"{STANDS}\n\n{LEVY}", 2025))
    [found] = [each for each in made.concerns[made.pairs[0].id] if each.kind is ConcernKind.PASSAGE]
    assert POINTS.passage < found.points <= POINTS.passage_most < POINTS.factor
    fine = f"{LEVY} A court fined us for a levy that we had not paid."
    told = compare(filing_of(STANDS), filing_of(f"{STANDS}\n\n{fine}", 2025))
    kinds = [each.kind for each in told.concerns[told.pairs[0].id]]
    assert ConcernKind.BEFELL in kinds
    assert ConcernKind.PASSAGE not in kinds


@pytest.mark.parametrize("words", [1, LEAST_WORDS - 1, LEAST_WORDS, 2 * LEAST_WORDS])
def test_how_long_it_is_decides(words: int) -> None:
    text = " ".join(f"kelp{at}" for at in range(words)) + "."
    found = _passages(reworded(STANDS, f"{STANDS} {text}"))
    assert [each.words for each in found] == ([words] if words >= LEAST_WORDS else [])
