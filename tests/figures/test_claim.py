"""What a figure claims, part by part, and the words that are made from the parts."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from viewer.comparison.figures.judge.measure_key import key_of
from viewer.figures import recognise
from viewer.figures.calendar_date import CalendarDate
from viewer.figures.claim import Basis, Bound, Claim, Measure, Owner, Relation, Scope, Sense, Tax
from viewer.figures.describe.senses import without_sense
from viewer.figures.model import Figure, FigureKind
from viewer.figures.period import Period


def claims(sentence: str) -> list[Claim]:
    """The claims of a sentence's figures other than dates."""
    return [figure.claim for figure in recognise(sentence) if figure.kind is not FigureKind.DATE]


def claim(sentence: str) -> Claim:
    (one,) = claims(sentence)
    return one


@pytest.mark.parametrize(
    ("sentence", "sense"),
    [
        ("Our net loss was ¥5 million.", Sense.LOSS),
        ("We incurred operating losses of ¥5 million.", Sense.LOSS),
        ("Our accumulated deficit was ¥5 million.", Sense.LOSS),
        ("Our operating income was ¥5 million.", Sense.INCOME),
        ("Our net profit was ¥5 million.", Sense.INCOME),
        ("Sales increased by 5%.", Sense.INCREASE),
        ("Sales decreased by 5%.", Sense.DECREASE),
        ("Our net loss decreased by 5%.", Sense.DECREASE),
        ("Cash provided by operating activities was ¥5 million.", Sense.INFLOW),
        ("Net cash used in investing activities was ¥5 million.", Sense.OUTFLOW),
        ("Operating activities used ¥5 million.", Sense.OUTFLOW),
        ("Our revenues were ¥5 million.", Sense.NONE),
        ("We own 12 ships.", Sense.NONE),
    ],
)
def test_sense(sentence: str, sense: Sense) -> None:
    assert claim(sentence).sense is sense


def test_a_list_goes_on_in_the_same_sense_and_basis() -> None:
    found = claims("Net cash used in operating activities was $5 million in 2011 and $6 million in 2012.")
    assert [one.sense for one in found] == [Sense.OUTFLOW, Sense.OUTFLOW]
    found = claims("Our gross margins in 2011 and 2012 were 38% and 40%, respectively.")
    assert [one.basis.scope for one in found] == [Scope.GROSS, Scope.GROSS]


@pytest.mark.parametrize("sense", Sense)
def test_the_opposite_of_the_opposite(sense: Sense) -> None:
    assert sense.opposite.opposite is sense
    assert (sense.opposite is sense) is (sense is Sense.NONE)


def test_income_and_loss_are_one_measure_turned_round() -> None:
    income, loss = claim("Operating income was ¥5 million."), claim("Operating loss was ¥5 million.")
    assert income.what != loss.what
    assert without_sense(income.what) == without_sense(loss.what)
    assert income.sense.opposite is loss.sense


@pytest.mark.parametrize(
    ("sentence", "basis"),
    [
        ("Our gross profit was ¥5 million.", Basis(scope=Scope.GROSS)),
        ("Our net sales were ¥5 million.", Basis(scope=Scope.NET)),
        ("We sold shares at a price of $0.75 per share.", Basis(per="share")),
        ("Adjusted earnings were ¥5 million.", Basis(adjusted=True)),
        ("Income before income taxes was ¥5 million.", Basis(tax=Tax.BEFORE)),
        ("We recorded a gain of ¥5 million, net of tax.", Basis(tax=Tax.AFTER)),
        ("A retailer accounted for 13% of our revenue.", Basis(share_of="revenue")),
        ("Exports were 13% of our net sales.", Basis(share_of="net sales")),
        ("Our revenues were ¥5 million.", Basis()),
    ],
)
def test_basis(sentence: str, basis: Basis) -> None:
    assert claim(sentence).basis == basis


@pytest.mark.parametrize(
    ("words", "relation"),
    [
        ("approximately ", Relation.ABOUT),
        ("about ", Relation.ABOUT),
        ("roughly ", Relation.ABOUT),
        ("around ", Relation.ABOUT),
        ("more than ", Relation.MORE),
        ("in excess of ", Relation.MORE),
        ("less than ", Relation.LESS),
        ("up to ", Relation.AT_MOST),
        ("not more than ", Relation.AT_MOST),
        ("at least ", Relation.AT_LEAST),
        ("no less than ", Relation.AT_LEAST),
        ("only ", Relation.EQUAL),
        ("", Relation.EQUAL),
    ],
)
def test_bound(words: str, relation: Relation) -> None:
    assert claim(f"Our debt was {words}¥5 million.").bound == Bound(relation, words.strip())


@pytest.mark.parametrize(
    ("clause", "relation"),
    [
        ("may exceed", Relation.MORE),
        ("exceeded", Relation.MORE),
        ("may not exceed", Relation.AT_MOST),
        ("shall never exceed", Relation.AT_MOST),
    ],
)
def test_a_verb_that_bounds(clause: str, relation: Relation) -> None:
    assert claim(f"Our debt {clause} ¥5 million.").bound == Bound(relation)


def test_a_bound_that_is_denied() -> None:
    borrowed = claim("We may borrow sums not exceeding ¥5 million.")
    assert borrowed.bound == Bound(Relation.AT_MOST, "not exceeding")
    assert claim("Our reserve is not below ¥5 million.").bound == Bound(Relation.AT_LEAST, "not below")


def test_a_bound_in_odd_letters_is_one_all_the_same() -> None:
    assert claim("Our debt was leſs than ¥5 million.").bound == Bound(Relation.ABOUT, "leſs than")


