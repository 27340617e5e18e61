"""Two forms of one noun meet; words that merely end in -s stay."""

from __future__ import annotations

import pytest

from viewer.language.plurals import ends_as_plural, singular


@pytest.mark.parametrize(
    ("word", "one"),
    [
        ("berths", "berth"),
        ("ferries", "ferry"),
        ("ties", "tie"),
        ("company's", "company"),
        ("companies’", "company"),
        ("analysis", "analysis"),
        ("status", "status"),
        ("loss", "loss"),
        ("gas", "gas"),
        ("losses", "losse"),
    ],
)
def test_singular(word: str, one: str) -> None:
    assert singular(word) == one


@pytest.mark.parametrize(
    ("word", "one"), [("losses", "loss"), ("taxes", "tax"), ("branches", "branch"), ("notes", "note")]
)
def test_plurals_after_a_sibilant(word: str, one: str) -> None:
    assert singular(word, sibilants=True) == one


def test_what_ends_as_plurals_do() -> None:
    assert ends_as_plural("berths")
    assert not any(map(ends_as_plural, ("its", "status", "loss", "analysis", "berth")))
