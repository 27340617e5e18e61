"""What was typed leads to what was meant."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from viewer.desktop.actions.commands.command import Command, Sort
from viewer.desktop.actions.commands.ranking import ranked


def command(words: str, *, context: str = "", more: str = "", reason: str = "") -> Command:
    return Command(Sort.ACTION, words, lambda: None, context=context, more=more, reason=reason)


EXPORT = command("Export report", context="File", more="Write the comparison to a file to hand on")
COMMANDS = (
    command("Open", context="File", more="Choose two filings to compare"),
    EXPORT,
    command("Export the figures", context="File"),
    command("Next factor", context="Go"),
    command("Next figure", context="Go"),
    command("Theme: Dark", context="View"),
    command("Undo", context="Edit", more="Take back what you did last"),
    command("We may be unable to export our crops, and reports of droughts may harm us."),
)


def found(typed: str, commands: tuple[Command, ...] = COMMANDS) -> list[str]:
    return [one.command.words for one in ranked(commands, typed)]


@pytest.mark.parametrize("typed", ["export report", "EXP REP", "exp rep", "er", "exprot rep", "report exp"])
def test_a_command_is_found_by_words_beginnings_initials_and_with_a_slip(typed: str) -> None:
    assert found(typed)[0] == "Export report"


def test_a_short_line_comes_before_a_heading_with_the_same_words() -> None:
    assert found("export")[:2] == ["Export report", "Export the figures"]
    assert found("export")[-1].startswith("We may be unable")


def test_every_word_must_be_found() -> None:
    assert found("export zeppelin") == []


def test_letters_scattered_over_a_heading_find_nothing() -> None:
    assert found("wmcdh") == []


def test_a_word_of_the_description_is_found_after_words_of_the_line() -> None:
    commands = (command("Undo", more="Take back a mark"), command("Mark reviewed"))
    assert found("mark", commands) == ["Mark reviewed", "Undo"]


def test_a_slip_is_forgiven_in_long_words_alone() -> None:
    assert found("epxort fig") == ["Export the figures"] == found("exprt fig")
    assert found("opn") == []


def test_what_cannot_act_comes_after_what_matches_alike() -> None:
    commands = (command("Find next", reason="only when a comparison is open"), command("Find last"))
    assert found("find", commands) == ["Find last", "Find next"]


def test_without_words_all_stand_in_their_order() -> None:
    assert found("") == found("  ") == [one.words for one in COMMANDS]


def test_signs_alone_find_nothing() -> None:
    assert found("?!") == []


def test_what_was_found_is_told_by_its_place() -> None:
    (first, *_) = ranked(COMMANDS, "rep exp")
    assert [first.command.words[start:end] for start, end in first.hits] == ["Exp", "rep"]


def test_places_are_left_out_where_folding_changes_the_length() -> None:
    (only,) = ranked((command("Straße sperren"),), "sperren")
    assert only.hits == ()


@given(st.lists(st.text(max_size=40), max_size=6), st.text(max_size=12))
def test_any_text_is_ranked_and_its_places_lie_in_it(texts: list[str], typed: str) -> None:
    commands = tuple(command(text) for text in texts)
    for one in ranked(commands, typed):
        assert all(0 <= start < end <= len(one.command.words) for start, end in one.hits)


@given(st.text(alphabet="abcdefgh ", min_size=1, max_size=30).filter(lambda text: text.strip()))
def test_a_command_is_found_by_all_its_words(text: str) -> None:
    assert found(text, (command("Something else"), command(text)))[0] == text
