"""Documents that were changed in one thing say that thing, and nothing else."""

from __future__ import annotations

import json
from copy import deepcopy
from typing import Any

import pytest

from tests.gauge.differences import all_differences

FIGURE = {"factor": "o1", "paragraph": 1, "start": 4, "end": 9, "text": "15.1 billion", "measure": "sales"}
ROW = {
    "change": "changed",
    "percent": 72.8,
    "delta": 11,
    "measure": "sales",
    "old": FIGURE,
    "new": {**FIGURE, "factor": "n1", "text": "26.1 billion"},
}


def _filing(prefix: str, headings: list[str]) -> dict[str, Any]:
    factors = [
        {"id": f"{prefix}{number}", "heading": heading, "paragraphs": [f"Of {heading}."]}
        for number, heading in enumerate(headings, 1)
    ]
    return {"path": f"{prefix}.md", "section": {"title": "D. Risk Factors", "noise": {}}, "factors": factors}


def _pair(old: list[str], new: list[str], heading: str, status: str = "edited") -> dict[str, Any]:
    return {
        "id": "p1",
        "old": old,
        "new": new,
        "heading": heading,
        "status": status,
        "flags": [],
        "nearest": None,
        "diff": [["=", "We sell "], ["-", "tea"], ["+", "coffee"]],
        "figures": [deepcopy(ROW)] if status == "edited" else [],
    }


def _document() -> dict[str, Any]:
    return {
        "old": _filing("o", ["We rely on tea", "Rivals are many"]),
        "new": _filing("n", ["We rely on tea", "Rivals are many"]),
        "pairs": [
            _pair(["o1"], ["n1"], "We rely on tea"),
            _pair(["o2"], ["n2"], "Rivals are many", "unchanged"),
        ],
        "summary": {"edited": 1},
        "tool": {"version": "1", "options": {"ignore_case": False}},
    }


def _result(document: object, **texts: str) -> dict[str, Any]:
    outputs = {"json": {"text": json.dumps(document)}}
    return {"outputs": outputs | {name: {"text": text} for name, text in texts.items()}}


def _told(base: object, now: object) -> list[tuple[str, str, str]]:
    found = all_differences({"2011→2012": (_result(base), _result(now))})
    return [(each.kind, each.where, each.text) for each in found]


def _pair_lines(base: object, now: object) -> list[tuple[str, str]]:
    told = _told(base, now)
    assert {where for _, where, _ in told} == {"2011→2012"}
    return [(kind, text) for kind, _, text in told]


def test_the_same_documents_differ_in_nothing() -> None:
    newer = _document()
    newer["tool"]["version"] = "2"
    assert _told(_document(), newer) == []


def test_a_verdict_is_one_line() -> None:
    now = _document()
    row = now["pairs"][0]["figures"][0]
    row.update(change="unlike", percent=None, delta=None)
    assert _pair_lines(_document(), now) == [
        (
            "figures",
            "factor “We rely on tea” · figure: 15.1 billion → 26.1 billion | changed +72.8% → unlike",
        )
    ]


def test_a_status_and_a_flag_are_one_line() -> None:
    now = _document()
    now["pairs"][1].update(status="edited", flags=["moved"])
    assert _pair_lines(_document(), now) == [
        ("verdicts", "factor “Rivals are many” · status: unchanged → edited · flags: {+moved+}")
    ]


def test_a_figure_that_lost_its_partner_is_a_row_that_changed_and_one_that_is_new() -> None:
    now = _document()
    whole = now["pairs"][0]["figures"].pop()
    now["pairs"][0]["figures"] = [
        {**whole, "change": "removed", "percent": None, "delta": None, "new": None},
        {**whole, "change": "added", "percent": None, "delta": None, "old": None},
    ]
    lead = "factor “We rely on tea” · figure: "
    assert _pair_lines(_document(), now) == [
        (
            "figures",
            f"{lead}15.1 billion → 26.1 billion | changed +72.8% → removed · now 15.1 billion → —",
        ),
        ("figures", f"{lead}new row: — → 26.1 billion | added"),
    ]


