"""How sure a sentence is of what it says, by the words before its verb and by the verb's form."""

from __future__ import annotations

import pytest

from viewer.comparison.shifts.grammar.verb_groups import unassured_verbs, verb_groups
from viewer.comparison.shifts.grammar.words import words_in
from viewer.comparison.shifts.shift import Claimed
from viewer.filings.model import Span


def _sure(sentence: str) -> dict[str, Claimed]:
    words = words_in(sentence, Span(0, len(sentence)))
    return {words[group.head].text: group.claimed for group in verb_groups(words)}


@pytest.mark.parametrize(
    ("sentence", "verb", "claimed"),
    [
        ("We may close the pier.", "close", Claimed.POSSIBLE),
        ("We may, in the future, close the pier.", "close", Claimed.POSSIBLE),
        ("If we close the pier, fares would rise.", "close", Claimed.POSSIBLE),
        ("If we close the pier, fares would rise.", "rise", Claimed.SURE_TO_FOLLOW),
        ("We intend to close the pier.", "close", Claimed.PLANNED),
        ("The pier is to be closed.", "closed", Claimed.PLANNED),
        ("We will close the pier.", "close", Claimed.TO_COME),
        ("The pier is closed.", "closed", Claimed.CERTAIN),
        ("We must close the pier.", "close", Claimed.REQUIRED),
        ("We have recently closed the pier.", "closed", Claimed.ACTUAL),
        ("We are closing the pier.", "closing", Claimed.UNDER_WAY),
        ("We closed the pier.", "closed", Claimed.ACTUAL),
        ("We did not close the pier.", "close", Claimed.ACTUAL),
        ("We are, and may in the future be, subject to claims.", "subject", Claimed.CERTAIN),
        ("We have been, and may be, subject to claims.", "subject", Claimed.ACTUAL),
        ("There is no assurance that the pier will open.", "open", Claimed.POSSIBLE),
        ("Waves have continued to grow.", "grow", Claimed.ACTUAL),
    ],
)
def test_how_sure_a_verb_is(sentence: str, verb: str, claimed: Claimed) -> None:
    assert _sure(sentence)[verb] is claimed


def test_an_assurance_that_is_denied_leaves_its_verb_open() -> None:
    sentence = "We cannot assure you that the bridge will open."
    words = words_in(sentence, Span(0, len(sentence)))
    ((denied, verb),) = unassured_verbs(words)
    assert (words[denied].text, words[verb].text) == ("not", "open")
    assert unassured_verbs(words_in("The bridge will open.", Span(0, 21))) == []
