"""Of what the things counted are, and whose."""

from __future__ import annotations

import pytest

from tests.figures.describe.claims import numbers


@pytest.mark.parametrize(
    ("text", "told", "unit"),
    [
        ("There were 103,571,141 shares of our Class B common stock.",
         "shares of Class B common stock", "shares"),
        ("We have three classes of directors serving long terms.", "classes of directors", "classes"),
        ("Coldway serves about 1,600 towns.", "towns of Coldway", "towns"),
        ("Coldway, which we bought from Marl Co. for $9.2 million, mainly provides links to 1,600 towns.",
         "towns of Coldway", "towns"),
        ("The Elm Trust nominated two directors.", "directors nominated by Elm Trust", "directors"),
        ("Two directors were appointed by the Elm Trust.", "directors appointed by Elm Trust", "directors"),
        ("The Chilean segment had 22 shops.", "shops of Chilean segment", "shops"),
        ("The Company operates 12 ports.", "ports", "ports"),
        ("We have 2 ports under construction.", "ports under construction", "ports"),
        ("A further 2 ports are currently being built.", "ports being built", "ports"),
        ("We are building 2 ports.", "ports being built", "ports"),
        ("We rebuilt 2 ports in our Northern district.", "ports", "ports"),
        ("We closed eight high-profile stores.", "high-profile stores closed", "high-profile stores"),
        ("Norway has 12 ports, and Coldway runs nine ports.", "ports of Coldway", "ports"),
    ],
)  # fmt: skip
def test_what_is_counted(text: str, told: str, unit: str) -> None:
    figure = numbers(text)[-1]
    assert (figure.claim.words, figure.unit) == (told, unit)
