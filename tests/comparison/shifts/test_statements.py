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
    ("sentence", "stated"),
    [
        (
            "No claims have been brought against us over our gangways to date, but such claims may be made.",
            "No claims have been brought against us over our gangways to date",
        ),
        (
            "The line has adopted policies designed to ensure honest pricing, but crews may not heed them.",
            "The line has adopted policies designed to ensure honest pricing",
        ),
        (
            "We expect no major closures of our piers in the next years, but several may fall to ruin.",
            "We expect no major closures of our piers in the next years",
        ),
    ],
)
def test_what_was_said_in_favour_up_to_a_but_is_told(sentence: str, stated: str) -> None:
    assert _found(reworded(f"{_STAYS} {sentence}", _STAYS)) == [(stated, True)]
    kept = f"{_STAYS} {stated}, and our crews are proud of that record."
    assert _found(reworded(f"{_STAYS} {sentence}", kept)) == []


def test_a_sentence_about_the_same_things_is_no_counterpart_of_a_denial() -> None:
    about = "Crews use the gangways, cranes and winches of our ferries (including chartered ferries) daily."
    denied = (
        "No claims were brought over the gangways, cranes and winches of our ferries, chartered ones too."
    )
    assert _found(reworded(f"{about} {denied}", about)) == [(denied, True)]
    anew = (
        "We have had no claims over gangways, cranes and winches of our ferries, chartered ones among them."
    )
    assert _found(reworded(f"{about} {denied}", f"{about} {anew}")) == []


@pytest.mark.parametrize(
    "statement",
    [
        "The line has implemented systems and processes intended to secure its ticket offices.",
        "We do not anticipate any long closures of our northern piers this decade.",
    ],
)
def test_safeguards_and_good_expectations_that_are_gone_are_told(statement: str) -> None:
    assert _found(reworded(f"{_STAYS} {statement}", _STAYS)) == [(statement, True)]
    assert _found(reworded(_STAYS, f"{_STAYS} {statement}")) == []


@pytest.mark.parametrize(
    "statement",
    [
        "We are now operating under an integrity agreement with the ministry of ports.",
        "The line is currently subject to a court order that keeps it from raising its fares.",
        "In May 2024, our main lender was found to have violated banking law.",
        "The ministry filed an enforcement action against two former officers of the line.",
    ],
)
def test_orders_and_findings_of_courts_are_told(statement: str) -> None:
    assert _found(reworded(_STAYS, f"{_STAYS} {statement}")) == [(statement, False)]
    assert _found(reworded(f"{_STAYS} {statement}", _STAYS)) == []


@pytest.mark.parametrize(
    "sentence",
    [
        "If the line is found to have violated harbour law, it could lose its licences.",
        "We are subject to court orders and rules of many ministries in our trade.",
        "We were not found to have violated the banking law of any country.",
        "A court order may keep the line from raising its fares in the north.",
        "A ministry could file an enforcement action against the officers of the line.",
    ],
)
def test_orders_that_may_come_and_rules_in_general_are_not_told(sentence: str) -> None:
    assert _found(reworded(_STAYS, f"{_STAYS} {sentence}")) == []


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (f"{_STAYS} We do not expect to pay any dividends on our shares in coming years.", _STAYS),
        (f"{_STAYS} We have no policies designed to prevent fraud at the counters of our piers.", _STAYS),
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
