from __future__ import annotations

from collections.abc import Sequence

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.builders import build_filing
from viewer.comparison import compare
from viewer.comparison.model import Comparison, MovedPassage, Op, Status
from viewer.comparison.moved.passages import moved_passages
from viewer.comparison.places import Place
from viewer.filings.model import Filing

QUAY = "We lease the northern quay from the harbour authority, and the lease ends in the autumn of next year."
FERRY = (
    "Our oldest ferry burns heavy oil that the islands have agreed to ban from all of their sheltered waters."
)
CREW = (
    "Licensed deck officers are scarce in the archipelago, and cargo lines pay them a third more than we do."
)
YARD = (
    "The only yard with a slip that is wide enough for our vessels wants to become a holiday village, and no "
    "other one nearer than the capital could take the work over before the ice has come and gone again."
)
FUEL = (
    "Marine diesel is bought on the spot market, where its price doubled within one quarter, and our fares "
    "are fixed by the regional council for three years at a time, so that we bear the difference ourselves."
)
ROPES = (
    "Mooring ropes of the quality that the pilots ask for are spun by a single mill, which has told its "
    "customers that it will sell its looms if it finds no heir and no buyer before the next summer season."
)
WRECK = (
    "In May our barge struck an unmarked wreck off the lighthouse, and as a consequence we wrote off $4.1 "
    "million of hull and cargo, the greatest loss that our insurers ever had to settle for such a vessel."
)
AFTER = (
    "In May our barge struck an unmarked wreck off the lighthouse, and we wrote off $4.6 million of hull and "
    "cargo, the greatest loss that our insurers ever had to settle for such a vessel."
)
STOCK = (
    "Any of these events could have a material adverse effect on our business, financial condition and "
    "results of operations, and there can be no assurance that we will be able to prevent them."
)
POINTER = (
    "For more detailed information please see Item 5, Operating and Financial Review and Prospects, and the "
    "notes to the consolidated financial statements that are included elsewhere in this annual report."
)


def filing(name: str, *factors: Sequence[str]) -> Filing:
    return build_filing(name, [(None, factor) for factor in factors])


def comparison(old: Sequence[Sequence[str]], new: Sequence[Sequence[str]]) -> Comparison:
    return compare(filing("Old", *old), filing("New", *new))


def texts(made: Comparison, passage: MovedPassage) -> tuple[str, str]:
    found = []
    for side, factors in ((passage.old, made.old.factors), (passage.new, made.new.factors)):
        factor = factors[int(side.place.factor[1:]) - 1]
        found.append(side.span.of(factor.parts[side.place.part].text))
    return found[0], found[1]


LOSSES, QUAYS = "We may lose money on our barges.", "We may lose the quay that we lease."


def test_a_passage_that_went_to_another_factor_is_linked_both_ways() -> None:
    made = comparison(
        [[LOSSES, f"{FERRY} {WRECK} {CREW}"], [QUAYS, QUAY]],
        [[LOSSES, f"{FERRY} {CREW}"], [QUAYS, f"{QUAY} {AFTER}"]],
    )
    assert [(p.old.place, p.new.place) for p in made.passages] == [(Place("o1", 1), Place("n2", 1))]
    assert texts(made, made.passages[0]) == (WRECK, AFTER)
    assert 0.85 < made.passages[0].similarity < 1


def test_what_was_edited_in_a_passage_is_told_from_what_only_moved() -> None:
    made = comparison(
        [[LOSSES, f"{FERRY} {WRECK} {CREW}"], [QUAYS, QUAY]],
        [[LOSSES, f"{FERRY} {CREW}"], [QUAYS, f"{QUAY} {AFTER}"]],
    )
    segments = [segment for pair in made.pairs for row in pair.rows for segment in row.segments]
    edited = [
        (s.op, s.text.strip()) for s in segments if s.op is not Op.EQUAL and not s.moved and s.text.strip()
    ]
    assert edited == [
        (Op.DELETE, "as a consequence"),
        (Op.DELETE, "$4.1 million"),
        (Op.INSERT, "$4.6 million"),
    ]
    assert "".join(s.text for s in segments if s.op is Op.INSERT and s.moved).startswith("In May our barge")


