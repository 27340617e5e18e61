"""What was done with the things that a count counts."""

from __future__ import annotations

import pytest

from tests.figures.describe.claims import measures


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("We sold about 47 million shares of our stock, of which we repurchased 19 million shares.",
         ["shares of stock sold", "shares repurchased"]),
        ("We closed 14 mills and opened 20 mills.", ["mills closed", "mills opened"]),
        ("About 760 pilots are represented by labor unions.", ["pilots represented by labor unions"]),
        ("760 pilots were not covered by our insurance.", ["pilots not covered by insurance"]),
        ("760 of our 4,536 pilots were represented by unions.",
         ["pilots represented by unions", "pilots"]),
        ("We had 760 pilots.", ["pilots"]),
        ("We had 760 pilots, 150 of whom were employed in ports.", ["pilots", "pilots employed in ports"]),
        ("26 million shares of Class B stock were reserved for issuance.",
         ["shares of Class B stock reserved for issuance"]),
        ("Our sales force consisted of 130 people.", ["people of sales force"]),
        ("We own 4,000 miles of gas gathering pipelines.", ["miles of gas gathering pipelines"]),
        ("760 pilots are led by us.", ["pilots"]),
    ],
)  # fmt: skip
def test_a_count_tells_what_was_done(text: str, told: list[str]) -> None:
    assert measures(text) == told


def test_the_next_counts_of_a_list_of_places_are_of_the_same_things() -> None:
    text = "We ran 2,966 tugs, including 2,083 in the U.S., 476 in Chile and 248 in the rest of the world."
    assert measures(text) == ["tugs", "tugs in the U.S.", "tugs in Chile", "tugs in the rest of the world"]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("We had options to purchase 21 million shares of our stock.", "shares of stock under options"),
        ("We have 15 phase 3 programs.", "phase 3 programs"),
        ("We own 250 U.S. and 800 foreign patents.", "U.S. patents"),
        ("We own 1,371 Marl® convenience stores.", "Marl convenience stores"),
        ("We sold 2,966 large Marl control systems.", "large Marl control systems sold"),
    ],
)
def test_the_whole_noun_is_counted(text: str, told: str) -> None:
    assert measures(text)[0] == told
