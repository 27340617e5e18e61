"""What stands around the redline: notes as comments, the tables, the head of each page, how it was made."""

from __future__ import annotations

import io
import zipfile
from dataclasses import replace
from datetime import UTC, datetime

import docx
import pytest
from lxml import etree

from tests.report.sample import sample
from tests.report.word.accepting import W, part
from viewer.comparison.model import Comparison
from viewer.comparison.places import Place, PlacedSpan
from viewer.filings.model import Span
from viewer.report import render_docx
from viewer.report.made.making import Making
from viewer.report.shown.cells import FIGURE_TITLES
from viewer.report.word.comments import W15
from viewer.report.word.tables import FIGURE_SHARES
from viewer.review import Entry, Mark, Review
from viewer.review.figure_marks import FigureEntry
from viewer.review.figure_names import FigureNames
from viewer.review.notes.anchors import anchor_of

MARGINS, POINTS = 0.15, 72
"""Inches of a cell that are no text, and points of an inch."""
WIDEST = 5.0
"""Points of a digit in small print, in the widest font that stands in for the document's own."""


def empty(comparison: Comparison) -> Review:
    return Review(comparison.old.sha256, comparison.new.sha256)


def words(made: bytes) -> str:
    return "\n".join("".join(p.itertext()) for p in part(made).iter(f"{W}p"))


def commented(made: bytes, comment: str) -> str:
    """The text between the marks of a comment."""
    root = part(made)
    inside, text = False, ""
    for element in root.iter():
        if element.get(f"{W}id") == comment and element.tag == f"{W}commentRangeStart":
            inside = True
        elif element.get(f"{W}id") == comment and element.tag == f"{W}commentRangeEnd":
            inside = False
        elif inside and element.tag in (f"{W}t", f"{W}delText"):
            text += element.text or ""
    return text


def test_a_note_is_a_comment_on_its_words_with_its_answer_below() -> None:
    comparison = sample()
    pair = comparison.pairs[0]
    text = comparison.paragraphs[Place("n1", 2)].text
    start = text.index("26")
    anchor = anchor_of(comparison, PlacedSpan(Place("n1", 2), Span(start, start + 2)))
    review = empty(comparison).with_note(pair, "a", "Ask for the contract.", anchor=anchor)
    review = review.with_note(pair, "b", "It expired\nin May.", reply_to="a")
    made = render_docx(comparison, review)
    comments = part(made, "word/comments.xml")
    assert ["".join(one.itertext()) for one in comments] == ["Ask for the contract.", "It expiredin May."]
    assert all(one.get(f"{W}author") for one in comments)
    assert commented(made, "0") == commented(made, "1") == "26"
    first, answer = part(made, "word/commentsExtended.xml")
    assert answer.get(f"{{{W15}}}paraIdParent") == first.get(f"{{{W15}}}paraId")


def test_a_note_on_a_factor_hangs_on_its_heading_and_one_on_a_figure_on_the_figure() -> None:
    comparison = sample()
    pair = comparison.pairs[1]
    review = empty(comparison).with_entry(pair, Entry(Mark.REVIEWED, "Fine."))
    names = FigureNames(comparison)
    change = comparison.pairs[0].figures[2]
    figures = review.figures.with_entry(change, FigureEntry(note="Look it up."), names)
    made = render_docx(comparison, replace(review, figures=figures))
    comments = ["".join(one.itertext()) for one in part(made, "word/comments.xml")]
    told = {text: commented(made, str(number)) for number, text in enumerate(comments)}
    assert told["Fine."] == "We rely on software."
    assert "26" in told["Look it up."]


def test_a_note_whose_words_are_gone_is_not_lost() -> None:
    comparison = sample()
    pair = comparison.pairs[0]
    anchor = anchor_of(comparison, PlacedSpan(Place("n1", 2), Span(0, 7)))
    review = empty(comparison).with_note(pair, "a", "Ask.", anchor=replace(anchor, quote="gone for good"))
    made = render_docx(comparison, review)
    assert commented(made, "0").startswith("Our subsidiaries may not earn")


def test_without_a_review_there_is_no_comment() -> None:
    with zipfile.ZipFile(io.BytesIO(render_docx(sample()))) as archive:
        assert not [name for name in archive.namelist() if "comments" in name]


