"""Lines that are placed on a page -> paragraphs."""

from __future__ import annotations

import pytest
from reportlab.pdfbase.pdfmetrics import stringWidth

from tests.filings.sources.drawn import (
    BOLD,
    BOLD_ITALIC,
    ITALIC,
    LEADING,
    LEFT,
    PLAIN,
    PROSE,
    WIDTH,
    Sheet,
    bold,
    contents,
    said,
    wrapped,
)
from viewer.filings.model import Noise

HEADING = "Our only works may be flooded."
LONG_HEADING = (
    "We depend on our works in the valley, which may be flooded, and on suppliers of steel who have other "
    "customers and may one day prefer them to us, in which case we would have to stop."
)


def test_a_bold_heading_stands_apart_from_the_text_right_below_it() -> None:
    sheet = Sheet()
    sheet.paragraph(HEADING, BOLD)
    sheet.paragraph(PROSE)
    sheet.paragraph(LONG_HEADING, BOLD_ITALIC)
    sheet.paragraph(PROSE)
    source = sheet.source()
    assert contents(source) == [HEADING, PROSE, LONG_HEADING, PROSE]
    assert [bold(source, b) == b.content.of(source.text) for b in source.blocks] == [True, False, True, False]


def test_an_italic_heading_stands_apart() -> None:
    sheet = Sheet()
    sheet.paragraph(PROSE)
    sheet.paragraph(HEADING, ITALIC)
    sheet.paragraph(PROSE)
    source = sheet.source()
    assert contents(source) == [PROSE, HEADING, PROSE]
    assert [run.style.italic for run in source.blocks[1].runs] == [True]


def test_a_heading_run_in_stays_with_its_paragraph_and_takes_its_full_stop() -> None:
    sheet = Sheet()
    sheet.line(("Floods", BOLD), ". We depend on one works. It stands in a valley that has been under water")
    sheet.line("three times.")
    source = sheet.source()
    assert len(source.blocks) == 1
    assert bold(source, source.blocks[0]) == "Floods."


def test_emphasis_within_a_sentence_parts_nothing() -> None:
    sheet = Sheet()
    sheet.line(
        "We make kettles under the names of our founders, and also under the following names, which are"
    )
    sheet.line(
        (
            "Finch, Marrow, and Bell & Sons, and which we have registered in all the countries of Europe",
            ITALIC,
        )
    )
    sheet.line("and in some others where we hope to sell our kettles one day.")
    assert len(sheet.source().blocks) == 1


def test_paragraphs_are_told_by_gaps() -> None:
    sheet = Sheet()
    for _ in range(3):
        sheet.paragraph(PROSE)
        sheet.gap(4)
    assert contents(sheet.source()) == [PROSE] * 3


def test_paragraphs_are_told_by_indents() -> None:
    sheet = Sheet()
    for _ in range(3):
        sheet.paragraph(PROSE, indent=20)
    assert contents(sheet.source()) == [PROSE] * 3


def test_paragraphs_are_told_by_a_line_that_ended_early() -> None:
    sheet = Sheet()
    sheet.paragraph(PROSE)
    sheet.paragraph("Steel is dear.")
    sheet.paragraph(PROSE)
    assert contents(sheet.source()) == [PROSE, "Steel is dear.", PROSE]


def test_a_text_set_with_wide_lines_is_not_cut_at_each_of_them() -> None:
    sheet = Sheet()
    for word_lines in range(2):
        for line in ("We depend on one works, and the works stands in a valley that has often been under",
                     "water. If the river rose again we would have to stop production for many weeks, and",
                     "our customers might buy from others. We have insurance for such a case but it would",
                     "not pay for all that we would lose."):  # fmt: skip
            sheet.line(line)
            sheet.gap(LEADING)
        sheet.gap(LEADING * (1 - word_lines))
    assert len(sheet.source().blocks) == 2


def test_a_quotation_with_narrow_lines_is_one_paragraph() -> None:
    sheet = Sheet()
    sheet.paragraph(PROSE)
    sheet.gap(6)
    sheet.paragraph(PROSE.replace(" we ", " Finch & Sons "), x=LEFT + 40, width=WIDTH - 200)
    sheet.gap(6)
    sheet.paragraph(PROSE)
    assert len(sheet.source().blocks) == 3


def test_list_items_are_paragraphs_with_marks() -> None:
    sheet = Sheet()
    sheet.paragraph("Our customers may leave us for:")
    for item in ("cheaper kettles;", PROSE, "and no kettle at all."):
        sheet.text(LEFT + 10, sheet.y, "•")
        sheet.paragraph(item, x=LEFT + 22, width=WIDTH - 22)
    source = sheet.source()
    assert contents(source)[1:] == ["• cheaper kettles;", f"• {PROSE}", "• and no kettle at all."]
    assert [b.marker is not None for b in source.blocks] == [False, True, True, True]
    assert len({b.indent for b in source.blocks[1:]}) == 1
    assert source.blocks[1].indent > 0


