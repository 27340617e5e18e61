"""Months by name and by short form."""

from __future__ import annotations

import re

import pytest

from viewer.language.months import MONTH, MONTHS, month_number


def test_every_month_has_its_number() -> None:
    assert [month_number(name) for name in MONTHS] == list(range(1, 13))


@pytest.mark.parametrize(("name", "number"), [("Sept.", 9), ("dec", 12), ("MAY", 5)])
def test_short_forms_and_capitals(name: str, number: int) -> None:
    assert month_number(name) == number


@pytest.mark.parametrize("name", ["January", "Jan.", "Jan", "Sept.", "Sep", "May"])
def test_the_pattern_takes_a_month_whole(name: str) -> None:
    assert re.fullmatch(MONTH, name)


@pytest.mark.parametrize("text", ["Marchers", "Janus", "Mayor"])
def test_the_pattern_takes_no_word_that_begins_like_a_short_form(text: str) -> None:
    found = re.match(MONTH + r"\b", text)
    assert found is None
