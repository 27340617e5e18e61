"""What the statements say of a figure, in each report."""

from __future__ import annotations

import csv
import io
import json

import pytest
from jsonschema import Draft202012Validator

from tests.filings.facts.tagged_pages import Tagged, tagged_filing
from viewer.comparison import compare
from viewer.comparison.model import Comparison
from viewer.report import render_csv, render_html, render_json, render_markdown
from viewer.resources import resource

DIFFERS = "differs: the statements say −$8.3 billion (NetIncomeLoss, year ended December 31, 2024)"


@pytest.fixture(scope="module")
def comparison(tmp_path_factory: pytest.TempPathFactory) -> Comparison:
    folder = tmp_path_factory.mktemp("filings")
    rows = [
        Tagged("us-gaap:NetIncomeLoss", "8,300", sign="-"),
        Tagged("us-gaap:Goodwill", "3,210", "End2024"),
        Tagged("us-gaap:ConcentrationRiskPercentage1", "27", "Docks2024", "pure", -2, decimals="2"),
    ]
    risks = [
        "Our net loss was $8.4 billion in 2024, and we owe $5.3 million.",
        "In 2024 our docks made up 27% of revenues.",
    ]
    filing = tagged_filing(folder, risks, rows)
    return compare(filing, filing)


def test_the_json_has_a_tie_of_each_figure_that_was_looked_up(comparison: Comparison) -> None:
    document = json.loads(render_json(comparison))
    Draft202012Validator(
        json.loads(resource("schema", "comparison.schema.json").read_text("utf-8"))
    ).validate(document)
    figures = [figure for pair in document["pairs"] for figure in pair["figures"]]
    ties = {figure["new"]["text"]: figure["tie"] for figure in figures}
    assert ties["$8.4 billion"] == {
        "outcome": "differs",
        "concept": "us-gaap:NetIncomeLoss",
        "value": -8_300_000_000,
        "period": "2024-01-01/2024-12-31",
        "dimensions": {},
    }
    assert ties["$5.3 million"] == {
        "outcome": "none",
        "concept": None,
        "value": None,
        "period": None,
        "dimensions": {},
    }
    assert ties["27%"]["value"] == 27
    assert ties["27%"]["dimensions"] == {"ex:SegmentsAxis": "ex:DocksMember"}
    assert ties["2024"] is None
    assert all(figure["new"]["tie"] == figure["tie"] for figure in figures)


def test_the_page_says_what_differs_in_alarm(comparison: Comparison) -> None:
    page = render_html(comparison)
    assert f'<span class="tie alarm">old: {DIFFERS}; new: {DIFFERS}</span>' in page
    assert '<span class="tie dim">no counterpart in the statements</span>' in page


def test_markdown_and_csv_say_it(comparison: Comparison) -> None:
    assert DIFFERS in render_markdown(comparison)
    rows = list(csv.DictReader(io.StringIO(render_csv(comparison))))
    told = {row["new"]: row["statements"] for row in rows}
    assert told["$8.4 billion"] == f"old: {DIFFERS}; new: {DIFFERS}"
    assert told["$5.3 million"] == "no counterpart in the statements"
    assert told["2024"] == ""
