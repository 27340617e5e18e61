"""Each doubt has its sentence, with what stands at its place in it, whatever that is."""

from __future__ import annotations

import pytest

from viewer.filings.confidence.doubt import Doubt, DoubtKind
from viewer.filings.confidence.weights import CONFIDENCE
from viewer.filings.model import Span
from viewer.wording.readings.doubts import doubt_words, reading_warnings


@pytest.mark.parametrize("kind", DoubtKind)
def test_each_kind_has_a_sentence(kind: DoubtKind) -> None:
    said = doubt_words(Doubt(kind, Span(0, 1), "Ferries {may} sink", 3, 40, reasons=("few words follow",)))
    assert said[-1] in ".”"
    assert "{" not in said.replace("{may}", "")


def test_what_is_quoted_is_as_long_as_asked_for() -> None:
    doubt = Doubt(DoubtKind.WEAK_HEADING, quoted="Ferries may sink " * 20)
    assert len(doubt_words(doubt, quoted=40)) < len(doubt_words(doubt)) < 200


def test_of_many_of_a_kind_the_first_are_told_and_the_rest_counted() -> None:
    doubts = [Doubt(DoubtKind.UNREADABLE, Span(at, at + 1)) for at in range(CONFIDENCE.named + 5)]
    said = reading_warnings(doubts)
    assert len(said) == CONFIDENCE.named + 1
    assert said[-1] == "5 more characters could not be read."
