"""Every figure at its place, and what became of it, against labels made by reading four pairs of filings.

A label holds ``[factor, part, start, end, kind, value, unit]`` of each figure of the first factors that have
any, and ``[old, new, verdict]`` of each that both filings have, by its place in those lists; what no match
names was removed or added. No word of the filings is kept: they are told by their SHA-256.
"""

from __future__ import annotations

import hashlib
import json
from collections import Counter
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from tests.accuracy.test_figures import FLOORS, LABELS, MATCHING, Item, f1
from tests.corpus import comparison, corpus_folder, on_corpus
from viewer.comparison.model import Comparison, FigureVerdict, PlacedFigure
from viewer.figures import references_of

pytestmark = on_corpus

PAIRS = sorted(path.name for path in LABELS.glob("pair-*.json"))
UNITS = ("money", "percent", "count")
"""Kinds whose unit is labelled: of counts, the noun that what is found must have among its words."""


@cache
def label(name: str) -> dict[str, Any]:
    """What a reader found in a pair of filings."""
    loaded: dict[str, Any] = json.loads((LABELS / name).read_text("utf-8"))
    return loaded


@cache
def by_sha256() -> dict[str, Path]:
    """The files of the corpus by the SHA-256 of their bytes."""
    folder = corpus_folder()
    assert folder is not None
    files = [path for part in ("seeds", "filings") for path in sorted((folder / part).rglob("*"))]
    return {hashlib.sha256(path.read_bytes()).hexdigest(): path for path in files if path.is_file()}


def compared(name: str) -> Comparison:
    """A labelled pair of filings, compared."""
    paths = [by_sha256().get(label(name)[f"{side}_sha256"]) for side in ("old", "new")]
    if None in paths:
        pytest.skip("the corpus lacks a filing of this pair")
    old, new = (path for path in paths if path is not None)
    return comparison(old, new)


def _labelled(name: str, side: str) -> list[tuple[Any, ...]]:
    return [tuple(figure) for figure in label(name)[side]]


def _told(placed: PlacedFigure) -> tuple[Any, ...]:
    figure = placed.figure
    place = int(placed.place.factor[1:]), placed.place.part, figure.start, figure.end
    return (*place, figure.kind.value, figure.value.plain, figure.unit)


def _found(name: str, side: str) -> list[tuple[Any, ...]]:
    """The figures found in the labelled factors of one side."""
    factors = {figure[0] for figure in _labelled(name, side)}
    sides = [getattr(row, side) for pair in compared(name).pairs for row in pair.figures]
    return [told for told in map(_told, filter(None, sides)) if told[0] in factors]


@pytest.mark.parametrize("side", ["old", "new"])
@pytest.mark.parametrize("name", PAIRS)
def test_figures_are_found_where_they_stand(name: str, side: str) -> None:
    wanted, got = _labelled(name, side), _found(name, side)
    for kind, floor in FLOORS.items():
        expected, found = ([each[:6] for each in figures if each[4] == kind] for figures in (wanted, got))
        assert f1(expected, found) >= floor, (kind, Counter(expected) - Counter(found))
    assert f1((each[:6] for each in wanted), (each[:6] for each in got)) >= min(FLOORS.values())


@pytest.mark.parametrize("side", ["old", "new"])
@pytest.mark.parametrize("name", PAIRS)
def test_units_are_told(name: str, side: str) -> None:
    units = {each[:4]: each[6] for each in _found(name, side)}
    for *place, kind, _, unit in _labelled(name, side):
        if kind in UNITS and tuple(place) in units:
            assert unit in (units[tuple(place)] or "")


@pytest.mark.parametrize("name", PAIRS)
def test_figures_are_matched_and_judged_as_a_reader_would(name: str) -> None:
    olds, news = _labelled(name, "old"), _labelled(name, "new")
    wanted: list[Item] = [(olds[i][:4], news[j][:4], verdict) for i, j, verdict in label(name)["matches"]]
    matched_old, matched_new = (
        {i for i, *_ in label(name)["matches"]},
        {j for _, j, _ in label(name)["matches"]},
    )
    wanted += [(each[:4], None, "removed") for at, each in enumerate(olds) if at not in matched_old]
    wanted += [(None, each[:4], "added") for at, each in enumerate(news) if at not in matched_new]
    factors = {each[0] for each in olds}, {each[0] for each in news}
    got: list[Item] = []
    for pair in compared(name).pairs:
        for row in pair.figures:
            old, new = (_told(side)[:4] if side else None for side in (row.old, row.new))
            if (old and old[0] in factors[0]) or (new and new[0] in factors[1]):
                got.append((old, new, row.verdict.value))
    assert f1(wanted, got) >= MATCHING, (Counter(wanted) - Counter(got), Counter(got) - Counter(wanted))


@pytest.mark.parametrize("name", PAIRS)
def test_no_reference_is_a_figure(name: str) -> None:
    filings = compared(name)
    for side in (filings.old, filings.new):
        texts = {
            (factor.number, at): part.text for factor in side.factors for at, part in enumerate(factor.parts)
        }
        taken = {
            (*key, position)
            for key, text in texts.items()
            for span in references_of(text)
            for position in range(span.start, span.end)
        }
        found = _found(name, "old" if side is filings.old else "new")
        assert found
        assert not any((factor, part, start) in taken for factor, part, start, *_ in found)


@pytest.mark.parametrize("name", PAIRS)
def test_no_quiet_filing_is_called_inconsistent_or_stale(name: str) -> None:
    made = compared(name)
    assert made.inconsistencies == ()
    verdicts = {row.verdict for pair in made.all_pairs for row in pair.figures}
    assert FigureVerdict.NOT_ROLLED not in verdicts
