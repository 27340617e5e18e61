"""How exactly a figure is told."""

from __future__ import annotations

import pytest

from tests.figures.describe.claims import numbers
from viewer.figures.claim import Relation


@pytest.mark.parametrize(
    ("text", "relation"),
    [
        ("Dues may not exceed 4%.", Relation.AT_MOST),
        ("No town accounted for more than 4% of our dues.", Relation.AT_MOST),
        ("None of our towns represented more than 4% of our dues.", Relation.AT_MOST),
        (
            "Neither town paid dues, and no pilot or group of pilots owns over 4% of our ships.",
            Relation.AT_MOST,
        ),
        ("No single town represented 4% or more of our dues.", Relation.LESS),
        ("No town exceeded 4% of our dues.", Relation.AT_MOST),
        ("No supplier has more than 40 ships.", Relation.AT_MOST),
        ("No less than 4% of our dues came from Tarn.", Relation.AT_LEAST),
        ("We have no plan and Tarn accounted for more than 4% of our dues.", Relation.MORE),
        ("There is no assurance our town represented more than 4% of our dues.", Relation.MORE),
        ("There was no delay, and Tarn owns more than 4% of our ships.", Relation.MORE),
        ("We may not pay more than 4% of our dues.", Relation.AT_MOST),
        ("We do not want to lose more than 40 ships.", Relation.AT_MOST),
        ("We will not only lose more than 4% of our dues.", Relation.MORE),
        ("It is not certain that more than 4% will come.", Relation.MORE),
        ("Most towns levy a 15% global minimum tax.", Relation.AT_LEAST),
        ("They set a 15% maximum rate.", Relation.AT_MOST),
        ("Dues of 15% of a minimum of tolls are due.", Relation.EQUAL),
        ("Dues may exceed 4%.", Relation.MORE),
        ("Dues never surpass 4%.", Relation.AT_MOST),
        ("Dues are not to exceed 4%.", Relation.AT_MOST),
        ("Dues of not more than 4% are due.", Relation.AT_MOST),
        ("Dues not exceeding 4% are due.", Relation.AT_MOST),
        ("Dues are not less than 4%.", Relation.AT_LEAST),
        ("Our assets must not fall below 75% of their amount.", Relation.AT_LEAST),
        ("Our ratio may not rise above 5%.", Relation.AT_MOST),
        ("Dues are as high as 4%.", Relation.AT_MOST),
        ("Dues are as low as 4%.", Relation.AT_LEAST),
        ("We have no fewer than 20 ships.", Relation.AT_LEAST),
        ("We have a minimum of 20 ships.", Relation.AT_LEAST),
        ("We keep a minimum net worth of $5.", Relation.AT_LEAST),
        ("We keep a maximum amount of $5.", Relation.AT_MOST),
        ("The ratio is greater than or equal to 4%.", Relation.AT_LEAST),
        ("The ratio is at or below 4%.", Relation.AT_MOST),
        ("The ratio is ≥ 4%.", Relation.AT_LEAST),
        ("The ratio is < 4%.", Relation.LESS),
        ("The ratio is ~4%.", Relation.ABOUT),
        ("The ratio is c. 4%.", Relation.ABOUT),
        ("The ratio rose. 4% is high.", Relation.EQUAL),
        ("We have some 500 ships.", Relation.ABOUT),
        ("We have 500+ ships.", Relation.AT_LEAST),
        ("20 ships or more are there.", Relation.AT_LEAST),
        ("20 ships or fewer.", Relation.AT_MOST),
        ("20 ships or more trucks are there.", Relation.EQUAL),
        ("Dues exceeded all of 4%.", Relation.EQUAL),
        ("An optimum rate of 4% was seen.", Relation.EQUAL),
    ],
)
def test_relation(text: str, relation: Relation) -> None:
    assert numbers(text)[0].claim.bound.relation is relation


def test_the_words_shown_say_what_is_denied() -> None:
    assert numbers("Dues not exceeding 4% are due.")[0].qualifier == "not exceeding"


@pytest.mark.parametrize(
    ("text", "relations"),
    [
        ("Dues of approximately 35% to 42%.", [Relation.ABOUT, Relation.ABOUT]),
        ("Dues were about $5, $6 and $7.", [Relation.ABOUT] * 3),
        ("Dues were about $5 and rents were $7.", [Relation.ABOUT, Relation.EQUAL]),
        ("Dues were about $5 to more than $7.", [Relation.ABOUT, Relation.MORE]),
        ("Dues were up to $5 and $7.", [Relation.AT_MOST, Relation.EQUAL]),
    ],
)
def test_about_holds_for_a_whole_list(text: str, relations: list[Relation]) -> None:
    assert [figure.claim.bound.relation for figure in numbers(text)] == relations
