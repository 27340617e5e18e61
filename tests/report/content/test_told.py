"""Every face leaves out what was left out, and says on its first page what it shows."""

from __future__ import annotations

import json
import re
from dataclasses import replace

import pytest

from tests.report.content.reports import told
from tests.report.page import page
from tests.report.sample import sample
from viewer.comparison.model import FigureVerdict
from viewer.redline.ledger import numbered_rows
from viewer.report import render, render_html, render_json
from viewer.report.content.choices import (
    Colours,
    ReportContent,
    ReportLayout,
    Unchanged,
    WhichFactors,
)
from viewer.report.formats import BY_NAME, FACES
from viewer.report.made.facts import how_made
from viewer.report.made.making import Making
from viewer.report.manifest.reading import _of_text
from viewer.report.pdf.contents import pdf_contents

UNCHANGED_HEADING = sample().pairs[-1].heading
CHANGED = ReportContent(factors=WhichFactors.CHANGED)
FACTORS = f"{len(sample().pairs) - 1} of {len(sample().pairs)} factors shown: the changed ones."
TEXTS = ("html", "markdown", "docx", "xlsx")


@pytest.mark.parametrize("name", TEXTS)
def test_what_is_left_out_is_not_there_and_that_is_said(name: str) -> None:
    whole, cut = told(name, ReportContent()), told(name, CHANGED)
    assert UNCHANGED_HEADING in whole
    assert f"All {len(sample().pairs)} factors shown." in whole
    assert UNCHANGED_HEADING not in cut
    assert FACTORS in cut


def test_the_pages_leave_out_the_same() -> None:
    contents = pdf_contents(sample(), None, Making(content=CHANGED))
    assert UNCHANGED_HEADING not in json.dumps({**contents, "made": []}, ensure_ascii=False)
    assert FACTORS in contents["shown"]


@pytest.mark.parametrize("name", ["csv", "json"])
def test_programs_get_all_unless_it_is_asked_otherwise(name: str) -> None:
    only = replace(CHANGED, verdicts=("restated",))
    whole, as_asked = told(name, ReportContent()), told(name, replace(only, cut_data=True))
    if name == "csv":
        assert told(name, only) == whole
        assert len(as_asked.splitlines()) == 2
        assert ",restated," in as_asked
    else:
        assert len(json.loads(told(name, only))["pairs"]) == len(sample().pairs)
        assert len(json.loads(as_asked)["pairs"]) == len(sample().pairs) - 1


@pytest.mark.parametrize("name", TEXTS)
def test_title_and_reviewer_stand_on_the_first_page(name: str) -> None:
    words = told(name, ReportContent(title="For the file of Ash & Birch", reviewer="Ann <i>Example</i>"))
    plain = re.sub(r"<[^>]*>|\\", "", words) if name in ("html", "markdown") else words
    if name != "xlsx":
        assert "For the file of Ash &amp; Birch" in plain or "For the file of Ash & Birch" in plain
        assert "Reviewer: Ann" in plain
    if name == "html":
        assert "Ann &lt;i&gt;Example&lt;/i&gt;" in words


def test_figures_are_listed_by_verdict_and_boxes_lead_nowhere_else() -> None:
    for verdicts in ((), ("restated",), ("unchanged", "rolled_forward")):
        root = page(render_html(sample(), making=Making(content=ReportContent(verdicts=verdicts))))
        ids = {element.attributes["id"] for element in root.all() if "id" in element.attributes}
        assert {link.attributes["href"][1:] for link in root.all("a")} <= ids
        listed = [row for row in root.all("tr") if re.fullmatch(r"f\d+", row.attributes.get("id", ""))]
        wanted = [row for row in numbered_rows(sample()) if row.change.verdict.value in verdicts]
        assert [row.attributes["id"] for row in listed] == [f"f{row.number}" for row in wanted]


@pytest.mark.parametrize("layout", ReportLayout)
@pytest.mark.parametrize("unchanged", Unchanged)
@pytest.mark.parametrize("factors", [WhichFactors.ALL, WhichFactors.CHANGED])
def test_every_link_of_the_page_leads_somewhere(
    layout: ReportLayout, unchanged: Unchanged, factors: WhichFactors
) -> None:
    content = ReportContent(factors=factors, layout=layout, unchanged=unchanged)
    root = page(render_html(sample(), making=Making(content=content)))
    ids = [element.attributes["id"] for element in root.all() if "id" in element.attributes]
    assert len(ids) == len(set(ids))
    assert {link.attributes["href"][1:] for link in root.all("a")} <= set(ids)


def test_a_redline_has_both_texts_in_place() -> None:
    root = page(render_html(sample(), making=Making(content=ReportContent(layout=ReportLayout.REDLINE))))
    assert not root.all("div", "old")
    (cell,) = [one for one in root.all("div", "both-filings") if "Coldway" in one.text]
    for side, gone, kept in (("ins", "will not", "cannot"), ("del", "cannot", "will not")):
        text = cell.text
        for one in cell.all(side):
            text = text.replace(one.text, "", 1)
        assert gone not in text
        assert kept in text


@pytest.mark.parametrize(
    ("unchanged", "folded", "there"),
    [(Unchanged.FOLDED, True, True), (Unchanged.LEFT_OUT, False, False), (Unchanged.SHOWN, False, True)],
)
def test_unchanged_paragraphs(unchanged: Unchanged, folded: bool, there: bool) -> None:
    content = ReportContent(unchanged=unchanged)
    root = page(render_html(sample(), making=Making(content=content)))
    assert bool(root.all("details", "fold")) is folded
    assert ("We may lose staff." in root.text) is there
    runs = [
        run
        for category in pdf_contents(sample(), None, Making(content=content))["categories"]
        for pair in category["pairs"]
        for run in pair["runs"]
    ]
    assert any(run["fold"] for run in runs) is (unchanged is not Unchanged.SHOWN)


@pytest.mark.parametrize("face", [face for face in FACES if face.name != "pdf"], ids=lambda face: face.name)
def test_the_same_choice_gives_the_same_bytes(face: object) -> None:
    content = ReportContent(
        WhichFactors.CHANGED,
        layout=ReportLayout.REDLINE,
        colours=Colours.HIGH_CONTRAST,
        verdicts=("changed",),
    )
    made = [render(face, sample(), None, Making(content=content)) for _ in range(2)]  # type: ignore[arg-type]
    assert made[0] == made[1]


def test_the_manifest_keeps_the_choice_and_what_is_shown() -> None:
    made = render_json(sample(), None, Making(content=CHANGED))
    assert _of_text(made).manifest["made"]["content"] == {}
    assert len(_of_text(made).manifest["shown"]) == len(sample().all_pairs)
    page_made = render_html(sample(), None, Making(content=CHANGED))
    manifest = _of_text(page_made).manifest
    assert manifest["made"]["content"] == {"factors": "changed"}
    assert len(manifest["shown"]) == len(manifest["found"]) - 1


def test_how_it_was_made_tells_each_choice() -> None:
    content = ReportContent(
        WhichFactors.CHANGED, verdicts=tuple(FigureVerdict), layout=ReportLayout.REDLINE, reviewer="Ann"
    )
    lines = dict(how_made(sample(), None, Making(content=content), "html").shown)
    assert lines["Factors"] == FACTORS
    assert lines["Layout"] == "one text, with deletions and insertions in place"
    assert lines["Reviewer"] == "Ann"
    assert "Layout" not in dict(how_made(sample(), None, Making(content=content), "docx").shown)
    assert BY_NAME["docx"].rows is False
