"""The program says its sentences in English, or as the catalogue that is installed has them."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from viewer.language.say import in_english, say, say_as, say_count, say_day, say_number, sayable, speak

SENTENCES = {
    ("{name} is open", "", -1): "{name}を開いています",
    ("new", "a status", -1): "新規",
    ("{n} changes in {where}", "", 1): "{where}の変更1件",
    ("{n} changes in {where}", "", 2000): "{where}の変更{n}件",
}


class Tongue:
    """A catalogue of four sentences."""

    def look_up(self, text: str, sense: str, count: int) -> str:
        return SENTENCES.get((text, sense, count), text)

    def number(self, number: int) -> str:
        return f"{number:_}"

    def day(self, day: dt.date) -> str:
        return f"{day.year}年"


@pytest.fixture
def tongue() -> Iterator[None]:
    speak(Tongue())
    yield
    speak(None)


def test_without_a_catalogue_a_sentence_is_what_stands_in_the_source() -> None:
    assert say("{name} is open", name="a.htm") == "a.htm is open"
    assert say_as("a status", "new") == "new"
    assert say_count(1, "{n} change", "{n} changes") == "1 change"
    assert say_count(0, "{n} change", "{n} changes") == "0 changes"
    assert say_count(2000, "{n} change", "{n} changes") == "2,000 changes"
    assert (say_number(12345), say_day(dt.date(2026, 12, 1))) == ("12,345", "1 December 2026")


@pytest.mark.usefixtures("tongue")
def test_a_catalogue_puts_the_parts_in_its_own_order() -> None:
    assert say("{name} is open", name="a.htm") == "a.htmを開いています"
    assert say_count(2000, "{n} change in {where}", "{n} changes in {where}", where="A") == "Aの変更2_000件"
    assert say_count(1, "{n} change in {where}", "{n} changes in {where}", where="A") == "Aの変更1件"
    assert (say_number(12345), say_day(dt.date(2026, 12, 1))) == ("12_345", "2026年")


@pytest.mark.usefixtures("tongue")
def test_the_same_english_has_a_translation_for_each_sense() -> None:
    assert (say_as("a status", "new"), say("new")) == ("新規", "new")


@pytest.mark.usefixtures("tongue")
def test_what_is_handed_on_is_in_english() -> None:
    with in_english():
        assert say_as("a status", "new") == "new"
        assert say_count(2000, "{n} change in {where}", "{n} changes in {where}", where="A") == (
            "2,000 changes in A"
        )
        assert say_number(12345) == "12,345"
    assert say_as("a status", "new") == "新規"


@given(st.text())
def test_a_part_is_put_in_as_it_is(part: str) -> None:
    assert say("“{part}”", part=part) == f"“{part}”"


@given(st.text())
def test_a_sentence_without_parts_may_hold_anything(text: str) -> None:
    assert say(text) == text
    assert sayable(text) == text
