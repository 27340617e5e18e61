"""The JSON of a history holds each factor once, and is what its schema says."""

from __future__ import annotations

import json
from typing import Any

import jsonschema
import pytest

from tests.comparison.risks import BOILERPLATE, CREW, FERRIES, FUEL, HARBOUR, WEATHER, filing
from viewer.history import history
from viewer.report.history import history_to_json, render_history_json
from viewer.resources import resource

CALM = (*WEATHER, "Heavy storms could damage the piers of our terminals.")
STRUCK = (*WEATHER, "Heavy storms have damaged the piers of our terminals.")


@pytest.fixture(scope="module")
def document() -> dict[str, Any]:
    years = [
        filing(FERRIES, FUEL, CALM, year=2021),
        filing(FERRIES, CREW, CALM, year=2022),
        filing(CREW, FERRIES, FUEL, STRUCK, year=2023),
    ]
    made: dict[str, Any] = json.loads(render_history_json(history(years)))
    return made


def test_it_is_what_the_schema_says(document: dict[str, Any]) -> None:
    schema = json.loads(resource("schema", "history.schema.json").read_text(encoding="utf-8"))
    jsonschema.Draft202012Validator.check_schema(schema)
    jsonschema.validate(document, schema)


def test_each_factor_belongs_to_one_risk(document: dict[str, Any]) -> None:
    every = [factor["id"] for one in document["filings"] for factor in one["factors"]]
    assert sorted(every) == sorted(
        identifier for risk in document["risks"] for ids in risk["factors"] for identifier in ids
    )


def test_a_risk_that_returned_says_where_it_was_missing(document: dict[str, Any]) -> None:
    fuel = next(risk for risk in document["risks"] if risk["heading"] == FUEL[0])
    assert (fuel["first"], fuel["last"], fuel["missing"]) == (0, 2, [1])
    assert fuel["factors"] == [["f0.2"], [], ["f2.3"]]
    (step,) = fuel["steps"]
    assert (step["from"], step["to"], step["status"], step["similarity"]) == (0, 2, "unchanged", 1.0)


def test_a_shift_of_meaning_is_quoted_with_its_places(document: dict[str, Any]) -> None:
    weather = next(risk for risk in document["risks"] if risk["heading"] == WEATHER[0])
    (before, step) = weather["steps"]
    assert before["shifts"] == []
    assert step["shifts"]
    for shift in step["shifts"]:
        assert shift["old"] in shift["old_sentence"] and shift["new"] in shift["new_sentence"]
        assert (shift["old_place"]["factor"], shift["place"]["factor"]) == ("f1.3", "f2.4")


def test_what_is_doubtful_about_the_filings_is_told() -> None:
    twice = history_to_json(history([filing(HARBOUR, FUEL), filing(HARBOUR, FUEL, CREW)]))
    assert [note["kind"] for note in twice["notes"]] == ["same year"]
    assert "FY2024" in twice["notes"][0]["text"]
    assert BOILERPLATE not in json.dumps(twice)