def test_a_dash_that_begins_a_line_of_prose_is_no_mark() -> None:
    sheet = Sheet()
    sheet.line(
        "We sell our kettles in all the countries of Europe and in some of the countries of Asia as well"
    )
    sheet.line(
        "– though not in all of them – and we have shops of our own in nineteen cities of these countries."
    )
    assert len(sheet.source().blocks) == 1


def test_a_number_in_brackets_that_begins_a_line_of_prose_is_no_mark() -> None:
    sheet = Sheet()
    sheet.line(
        "We may have to stop production if (i) the river rises, or if it is feared that it may rise, or"
    )
    sheet.line(
        "(ii) our suppliers of steel, of whom there are two, should prefer to sell their steel to others."
    )
    assert len(sheet.source().blocks) == 1


def test_a_centred_title_of_two_lines_is_one_block() -> None:
    sheet = Sheet()
    sheet.paragraph(PROSE)
    sheet.gap()
    for text in ("FACTORS THAT MAY AFFECT", "OUR FUTURE RESULTS"):
        sheet.line((text, BOLD), x=306 - stringWidth(text, BOLD, 10) / 2)
    sheet.gap()
    sheet.paragraph(PROSE)
    source = sheet.source()
    assert contents(source)[1] == "FACTORS THAT MAY AFFECT OUR FUTURE RESULTS"
    assert [b.centred for b in source.blocks] == [False, True, False]


@pytest.mark.parametrize(
    ("above", "below", "expected"),
    [
        ("by our broker-", "dealers", "by our broker-\ndealers"),
        ("all sales outside are non-", "U.S. sales", "non-U.S."),
        ("since the outbreak of COVID-", "19 there", "COVID-19"),
        ("loans that are foreign currency–", "denominated loans", "currency–denominated"),
        ("we look at short-", "and long-term needs", "short- and"),
        ("customers and/", "or suppliers", "and/or"),
    ],
)
def test_lines_are_joined_at_hyphens_and_dashes(above: str, below: str, expected: str) -> None:
    sheet = Sheet()
    full = f"It may be that in the course of the coming year, as in years gone by, we find that {above}"
    sheet.text(LEFT, sheet.y, full)
    sheet.text(
        LEFT, sheet.y - LEADING, f"{below} and that this will not change in the years to come, or ever."
    )
    source = sheet.source()
    assert len(source.blocks) == 1
    assert expected in source.text.replace("- \n", "- ")


def test_sizes_part_titles_from_text() -> None:
    sheet = Sheet()
    sheet.line("Risk Factors", size=14)
    sheet.paragraph(PROSE)
    source = sheet.source()
    assert contents(source) == ["Risk Factors", PROSE]
    assert source.blocks[0].runs[0].style.size == pytest.approx(14)
    assert source.blocks[1].runs == ()


def test_a_label_and_a_title_with_a_gap_between_them_are_one_line() -> None:
    sheet = Sheet()
    sheet.text(LEFT, sheet.y, "Item 1A.", BOLD)
    sheet.text(LEFT + 60, sheet.y, "Risk Factors", BOLD)
    sheet.gap(2 * LEADING)
    sheet.paragraph(PROSE)
    source = sheet.source()
    assert contents(source)[0] == "Item 1A. Risk Factors"
    assert not source.blocks[0].row


def test_a_label_broken_in_a_narrow_cell_is_put_together() -> None:
    sheet = Sheet()
    sheet.text(LEFT, sheet.y, "Item", BOLD)
    sheet.text(LEFT + 60, sheet.y, "Risk Factors", BOLD)
    sheet.text(LEFT, sheet.y - LEADING, "1A.", BOLD)
    sheet.gap(3 * LEADING)
    sheet.paragraph(PROSE)
    assert contents(sheet.source())[0] == "Item 1A. Risk Factors"


def test_rows_of_a_table_are_blocks_with_bars() -> None:
    sheet = Sheet()
    sheet.paragraph(PROSE)
    sheet.gap()
    for row in (("", "2019", "2018"), ("Kettles", "1,204", "1,150"), ("Teapots", "88", "(12)")):
        for x, cell in zip((LEFT, 300, 400), row, strict=True):
            sheet.text(x, sheet.y, cell)
        sheet.y -= LEADING
    source = sheet.source()
    assert contents(source)[1:] == ["2019 | 2018", "Kettles | 1,204 | 1,150", "Teapots | 88 | (12)"]
    assert [b.row for b in source.blocks] == [False, True, True, True]


def test_the_last_cell_of_a_row_may_go_on_below() -> None:
    sheet = Sheet()
    sheet.paragraph(PROSE)
    sheet.gap()
    rows = (
        ("A. Finch", "61", "Chair of the board, formerly of the"),
        ("", "", "Kettle Institute"),
        ("B. Bell", "45", "Treasurer"),
    )
    for row in rows:
        for x, cell in zip((LEFT, 200, 300), row, strict=True):
            sheet.text(x, sheet.y, cell)
        sheet.y -= LEADING
    assert contents(sheet.source())[1:] == [
        "A. Finch | 61 | Chair of the board, formerly of the Kettle Institute",
        "B. Bell | 45 | Treasurer",
    ]


