"""What is said of a review of the same filings in other files."""

from __future__ import annotations

import pytest

from viewer.review import Review
from viewer.review.model import Note
from viewer.review.stored.likeness import Likeness, Sameness
from viewer.review.stored.search import EarlierReview
from viewer.wording.record.earlier_review import earlier_words

AT = "2026-05-03T12:00:00.000000+00:00"


def said(
    old: tuple[int, int, int],
    new: tuple[int, int, int],
    at: str = AT,
    *,
    whole: bool = True,
    identity: Sameness = Sameness.SAME,
) -> str:
    """The words for ``(same, factors, known)`` of both filings."""
    sides = (Likeness(*side, headings=0, identity=identity, whole=whole) for side in (old, new))
    review = Review("a", "b", notes={"t": Note("text", at)})
    return earlier_words(EarlierReview(review, *sides), used=False)


def test_all_the_same() -> None:
    assert said((19, 19, 19), (20, 20, 20)) == (
        "A review of these filings in other files, last changed on 3 May 2026, exists: "
        "all 19 old and all 20 new factors have the same texts"
    )


@pytest.mark.parametrize(
    ("old", "new", "words"),
    [
        ((19, 19, 19), (18, 19, 19), "19 of 19 old and 18 of 19 new factors have the same texts; 1 differs"),
        ((17, 19, 19), (18, 19, 19), "17 of 19 old and 18 of 19 new factors have the same texts; 3 differ"),
        (
            (18, 18, 19),
            (19, 19, 19),
            "18 of 18 old and 19 of 19 new factors have the same texts; 1 more that it knew is not here",
        ),
    ],
)
def test_what_differs_is_counted(old: tuple[int, int, int], new: tuple[int, int, int], words: str) -> None:
    assert said(old, new).endswith(f"exists: {words}")


def test_an_older_record_says_what_it_knows() -> None:
    assert said((3, 19, 3), (3, 19, 4), whole=False).endswith(
        "3 of 19 old and 3 of 19 new factors are known to have the same texts"
    )


@pytest.mark.parametrize("at", ["", "yesterday"])
def test_a_day_that_is_not_known_is_not_told(at: str) -> None:
    assert said((2, 2, 2), (2, 2, 2), at).startswith("A review of these filings in other files exists: all")


def test_another_year_is_told_of_though_all_texts_are_the_same() -> None:
    words = said((2, 2, 2), (2, 2, 2), identity=Sameness.OTHER)
    assert words.endswith("the same texts, but company, form or fiscal year is another")
