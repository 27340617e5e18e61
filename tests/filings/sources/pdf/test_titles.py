"""Titles that are centred, that stand beside a label, and references that are wrapped before a dash."""

from __future__ import annotations

import pytest
from reportlab.pdfbase.pdfmetrics import stringWidth

from tests.filings.sources.drawn import BOLD, LEFT, PLAIN, PROSE, Sheet, contents, said, wrapped


@pytest.mark.parametrize(
    ("above", "below"),
    [
        (
            "What the rise of prices cost us in these years is told in “Our Business – Prices",
            "– Plate” below.",
        ),
        (
            "What the rise of prices cost us in both of these years is told at length in the part named Our",
            "- Mills below, which also tells of shops.",
        ),
        ('All this is told in "Our Trade', '— Plate" and nowhere else.'),
    ],
)
def test_a_reference_wrapped_before_its_dash_goes_on(above: str, below: str) -> None:
    sheet = Sheet()
    sheet.paragraph(PROSE)
    sheet.line(above)
    sheet.line(below)
    assert contents(sheet.source()) == [PROSE, f"{above} {below}"]


@pytest.mark.parametrize("introduction", ["A further rise could have these ends:", "We may lose"])
def test_a_dash_after_an_introduction_is_a_mark(introduction: str) -> None:
    sheet = Sheet()
    sheet.line(introduction)
    items = ["– The mills that we buy from", "– The shops that we sell to"]
    for item in items:
        sheet.line(item)
    assert contents(sheet.source()) == [introduction, *items]


def centred_headings(*, gap: float = 0.0, wide: bool = False) -> Sheet:
    """Headings centred in bold, paragraphs whose first lines begin where some of the headings do."""
    sheet = Sheet()
    titles = ["WE RELY ON ONE MILL", "A DUTY MAY BE LAID ON US", "OUR TONGS MAY BE UNSAFE", LONG]
    edge = 306 - stringWidth(titles[1], BOLD, 10) / 2 - LEFT
    for title in titles:
        lines = title.split("|") if not wide else [title.replace("|", " ")]
        for line in lines:
            sheet.canvas.setFont(BOLD, 10)
            sheet.canvas.drawCentredString(306, sheet.y, line)
            sheet.gap(12 + gap)
        sheet.gap()
        sheet.paragraph(PROSE, indent=edge)
        sheet.gap()
    return sheet


LONG = "THE GREATER PART OF WHAT WE SELL IN A YEAR IS SOLD|IN THE TEN WEEKS BEFORE THE SHEARING"


@pytest.mark.parametrize("gap", [0.0, 4.0])
def test_headings_centred_alike_are_centred_wherever_they_begin(gap: float) -> None:
    source = centred_headings(gap=gap).source()
    headings = [block for block in source.blocks if block.runs]
    assert [said(source, block) for block in headings][-1] == LONG.replace("|", " ")
    assert len(headings) == 4
    assert all(block.centred for block in headings)
    assert not any(block.centred for block in source.blocks if not block.runs)


def test_a_centred_heading_that_fills_the_line_is_centred() -> None:
    source = centred_headings(wide=True).source()
    assert all(block.centred for block in source.blocks if block.runs)


LABELS = {
    "between two lines": [(90, 0, "SHEARS AND THE"), (0, 6, "ITEM 4."), (90, 12, "MILL")],
    "beside the middle of three": [
        (90, 0, "SHEARS"),
        (90, 12, "AND THE"),
        (0, 12, "ITEM 4."),
        (90, 24, "MILL"),
    ],
    "beside the last": [(90, 0, "SHEARS AND THE"), (0, 12, "ITEM 4."), (90, 12, "MILL")],
    "beside the first": [(90, 0, "SHEARS AND THE"), (0, 0, "ITEM 4."), (90, 12, "MILL")],
    "close by": [(38, 0, "SHEARS AND THE"), (0, 6, "ITEM 4."), (38, 12, "MILL")],
}


@pytest.mark.parametrize("cells", LABELS.values(), ids=LABELS)
def test_a_label_beside_a_title_of_several_lines_is_read_first(cells: list[tuple[int, int, str]]) -> None:
    sheet = Sheet()
    sheet.paragraph(PROSE)
    sheet.gap(24)
    for x, down, text in cells:
        sheet.text(LEFT + x, sheet.y - down, text, BOLD)
    sheet.gap(60)
    sheet.paragraph(PROSE)
    assert contents(sheet.source()) == [PROSE, "ITEM 4. SHEARS AND THE MILL", PROSE]


def test_labels_with_titles_that_hang_keep_their_own() -> None:
    sheet = Sheet()
    for label, title in (
        ("Item 1.", "Shears and"),
        ("", "the mill"),
        ("Item 2.", "Shops and"),
        ("", "the fair"),
    ):
        sheet.text(LEFT, sheet.y, label)
        sheet.text(LEFT + 60, sheet.y, title)
        sheet.gap()
    assert " ".join(contents(sheet.source())) == "Item 1. Shears and the mill Item 2. Shops and the fair"


@pytest.mark.parametrize(
    "below", ["1.9 million of our shears", "Oxmoor Mill and of the others", "“Shears” mark and of others"]
)
def test_a_full_line_that_ends_no_sentence_goes_on_whatever_follows(below: str) -> None:
    """A figure and its unit stand on one line, so the line above ends before the margin."""
    sheet = Sheet()
    above = (
        "We have made shears in this valley since the year 1921, and in this year we shall make at most about"
    )
    sheet.line(PROSE[:98])
    sheet.line(above)
    sheet.line(f"{below} by the end of the year.")
    assert contents(sheet.source()) == [
        f"{PROSE[:98]} {above} {below} by the end of the year.".replace("  ", " ")
    ]


def test_a_letter_that_no_font_names_at_the_start_of_a_line_is_a_mark() -> None:
    sheet = Sheet()
    for text in ("shears for sheep", "shears for hedges"):
        sheet.text(LEFT, sheet.y, "\x81")
        sheet.line(text, x=LEFT + 18)
    assert contents(sheet.source()) == ["• shears for sheep", "• shears for hedges"]


def test_the_raised_marks_of_notes_are_no_labels() -> None:
    sheet = Sheet()
    sheet.gap()
    for mark, *lines in (
        ("1", "Turnover of stock is counted in", "days."),
        ("2", "Days are those of a year."),
    ):
        sheet.text(LEFT, sheet.y + 3, mark, size=6)
        for line in lines:
            sheet.line(line, x=LEFT + 23)
    said_so_far = " ".join(contents(sheet.source()))
    assert said_so_far.index("days.") < said_so_far.index("Days")
    assert "days. Days" not in said_so_far


@pytest.mark.parametrize("size", [13, 17, 10])
def test_a_title_in_one_column_takes_no_line_of_the_next(size: float) -> None:
    """A title of a word or two stands beside two lines of prose as a label stands beside a title."""
    sheet = Sheet()
    left, right = wrapped(PROSE * 2, PLAIN, 220), wrapped(PROSE * 3, PLAIN, 220)
    sheet.text(72, sheet.y, "OUR TRADE", BOLD, size)
    for number, line in enumerate(left, start=2):
        sheet.text(72, sheet.y - 12 * number - 3, line)
    for number, line in enumerate(right):
        sheet.text(320, sheet.y + 6 - 12 * number, line)
    read = contents(sheet.source())
    assert read[0] == "OUR TRADE"
    assert " ".join(read[1:]) == " ".join([*left, *right])