def test_a_passage_of_a_removed_factor_is_found_in_an_added_one() -> None:
    made = comparison(
        [[LOSSES, FERRY], ["Our yard may close.", f"{CREW} {YARD} {WRECK}"]],
        [[LOSSES, FERRY], [QUAYS, f"{WRECK} {QUAY} {FUEL} {ROPES}"]],
    )
    assert {pair.status for pair in made.pairs} == {Status.UNCHANGED, Status.REMOVED, Status.ADDED}
    assert [(p.old.place.factor, p.new.place.factor) for p in made.passages] == [("o2", "n2")]
    assert made.passages[0].similarity == 1


def test_a_passage_that_moved_inside_its_factor_is_linked_too() -> None:
    made = comparison(
        [[LOSSES, f"{WRECK} {FERRY} {CREW}", QUAY]],
        [[LOSSES, f"{FERRY} {CREW}", f"{QUAY} {AFTER}"]],
    )
    assert [(p.old.place.part, p.new.place.part) for p in made.passages] == [(1, 2)]


def test_a_short_sentence_of_its_own_is_a_passage() -> None:
    short = "Our barge crews store frozen herring and salted cod beneath wooden hatches."
    made = comparison(
        [[LOSSES, f"{FERRY} {short}"], [QUAYS, QUAY]], [[LOSSES, FERRY], [QUAYS, f"{QUAY} {short}"]]
    )
    assert [texts(made, passage) for passage in made.passages] == [(short, short)]


def test_a_sentence_whose_end_matches_what_stood_there_is_a_passage() -> None:
    lead = (
        "Hence we remain exposed to sudden shortages of spun ropes and of pilots and much dearer imported "
        "diesel that can"
    )
    end = "materially adversely affect {} business, results of operations and financial condition."
    made = comparison(
        [
            [LOSSES, f"{FERRY} {lead} {end.format('its')}"],
            [QUAYS, f"{QUAY} Late ice could {end.format('our')}"],
        ],
        [[LOSSES, FERRY], [QUAYS, f"{QUAY} {lead} {end.format('its')}"]],
    )
    assert [(p.old.place, p.new.place) for p in made.passages] == [(Place("o1", 1), Place("n2", 1))]
    assert texts(made, made.passages[0])[0].startswith("Hence we remain")


@pytest.mark.parametrize("sentence", [STOCK, POINTER])
def test_a_sentence_that_stands_in_every_filing_is_no_passage(sentence: str) -> None:
    made = comparison(
        [[LOSSES, f"{FERRY} {sentence}"], [QUAYS, QUAY]],
        [[LOSSES, FERRY], [QUAYS, f"{QUAY} {sentence}"]],
    )
    assert made.passages == ()


def test_a_sentence_that_stands_elsewhere_too_is_no_passage() -> None:
    yard = ["Our yard may close.", f"{CREW} {WRECK}"]
    made = comparison(
        [[LOSSES, f"{FERRY} {WRECK}"], [QUAYS, QUAY], yard],
        [[LOSSES, FERRY], [QUAYS, f"{QUAY} {WRECK}"], yard],
    )
    assert made.passages == ()


def test_a_clause_that_moved_is_no_passage() -> None:
    clause = "the harbour authority may end the lease of the quay"
    made = comparison(
        [[LOSSES, f"{FERRY[:-1]}, and {clause}."], [QUAYS, QUAY]],
        [[LOSSES, FERRY], [QUAYS, f"{QUAY[:-1]}, when {clause}."]],
    )
    assert made.passages == ()


def test_a_paragraph_that_is_linked_inside_its_pair_is_no_passage_but_shows_its_edits() -> None:
    made = comparison([[LOSSES, WRECK, FERRY, CREW, QUAY]], [[LOSSES, FERRY, CREW, QUAY, AFTER]])
    assert made.passages == ()
    rows = [row for row in made.pairs[0].rows if row.link is not None]
    assert len(rows) == 2
    assert [s.text.strip() for row in rows for s in row.segments if not s.moved] == [
        "as a consequence",
        "$4.1 million",
        "$4.6 million",
    ]


SENTENCES = st.sampled_from([QUAY, FERRY, CREW, WRECK, AFTER, STOCK, POINTER])
BODIES = st.lists(st.lists(SENTENCES, min_size=1, max_size=4).map(" ".join), min_size=1, max_size=3)
FACTORS = st.lists(BODIES, min_size=1, max_size=3)
TITLES = [LOSSES, QUAYS, "Our yard may close."]


