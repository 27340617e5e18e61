"""Sentences that had gone and are looked for among thousands of others."""

from __future__ import annotations

import random

import pytest

from viewer.comparison.text.words import words_of
from viewer.filings.errors import Cancelled
from viewer.filings.model import Span
from viewer.history.blaming.came_back import GoneSentences
from viewer.history.blaming.model import Rewording, SentenceAt
from viewer.history.blaming.rewordings import similarity_of
from viewer.history.blaming.sentences import StandingSentence
from viewer.history.blaming.thresholds import BLAME_THRESHOLDS
from viewer.history.model import FactorAt


def _standing(filing: int, texts: list[str]) -> list[StandingSentence]:
    return [
        StandingSentence(
            SentenceAt(FactorAt(filing, 1), 1, Span(100 * at, 100 * at + 99)), text, text.lower()
        )
        for at, text in enumerate(texts)
    ]


def _each_with_each(gone: list[StandingSentence], new: list[StandingSentence]) -> list[Rewording]:
    scored = [
        (-similarity_of(words_of(before.text), words_of(after.text)), -old, at)
        for at, after in enumerate(new)
        for old, before in enumerate(gone)
    ]
    taken: set[int] = set()
    found: dict[int, Rewording] = {}
    for score, old, at in sorted(scored):
        if -score >= BLAME_THRESHOLDS.came_back and old not in taken and at not in found:
            taken.add(old)
            found[at] = Rewording(gone[-old].at, new[at].at, -score)
    return [found[at] for at in sorted(found)]


@pytest.mark.parametrize("seed", range(8))
def test_the_same_are_found_as_where_each_is_compared_with_each(seed: int) -> None:
    chance = random.Random(seed)  # no secret

    def sentences(count: int) -> list[str]:
        return [" ".join(chance.choices("abcdefgh", k=chance.randint(1, 9))) + "." for _ in range(count)]

    gone, new = _standing(0, sentences(60)), _standing(2, sentences(60))
    looked_in = GoneSentences()
    looked_in.add(gone)
    assert looked_in.taken_up(new) == _each_with_each(gone, new)


def test_of_very_many_only_those_with_rare_words_are_compared(monkeypatch: pytest.MonkeyPatch) -> None:
    gone = [f"The costs of ship {at} and of berth {at} may rise in the coming year." for at in range(3_000)]
    asked = 0

    def counted(old: list[str], new: list[str]) -> float:
        nonlocal asked
        asked += 1
        return similarity_of(old, new)

    monkeypatch.setattr("viewer.history.blaming.came_back.similarity_of", counted)
    looked_in = GoneSentences()
    looked_in.add(_standing(0, gone))
    again = [gone[at].replace("coming", "next") for at in range(0, 3_000, 100)]
    found = looked_in.taken_up(_standing(2, again))
    assert [one.before.span.start for one in found] == [100 * at for at in range(0, 3_000, 100)]
    assert asked <= len(again) * BLAME_THRESHOLDS.most_gone


def test_the_search_can_be_stopped_at_each_sentence() -> None:
    looked_in = GoneSentences()
    looked_in.add(_standing(0, ["The pilots may strike."]))
    answers = iter((False, True))
    with pytest.raises(Cancelled):
        looked_in.taken_up(_standing(2, ["One.", "Two.", "Three."]), lambda: next(answers))
