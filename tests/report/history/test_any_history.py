"""Of any filings whatever, a report of their history is whole, nests properly and escapes what they say."""

from __future__ import annotations

import csv
import io
import re
from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.builders import build_filing
from tests.report.history.contents import contents_of
from tests.report.hostile import TEXTS
from tests.report.page import Element, page
from viewer.filings.model import Filing
from viewer.report.history.delimited import history_table
from viewer.report.history.grid import POINT_COLUMNS
from viewer.report.history.page import history_page
from viewer.report.printable import printable

WORDS = (
    *(text for name, text in TEXTS.items() if name != "long word"),
    "Our fleet of 12 ships may be laid up.",
    "Our fleet of 14 ships was laid up.",
    "We lost ¥1.5 billion in the year ended March 31, 2021.",
    "We lost ¥1.7 billion in the year ended March 31, 2021.",
    "A strike may close the quay for weeks.",
    "Fuel cost us 31% of revenue.",
)
PARTS = st.lists(st.one_of(st.sampled_from(WORDS), st.text(min_size=1, max_size=20)), min_size=1, max_size=3)
FILINGS = st.builds(
    lambda name, factors, year: replace(
        build_filing(name, [(category, parts) for category, parts in factors], year or 2024), fiscal_year=year
    ),
    st.sampled_from(("Quay", "Pier <b>", "=1+1")),
    st.lists(st.tuples(st.sampled_from((None, "Risks & <i>ruin</i>")), PARTS), max_size=3),
    st.sampled_from((None, 2021, 2022, 2023)),
)


def _text(element: Element) -> str:
    return " ".join(element.text.split())


@settings(max_examples=6)
@given(st.lists(FILINGS, min_size=2, max_size=4))
def test_every_heading_stands_on_the_page_as_text(filings: list[Filing]) -> None:
    contents = contents_of(*filings)
    shown = page(history_page(contents))
    rows = [row for row in shown.all("tr") if row.all("th", "risk") and row.all("td")]
    headings = [" ".join(printable(lineage.heading).split()) for lineage in contents.history.lineages]
    assert sorted(_text(row.one("th")) for row in rows) == sorted(headings)
    ids = [one.attributes["id"] for one in shown.all() if "id" in one.attributes]
    assert len(ids) == len(set(ids))
    assert not {"script", "img", "iframe", "i"} & {one.tag for one in shown.all()}
    assert not [name for one in shown.all() for name in one.attributes if name.startswith("on")]


@settings(max_examples=6)
@given(st.lists(FILINGS, min_size=2, max_size=3))
def test_every_point_is_a_line_of_the_table_and_none_a_formula(filings: list[Filing]) -> None:
    contents = contents_of(*filings)
    rows = list(csv.DictReader(io.StringIO(history_table(contents), newline="")))
    assert len(rows) == sum(len(series.points) for series in contents.series)
    for row in rows:
        assert list(row) == list(POINT_COLUMNS)
        for name, cell in row.items():
            assert name == "value" or not re.match(r"\s*[=+\-@＝＋－＠]", cell)