def test_prose_with_blanks_to_be_filled_is_no_row() -> None:
    sheet = Sheet()
    sheet.line("Buyers of our shares will pay a price of $")
    sheet.text(300, sheet.y + LEADING, "per share, which is more than the kettles are worth.")
    sheet.line("Each share will be worth less right after the offering than what was paid for it by you.")
    source = sheet.source()
    assert [b.row for b in source.blocks] == [False]


def test_leaders_make_a_row_of_a_line_in_the_table_of_contents() -> None:
    sheet = Sheet()
    sheet.line("Item 1A. Risk Factors . . . . . . . . . . . . . . . 12")
    sheet.line("Item 1B. Unresolved Staff Comments . . . . . . . . 31")
    source = sheet.source()
    assert [b.row for b in source.blocks] == [True, True]


def test_indents_are_those_of_the_document_not_of_the_page() -> None:
    sheet = Sheet()
    sheet.paragraph(PROSE)
    sheet.page()
    for _ in range(5):
        sheet.text(LEFT + 10, sheet.y, "•")
        sheet.line("kettles and teapots of copper;", x=LEFT + 22)
    source = sheet.source()
    assert {b.indent for b in source.blocks if b.page == 2} == {2}
    assert all(b.noise is not Noise.RUNNING_HEADER for b in source.blocks)


def test_headings_beside_the_text_are_read_before_their_paragraphs() -> None:
    sheet = Sheet()
    tops = []
    for _ in range(3):
        tops.append(sheet.y)
        sheet.paragraph(PROSE, x=LEFT + 160, width=WIDTH - 160)
        sheet.gap()
    for number, top in enumerate(tops):
        sheet.y = top
        sheet.paragraph(f"Risk number {number} of the many risks that we and others run", BOLD, width=130)
    source = sheet.source()
    assert [said(source, b)[:13] for b in source.blocks] == [
        part for n in range(3) for part in (f"Risk number {n}", PROSE[:13])
    ]


@pytest.mark.parametrize(
    "break_off",
    ["We sell them in nine markets, including", "We buy some of our steel from the"],
    ids=["including", "the"],
)
def test_a_line_that_ends_in_mid_phrase_goes_on_however_early_it_ends(break_off: str) -> None:
    sheet = Sheet()
    sheet.paragraph(PROSE)
    sheet.gap()
    sheet.line(break_off)
    sheet.line("U.S. works of a maker of kettles, and the works stands in a valley that has been flooded.")
    assert len(sheet.source().blocks) == 2


def test_a_full_line_that_ends_in_a_comma_goes_on_in_a_capital() -> None:
    sheet = Sheet()
    sheet.paragraph(PROSE)
    sheet.gap()
    rivers = (
        "Ouse, Aire, Nidd, Wharfe, Swale, Ure, Derwent, Trent, Severn, Avon, Wye, Dee, Tees, Tyne, Wear, Eden"
    )
    for line in wrapped(f"We have works of our own in the valleys of the rivers {rivers}.", PLAIN, WIDTH):
        sheet.line(line)
        sheet.y -= 0.2 * LEADING
    assert len(sheet.source().blocks) == 2


def test_a_dash_at_a_letter_joins_a_line_to_the_one_above() -> None:
    sheet = Sheet()
    sheet.paragraph(PROSE)
    sheet.gap()
    sheet.line("We may have to pay for floods that our works have caused. See Item 1.")
    sheet.line(("—Business—Floods and What They Cost.", ITALIC))
    assert [text[-21:] for text in contents(sheet.source())[1:]] == ["loods and What They Cost."[-21:]]


def test_the_heads_of_columns_that_stand_in_several_lines_are_one_row() -> None:
    sheet = Sheet()
    sheet.paragraph(PROSE)
    sheet.gap()
    for heads in (("Number of", "Share of all"), ("our largest", "kettles that"), ("customers", "we sold")):
        for x, cell in zip((310.0, 410.0), heads, strict=True):
            sheet.text(x, sheet.y, cell, BOLD)
        sheet.y -= LEADING
    for row in (("Copper kettles", "3", "65%"), ("Steel kettles", "1", "15%")):
        for x, cell in zip((LEFT, 330, 430), row, strict=True):
            sheet.text(x, sheet.y, cell)
        sheet.y -= LEADING
    source = sheet.source()
    assert contents(source)[1:] == [
        "Number of our largest customers | Share of all kettles that we sold",
        "Copper kettles | 3 | 65%",
        "Steel kettles | 1 | 15%",
    ]
    assert [b.row for b in source.blocks] == [False, True, True, True]


def test_a_block_tells_whether_its_last_line_is_full() -> None:
    sheet = Sheet()
    sheet.paragraph(PROSE)
    sheet.gap()
    full = wrapped(LONG_HEADING, PLAIN, WIDTH)[0]
    sheet.line(full)
    source = sheet.source()
    assert [b.full for b in source.blocks] == [False, True]
