from __future__ import annotations

import json
from dataclasses import replace
from itertools import pairwise
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from tests.builders import build_comparison, build_filing
from tests.corpus import SEED_YEARS, comparison, of_corpus, seed
from tests.report.answered import ASKER, AT, answered
from tests.report.sample import sample
from viewer.comparison import compare
from viewer.comparison.model import Comparison, ManualPair
from viewer.filings import read
from viewer.report import render_json, to_json
from viewer.resources import resource
from viewer.review import Entry, Mark, Review
from viewer.review.check import Check
from viewer.review.figure_marks import FigureEntry
from viewer.review.figure_matches import with_matches
from viewer.review.figure_names import FigureNames


def schema() -> dict[str, Any]:
    text = resource("schema", "comparison.schema.json").read_text(encoding="utf-8")
    document = json.loads(text)
    assert isinstance(document, dict)
    return document


def validator() -> jsonschema.Draft202012Validator:
    return jsonschema.Draft202012Validator(schema())


def errors(document: object) -> list[str]:
    return [f"{error.json_path}: {error.message}" for error in validator().iter_errors(document)]


def factor_texts(side: dict[str, Any], ids: list[str]) -> str:
    if ids in (["o0"], ["n0"], ["oa"], ["na"]):
        return "\n".join(side["notes" if ids[0][1:] == "a" else "introduction"])
    factors = {factor["id"]: factor for factor in side["factors"]}
    return "\n".join("\n".join([factors[i]["heading"], *factors[i]["paragraphs"]]) for i in ids)


def check(document: dict[str, Any]) -> None:
    """Also what the schema cannot say: diffs rebuild, figures stand in their places, no factor is lost."""
    assert errors(document) == []
    introduction = document["introduction"]
    assert bool(introduction) == any(document[side]["introduction"] for side in ("old", "new"))
    beside = [pair for pair in (introduction, document["set_aside"]) if pair]
    for pair in beside + document["pairs"]:
        for side, without in (("old", "+"), ("new", "-")):
            joined = "".join(text for op, text in pair["diff"] if op != without)
            assert joined == factor_texts(document[side], pair[side])
        for figure in pair["figures"]:
            for side in ("old", "new"):
                if figure[side] is not None:
                    found = figure[side]
                    texts = factor_texts(document[side], [found["factor"]]).split("\n")
                    part = texts[found["paragraph"] - (found["factor"][1:] in ("0", "a"))]
                    assert part[found["start"] : found["end"]] == found["text"]
        if pair["nearest"]:
            other = "new" if pair["old"] else "old"
            assert pair["nearest"]["factor"] in {factor["id"] for factor in document[other]["factors"]}
    for side in ("old", "new"):
        paired = sorted(id_ for pair in document["pairs"] for id_ in pair[side])
        assert paired == sorted(factor["id"] for factor in document[side]["factors"])


def test_the_schema_is_a_schema() -> None:
    jsonschema.Draft202012Validator.check_schema(schema())


def test_the_sample_keeps_the_contract() -> None:
    check(to_json(sample()))


def test_the_bundled_filings_keep_the_contract() -> None:
    old, new = sorted(resource("samples").glob("*.md"))
    check(json.loads(render_json(compare(read(old), read(new)))))


@of_corpus
@pytest.mark.parametrize(("old", "new"), list(pairwise(SEED_YEARS)))
def test_real_filings_keep_the_contract(old: int, new: int) -> None:
    check(json.loads(render_json(comparison(seed(old), seed(new)))))


def test_nothing_compared_with_nothing_keeps_the_contract() -> None:
    document = to_json(build_comparison([]))
    check(document)
    assert document["pairs"] == []


def test_what_the_reviewer_paired_is_told() -> None:
    factors = [["Fuel may be dearer.", "Diesel cost five dollars."], ["Wharves may rot.", "Timber softened."]]
    old, new = (build_filing(name, [(None, factor) for factor in factors]) for name in ("old", "new"))
    by_hand = [ManualPair(("o1",), ()), ManualPair((), ("n1",))]
    document = to_json(compare(old, new, manual=by_hand))
    check(document)
    assert document["manual"] == [{"old": ["o1"], "new": []}, {"old": [], "new": ["n1"]}]
    assert [pair["manual"] for pair in document["pairs"] if pair["status"] != "unchanged"] == [True, True]
    assert [pair["manual"] for pair in document["pairs"] if pair["status"] == "unchanged"] == [False]


def test_the_text_is_the_document() -> None:
    comparison = sample()
    text = render_json(comparison)
    document = json.loads(text)
    assert document.pop("manifest")["schema"] == "factordiff.manifest/1"
    assert document == to_json(comparison)
    assert "¥15.1 billion" in text
    assert text == render_json(comparison)


