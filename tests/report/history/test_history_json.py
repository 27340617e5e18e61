"""The JSON of a history holds each factor once, and is what its schema says."""

from __future__ import annotations

import json
from typing import Any

import jsonschema
import pytest

from tests.comparison.risks import BOILERPLATE, CREW, FERRIES, FUEL, HARBOUR, WEATHER, filing
from viewer.filings.model import Filing
from viewer.history import Comparisons, history
from viewer.report.history import render_history_json
from viewer.resources import resource

CALM = (*WEATHER, "Heavy storms could damage the piers of our terminals.")
STRUCK = (*WEATHER, "Heavy storms have damaged the piers of our terminals.")
DEARER = (FUEL[0], FUEL[1].replace("31%", "35%"), *FUEL[2:])
"""The same share of the same year, restated."""


def rendered(*years: Filing, blame: bool = False) -> dict[str, Any]:
    comparisons = Comparisons(years)
    text = render_history_json(history(years, comparisons=comparisons), comparisons, blame=blame)
    made: dict[str, Any] = json.loads(text)
    return made


@pytest.fixture(scope="module")
def document() -> dict[str, Any]:
    return rendered(
        filing(FERRIES, FUEL, CALM, year=2024),
        filing(FERRIES, CREW, CALM, year=2025),
        filing(CREW, FERRIES, DEARER, STRUCK, year=2026),
        blame=True,
    )


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
    assert (step["from"], step["to"], step["status"]) == (0, 2, "edited")
    assert step["figures"] == 1 and 0.9 < step["similarity"] < 1


def test_a_shift_of_meaning_is_quoted_with_its_places(document: dict[str, Any]) -> None:
    weather = next(risk for risk in document["risks"] if risk["heading"] == WEATHER[0])
    (before, step) = weather["steps"]
    assert before["shifts"] == []
    assert step["shifts"]
    for shift in step["shifts"]:
        assert shift["old"] in shift["old_sentence"] and shift["new"] in shift["new_sentence"]
        assert (shift["old_place"]["factor"], shift["place"]["factor"]) == ("f1.3", "f2.4")


def test_a_restated_figure_is_two_values_of_one_period(document: dict[str, Any]) -> None:
    (series,) = [one for one in document["series"] if one["restated"]]
    assert [(point["filing"], point["value"]) for point in series["points"]] == [(0, 31), (2, 35)]
    assert [(one["period"], one["values"]) for one in series["restated"]] == [("2024-06-30", [31, 35])]
    assert series["risks"] == [risk["id"] for risk in document["risks"] if risk["heading"] == FUEL[0]]
    for point in series["points"]:
        factor = next(each for each in document["filings"][point["filing"]]["factors"])
        assert point["place"]["factor"] == point["factor"] != factor["id"]


def test_each_sentence_says_since_when_it_stands(document: dict[str, Any]) -> None:
    told = {one["sentence"]: (one["first_exact"], one["first_any"]) for one in document["blame"]}
    assert told[STRUCK[2]] == (2, 0)
    assert told["Waves above four metres close the outer route."] == (0, 0)
    assert told["Licensed deck officers are scarce in the archipelago, and cargo lines pay them more."] == (
        1,
        1,
    )
    assert all(one["factor"].startswith("f2.") for one in document["blame"])


def test_blame_is_told_on_request_alone() -> None:
    made = rendered(filing(HARBOUR, FUEL, year=2021), filing(HARBOUR, FUEL, CREW, year=2022))
    assert not {"blame", "last_seen"} & made.keys()


def test_what_is_doubtful_about_the_filings_is_told() -> None:
    twice = rendered(filing(HARBOUR, FUEL), filing(HARBOUR, FUEL, CREW))
    assert [note["kind"] for note in twice["notes"]] == ["same year"]
    assert "FY2024" in twice["notes"][0]["text"]
    assert BOILERPLATE not in json.dumps(twice)