def test_each_page_names_both_filings_and_its_number() -> None:
    made = render_docx(sample())
    section = docx.Document(io.BytesIO(made)).sections[0]
    assert "▸" in section.header.paragraphs[0].text
    fields = [e.get(f"{W}instr") for e in section.footer._element.iter(f"{W}fldSimple")]
    assert [field.strip() for field in fields if field] == ["PAGE", "NUMPAGES"]


def test_the_figures_and_how_it_was_made_stand_at_the_end() -> None:
    told = words(render_docx(sample()))
    assert (
        told.index("End of the text of the filings.")
        < told.index("Figures\n")
        < told.index("How this was made")
    )
    assert "¥26.1 billion" in told.split("Figures\n")[-1]
    assert sample().old.sha256 in told


def test_an_excerpt_shows_which_figure_it_is_of() -> None:
    root = part(render_docx(sample()))
    begins = "New: As of June 30, 2025"
    [shown] = [each for each in root.iter(f"{W}p") if "".join(each.itertext()).startswith(begins)]
    bold = ["".join(run.itertext()) for run in shown.iter(f"{W}r") if run.find(f"{W}rPr/{W}b") is not None]
    assert bold == ["New: ", "14"]


def test_a_table_of_figures_has_no_column_without_a_number() -> None:
    root = part(render_docx(sample()))
    heads = [
        tuple("".join(cell.itertext()) for cell in row.iter(f"{W}tc"))
        for row in root.iter(f"{W}tr")
        if row.find(f"{W}trPr/{W}tblHeader") is not None
    ]
    figures = [head for head in heads if "What it measures" in head]
    assert figures == [
        ("No.", "Factor", "What it measures", "Old", "New", "Δ", "%", "Change"),
        ("No.", "Factor", "What it measures", "New", "Change"),
    ]


def test_a_number_and_a_percent_of_three_digits_stand_on_one_line() -> None:
    of_the_width = dict(zip(FIGURE_TITLES, FIGURE_SHARES, strict=True))
    inches = {title: 6.5 * share / sum(FIGURE_SHARES) - MARGINS for title, share in of_the_width.items()}
    for title, words in (("No.", "No."), ("%", "+160.0%")):
        assert inches[title] * POINTS > len(words) * WIDEST, title


def test_tables_repeat_their_head_and_cut_no_row() -> None:
    root = part(render_docx(sample()))
    tables = [table for table in root.iter(f"{W}tbl") if len(table.findall(f"{W}tr")) > 3]
    assert all(table.find(f"{W}tr/{W}trPr/{W}cantSplit") is not None for table in tables)
    assert sum(table.find(f"{W}tr/{W}trPr/{W}tblHeader") is not None for table in tables) >= 2


@pytest.mark.parametrize("name", ["a\x00b \u202e", "x" * 400])
def test_a_hostile_name_ends_in_a_valid_file(name: str) -> None:
    comparison = sample()
    made = render_docx(replace(comparison, new=replace(comparison.new, company=name)))
    assert docx.Document(io.BytesIO(made)).paragraphs


def test_author_and_date_are_those_asked_for() -> None:
    making = Making(datetime(2026, 5, 1, 9, 30, tzinfo=UTC), "Ann Example")
    root = part(render_docx(sample(), making=making))
    changes = list(root.iter(f"{W}ins", f"{W}del"))
    assert {e.get(f"{W}author") for e in changes} == {"Ann Example", "Ann Example (not counted)"}
    assert {(e.get(f"{W}date") or "")[:13] for e in changes} == {"2026-05-01T09"}


def test_no_part_asks_for_anything_outside() -> None:
    with zipfile.ZipFile(io.BytesIO(render_docx(sample()))) as archive:
        for name in archive.namelist():
            if name.endswith(".rels"):
                root = etree.fromstring(archive.read(name))
                assert not [e for e in root if e.get("TargetMode") == "External"]


def test_only_a_review_has_a_column_of_the_reviewer() -> None:
    comparison = sample()
    review = empty(comparison).with_entry(comparison.pairs[0], Entry(Mark.REVIEWED))
    assert "Reviewer" not in words(render_docx(comparison)).splitlines()
    told = words(render_docx(comparison, review)).splitlines()
    assert "Reviewer" in told
    assert "reviewed" in told


def test_no_two_documents_bear_one_name() -> None:
    settings = part(render_docx(sample()), "word/settings.xml")
    assert not [element for element in settings.iter() if str(element.tag).endswith("docId")]
    assert [zoom.get(f"{W}percent") for zoom in settings.iter(f"{W}zoom")] == ["100"]
