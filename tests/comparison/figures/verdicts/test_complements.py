"""Sales to one buyer are not the sales to another."""

from __future__ import annotations

import pytest

from tests.comparison.figures.verdicts.pairs import row
from viewer.comparison.model import FigureVerdict


@pytest.mark.parametrize(
    ("old", "new", "verdict"),
    [
        ("Sales to the navy made up 33% of revenue.", "Sales to the army made up 21% of revenue.", "unlike"),
        (
            "Sales to the navy made up 33% of revenue.",
            "Sales to the army made up 33% of revenue.",
            "unchanged",
        ),
        ("Sales to the navy made up 33% of revenue.", "Sales to the navy made up 21% of revenue.", "changed"),
        ("Revenue from ships was $5 million.", "Revenue from vessels was $6 million.", "changed"),
        ("Revenue from ships was $5 million.", "Revenue from mines was $6 million.", "unlike"),
    ],
)
def test_the_complement_of_a_noun_tells_measures_apart(old: str, new: str, verdict: str) -> None:
    assert row(old, new).verdict is FigureVerdict(verdict)
