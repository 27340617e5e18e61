"""What a shift tells: the words on both sides, where they stand, which change has them, and that it has a
mirror."""

from __future__ import annotations

import pytest

from tests.builders import build_filing
from tests.comparison.shifts.sentences import filing_of, kinds, reworded, shifts
from tests.corpus import comparison, of_corpus, seed
from viewer.comparison import Comparison, compare
from viewer.comparison.shifts.shift import Claimed, ShiftKind
from viewer.filings.model import Filing
from viewer.wording.shifts import shift_text

MAY = "Our largest tenant may end its lease, which runs until June 2031."
HAS = "Our largest tenant has ended its lease, which ran until June 2031."


def test_a_shift_has_the_telling_words_and_the_sentences_of_both_sides() -> None:
    made = reworded(MAY, HAS)
    (found,) = made.pairs[0].shifts
    assert found.kind is ShiftKind.CERTAINTY
    assert found.hypothetical_came_true
    assert (found.old.claimed, found.new.claimed) == (Claimed.POSSIBLE, Claimed.ACTUAL)
    assert shift_text(made, found.old.words) == "may end"
    assert shift_text(made, found.new.words) == "has ended"
    assert shift_text(made, found.old.sentence) == MAY
    assert shift_text(made, found.new.sentence) == HAS


def test_a_shift_leads_to_the_change_that_has_its_words() -> None:
    old = "We lease 12 berths. Our largest tenant may end its lease."
    made = reworded(old, "We lease 13 berths. Our largest tenant has ended its lease.")
    pair = made.pairs[0]
    counted = [
        row.new_text[each.new.start : each.new.end]
        for row in pair.rows
        for each in row.changes
        if not each.ignored
    ]
    (found,) = pair.shifts
    assert found.change is not None
    assert counted[0] == "13"
    assert "has" in counted[found.change]


def test_each_kind_is_told_once_for_two_sentences() -> None:
    old = "A breach could harm our brand and could end our licence."
    assert kinds(old, "A breach has harmed our brand and has ended our licence.") == ["certainty"]


def test_a_sentence_may_shift_in_two_respects() -> None:
    old = "Some of our plants may be closed."
    assert kinds(old, "Substantially all of our plants have been closed.") == ["certainty", "scope"]


def test_a_filing_has_no_shift_against_itself() -> None:
    assert compare(filing_of(MAY), filing_of(MAY)).pairs[0].shifts == ()


def test_a_new_sentence_is_new_and_shifts_nothing() -> None:
    old = "Our ferries are old."
    assert not kinds(old, old + " We have never lost a passenger, and we must insure each of them.")


def test_a_sentence_of_a_moved_passage_is_compared_with_its_counterpart() -> None:
    passage = (
        "The quarry at Holmvik supplies the gravel on which each of our breakwaters rests, and its owner "
        "may withdraw the concession under which we have dug there since the northern pier was laid."
    )
    moved = passage.replace("may withdraw", "has withdrawn")
    heads = ("Our ferries may be laid up.", "Fuel may become dear.")
    texts = (
        "Ferries need repairs in each winter of their lives.",
        "Marine fuel is bought by the ton at Rotterdam.",
    )
    old = _two_factors((heads[0], texts[0], passage), (heads[1], texts[1]))
    new = _two_factors((heads[0], texts[0]), (heads[1], texts[1], moved))
    made = compare(old, new)
    assert made.passages
    assert [shift.kind.value for pair in made.pairs for shift in pair.shifts] == ["certainty"]


def _two_factors(*factors: tuple[str, ...]) -> Filing:
    return build_filing("Archipelago Lines", [(None, factor) for factor in factors], 2024)


def _told(made: Comparison) -> set[tuple[str, str, str]]:
    return {
        (shift.kind.value, shift_text(made, shift.old.words), shift_text(made, shift.new.words))
        for pair in made.all_pairs
        for shift in pair.shifts
    }


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (MAY, HAS),
        ("We do not insure our piers.", "We insure our piers."),
        ("Certain of our hulls are pledged.", "All of our hulls are pledged."),
        ("We may issue up to 500 shares.", "We may issue at least 500 shares."),
    ],
)
def test_with_the_filings_exchanged_a_shift_changes_sides(old: str, new: str) -> None:
    there, back = _told(reworded(old, new)), _told(reworded(new, old))
    assert there
    assert there == {(kind, after, before) for kind, before, after in back}


@of_corpus
@pytest.mark.parametrize("years", [(2004, 2007), (2011, 2012)])
def test_shifts_of_real_filings_have_a_mirror(years: tuple[int, int]) -> None:
    old, new = map(seed, years)
    there, back = _told(comparison(old, new)), _told(comparison(new, old))
    assert there == {(kind, after, before) for kind, before, after in back}


@of_corpus
def test_seven_months_against_a_year_are_a_shift_of_period() -> None:
    made = comparison(*map(seed, (2011, 2012)))
    assert "period" in {kind for kind, _, _ in _told(made)}


def test_nothing_is_told_of_a_change_that_no_option_counts() -> None:
    assert shifts("We operate  ferries.", "We operate ferries.") == ()
