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
        "We have never experienced a material leak at our northern dock, and no regulator has fined us.",
        "No regulator has fined us for the smoke of our ships.",
        "We maintain insurance against fire and storms that is enough to cover our losses.",
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


@pytest.mark.parametrize(
    "statement",
    [
        "In March 2024, a fire destroyed our dock in the northern harbour.",
        "A storm has damaged two of our piers in the northern harbour.",
        "Levies have adversely affected our margins in the northern harbours.",
    ],
)
def test_harm_that_was_done_is_told(statement: str) -> None:
    assert _found(reworded(_STAYS, f"{_STAYS} {statement}")) == [(statement, False)]


def test_a_clause_whose_sentence_goes_on_says_so() -> None:
    made = reworded(
        "We are in full compliance with harbour law and our licences, and storms may close our piers.",
        "Storms may close our piers.",
    )
    (look,) = [each for each in look_first(made) if each.kind == "said no more"]
    assert look.old.endswith(" …")


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
        (f"{_STAYS} Our insurance is not enough to cover what a storm may cost us.", _STAYS),
        (_STAYS, f"{_STAYS} In March 2024, no storm damaged the piers of our northern harbour."),
        (_STAYS, f"{_STAYS} Storms could destroy the piers of our northern harbour."),
        (_STAYS, f"{_STAYS} If a fire destroyed our main dock, we would lose a year of fares."),
        (_STAYS, f"{_STAYS} Goods damaged in transit are replaced by the shipper of the freight."),
        (_STAYS, f"{_STAYS} Claims for damages are a usual part of our trade in freight."),
        ("We believe that the main rivals of our line are railways and buses.", _STAYS),
    ],
)
def test_what_has_a_counterpart_or_states_nothing_is_not(old: str, new: str) -> None:
    assert _found(reworded(old, new)) == []