def test_the_keys_that_others_rely_on() -> None:
    document = to_json(sample())
    assert document["schema"] == "factordiff.comparison/1"
    assert document["old"]["section"] == {
        "item": "3.D",
        "title": "Risk Factors",
        "start": 0,
        "end": len(sample().old.text),
        "confidence": 0.62,
        "by_hand": False,
        "warnings": ["No later item ends the section: it runs to the end of the file."],
    }
    (doubt,) = document["old"]["doubts"]
    assert (doubt["kind"], doubt["end"] - doubt["start"], doubt["factor"]) == ("open end", 5, None)
    assert document["old"]["coverage"]["noise"] == {"page number": 5}
    assert document["old"]["coverage"]["unassigned"] == []
    assert document["old"]["warnings"] == ["The year was guessed"]
    assert document["old"]["preamble"] == ["Read these risks."]
    assert document["new"]["factors"][0]["category"] == "Risks related to our business"
    assert document["new"]["factors"][2]["words"] == len(
        ["Cold", "warehouses", "may", "stay", "empty.", "We", "built", "three.", "They", "cost", "much."]
    )
    first, software, tax, warehouses, plain = document["pairs"]
    assert [pair["status"] for pair in document["pairs"]] == [
        "edited",
        "unchanged",
        "removed",
        "added",
        "unchanged",
    ]
    assert (first["flags"], software["flags"]) == (["retitled"], ["moved"])
    assert (tax["new"], warehouses["old"]) == ([], [])
    assert tax["nearest"] == {"factor": "n1", "containment": 0.12}
    assert plain["diff"] == [["=", "Rates move.\nSo."]]
    assert [figure["change"] for figure in first["figures"]] == [
        "rolled_forward",
        "changed",
        "changed",
        "added",
        "restated",
        "unchanged",
    ]
    revenue = first["figures"][2]
    assert (revenue["old"]["value"], revenue["new"]["value"], revenue["old"]["unit"]) == (
        15.1e9,
        26.1e9,
        "JPY",
    )
    assert (revenue["old"]["factor"], revenue["old"]["paragraph"]) == ("o1", 2)
    assert (revenue["measure"], revenue["reason"]) == ("a measure", "built by hand")
    assert first["figures"][3]["old"] is None
    assert tax["figures"][0]["suspect"] == "¥ read as 4"
    assert document["summary"]["similarity"] == {"cosine": 0.9, "jaccard": 0.8, "edit": 0.85, "simple": 0.7}
    assert document["tool"]["options"]["ignore_white_space"] is True


def test_the_summary_counts_the_pairs_and_figures() -> None:
    document = to_json(sample())
    summary, pairs = document["summary"], document["pairs"]
    for status in ("unchanged", "edited", "added", "removed"):
        assert summary[status] == sum(pair["status"] == status for pair in pairs)
    for flag in ("moved", "retitled", "split", "merged"):
        assert summary[flag] == sum(flag in pair["flags"] for pair in pairs)
    for change in ("unchanged", "added", "removed", "rolled_forward", "restated"):
        assert f"figures_{change}" not in summary
        assert summary["figures"][change] == sum(
            figure["change"] == change for pair in pairs for figure in pair["figures"]
        )
    assert summary["figures_changed"] == 5
    loud = ("changed", "restated", "added", "removed")
    assert summary["figures_changed"] == sum(summary["figures"][change] for change in loud)
    assert summary["figures"]["changed"] < 5
    assert summary["paired"] == sum(bool(pair["old"] and pair["new"]) for pair in pairs)
    assert summary["inserted"] == sum(
        pair["changes"]["inserted"] for pair in (document["introduction"], *pairs)
    )
    assert "reviewed" not in summary


def test_a_review_adds_marks_and_notes_to_each_pair() -> None:
    comparison = sample()
    review = Review(comparison.old.sha256, comparison.new.sha256)
    review = review.with_entry(comparison.pairs[1], Entry(Mark.REVIEWED, "fine"))
    document = to_json(comparison, review)
    assert errors(document) == []
    assert [pair["review"]["mark"] for pair in document["pairs"]] == ["", "reviewed", "", "", ""]
    assert document["pairs"][1]["review"]["note"] == "fine"
    assert document["summary"]["reviewed"] == 1


