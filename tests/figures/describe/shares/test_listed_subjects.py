"""The subject of a share is the whole list that accounts for it."""

from __future__ import annotations

import pytest

from tests.figures.describe.claims import first
from viewer.figures.model import FigureKind


@pytest.mark.parametrize(
    ("subject", "told"),
    [
        ("Quayline, Quaymeet and Quaychat", "Quayline, Quaymeet and Quaychat"),
        ("Quayline, Quaymeet, and Quaychat", "Quayline, Quaymeet, and Quaychat"),
        ("Quayline and Quaymeet and Quaychat, our main ports,", "Quayline and Quaymeet and Quaychat"),
        ("In 2012, Quayline, Quaymeet and Quaychat", "Quayline, Quaymeet and Quaychat"),
        ("We think that Quayline, Quaymeet and Quaychat", "Quayline, Quaymeet and Quaychat"),
        ("Sales to Quay Lines, Marl and Oslo Ports", "Sales to Quay Lines, Marl and Oslo Ports"),
        ("Ferries, our barges and tugs", "Ferries, barges and tugs"),
        ("Oil, gas and coal", "Oil, gas and coal"),
    ],
)
def test_a_list_is_told_from_its_first_name(subject: str, told: str) -> None:
    figure = first(f"{subject} accounted for 40% of our costs.", FigureKind.PERCENT)
    assert figure.claim.subject == f"{told} as share of costs"


@pytest.mark.parametrize(
    "opening",
    [
        "Historically, ",
        "Moreover, ",
        "Our ports, ",
        "Of our costs in Norway, ",
        "We own ports, ",
        "In our home, Norway, ",
    ],
)
def test_what_a_comma_ends_before_the_names_is_no_name(opening: str) -> None:
    figure = first(f"{opening}Quay and Marl accounted for 40% of our costs.", FigureKind.PERCENT)
    assert figure.claim.subject == "Quay and Marl as share of costs"
