"""Whether both sides of a row claim what a reader says they do, and whether its verdict is the reader's.

The pairs of ``claims/`` are invented: filings in the style of real ones, with a label for every row that
tells
of a difference. Labels of real filings quote them, so they are kept elsewhere: a folder of the same form that
``FACTORDIFF_CLAIMS`` names is scored too.
"""

from __future__ import annotations

import os
from dataclasses import replace
from functools import cache
from pathlib import Path

import pytest

from tests.accuracy.claims_table import (
    ClaimScore,
    PairLabel,
    both_right,
    claims_table,
    fits,
    pair_labels,
    score,
    shown_whole,
    shows,
    verdict_f1,
)

INVENTED = Path(__file__).parent / "claims"
BOTH_RIGHT = 0.97
"""Share of rows both of whose labels are right."""
VERDICTS = 0.98
"""F1 of figures set beside each other with the right verdict."""
LEAST_ROWS = 60


@cache
def _scores(folder: Path) -> tuple[ClaimScore, ...]:
    return tuple(score(label) for label in pair_labels(folder))


def _folders() -> list[Path]:
    elsewhere = os.environ.get("FACTORDIFF_CLAIMS")
    return [INVENTED, *([Path(elsewhere)] if elsewhere else [])]


@pytest.mark.parametrize("folder", _folders(), ids=lambda folder: folder.name)
def test_both_labels_and_the_verdict_are_those_of_a_reader(folder: Path) -> None:
    scores = _scores(folder)
    print("\n" + claims_table(scores))
    faults = [fault for each in scores for fault in each.faults]
    assert sum(each.wanted for each in scores) >= (LEAST_ROWS if folder is INVENTED else 1)
    assert both_right(scores) >= BOTH_RIGHT, faults
    assert verdict_f1(scores) >= VERDICTS, faults
    assert not [name for each in scores for name in each.reckoned]


@pytest.mark.parametrize("folder", _folders(), ids=lambda folder: folder.name)
def test_a_label_as_it_is_shown_leaves_nothing_out(folder: Path) -> None:
    scores = _scores(folder)
    assert shown_whole(scores) >= BOTH_RIGHT, [fault for each in scores for fault in each.thin]


@pytest.mark.parametrize(
    ("label", "shown", "right"),
    [
        ("share of Class A shares owned by trust", "the trust owned […] of our Class A shares", True),
        ("tolls of Quay", "Quay had […] of tolls", True),
        ("tolls of Quay / dues", "we paid […] of dues", True),
        ("tolls [paid] of Quay", "tolls", False),
    ],
)
def test_what_is_shown_has_the_words_of_a_label(label: str, shown: str, right: bool) -> None:
    assert shows(label, shown) is right


@pytest.mark.parametrize(
    ("label", "told", "right"),
    [
        ("net sale", "net sales", True),
        ("net loss", "loss", False),
        ("[total] revenues of Quay", "revenues of Quay", True),
        ("[total] revenues of Quay", "total revenues of Quay", True),
        ("revenues of Quay", "revenues", False),
        ("revenues", "revenues of Quay", False),
        ("as of May 3, 2012", "at May 3, 2012", True),
        ("as of May 3, 2012", "through May 3, 2012", False),
        ("paid for tugs / spent on tugs", "spent on tugs", True),
        ("", "", True),
        ("", "about", False),
    ],
)
def test_what_a_label_takes_for_right(label: str, told: str, right: bool) -> None:
    assert fits(label, told) is right


def test_a_wrong_label_is_a_fault() -> None:
    (label,) = (each for each in pair_labels(INVENTED) if each.name == "ferries")
    row = label.rows[0]
    wrong = replace(row.new, parts={**row.new.parts, "what": "rent"})
    spoilt = replace(row, new=wrong, verdicts=("reversed",))
    made = score(PairLabel("spoilt", label.old, label.new, (spoilt,), whole=False))
    assert (made.right, made.both) == (0, 0)
    assert len(made.faults) == 2