def test_each_note_tells_who_wrote_it_when_and_what_it_answers(monkeypatch: pytest.MonkeyPatch) -> None:
    comparison = sample()
    document = to_json(comparison, answered(comparison, monkeypatch))
    assert errors(document) == []
    question, answer, other = document["pairs"][0]["review"]["notes"]
    assert question == {
        "id": "a.1",
        "text": "Where is the contract?",
        "author": ASKER,
        "written": AT,
        "edited": None,
        "edited_by": None,
        "reply_to": None,
        "anchor": None,
    }
    assert (answer["author"], answer["reply_to"], answer["text"]) == ("Bob", "a.1", "It expired.")
    assert other["anchor"] == {"side": "new", "quote": "money"}


def test_a_review_adds_marks_and_notes_to_each_figure() -> None:
    comparison = sample()
    review = Review(comparison.old.sha256, comparison.new.sha256)
    entry = FigureEntry(Check.NEEDS_SOURCE, "which?")
    names = FigureNames(comparison)
    marks = review.figures.with_entry(comparison.pairs[0].figures[1], entry, names)
    placed = comparison.pairs[0].figures[2].new
    assert placed is not None
    marks = marks.with_match(names.of(placed), None)
    review = replace(review, figures=marks)
    document = to_json(with_matches(comparison, marks), review)
    assert errors(document) == []
    figures = document["pairs"][0]["figures"]
    assert figures[1]["review"] == {"mark": "needs source", "note": "which?", "outdated": False}
    assert figures[0]["review"] == {"mark": "", "note": "", "outdated": False}
    assert [one["new"]["text"] for one in figures if one["manual"]] == ["¥26.1 billion"]
    assert "review" not in to_json(comparison)["pairs"][0]["figures"][0]
    assert document["introduction"]["review"]["mark"] == ""


@pytest.mark.parametrize(
    ("path", "value"),
    [
        (("schema",), "factordiff.comparison/2"),
        (("old", "factors", 0, "id"), "n1"),
        (("old", "sha256"), "x"),
        (("old", "coverage", "unassigned"), [[1]]),
        (("pairs", 0, "status"), "changed"),
        (("pairs", 0, "old"), []),
        (("pairs", 2, "new"), ["n1"]),
        (("pairs", 0, "flags"), ["moved", "moved"]),
        (("pairs", 0, "similarity"), 1.5),
        (("pairs", 0, "diff", 0), ["~", "x"]),
        (("pairs", 0, "figures", 0, "kind"), "length"),
        (("pairs", 0, "figures", 0, "change"), "added"),
        (("pairs", 0, "figures", 3, "new"), None),
        (("pairs", 0, "figures", 1, "new"), None),
        (("pairs", 0, "key"), "p1"),
        (("pairs", 1, "changes", "inserted"), 5),
        (("pairs", 0, "flags"), ["split"]),
        (("pairs", 2, "similarity"), 0.5),
        (("new", "fiscal_year"), 20),
        (("old", "filed"), "yesterday"),
        (("manifest", "content"), "sealed"),
        (("summary", "edited"), -1),
    ],
)
def test_the_schema_notices_what_is_wrong(path: tuple[str | int, ...], value: object) -> None:
    document: Any = json.loads(render_json(sample()))
    at = document
    for key in path[:-1]:
        at = at[key]
    at[path[-1]] = value
    assert errors(document)


@pytest.mark.parametrize("key", ["schema", "old", "new", "pairs", "summary", "tool"])
def test_the_schema_misses_what_is_missing(key: str) -> None:
    document = to_json(sample())
    del document[key]
    assert errors(document)


def test_the_schema_is_bundled_where_the_package_looks() -> None:
    assert isinstance(resource("schema", "comparison.schema.json"), Path)


def test_text_that_is_no_valid_unicode_is_still_json() -> None:
    from tests.builders import PairSpec

    comparison: Comparison = build_comparison([PairSpec(rows=[("a\x00b", "a😀b")])])
    assert json.loads(render_json(comparison))["pairs"][0]["heading"] == "a😀b"


def test_a_full_submission_tells_when_it_was_filed_and_under_which_number(tmp_path: Path) -> None:
    header = "<SEC-HEADER>\nACCESSION NUMBER:\t0000000000-23-000007\nFILED AS OF DATE:\t20230301\n"
    text = "Item 1A. Risk Factors\n\nKettles may boil over.\n\n" + "They could harm us. " * 30
    bare, full = tmp_path / "bare.txt", tmp_path / "full.txt"
    bare.write_text(text, encoding="utf-8")
    full.write_text(
        f"{header}</SEC-HEADER>\n<DOCUMENT>\n<TYPE>10-K\n<TEXT>\n{text}\n</TEXT>\n", encoding="utf-8"
    )
    document = to_json(compare(read(bare), read(full)))
    told = [(document[side]["filed"], document[side]["accession"]) for side in ("old", "new")]
    assert told == [(None, None), ("2023-03-01", "0000000000-23-000007")]
    assert errors(document) == []