def test_a_mark_that_moved_is_a_place() -> None:
    now = _document()
    now["pairs"][0]["diff"] = [["=", "We sell "], ["-", "te"], ["+", "coffe"], ["=", "a"]]
    assert _pair_lines(_document(), now) == [
        ("marks", "factor “We rely on tea” · marks: [-tea-]{+coffee+} → [-te-]{+coffe+}a")
    ]


def test_a_factor_that_came_first_renumbers_nothing() -> None:
    now = _document()
    now["new"] = _filing("n", ["Storms are near", "We rely on tea", "Rivals are many"])
    now["pairs"] = [
        _pair([], ["n1"], "Storms are near", "added"),
        _pair(["o1"], ["n2"], "We rely on tea"),
        _pair(["o2"], ["n3"], "Rivals are many", "unchanged"),
    ]
    now["pairs"][1]["figures"][0]["new"]["factor"] = "n2"
    assert _told(_document(), now) == [
        ("factors", "n.md", "new factor “Storms are near” · 1 paragraphs"),
        ("pairs", "2011→2012", "new pair — ↔ “Storms are near” (added)"),
    ]


def test_another_partner_is_told_of_the_pair() -> None:
    now = _document()
    now["pairs"][1]["old"] = []
    assert _pair_lines(_document(), now)[0] == (
        "pairs",
        "“Rivals are many” ↔ “Rivals are many” (unchanged) → — ↔ “Rivals are many” (unchanged)",
    )


def test_a_new_key_is_told_once_and_hides_nothing_else() -> None:
    now = _document()
    for pair in now["pairs"]:
        for row in pair["figures"]:
            row["tie"] = None
    now["pairs"][0]["shifts"] = [{"kind": "negation"}]
    now["summary"]["edited"] = 2
    assert _told(_document(), now) == [
        ("keys", "comparisons", "new keys: pairs[].figures[].tie"),
        ("keys", "comparisons", "new keys: pairs[].shifts"),
        ("summary", "2011→2012", "summary.edited: 1 → 2"),
    ]


def test_an_object_where_there_was_null_is_no_new_key() -> None:
    now = _document()
    now["pairs"][1]["nearest"] = {"factor": "n1"}
    ((kind, text),) = _pair_lines(_document(), now)
    assert kind == "scores"
    assert "nearest: none → {'factor': 'We rely on tea'}" in text


def test_a_part_that_the_gauge_does_not_know_is_compared() -> None:
    base, now = _document(), _document()
    base["pairs"][0]["shifts"] = [{"kind": "negation", "why": "not"}]
    now["pairs"][0]["shifts"] = [{"kind": "bound", "why": "not"}]
    base["ties"], now["ties"] = [1], [1, 2]
    assert _pair_lines(base, now) == [
        ("shifts", "factor “We rely on tea” · shifts[].kind: negation → bound"),
        ("ties", "ties: {+2+}"),
    ]


def test_a_reading_that_two_pairs_share_is_told_once() -> None:
    now = _document()
    now["old"]["section"]["noise"]["page number"] = 3
    results = (_result(_document()), _result(now))
    found = all_differences({"2011→2012": results, "2011→2013": results})
    assert [(each.where, each.text) for each in found] == [("o.md", "section.noise.page number: none → 3")]


@pytest.mark.parametrize(
    ("base", "now", "text"),
    [
        ({"not_offered": True}, {"text": "a"}, "csv: not offered → made"),
        ({"text": "a"}, {"error": "ValueError: no"}, "csv: made → could not be made (ValueError: no)"),
        ({"error": "A"}, {"error": "B"}, "csv: could not be made (A) → could not be made (B)"),
        ({"error": "A"}, {"error": "A"}, None),
    ],
)
def test_an_output_of_one_side_alone_is_named(
    base: dict[str, Any], now: dict[str, Any], text: str | None
) -> None:
    found = all_differences({"a→b": ({"outputs": {"csv": base}}, {"outputs": {"csv": now}})})
    assert [each.text for each in found] == ([text] if text else [])


def test_a_filing_that_can_no_longer_be_read_is_told() -> None:
    found = all_differences({"a.pdf": ({"outputs": {}}, {"error": "UnreadableFiling: a.pdf"})})
    assert [each.text for each in found] == ["made → could not be made (UnreadableFiling: a.pdf)"]
