"""Whoever counts anything in a comparison gets one number: in summary, report, table and JSON."""

from __future__ import annotations

import csv
import io
import re
from collections import Counter
from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.comparison.beside.test_set_aside import FLEET, RATE, filing
from tests.redline.comparisons import planned_comparisons
from tests.report.page import Element, page
from tests.report.sample import sample
from viewer.comparison import compare
from viewer.comparison.model import Comparison, FigureVerdict, Flag, Status
from viewer.redline.ledger import figure_rows
from viewer.report import render_csv, render_html, render_markdown, to_json
from viewer.wording.figures import LOUD_VERDICTS, words_of
from viewer.wording.pairs import GLYPHS, STATUS_WORDS
from viewer.wording.summary import is_same, summary

_DIFFER = re.compile(r"(\d+) figures? differs?")


@st.composite
def comparisons(draw: st.DrawFn) -> Comparison:
    """Comparisons of any shape, some with an introduction or with notes that were set aside."""
    made = draw(planned_comparisons())
    pairs = made.pairs
    introduction = pairs[0] if len(pairs) > 1 and draw(st.booleans()) else None
    pairs = pairs[1:] if introduction is not None else pairs
    set_aside = pairs[-1] if len(pairs) > 1 and draw(st.booleans()) else None
    pairs = pairs[:-1] if set_aside is not None else pairs
    return replace(made, pairs=pairs, introduction=introduction, set_aside=set_aside)


def agree(comparison: Comparison) -> None:
    """Hold every count of every report against the summary."""
    counts = summary(comparison)
    document = to_json(comparison)
    beside = [document[name] for name in ("introduction", "set_aside") if document[name] is not None]
    statuses = Counter(pair["status"] for pair in document["pairs"])
    assert {status.value: statuses[status.value] for status in Status} == {
        status.value: counts[status.value] for status in Status
    }
    figures = Counter(
        figure["change"] for pair in (*beside, *document["pairs"]) for figure in pair["figures"]
    )
    assert figures == Counter(counts["figures"])
    assert counts["figures_changed"] == sum(figures[verdict] for verdict in LOUD_VERDICTS)
    assert document["summary"] == counts
    _markdown(comparison)
    _html(comparison)
    _table(comparison)


def _markdown(comparison: Comparison) -> None:
    counts, text = summary(comparison), render_markdown(comparison)
    (head,) = [line for line in text.splitlines() if line.startswith(f"{counts['unchanged']} unchanged, ")]
    for status in Status:
        assert f"{counts[status.value]} {STATUS_WORDS[status]}" in head
    for flag in Flag:
        assert (f"{counts[flag.value]} {flag.value}" in head) is bool(counts[flag.value])
    assert ("introduction" in head) is bool(counts["introduction_edited"])
    assert ("page-foot note" in head) is bool(counts["set_aside_differ"])
    told = _DIFFER.search(head)
    assert (int(told[1]) if told else 0) == counts["figures_changed"]
    listed = [
        int(found[1])
        for line in text.splitlines()
        if line[:2] == "- "
        for found in [_DIFFER.search(line)]
        if found
    ]
    assert sum(listed) == counts["figures_changed"]


def _html(comparison: Comparison) -> None:
    counts, root = summary(comparison), page(render_html(comparison))
    lines = [" ".join(item.text.split()) for item in root.one("ul", "counts").all("li")]
    for status in Status:
        assert f"{GLYPHS[status]} {counts[status.value]} {STATUS_WORDS[status]}" in lines
    told = next(
        found for line in lines if (found := _DIFFER.search(line) or re.search("no (figure) d", line))
    )
    assert told[1] == (str(counts["figures_changed"]) if counts["figures_changed"] else "figure")
    badges = [_DIFFER.fullmatch(badge.text) for badge in _by_id(root, "contents").all("span", "badge")]
    assert sum(int(found[1]) for found in badges if found) == counts["figures_changed"]
    rows = [row for table in root.all("table", "figures") for row in table.one("tbody").all("tr")]
    for verdict in FigureVerdict:
        name = verdict.value.replace("_", "-")
        assert sum(name in row.classes for row in rows) == counts["figures"][verdict.value]


def _table(comparison: Comparison) -> None:
    counts = summary(comparison)
    rows = list(csv.DictReader(io.StringIO(render_csv(comparison).removeprefix("\ufeff"))))
    numbered = [row for row in rows if row["number"]]
    for verdict in FigureVerdict:
        assert sum(row["change"] == words_of(verdict) for row in numbered) == counts["figures"][verdict.value]
    assert sum(bool(row["suspect"]) for row in numbered) == counts["figures_suspect"]
    assert sum(row.doubtful for row in figure_rows(comparison)) == counts["figures_suspect"]


def _by_id(root: Element, name: str) -> Element:
    return next(element for element in root.all() if element.attributes.get("id") == name)


@settings(deadline=None, max_examples=25)
@given(comparisons())
def test_every_count_of_any_comparison_agrees(comparison: Comparison) -> None:
    agree(comparison)


def test_what_stands_beside_the_factors_is_counted_apart() -> None:
    agree(sample())
    noted = compare(filing(RATE, FLEET), filing(RATE.replace("107", "151")))
    agree(noted)
    counts = summary(noted)
    assert (counts["edited"], counts["set_aside_differ"]) == (0, 2)
    assert not is_same(noted)


def test_the_similarity_is_of_the_sections_with_what_introduces_them() -> None:
    old, new = (
        replace(filing(), preamble=filing(words).notes)
        for words in ("None of these risks has come about.", "Some of these risks have come about.")
    )
    found = compare(old, new).similarity
    assert max(found.cosine, found.jaccard, found.edit) < 1
    assert compare(old, old).similarity.edit == 1