BOUNDS = [
    *(
        [
            "approximately",
            "about",
            "around",
            "roughly",
            "nearly",
            "almost",
            "only",
            "exceeding",
            "below",
            "above",
            "over",
            "under",
        ]
    ),
    *(f"{sign}{size} than" for sign in ("", "not ", "no ", "slightly ") for size in ("more", "less")),
    *(f"{size} than" for size in ("fewer", "greater", "higher", "lower")),
    *(f"as {size} as" for size in ("many", "much", "few", "little")),
    *(
        [
            "up to",
            "in excess of",
            "close to",
            "just over",
            "just under",
            "well over",
            "at least",
            "at most",
            "an estimated",
        ]
    ),
    *(["an aggregate of", "a maximum of", "a minimum of"]),
]


@pytest.mark.parametrize("words", BOUNDS)
def test_every_bound_is_known(words: str) -> None:
    bound = claim(f"Our debt was {words} ¥5 million.").bound
    assert bound.words == words
    softened = ("appro", "about", "around", "roughly", "nearly", "almost", "close", "an esti")
    assert (bound.relation is Relation.ABOUT) is words.startswith(softened)


def test_a_bound_after_the_figure() -> None:
    assert claim("They hold shares of 5% or more today.").bound == Bound(Relation.AT_LEAST, "or more")


def test_whose_it_is() -> None:
    found = claims("For the year ended March 31, 2012, Coldway had ¥26 million in revenues.")
    assert found[0].whose == Owner("Coldway", frozenset({"coldway"}))
    assert claim("Our revenues were ¥5 million.").whose == Owner()


def test_a_date_is_of_what_happened_on_it_or_is_a_closing_date() -> None:
    (petition,) = recognise("In August 2003, Northquay, our former affiliate, filed a petition.")
    assert petition.claim.period is not None
    assert petition.claim.period.event == "Northquay filed petition"
    assert not petition.claim.closing
    closing, _ = recognise("As of March 31, 2012, we had 14 ships.")
    assert closing.claim.closing
    assert closing.claim.words == "as of"
    assert not recognise("As of March 31, 2012, we had 14 ships.")[1].claim.closing


@pytest.mark.parametrize(
    ("measure", "words", "head"),
    [
        (Measure("carrying amount of funds"), "carrying amount of funds", "amount"),
        (Measure("revenues", owner="Coldway"), "revenues of Coldway", "revenues"),
        (Measure("sales", Sense.INCREASE), "increase in sales", "sales"),
        (Measure("", Sense.DECREASE), "decrease", ""),
        (Measure("one retailer", share_of="revenue"), "one retailer as share of revenue", "retailer"),
        (Measure("price", per="share"), "price per share", "price"),
        (Measure("", per="share"), "per share", ""),
        (Measure("debt", of_which="secured"), "debt of which secured", "debt"),
        (Measure(), "", ""),
    ],
)
def test_the_words_and_the_head_of_a_measure(measure: Measure, words: str, head: str) -> None:
    assert (measure.words, measure.head) == (words, head)


@pytest.mark.parametrize(
    ("made", "words"),
    [
        (Claim(Measure("debt"), period=Period("March 31, 2012", "as of")), "debt, as of March 31, 2012"),
        (Claim(period=Period("previous year")), "previous year"),
        (Claim(period=Period("2012", "in", CalendarDate(2012), "ships sank")), "ships sank"),
        (Claim(period=Period("2012", "in", CalendarDate(2012), "")), ""),
        (Claim(), ""),
    ],
)
def test_the_words_of_a_claim(made: Claim, words: str) -> None:
    assert made.words == words


WORDS = st.sampled_from(["net loss", "debt", "docks", "harbour dues"])
TIMES = st.sampled_from(["for the year ended March 31, 2012", "as of May 2, 2012", "in 2011", ""])
AMOUNTS = st.sampled_from(["¥5 million", "about $7.5 million", "12%", "2,400 ships"])


@given(WORDS, TIMES, AMOUNTS, AMOUNTS)
def test_equal_claims_have_equal_keys(what: str, when: str, one: str, other: str) -> None:
    found: list[Figure] = []
    for amount in (one, other):
        found += [f for f in recognise(f"Our {what} {when} was {amount}.") if f.kind is not FigureKind.DATE]
    first, second = found
    if first.claim == second.claim and (first.kind, first.unit) == (second.kind, second.unit):
        assert key_of(first) == key_of(second)
    if one == other:
        assert first.claim == second.claim
        assert hash(first.claim) == hash(second.claim)


@pytest.mark.parametrize(
    ("sentence", "length"),
    [
        ("Our annual rent is $5 million.", "P12M"),
        ("Fees of $5 million per month are due.", "P1M"),
        ("Our quarterly dividend per share was $5.", "P3M"),
        ("Our fees for the half year ended June 30, 2012 were $5 million.", "P6M"),
        ("Our fees for 2012 were $5 million.", "P12M"),
        ("Our debt as of June 30, 2012 was $5 million.", None),
        ("Our fees were $5 million.", None),
    ],
)
def test_how_long_the_time_of_an_amount_is(sentence: str, length: str | None) -> None:
    found = claim(sentence).length
    assert (found.plain if found else None) == length


def test_a_date_has_no_length() -> None:
    (date,) = [figure for figure in recognise("We sold it in May 2012.") if figure.claim.period]
    assert date.claim.length is None


def test_a_share_that_somebody_holds_is_told_so() -> None:
    held = Measure("Elm Trust", share_of="Class A shares", held=True)
    assert held.words == "share of Class A shares owned by Elm Trust"
