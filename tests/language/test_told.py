"""A sentence that is made in English can be said again in the language of the window, its parts with it."""

from __future__ import annotations

import copy
import datetime as dt
import json
import pickle
from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from viewer.language.say import in_english, speak
from viewer.language.told import say_told, tell, together

SENTENCES = {
    "{part} is in the other.": "もう一方に{part}があります。",
    "half of {text}": "{text}の半分",
    "it": "それ",
}


class Tongue:
    """A catalogue of three sentences."""

    def look_up(self, text: str, sense: str, count: int) -> str:
        return SENTENCES.get(text, text)

    def number(self, number: int) -> str:
        return str(number)

    def day(self, day: dt.date) -> str:
        return str(day)


@pytest.fixture
def tongue() -> Iterator[None]:
    speak(Tongue())
    yield
    speak(None)


def nested() -> str:
    return tell("{part} is in the other.", part=tell("half of {text}", text=tell("it")))


def test_it_is_english_text_to_everyone_who_asks_no_more() -> None:
    assert nested() == "half of it is in the other."
    assert json.dumps([nested()]) == '["half of it is in the other."]'
    assert say_told(nested()) == nested()


@pytest.mark.usefixtures("tongue")
@pytest.mark.parametrize(
    "carry",
    [copy.copy, copy.deepcopy, lambda one: pickle.loads(pickle.dumps(one))],  # noqa: S301 - our own bytes
)
def test_it_is_said_again_with_its_parts_wherever_it_was_carried(carry: object) -> None:
    assert callable(carry)
    assert say_told(carry(nested())) == "もう一方にそれの半分があります。"
    with in_english():
        assert say_told(nested()) == "half of it is in the other."


@pytest.mark.usefixtures("tongue")
def test_several_are_said_one_after_the_other() -> None:
    both = together([tell("it"), "Freight may fall."])
    assert (both, say_told(both)) == ("it Freight may fall.", "それ Freight may fall.")
    assert together([]) == ""


@pytest.mark.usefixtures("tongue")
@given(st.text())
def test_the_text_of_a_filing_stays_as_it_is(text: str) -> None:
    assert say_told(text) == text
    assert say_told(tell("{part} is in the other.", part=text)) == f"もう一方に{text}があります。"
