"""What one filing states and the other says nowhere."""

from __future__ import annotations

import pytest

from tests.comparison.shifts.sentences import reworded
from viewer.comparison import Comparison
from viewer.comparison.shifts.statements import lone_statements
from viewer.redline.attention.first import look_first

_STAYS = "Storms may close our piers for weeks, and each day costs us fares."


def _found(made: Comparison) -> list[tuple[str, bool]]:
    return [
        (each.sentence.span.of(made.paragraphs[each.sentence.place].text), each.gone)
        for statements in lone_statements(made).values()
        for each in statements
    ]


@pytest.mark.parametrize(
    "statement",
    [
        "Our control over the fare boxes was effective at the end of the year.",
        "We believe that our licences are in good standing with the ministry.",
        "We have not experienced any theft from the fare boxes of our ships.",
        "Our insurance against fire and flood is adequate for the whole fleet.",
    ],
)
def test_what_was_said_in_favour_and_is_gone_is_told(statement: str) -> None:
    made = reworded(f"{_STAYS} {statement}", _STAYS)
    assert _found(made) == [(statement, True)]
    (look,) = [each for each in look_first(made) if each.kind == "said no more"]
    assert (look.old, look.new) == (statement, "")


def test_what_befell_the_company_and_was_not_told_is_told() -> None:
    statement = "In May, thieves have breached the network of our ticket offices."
    assert _found(reworded(_STAYS, f"{_STAYS} {statement}")) == [(statement, False)]


def test_a_clause_that_is_gone_is_told() -> None:
    made = reworded(
        "While we believe that we are in full compliance with harbour law, many rules are vague.",
        "Many rules are vague.",
    )
    ((clause, gone),) = _found(made)
    assert gone
    assert "full compliance" in clause


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("Our controls were effective in the year.", "Our controls were wholly effective in the year."),
        (f"{_STAYS} The dues of the harbour were raised twice in spring.", _STAYS),
        (f"{_STAYS} Our insurance may not be adequate for the whole fleet.", _STAYS),
        (_STAYS, f"{_STAYS} Thieves could breach the network of our ticket offices."),
        ("We believe that the main rivals of our line are railways and buses.", _STAYS),
    ],
)
def test_what_has_a_counterpart_or_states_nothing_is_not(old: str, new: str) -> None:
    assert _found(reworded(old, new)) == []
