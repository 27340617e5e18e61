"""Figures against the tagged facts of their own filings, beside what a reader found.

A label holds ``[factor, part, start, concept]`` of every figure that is looked up: the name of its
counterpart, None where the statements have none or none could be told. No word of a filing is kept: filings
are told by their SHA-256, and those that the corpus lacks are left out. In none of them does a figure
differ from its counterpart.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import pytest

from tests.accuracy.test_figure_positions import by_sha256
from tests.corpus import filing, on_corpus
from viewer.comparison.figures.ties.attach import ties_of
from viewer.comparison.figures.ties.tie import TieOutcome
from viewer.comparison.places import NEW, number_of
from viewer.comparison.prepared_filing import FoundFigures, PreparedFiling

pytestmark = on_corpus

LABELS: dict[str, list[tuple[int, int, int, str | None]]] = json.loads(
    (Path(__file__).parent / "ties" / "labels.json").read_text("utf-8")
)
AGREES_RIGHT = 0.98
"""Share of the figures told to agree that do."""
RECALL = 0.35
"""Share of the figures with a counterpart that are told to agree: 2 of 5 in the corpus, 69 of 157 in 51 other
filings, where most that are missed are of a part of the business that their sentence names otherwise."""


@dataclass(frozen=True)
class TieScore:
    """How the figures of one filing were tied."""

    name: str
    looked_up: int
    right: int
    wrong: tuple[tuple[int, ...], ...]
    differs: tuple[tuple[int, ...], ...]
    counterparts: int


@cache
def scores() -> tuple[TieScore, ...]:
    """The labelled filings that the corpus has."""
    files = by_sha256()
    return tuple(_score(files[sha256], label) for sha256, label in LABELS.items() if sha256 in files)


def _score(path: Path, label: list[tuple[int, int, int, str | None]]) -> TieScore:
    prepared = PreparedFiling(filing(path), NEW)
    for _ in prepared.find_figures(FoundFigures()):
        pass
    said = {(factor, part, start): concept for factor, part, start, concept in label}
    right, wrong, differs = 0, [], []
    ties = ties_of(prepared.filing, prepared.figures, prepared.texts)
    for placed, tie in ties.items():
        place = number_of(placed.place.factor), placed.place.part, placed.figure.start
        if tie.outcome is TieOutcome.DIFFERS:
            differs.append(place)
        elif tie.fact is not None and tie.fact.name == said.get(place):
            right += 1
        elif tie.fact is not None:
            wrong.append(place)
    name = f"{path.parent.name}/{path.name}"
    counterparts = sum(1 for concept in said.values() if concept is not None)
    return TieScore(name, len(ties), right, tuple(wrong), tuple(differs), counterparts)


def _table(found: tuple[TieScore, ...]) -> str:
    lines = [f"{'filing':44} {'figures':>8} {'agrees':>8} {'wrong':>8} {'differs':>8} {'counterparts':>12}"]
    lines += [
        f"{one.name[-44:]:44} {one.looked_up:8} {one.right:8} {len(one.wrong):8} {len(one.differs):8} "
        f"{one.counterparts:12}"
        for one in found
    ]
    told = sum(one.right + len(one.wrong) for one in found)
    right, all_ = sum(one.right for one in found), sum(one.counterparts for one in found)
    lines.append(f"right of those told to agree {right}/{told}, recall {right}/{all_}")
    return "\n".join(lines)


def test_figures_are_tied_as_a_reader_would() -> None:
    found = scores()
    if not found:
        pytest.skip("the corpus has no labelled filing with tagged facts")
    print("\n" + _table(found))
    right, wrong = sum(one.right for one in found), [place for one in found for place in one.wrong]
    assert right / max(1, right + len(wrong)) >= AGREES_RIGHT, wrong
    assert right >= RECALL * sum(one.counterparts for one in found)


def test_no_figure_is_falsely_said_to_differ() -> None:
    assert [(one.name, one.differs) for one in scores() if one.differs] == []
