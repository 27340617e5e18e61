"""``covers`` → ``does not cover``: denials that come and go, and those that only change their words."""

from __future__ import annotations

import pytest

from tests.comparison.shifts.sentences import kinds


@pytest.mark.parametrize(
    ("affirmed", "denied"),
    [
        ("Our policies cover floods.", "Our policies do not cover floods."),
        ("We have experienced an outage.", "We have never experienced an outage."),
        ("We have a contract with this yard.", "We have no contract with this yard."),
        ("We run the line with a licence.", "We run the line without a licence."),
        ("We are able to repay the loan.", "We are unable to repay the loan."),
        ("Two agents paid their fees.", "Two agents failed to pay their fees."),
        ("We have the crews for a second ship.", "We lack the crews for a second ship."),
        ("We sail to the outer islands.", "We no longer sail to the outer islands."),
        ("We own the quay.", "We don't own the quay."),
        ("All of our hands are in a union.", "None of our hands are in a union."),
        ("Our policies cover floods.", "Our policies exclude floods."),
        ("The lease allows subletting.", "The lease prohibits subletting."),
        ("These alarms can prevent a fire.", "Neither these alarms nor our guards can prevent a fire."),
        (
            "Alarms can prevent a fire, and we may see it before the deck burns.",
            "Alarms cannot prevent a fire, and we may not see it until the deck burns.",
        ),
    ],
)
def test_what_was_affirmed_is_denied_and_back(affirmed: str, denied: str) -> None:
    assert kinds(affirmed, denied) == ["negation"]
    assert kinds(denied, affirmed) == ["negation"]


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (
            "We cannot assure you that the pier will be built.",
            "There is no assurance that the pier will be built.",
        ),
        ("We have not had any strike.", "We have had no strike."),
        (
            "These alarms cannot prevent a fire, and we may not see it until it burns.",
            "Neither these alarms nor our guards can prevent a fire, and we may not see it until it burns.",
        ),
        ("We may be unable to hire pilots.", "We may not be able to hire pilots."),
        ("The line did not open until May.", "The line opened in May."),
        ("We do not own it.", "We don't own it."),
        ("These include, but are not limited to, storms.", "These include storms."),
        ("If we fail to renew it, we would have to stop.", "If we do not renew it, we would have to stop."),
        ("There is no assurance our pumps will find each leak.", "Our pumps may not find each leak."),
        ("Our yard has not and will not be sold.", "Our yard has not been and will not be sold."),
        ("If we do not obtain permits, we must stop.", "Unless we obtain permits, we must stop."),
        (
            "We are unable to sell and also to lease it.",
            "We are unable to sell it and are unable to lease it.",
        ),
        ("We cannot be certain how it will sell.", "It may not sell, and we do not know how."),
        (
            "We depend on our ability to attract divers.",
            "If we fail to attract divers, we may not be able to grow.",
        ),
    ],
)
def test_the_same_denial_in_other_words_is_no_shift(old: str, new: str) -> None:
    assert "negation" not in kinds(old, new)
    assert "negation" not in kinds(new, old)


def test_a_denial_that_moved_to_another_clause_is_two() -> None:
    old = "We have not sold the pier, and we have leased the dock."
    assert kinds(old, "We have sold the pier, and we have not leased the dock.") == ["negation"]
