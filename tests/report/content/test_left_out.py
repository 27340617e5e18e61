"""No face, and no data that was asked to be cut, has a sentence of a factor that was left out."""

from __future__ import annotations

import io
import json
import zipfile
from functools import cache

import jsonschema
import pytest

from tests.builders import build_filing
from viewer.comparison import compare
from viewer.comparison.model import Comparison
from viewer.report import render
from viewer.report.content.choices import ReportContent, WhichFactors
from viewer.report.formats import BY_NAME
from viewer.report.made.making import Making
from viewer.report.manifest.checking import _differences
from viewer.report.manifest.contents import found_of
from viewer.report.pdf.contents import pdf_contents
from viewer.resources import resource

PASSAGE = (
    "Each spring the ice of the upper river breaks late, and barges with grain from nine mills wait for "
    "weeks at the locks until the wardens let them pass in the order in which they came."
)
"""Goes from one factor to another."""
FACTORS = (
    ("Zinc may become dear.", "The Company paid 410 crowns a ton. The Company may lose nine mills."),
    ("Floods may drown our fields.", f"Walls of the Company stand 12 feet high. {PASSAGE} Eels may die."),
    ("Crews may leave.", "Deck hands leave the Company in spring, when farms need them for hay."),
    ("Tolls may rise.", "The Company pays tolls of $11.8 million at seven gates, with no consent asked."),
    ("Wool may rot.", "A barn of the Company holds 70 bales. Moths may eat the wool that lies in it."),
    ("Glass may break.", "Panes of the Company are thin. A rival of the Company breaks 44 of them a year."),
)
ONLY = ReportContent(factors=WhichFactors.CHOSEN, chosen=("o3",), verdicts=(), cut_data=True)
NAMES = ("html", "markdown", "docx", "xlsx", "csv", "json")


@cache
def comparison() -> Comparison:
    """Two filings with a new name, an exception, a passage that moved, figures, shifts and a lost factor."""
    news = []
    for heading, body in FACTORS[:-1]:
        text = body.replace("The Company", "Marlow Quay").replace("the Company", "Marlow Quay")
        text = text.replace(f" {PASSAGE}", "").replace("may lose", "has lost").replace("410", "530")
        news.append((None, (heading, text.replace("A barn of Marlow Quay", "A barn of the Company"))))
    news[3] = (None, (news[3][1][0], f"{news[3][1][1]} {PASSAGE}"))
    return compare(
        build_filing("Quay", [(None, one) for one in FACTORS], 2024), build_filing("Quay", news, 2025)
    )


WORDS = "Zinc", "crowns", "Floods", "Eels", "wardens", "Tolls", "gates", "barn", "bales", "Moths", "Panes"
"""Each stands in a factor that was left out, and nowhere else: a place is told by a few words around it."""


def whole(name: str, content: ReportContent) -> str:
    """All that a report holds, of each part of its file."""
    made = render(BY_NAME[name], comparison(), None, Making(content=content))
    if isinstance(made, str):
        return made
    with zipfile.ZipFile(io.BytesIO(made)) as archive:
        return "\n".join(archive.read(part).decode("utf-8", "replace") for part in archive.namelist())


@pytest.mark.parametrize("name", NAMES)
def test_nothing_of_what_was_left_out_is_told(name: str) -> None:
    told = whole(name, ONLY)
    assert [word for word in WORDS if word in told] == []
    if name not in ("csv", "json"):
        assert "Crews may leave" in told


def test_nor_on_the_pages() -> None:
    told = json.dumps(pdf_contents(comparison(), None, Making(content=ONLY)), ensure_ascii=False)
    assert [word for word in WORDS if word in told] == []
    assert "Crews may leave" in told


def test_without_a_choice_it_is_there() -> None:
    told = whole("json", ReportContent())
    assert all(word in told for word in WORDS)
    assert [(one.new, len(one.kept)) for one in comparison().replacements] == [("Marlow Quay", 1)]
    assert comparison().passages


@pytest.mark.parametrize("name", ["html", "markdown", "docx"])
def test_counts_are_of_all_and_say_how_many_are_shown(name: str) -> None:
    told = whole(name, ONLY)
    assert "5 places, 1 of them shown" in told
    assert "not replaced in 1 place, none of them shown" in told


def test_cut_data_fits_the_schema_and_has_what_is_shown() -> None:
    document = json.loads(whole("json", ONLY))
    schema = json.loads(resource("schema", "comparison.schema.json").read_text("utf-8"))
    jsonschema.validate(document, schema)
    assert [[one["id"] for one in document[side]["factors"]] for side in ("old", "new")] == [["o3"], ["n3"]]
    assert [pair["figures"] for pair in document["pairs"]] == [[]]
    assert document["passages"] == []
    assert [len(one["places"]) for one in document["replacements"]] == [1]


def test_a_manifest_that_leaves_a_heading_out_is_still_checked() -> None:
    manifest = json.loads(whole("json", ONLY))["manifest"]
    assert [one["heading"] for one in manifest["found"] if one["heading"]] == ["Crews may leave."]
    lines = list(_differences(manifest, found_of(comparison())))
    assert [line.differs for line in lines] == [False]
    lines = list(_differences(manifest, found_of(comparison())[1:]))
    assert "a factor that the report does not show" in lines[0].words