def mirrored(passage: MovedPassage) -> tuple[object, ...]:
    sides = [(int(side.place.factor[1:]), side.place.part, side.span) for side in (passage.new, passage.old)]
    return (*sides, passage.similarity)


@settings(max_examples=40)
@given(FACTORS, FACTORS)
def test_passages_lie_in_what_changed_and_are_mirrored_with_the_filings(
    old: list[list[str]], new: list[list[str]]
) -> None:
    sides = [[[TITLES[at], *body] for at, body in enumerate(side)] for side in (old, new)]
    there, back = comparison(*sides), comparison(*sides[::-1])
    assert (
        sorted(map(mirrored, there.passages))
        == sorted(  # type: ignore[type-var]
            (*mirrored(each)[1::-1], each.similarity) for each in back.passages
        )
    )
    for passage in there.passages:
        assert all(texts(there, passage))
        assert 0 < passage.similarity <= 1
    assert moved_passages([pair.rows for pair in there.all_pairs]) == there.passages
    for pair in there.all_pairs:
        for row in pair.rows:
            assert not any(segment.moved for segment in row.segments if segment.op is Op.EQUAL)


def test_a_filing_beside_itself_has_no_passage() -> None:
    factors = [[LOSSES, f"{FERRY} {WRECK}"], [QUAYS, QUAY]]
    assert comparison(factors, factors).passages == ()


RULES = (
    ", and may bring new rules for all who sail there, either of which could in turn raise what we pay for "
    "oil and crews, slow our ferries, and hurt our business, our results of operations and our standing "
    "among the islands, the pilots and the lenders that have so far borne with us in each year of losses."
)


@pytest.mark.parametrize("swapped", [False, True])
def test_a_passage_is_followed_into_a_sentence_that_was_cut_short(swapped: bool) -> None:
    """Of the long sentence less than half moved; it is the whole last sentence of the other place."""
    long = f"{QUAY} {FERRY.removesuffix('.')}{RULES}"
    left = [["Rules cost us money.", long], ["Crews may strike.", CREW]]
    right = [["Rules cost us money.", ROPES], ["Crews may strike.", f"{QUAY} {FERRY}", CREW]]
    made = comparison(right, left) if swapped else comparison(left, right)
    (passage,) = made.passages
    cut, whole = (passage.new, passage.old) if swapped else (passage.old, passage.new)
    assert whole.span.end == len(f"{QUAY} {FERRY}")
    text = long[cut.span.start : cut.span.end]
    assert text.startswith("We lease the northern quay")
    assert text.rstrip(",") == f"{QUAY} {FERRY}".removesuffix(".")


def test_what_stayed_when_the_head_of_its_paragraph_moved_is_no_passage() -> None:
    tail = "Lawmakers on many islands have put forward rules on what our ferries may burn in the bay"
    old = [["Rules cost us money.", f"{YARD} {FUEL} {tail}."], ["Crews may strike.", CREW]]
    new = [
        ["Rules cost us money.", f"{tail}, and those rules differ from one island to the next."],
        ["Crews may strike.", f"{YARD} {FUEL}", CREW],
    ]
    made = comparison(old, new)
    (passage,) = made.passages
    assert (passage.old.place, passage.new.place) == (Place("o1", 1), Place("n2", 1))
    rows = made.pairs[0].rows
    assert [(row.old, row.new) for row in rows[1:]] == [((Place("o1", 1),), (Place("n1", 1),))]
    kept = "".join(segment.text for segment in rows[1].segments if segment.op is Op.EQUAL)
    assert kept.startswith("Lawmakers on many islands")


def test_paragraphs_with_another_one_between_them_are_not_put_beside_each_other() -> None:
    """The order of both filings stands above all."""
    tail = "Lawmakers on many islands have put forward rules on what our ferries may burn in the bay"
    old = [["Rules cost us money.", f"{YARD} {FUEL} {tail}.", WRECK], ["Crews may strike.", CREW]]
    new = [
        ["Rules cost us money.", WRECK, f"{tail}, and those rules differ from one island to the next."],
        ["Crews may strike.", f"{YARD} {FUEL}", CREW],
    ]
    made = comparison(old, new)
    for side in (0, 1):
        places = [place for row in made.pairs[0].rows for place in (row.old, row.new)[side]]
        assert places == sorted(places)
