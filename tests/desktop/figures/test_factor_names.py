"""Names of factors that tell two apart."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from viewer.desktop.figures.factor_names import telling_names

HEADINGS = (
    "Our investment in our new business may fail.",
    "Our investments in our subsidiaries may not yield what we expect.",
    "We may not be able to maintain our current level of freight.",
    "We may not be able to compete with larger carriers.",
    "Fuel may cost more.",
)


def test_a_name_begins_where_its_heading_differs_from_all_others() -> None:
    assert list(telling_names(HEADINGS).values()) == [
        "…new business may fail.",
        "…subsidiaries may not yield what we expect.",
        "…maintain our current level of freight.",
        "…compete with larger carriers.",
        "Fuel may cost more.",
    ]


def test_a_heading_that_says_nothing_of_its_own_keeps_its_words() -> None:
    twice = ("Ports may close.", "Ports may close.")
    assert set(telling_names((*twice, "Our ports may close.")).values()) >= {"Ports may close."}


@given(st.lists(st.text(max_size=40), max_size=8))
def test_a_name_is_the_end_of_its_heading(headings: list[str]) -> None:
    for heading, name in telling_names(headings).items():
        assert heading == name or heading.endswith(name.removeprefix("…"))
