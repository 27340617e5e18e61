"""Since when each word of a sentence stands: any run of wordings, slot by slot."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.comparison.risks import CREW, filing
from viewer.comparison import Options
from viewer.history import Comparisons, SentenceHistory, history
from viewer.history.blaming.words import words_of_chain

SLOTS = (("old", "slow", "leased"), ("timber", "salmon", "gravel"), ("winter", "spring", "autumn"))
FRAME = "Our {} ferries carry {} from the outer islands to the mainland quays in every {} of a dry year."
RISK = "A dry year would leave our ferries without cargo."


@settings(max_examples=12, deadline=None)
@given(st.lists(st.tuples(*map(st.sampled_from, SLOTS)), min_size=2, max_size=5))
def test_a_word_stands_since_the_wording_that_put_it_there(wordings: list[tuple[str, ...]]) -> None:
    filings = [
        filing((RISK, FRAME.format(*words)), CREW, year=2001 + at) for at, words in enumerate(wordings)
    ]
    comparisons = Comparisons(filings)
    sentences = SentenceHistory(history(filings, comparisons=comparisons), comparisons)
    last = len(wordings) - 1
    text = FRAME.format(*wordings[last])
    (at,) = [each.at for each in sentences.blame(last) if each.text == text]
    found = {each.span.of(text): each.first for each in sentences.words(at)}
    for slot in range(len(SLOTS)):
        since = last
        while since and wordings[since - 1][slot] == wordings[last][slot]:
            since -= 1
        assert found.pop(wordings[last][slot]) == since
    assert set(found.values()) == {0}


def test_what_does_not_count_makes_no_new_word() -> None:
    words = words_of_chain(0, ("the “Tarn” route", 'the "Tarn" route'), (0, 1), Options())
    assert {each.first for each in words} == {0}


def test_a_word_of_which_a_letter_changed_is_new() -> None:
    text = "two vessels"
    words = words_of_chain(5, ("two vessel", text), (0, 3), Options())
    assert [(each.span.start, each.span.end, each.first) for each in words] == [(5, 8, 0), (9, 16, 3)]
