"""What is looked for: as it is, in its case, as a word, as an expression, and never for too long."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.builders import PairSpec, build_comparison
from viewer.redline.finding import sought as module
from viewer.redline.finding.found import look_through
from viewer.redline.finding.listed import listed_hits
from viewer.redline.finding.search import Search
from viewer.redline.finding.sought import LONGEST, CannotFind, Sought, SpanFinder
from viewer.redline.planning import Planner

TEXT = "Rates may fall. In May, rates of ¥15.1 billion and ¥3 billion may operate."


def found(text: str, **how: bool) -> list[str]:
    return [TEXT[start:end] for start, end in SpanFinder(Sought(text, **how)).spans(TEXT)]


def test_words_are_found_in_any_case_unless_case_counts() -> None:
    assert found("may") == ["may", "May", "may"]
    assert found("May", case=True) == ["May"]


def test_whole_words_are_not_found_within_others() -> None:
    assert found("rate", whole_words=True) == []
    assert found("rates", whole_words=True) == ["Rates", "rates"]
    assert found("¥3", whole_words=True) == ["¥3"]


def test_an_expression_is_found() -> None:
    assert found(r"¥\d+(\.\d+)? billion", expression=True) == ["¥15.1 billion", "¥3 billion"]
    assert found(r"may|rates", expression=True, case=True, whole_words=True) == ["may", "rates", "may"]


def test_what_has_no_length_is_no_place() -> None:
    assert found("x*", expression=True) == []
    assert found(" ", expression=True) == []


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("(", "missing ) (at character 2)"),
        ("[a", "unterminated character set"),
        ("*a", "nothing to repeat (at character 1)"),
        ("(?:" * 5000, "nested too deeply"),
        ("a" * (LONGEST + 1), "1,000 characters at most"),
    ],
)
def test_what_is_no_expression_says_why(text: str, why: str) -> None:
    if "deeply" in why:
        text = text[:LONGEST]
    with pytest.raises(CannotFind) as told:
        SpanFinder(Sought(text, expression=True, whole_words=True))
    assert why in str(told.value)


@pytest.mark.parametrize("text", [r"(a+)+b", r"(a|aa)+$b"])
def test_an_expression_that_takes_for_ever_is_stopped(text: str) -> None:
    finder = SpanFinder(Sought(text, expression=True), 0.2)
    began = time.process_time()
    with pytest.raises(CannotFind, match="too long"):
        for number in range(1000):
            finder.spans("a" * 3000 + f"!{number}")
    assert time.process_time() - began < 10
    with pytest.raises(CannotFind, match="too long"):
        finder.spans("other")


def test_what_was_found_is_remembered() -> None:
    finder = SpanFinder(Sought("may", expression=True), 10)
    spans = finder.spans(TEXT)
    finder.allow(0)
    assert finder.spans(TEXT) is spans
    with pytest.raises(CannotFind):
        finder.spans("may be")


def test_too_many_places_are_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "MOST_PLACES", 3)
    with pytest.raises(CannotFind, match="More than 3 places"):
        SpanFinder(Sought("a")).spans("a a a a")


@given(st.text(max_size=30), st.text(max_size=60), st.booleans(), st.booleans())
def test_any_words_are_found_where_they_stand(words: str, text: str, case: bool, whole: bool) -> None:
    for start, end in SpanFinder(Sought(words, case=case, whole_words=whole)).spans(text):
        assert 0 <= start < end <= len(text)
        if case:
            assert text[start:end].split() == words.split()


@given(st.text(max_size=12), st.text(max_size=40))
def test_any_expression_finds_or_says_why(expression: str, text: str) -> None:
    try:
        spans = SpanFinder(Sought(expression, expression=True), 1).spans(text)
    except CannotFind as why:
        assert str(why).endswith((".", "…"))
    else:
        assert all(0 <= start < end <= len(text) for start, end in spans)


MADE = build_comparison(
    [
        PairSpec(
            [("Freight may fall.", "Freight may fall."), ("We may lose.", "We win."), (None, "It may end.")]
        )
    ]
)
PAIR = MADE.pairs[0]
PLANS = {PAIR.id: Planner(MADE).plan([PAIR])}


def test_places_are_listed_with_their_side_and_words() -> None:
    places = look_through(PLANS, [(PAIR, (("note", "They may sue", "7"),))], Sought("may"))
    listed = [
        (one.where, one.words.boxed()) for one in listed_hits(PAIR, PLANS[PAIR.id], places.hits[PAIR.id])
    ]
    assert listed == [
        ("both", "Freight [may] fall."),
        ("old", "We [may] lose."),
        ("new", "It [may] end."),
    ]
    assert [(one.where, one.in_note, one.note, one.words.boxed()) for one in places.notes] == [
        ("note", True, "7", "They [may] sue")
    ]
    assert places.words() == "3 places in 1 factor, 1 in notes"


def test_a_number_of_the_list_leads_to_its_place() -> None:
    places = look_through(PLANS, [], Sought("may"))
    search = Search()
    search.look_for(PLANS[PAIR.id], places.finder)
    assert search.go_to(3) == places.hits[PAIR.id][2]
    assert search.number == 3
    assert search.go_to(0) is None
    assert search.go_to(4) is None


def test_what_cannot_be_found_in_time_has_no_hits_in_the_panes() -> None:
    finder = SpanFinder(Sought("may", expression=True), 0)
    search = Search()
    search.look_for(PLANS[PAIR.id], finder)
    assert search.hits == ()
    assert look_through(PLANS, [], Sought("(", expression=True)).problem.startswith(
        "Not a regular expression"
    )
