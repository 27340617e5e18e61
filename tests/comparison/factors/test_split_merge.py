from __future__ import annotations

from collections.abc import Sequence

import pytest

from tests.comparison.risks import ALL, BOILERPLATE
from viewer.comparison.factors.align import align_factors
from viewer.comparison.factors.factor_texts import FactorWords
from viewer.comparison.text.words import words_of

Text = Sequence[str]

PILOTS = (
    "Pilots and tugs could be in short supply.",
    "Pilots board at the outer buoy. Retirements outnumber the apprentices whom the guild accepts in spring.",
)
STRIKES = (
    "Strikes and lockouts could keep us in port.",
    "Dockers, linesmen and tug crews bargain together. A strike at one quay stops sailings at every other "
    "one, and passengers whom we turn away are owed a refund within seven days under the carriage statute.",
    "The last lockout emptied our terminal for nineteen days in the herring season. Mediators proposed a "
    "wage scale that two unions still reject, and the truce between them ends with this year's last sailing.",
)
SENTENCE = (
    "A tug strike at one quay stops sailings at every other one, and passengers are owed a refund by statute."
)
BOTH = (
    "Pilots, tugs, strikes and lockouts could keep us in port.",
    "Pilots board at the outer buoy. Retirements outnumber the apprentices whom the guild accepts in spring.",
    SENTENCE,
)


def words(factors: Sequence[Text]) -> list[FactorWords]:
    return [
        FactorWords(words_of(heading), tuple(word for text in body for word in words_of(text)), tuple(body))
        for heading, *body in factors
    ]


def groups(old: Sequence[Text], new: Sequence[Text]) -> list[tuple[tuple[int, ...], tuple[int, ...]]]:
    """What became of the factors after those that both filings begin with."""
    found = align_factors(words([*ALL, *old]), words([*ALL, *new]))
    return [
        (tuple(at - len(ALL) for at in match.old), tuple(at - len(ALL) for at in match.new))
        for match in found
        if not {*match.old, *match.new} & set(range(len(ALL)))
    ]


def test_a_heading_that_names_both_and_one_sentence_are_a_merge() -> None:
    assert groups([PILOTS, STRIKES], [BOTH]) == [((0, 1), (0,))]
    assert groups([BOTH], [PILOTS, STRIKES]) == [((0,), (0, 1))]


def test_a_heading_alone_is_none() -> None:
    named = (*BOTH[:2], "Our insurers exclude what follows from either of them.")
    assert groups([PILOTS, STRIKES], [named]) == [((0,), (0,)), ((1,), ())]


def test_a_sentence_alone_is_none() -> None:
    assert groups([PILOTS, STRIKES], [(*PILOTS, SENTENCE)]) == [((0,), (0,)), ((1,), ())]


@pytest.mark.parametrize("start", ["See", "For further information, see", "Please refer to"])
def test_a_sentence_that_only_points_elsewhere_is_no_evidence(start: str) -> None:
    pointer = f"{start} the section on carriage of passengers, tariffs and timetables in our annual review."
    assert groups([PILOTS, (*STRIKES, pointer)], [(*BOTH[:2], pointer)]) == [((0,), (0,)), ((1,), ())]


def test_a_merged_factor_does_not_take_what_merely_speaks_of_the_like() -> None:
    """The new factor has the best score of those left for the old one, whose text stands elsewhere."""
    like_it = (
        "Pilots and tugs abroad could be in short supply.",
        "Pilots board at a foreign buoy for each call, and retirements there are frequent.",
        BOILERPLATE,
    )
    long = (
        *PILOTS,
        "In fog a second one must board, by night a third. Ours live on the far island and come by launch.",
    )
    merged = (*STRIKES, *long[1:])
    assert groups([long], [like_it]) == [((0,), (0,))]
    assert groups([long, STRIKES], [merged, like_it]) == [((0, 1), (0,)), ((), (1,))]
    assert groups([merged, like_it], [long, STRIKES]) == [((0,), (0, 1)), ((1,), ())]
