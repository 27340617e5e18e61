"""The series of real filings, against those that a reader listed before any was found."""

from __future__ import annotations

import tomllib
from itertools import pairwise
from pathlib import Path

import pytest

from tests.corpus import on_corpus
from viewer.history import Comparisons, History, Point, Series, series_of

pytestmark = on_corpus

LABELS = tomllib.loads((Path(__file__).parent / "series_seeds.toml").read_text(encoding="utf-8"))
RECALL_FLOOR = 0.9


@pytest.fixture(scope="module")
def found(seeds: tuple[History, Comparisons]) -> tuple[Series, ...]:
    return series_of(*seeds)


def place(point: Point) -> str:
    return f"{point.filing}.{point.factor.number}.{point.part}@{point.placed.figure.start}"


def test_no_series_joins_what_a_reader_keeps_apart(found: tuple[Series, ...]) -> None:
    listed = [frozenset(series) for series in LABELS["series"]]
    for series in found:
        places = {place(point) for point in series.points}
        assert any(places <= each for each in listed), f"{series.words}: {places}"


def test_nearly_all_that_a_reader_puts_in_one_row_is_found(found: tuple[Series, ...]) -> None:
    of = {place(point): series.id for series in found for point in series.points}
    links = [link for series in LABELS["series"] for link in pairwise(series)]
    missed = [link for link in links if of.get(link[0], "none") != of.get(link[1])]
    print(f"\nseries: {len(links) - len(missed)} of {len(links)} links found", *missed, sep="\n")
    assert len(links) - len(missed) >= RECALL_FLOOR * len(links)


@pytest.mark.parametrize("run", LABELS["runs"], ids=lambda run: run[0])
def test_a_run_that_a_reader_named_is_one_series(found: tuple[Series, ...], run: list[str]) -> None:
    assert run in [[point.text for point in series.points] for series in found]


def test_a_loss_that_later_filings_tell_otherwise_is_restated(found: tuple[Series, ...]) -> None:
    restated = [[point.text for point in points] for series in found for points in series.restated]
    assert restated == [LABELS["runs"][2]]


def test_a_doubtful_reading_is_marked_at_its_point(found: tuple[Series, ...]) -> None:
    doubted = {place(point) for series in found for point in series.points if point.suspect}
    assert {"2.14.1@485", "2.14.1@512"} <= doubted
