from __future__ import annotations

from collections.abc import Sequence

from tests.comparison.risks import ALL, BOILERPLATE, CREW, FERRIES, FUEL, HARBOUR, TICKETS, WEATHER
from viewer.comparison.factors.align import Match, align_factors
from viewer.comparison.factors.factor_texts import FactorWords
from viewer.comparison.text.words import words_of


def words(*factors: Sequence[str]) -> list[FactorWords]:
    return [
        FactorWords(words_of(heading), tuple(word for text in body for word in words_of(text)), tuple(body))
        for heading, *body in factors
    ]


def pairs(old: Sequence[Sequence[str]], new: Sequence[Sequence[str]]) -> list[tuple[list[int], list[int]]]:
    return [(list(match.old), list(match.new)) for match in align_factors(words(*old), words(*new))]


def test_an_inserted_factor_moves_no_pair() -> None:
    assert pairs(ALL[1:], ALL) == [([], [0]), *(([at], [at + 1]) for at in range(5))]


def test_the_order_of_the_filings_decides_nothing() -> None:
    assert pairs(ALL, ALL[::-1]) == [([5 - at], [at]) for at in range(6)]


def test_shared_boilerplate_pairs_nothing() -> None:
    old = ("Our vessels age.", "Steel plates thin out below the waterline.", BOILERPLATE)
    new = ("Our patents may lapse.", "Rivals copy the hull of our catamarans.", BOILERPLATE)
    assert pairs([*ALL[3:], old], [*ALL[3:], new]) == [
        ([0], [0]),
        ([1], [1]),
        ([2], [2]),
        ([], [3]),
        ([3], []),
    ]


def test_the_body_outweighs_the_heading() -> None:
    swapped = [(HARBOUR[0], *CREW[1:]), (CREW[0], *HARBOUR[1:])]
    assert pairs([HARBOUR, CREW], swapped) == [([1], [0]), ([0], [1])]


def test_a_rewritten_heading_hides_no_factor() -> None:
    assert pairs(ALL, [*ALL[:2], ("Concessions are revocable.", *HARBOUR[1:]), *ALL[3:]]) == [
        ([at], [at]) for at in range(6)
    ]


def test_one_sure_pair_outweighs_two_doubtful_ones() -> None:
    half = ("Storms may hurt us.", WEATHER[1][:70], TICKETS[1][:60])
    assert ([0], [0]) in pairs([WEATHER], [WEATHER, half])


FORM = (
    "If our agreement with {0} for {1} is terminated, our business would be harmed.",
    "We rely on {0} to build {1}. {0} may end the agreement on twelve months' notice, and we would have to "
    "find another yard for {1}. Other yards are booked for years, lack a dry dock of that length and would "
    "ask for a deposit. {2}",
)


def form(yard: str, ferry: str, own: str) -> list[str]:
    return [text.format(yard, ferry, own) for text in FORM]


def test_the_same_form_filled_in_for_another_partner_is_another_risk() -> None:
    kept = form("Skarholm", "Petrel", "The Petrel serves the outer route in the tourist season alone.")
    gone = form("Lindvik", "Gannet", "A heated mooring keeps the Gannet free of ice from December to March.")
    come = form("Hafnes", "Puffin", "Batteries drive the Puffin, and chargers at both landings are unproven.")
    assert pairs([*ALL, kept, gone], [*ALL, kept, come])[6:] == [([6], [6]), ([], [7]), ([7], [])]


def test_identical_factors_pair_in_order() -> None:
    assert pairs([CREW, CREW, FUEL], [FUEL, CREW, CREW]) == [([2], [0]), ([0], [1]), ([1], [2])]


def test_a_factor_without_a_body_pairs_by_its_heading() -> None:
    assert pairs([*ALL, ("We pay no dividends.",)], [("We may pay no dividends.",), *ALL])[0] == ([6], [0])


def split(*parts: Sequence[str]) -> list[Sequence[str]]:
    return [FERRIES, *parts, WEATHER]


WHOLE = ("Our harbour and our crews may fail us.", *HARBOUR[1:], *CREW[1:])


def test_a_factor_that_was_split_is_one_pair() -> None:
    assert pairs(split(WHOLE), split(HARBOUR, CREW)) == [([0], [0]), ([1], [1, 2]), ([2], [3])]


def test_factors_that_were_merged_are_one_pair() -> None:
    assert pairs(split(HARBOUR, CREW), split(WHOLE)) == [([0], [0]), ([1, 2], [1]), ([3], [2])]


def test_a_factor_in_the_neighbourhood_is_no_part_of_a_split() -> None:
    near = (
        "Foreign harbours are no safer.",
        "Abroad, the harbour authority may shorten a concession, and our berths lie beside those of rivals.",
    )
    assert pairs(split(HARBOUR), split(HARBOUR, near)) == [([0], [0]), ([1], [1]), ([], [2]), ([2], [3])]


def test_text_that_went_from_one_pair_into_the_next_leaves_both_paired() -> None:
    """Each looks like a part of the other: neither is dissolved unless what was left of it is found."""
    old = (FERRIES[0], *FERRIES[1:], *CREW[1:], *TICKETS[1:], *FUEL[1:])
    long = (HARBOUR[0], *HARBOUR[1:], *CREW[1:], *TICKETS[1:], *FUEL[1:])
    found = pairs([old, HARBOUR, WEATHER], [FERRIES, long, WEATHER])
    assert found == [([0], [0]), ([1], [1]), ([2], [2])]


def test_what_is_added_names_the_nearest_factor_and_how_much_it_has() -> None:
    matches = align_factors(words(*ALL[:3]), words(*ALL[:3], ("Our berths may silt up.", HARBOUR[2])))
    added = next(match for match in matches if not match.old)
    assert added.nearest is not None
    assert added.nearest[0] == 2
    assert 0.5 < added.nearest[1] < 1


def test_a_filing_without_factors() -> None:
    assert align_factors([], []) == ()
    assert align_factors([], words(CREW)) == (Match((), (0,), None, None, None),)
    assert align_factors(words(CREW), []) == (Match((0,), (), None, None, None),)
