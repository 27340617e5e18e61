"""Words that gave way to their opposites: which way, how binding, how much, between which bounds."""

from __future__ import annotations

import pytest

from tests.comparison.shifts.sentences import kinds, shifts
from viewer.comparison.shifts.shift import Claimed, ShiftKind


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("Our fares increased by 5%.", "Our fares decreased by 5%."),
        ("We had an operating income of $12 million.", "We had an operating loss of $12 million."),
        ("A strong krone raises our costs.", "A strong krone reduces our costs."),
        ("Our margin was higher than planned.", "Our margin was lower than planned."),
        ("The ruling had a favorable effect.", "The ruling had an unfavorable effect."),
        ("Net cash provided by operations was $3 million.", "Net cash used in operations was $3 million."),
    ],
)
def test_direction(old: str, new: str) -> None:
    assert kinds(old, new) == ["direction"]
    assert kinds(new, old) == ["direction"]


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("Our fares grew by 5%.", "Our fares rose by 5%."),
        ("Our fares increased by 5%.", "Our fares increased by 7%."),
        ("Sales did not increase.", "Sales decreased."),
    ],
)
def test_the_same_way_is_no_shift(old: str, new: str) -> None:
    assert "direction" not in kinds(old, new)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("When rates rise, our borrowing costs more.", "When prices fall, our borrowing costs more."),
        ("Steel prices rose by 5%.", "Coal volumes fell by 5%."),
        (
            "Higher wages at our looms and lower fares at sea changed our costs.",
            "Fuel prices fell and wages rose at our looms and at sea.",
        ),
        (
            "These changes include increased use of canal barges, cuts in the subsidies of lock keepers, and "
            "the merger of ports.",
            "The use of canal barges has increased; the subsidies of lock keepers have declined; and ports "
            "have merged.",
        ),
    ],
)
def test_words_that_are_told_of_two_things_turn_nothing(old: str, new: str) -> None:
    assert "direction" not in kinds(old, new)
    assert "direction" not in kinds(new, old)


def test_both_ways_in_both_are_turned_word_for_word() -> None:
    old = "Sales rose because of higher volumes, offset in part by lower fares."
    new = "Sales fell because of lower volumes, offset in part by higher fares."
    assert kinds(old, new) == ["direction"]


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("The lender may demand it back.", "The lender must demand it back."),
        ("The charter permits us to pay dividends.", "The charter requires us to pay dividends."),
        ("Holders may require us to buy them.", "Holders must allow us to buy them."),
        ("Membership is voluntary.", "Membership is mandatory."),
    ],
)
def test_obligation(old: str, new: str) -> None:
    assert kinds(old, new) == ["obligation"]
    assert kinds(new, old) == ["obligation"]


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("We may need to delay it.", "It could require us to delay it."),
        ("We might have to stop.", "We may stop."),
    ],
)
def test_a_need_that_may_come_is_no_duty(old: str, new: str) -> None:
    assert "obligation" not in kinds(old, new)


def test_no_more_than_is_no_scope() -> None:
    assert kinds("No more than ten buyers matter.", "At most ten buyers matter.") == []


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("Some of our hulls are pledged.", "Substantially all of our hulls are pledged."),
        ("One customer made more than 10% of our sales.", "No customer made more than 10% of our sales."),
        ("We found a significant deficiency in our books.", "We found a material weakness in our books."),
        ("The effect was immaterial to us.", "The effect was material to us."),
        (
            "We believe that our cash lasts for a year.",
            "There is substantial doubt that our cash lasts for a year.",
        ),
    ],
)
def test_scope(old: str, new: str) -> None:
    assert kinds(old, new) == ["scope"]
    assert kinds(new, old) == ["scope"]


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("Many of our rivals are larger.", "Numerous of our rivals are larger."),
        ("All of our shops are leased.", "Each of our shops is leased."),
        ("We rent depots near ports.", "We rent depots near ports, most of them from one owner."),
    ],
)
def test_the_same_scope_is_no_shift(old: str, new: str) -> None:
    assert kinds(old, new) == []


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("The line lets us borrow up to $50 million.", "The line makes us borrow at least $50 million."),
        ("We buy from approximately 1,600 growers.", "We buy from more than 1,600 growers."),
        ("Each lease lasts a minimum of three years.", "Each lease lasts a maximum of three years."),
        ("Leverage may not exceed 4.0 times.", "Leverage may exceed 4.0 times."),
        ("Fewer than 50 holders own it.", "More than 50 holders own it."),
    ],
)
def test_bound(old: str, new: str) -> None:
    assert kinds(old, new) == ["bound"]
    assert kinds(new, old) == ["bound"]


def test_about_and_approximately_are_one_bound() -> None:
    assert kinds("We run about 300 kiosks.", "We run approximately 300 kiosks.") == []


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("The yard builds no fewer than 40 hulls.", "The yard builds no more than 40 hulls."),
        ("Cover shall not be less than 1.5 times.", "Cover shall not be more than 1.5 times."),
        ("We may call not earlier than May 3, 2030.", "We may call not later than May 3, 2030."),
    ],
)
def test_a_bound_that_is_denied_is_the_other_one(old: str, new: str) -> None:
    for sentences, claimed in (
        ((old, new), (Claimed.AT_LEAST, Claimed.AT_MOST)),
        ((new, old), (Claimed.AT_MOST, Claimed.AT_LEAST)),
    ):
        (found,) = shifts(*sentences)
        assert (found.kind, found.old.claimed, found.new.claimed) == (ShiftKind.BOUND, *claimed)


def test_a_gain_and_a_loss_of_other_things_are_not_one_turned_round() -> None:
    old = "We recorded gross realized gains from the sale of listed shares of ¥3.2 billion in the year."
    new = "We recorded net impairment losses of ¥0.2 billion on unlisted and listed shares in the year."
    assert "direction" not in kinds(old, new)
    assert "direction" not in kinds(new, old)


def test_a_loss_in_the_place_of_an_income_is_turned_round() -> None:
    assert kinds("The yard had an operating income.", "The yard had an operating loss.") == ["direction"]
    assert kinds("The yard had a small net profit.", "The yard had a large net loss.") == ["direction"]


def test_sums_that_the_ledger_has_beside_other_sentences_turn_nothing() -> None:
    old = "The yard had income of ¥3.2 billion. The ferries had a loss of ¥7.4 billion in the year."
    new = "The ferries had a loss of ¥7.4 billion in the year. The yard had income of ¥3.2 billion."
    assert "direction" not in kinds(old, new)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (
            "A default under our secured notes harms us.",
            "A default under certain of our debt facilities harms us.",
        ),
        ("Our secured notes restrict how we spend.", "Certain of our debt facilities restrict how we spend."),
    ],
)
def test_some_of_other_things_is_no_part_of_what_was_told_of(old: str, new: str) -> None:
    assert kinds(old, new) == []
    assert kinds(new, old) == []


def test_some_of_the_same_things_is_a_part_of_them() -> None:
    assert kinds("Our ships are pledged.", "Certain of our ships are pledged.") == ["scope"]
    assert kinds("Our new ships are pledged.", "Certain of our old ships are pledged.") == ["scope"]
