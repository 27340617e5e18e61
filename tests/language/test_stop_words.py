"""What counts as a word of grammar, and for which task."""

from __future__ import annotations

from viewer.language.stop_words import (
    AUXILIARIES,
    FUNCTION_WORDS,
    MEASURE_STOP_WORDS,
    STOP_WORDS,
    TOPIC_STOP_WORDS,
)


def test_every_task_leaves_out_the_common_list() -> None:
    assert STOP_WORDS <= FUNCTION_WORDS & TOPIC_STOP_WORDS & MEASURE_STOP_WORDS
    assert AUXILIARIES < FUNCTION_WORDS & TOPIC_STOP_WORDS


def test_a_comparison_keeps_words_of_direction() -> None:
    assert not FUNCTION_WORDS & {"against", "before", "down", "less", "off"}


def test_a_figure_keeps_the_words_that_may_be_counted() -> None:
    assert not MEASURE_STOP_WORDS & {"one", "part", "others", *AUXILIARIES}


def test_no_list_holds_a_word_of_business() -> None:
    every = FUNCTION_WORDS | TOPIC_STOP_WORDS | MEASURE_STOP_WORDS
    assert not every & {"risk", "revenue", "company", "loss", "million", "january"}
