from __future__ import annotations

import json
import re
from functools import partial

import jsonschema
import pytest

from tests.builders import build_filing
from viewer.comparison import Comparison, compare, rows
from viewer.comparison.diff.diff import marks_between
from viewer.comparison.diff.thresholds import DiffThresholds
from viewer.report import render_html, to_json
from viewer.resources import resource

WRECK = (
    "In May our barge struck an unmarked wreck off the lighthouse, and we wrote off $4.1 million of hull and "
    "cargo, the greatest loss that our insurers ever had to settle for <b>such</b> a vessel."
)
LOSSES, QUAYS = "We may lose money on our barges.", "We may lose the quay that we lease."
FERRY = "Our oldest ferry burns heavy oil that the islands have agreed to ban from all sheltered waters."
QUAY = "We lease the northern quay from the harbour authority, and the lease ends in the autumn."


@pytest.fixture(scope="module")
def made() -> Comparison:
    edited = WRECK.replace("$4.1", "$4.6")
    return compare(
        build_filing("Old", [(None, [LOSSES, f"{FERRY} {WRECK}"]), (None, [QUAYS, QUAY])]),
        build_filing("New", [(None, [LOSSES, FERRY]), (None, [QUAYS, f"{QUAY} {edited}"])]),
    )


def test_the_json_lists_both_places_of_a_passage(made: Comparison) -> None:
    document = to_json(made)
    jsonschema.validate(document, json.loads(resource("schema/comparison.schema.json").read_text("utf-8")))
    (passage,) = document["passages"]
    assert passage["old"]["factor"] == "o1"
    assert passage["new"]["factor"] == "n2"
    assert passage["old"]["text"] == WRECK
    for side in ("old", "new"):
        factor = next(one for one in document[side]["factors"] if one["id"] == passage[side]["factor"])
        text = factor["paragraphs"][passage[side]["paragraph"] - 1]
        assert text[passage[side]["start"] : passage[side]["end"]] == passage[side]["text"]
    assert 0.9 < passage["similarity"] < 1


def test_the_report_links_both_places_of_a_passage(made: Comparison) -> None:
    html = render_html(made)
    links = re.findall(r'<a class="chip" href="#([^"]+)">(moved \w+): <bdi>([^<]+)</bdi></a>', html)
    assert [(words, heading) for _, words, heading in links] == [("moved to", QUAYS), ("moved from", LOSSES)]
    assert all(f'id="{target}"' in html for target, *_ in links)


def test_the_report_tells_edited_words_of_a_passage_from_moved_ones(made: Comparison) -> None:
    html = render_html(made)
    assert re.search(r'<del class="moved">In May our barge', html)
    assert "&lt;b&gt;such&lt;/b&gt;" in html
    assert "moved here" in html
    assert not re.search(r'class="moved">[^<]*\$4\.[16]', html)


def test_a_report_without_a_passage_has_no_word_of_one(made: Comparison) -> None:
    same = compare(made.old, made.old)
    assert to_json(same)["passages"] == []
    assert "moved here" not in render_html(same)


def test_the_report_says_where_a_limit_was_hit(made: Comparison, monkeypatch: pytest.MonkeyPatch) -> None:
    assert "compared as a whole" not in render_html(made)
    limited = partial(marks_between, thresholds=DiffThresholds(largest=8))
    monkeypatch.setattr(rows, "marks_between", limited)
    reworded = build_filing("New", [(None, [LOSSES, FERRY.replace("heavy", "light")]), (None, [QUAYS, QUAY])])
    assert "too long: compared as a whole, not word by word" in render_html(compare(made.new, reworded))
