from __future__ import annotations

import pytest

from viewer.comparison.text.words import content_words, words_of


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Our ferries' berths", ("our", "ferry", "berth")),
        ("the “Company’s” business", ("the", "company", "business")),
        ("weatherrelated and weather-related", ("weatherrelated", "and", "weatherrelated")),
        ("31.5% of 1,600", ("31.5", "of", "1,600")),
        ("analysis, status, loss", ("analysis", "status", "loss")),
        ("", ()),
    ],
)
def test_words_are_folded_small_and_singular(text: str, words: tuple[str, ...]) -> None:
    assert words_of(text) == words


def test_content_words_leave_out_grammar() -> None:
    assert content_words(words_of("the berths of our ferries may close")) == ("berth", "ferry", "close")
