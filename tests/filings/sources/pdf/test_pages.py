"""Pages: the order that they are read in, columns, and what belongs to the page rather than the text."""

from __future__ import annotations

from tests.filings.sources.drawn import (
    BOLD,
    LEADING,
    LEFT,
    PLAIN,
    PROSE,
    TOP,
    WIDTH,
    Sheet,
    contents,
    said,
    wrapped,
)
from viewer.filings.model import Noise
from viewer.filings.source import Source

COLUMN = 220.0
RIGHT = LEFT + WIDTH - COLUMN


def noise(source: Source) -> list[tuple[int | None, Noise, str]]:
    """What was set aside, with its page."""
    return [(b.page, b.noise, said(source, b)) for b in source.blocks if b.noise is not None]


def prose(number: int) -> str:
    """Prose of which no line comes back on another page."""
    town = ("Aldham", "Bures", "Clare", "Diss", "Eye", "Framsden", "Groton")[number]
    return (
        PROSE.replace("we", f"we of {town}")
        .replace(" for ", f" for {town} and ")
        .replace(" it ", f" {town} ")
    )


def draw_pages(sheet: Sheet, count: int, *, header: str = "", link: str = "", first: int = 1) -> None:
    """Draw pages of prose with a header, a link and a number; the number stands right below the text."""
    for number in range(count):
        if header:
            sheet.text(LEFT, 760, header)
        if link:
            sheet.text(LEFT, 745, link)
        sheet.paragraph(prose(number), indent=20)
        sheet.gap()
        sheet.text(300, sheet.y, str(first + number))
        sheet.page()


def test_running_lines_are_told_by_coming_back() -> None:
    sheet = Sheet()
    draw_pages(sheet, 5, header="Finch & Sons Annual Report", link="Table of Contents", first=17)
    source = sheet.source()
    assert noise(source) == [
        found
        for page in range(1, 6)
        for found in (
            (page, Noise.RUNNING_HEADER, "Finch & Sons Annual Report"),
            (page, Noise.CONTENTS_LINK, "Table of Contents"),
            (page, Noise.PAGE_NUMBER, str(16 + page)),
        )
    ]
    assert [b.page for b in source.blocks if b.page_start] == [1, 2, 3, 4, 5]


def test_headers_that_hold_the_page_number_are_told_too() -> None:
    sheet = Sheet()
    for number in range(4):
        sheet.text(LEFT, 760, f"{number + 3} | Finch & Sons")
        sheet.paragraph(prose(number))
        sheet.page()
    assert [kind for _, kind, _ in noise(sheet.source())] == [Noise.RUNNING_HEADER] * 4


def test_headers_change_from_chapter_to_chapter() -> None:
    sheet = Sheet()
    draw_pages(sheet, 3, header="Business")
    draw_pages(sheet, 3, header="Risk Factors", first=4)
    found = [text for _, kind, text in noise(sheet.source()) if kind is Noise.RUNNING_HEADER]
    assert found == ["Business"] * 3 + ["Risk Factors"] * 3


def test_years_at_the_top_of_pages_are_no_page_numbers() -> None:
    sheet = Sheet()
    for number, year in enumerate(("2019", "2018", "2017", "2016")):
        sheet.line(year)
        sheet.gap()
        sheet.paragraph(prose(number))
        sheet.page()
    assert noise(sheet.source()) == []


def test_a_line_that_stands_on_two_pages_only_is_text() -> None:
    sheet = Sheet()
    for _ in range(2):
        sheet.line("Kettles", x=LEFT)
        sheet.gap()
        sheet.paragraph(PROSE)
        sheet.page()
    assert noise(sheet.source()) == []


def test_a_paragraph_over_a_page_end_is_two_blocks_with_the_furniture_between() -> None:
    sheet = Sheet()
    for number in range(4):
        sheet.text(LEFT, 760, "Finch & Sons")
        sheet.paragraph(f"towns where we trade. {prose(number)} We own no shops in some {number} of the")
        sheet.text(300, 40, str(number + 1))
        sheet.page()
    source = sheet.source()
    assert [b.noise for b in source.blocks][:5] == [
        Noise.RUNNING_HEADER, None, Noise.PAGE_NUMBER, Noise.RUNNING_HEADER, None,
    ]  # fmt: skip


def test_lines_are_read_from_the_top_down_whatever_order_they_were_drawn_in() -> None:
    first, second = Sheet(), Sheet()
    lines = ["We depend on one works.", "It stands in a valley.", "The valley has a river.", "Rivers rise."]
    for number, line in enumerate(lines):
        first.text(LEFT, TOP - number * LEADING * 2, line)
    for number, line in reversed(list(enumerate(lines))):
        second.text(LEFT, TOP - number * LEADING * 2, line)
    assert contents(first.source()) == contents(second.source()) == lines


def test_words_of_a_line_are_read_from_left_to_right() -> None:
    sheet = Sheet()
    sheet.text(LEFT + 60, TOP, "of kettles")
    sheet.text(LEFT, TOP, "The making")
    sheet.text(LEFT + 110, TOP, "is our trade.")
    assert contents(sheet.source()) == ["The making of kettles is our trade."]


def test_columns_are_read_one_after_the_other() -> None:
    sheet = Sheet()
    sheet.line(
        ("Risk Factors of the company and of all the companies in which it holds shares or has a say", BOLD)
    )
    sheet.gap()
    top = sheet.y
    for x, name in ((RIGHT, "Bell"), (LEFT, "Finch")):
        sheet.y = top
        for part in range(3):
            sheet.paragraph(f"{name} part {part}. {PROSE}", x=x, width=COLUMN)
            sheet.gap(6)
    assert [text[:12].strip() for text in contents(sheet.source())] == [
        "Risk Factors", *(f"{name} part {part}."[:12] for name in ("Finch", "Bell") for part in range(3)),
    ]  # fmt: skip


def test_a_column_with_a_table_in_it_is_read_as_one_where_the_document_has_columns() -> None:
    sheet = Sheet()
    for number in range(4):
        table = number == 2
        for x, name in ((LEFT, "Finch"), (RIGHT, "Bell")):
            sheet.y = TOP
            if table and x == LEFT:
                for row in range(12):
                    sheet.text(x, sheet.y, f"Kettle {row}")
                    sheet.text(x + 150, sheet.y, f"{row + 10},204")
                    sheet.y -= LEADING
            else:
                sheet.paragraph(f"{name} on {number}. {PROSE} {PROSE}", x=x, width=COLUMN)
        sheet.page()
    on_third = [said(b_source, b) for b_source in [sheet.source()] for b in b_source.blocks if b.page == 3]
    assert on_third[:2] == ["Kettle 0 | 10,204", "Kettle 1 | 11,204"]
    assert on_third[12:] == [f"Bell on 2. {PROSE} {PROSE}"]


def test_a_table_of_words_is_not_read_by_columns() -> None:
    sheet = Sheet()
    sheet.paragraph(PROSE)
    sheet.gap()
    for name, office in (("Ann Finch", "Chair"), ("Ben Bell", "Treasurer"), ("Cy Marrow", "Secretary"),
                         ("Di Kettle", "Member"), ("Ed Potts", "Member")):  # fmt: skip
        sheet.text(LEFT, sheet.y, f"{name} of the valley")
        sheet.text(RIGHT, sheet.y, f"{office} of the board")
        sheet.y -= LEADING
    assert contents(sheet.source())[1:3] == [
        "Ann Finch of the valley | Chair of the board",
        "Ben Bell of the valley | Treasurer of the board",
    ]


def test_a_page_turned_on_its_side_is_read_along_its_lines() -> None:
    sheet = Sheet()
    sheet.canvas.translate(612, 0)
    sheet.canvas.rotate(90)
    sheet.y = 500
    sheet.paragraph(PROSE, x=100)
    sheet.gap(20)
    sheet.paragraph("Second paragraph. " + PROSE, x=100)
    assert contents(sheet.source()) == [PROSE, "Second paragraph. " + PROSE]


def test_words_in_the_margin_that_are_turned_come_last() -> None:
    sheet = Sheet()
    sheet.canvas.saveState()
    sheet.canvas.translate(30, 300)
    sheet.canvas.rotate(90)
    sheet.text(0, 0, "Draft of the annual report")
    sheet.canvas.restoreState()
    sheet.paragraph(PROSE)
    assert contents(sheet.source()) == [PROSE, "Draft of the annual report"]


def test_what_lies_off_the_page_is_not_read() -> None:
    sheet = Sheet()
    sheet.text(LEFT, 900, "printer's marks")
    sheet.paragraph(PROSE)
    assert contents(sheet.source()) == [PROSE]


def test_three_columns_whose_lines_stand_at_other_heights_are_read_one_after_the_other() -> None:
    sheet = Sheet()
    columns = [wrapped(f"{part} {PROSE} {PROSE}", PLAIN, 150) for part in ("One.", "Two.", "Three.")]
    for number, lines in enumerate(columns):
        for row, line in enumerate(lines):
            sheet.text(40 + 180 * number, 720 - 12 * row - 3.7 * number, line)
    said = " ".join(contents(sheet.source()))
    assert said == " ".join(line for lines in columns for line in lines)


def test_items_in_the_first_of_three_columns_open_no_column_of_their_own() -> None:
    sheet = Sheet()
    columns = [
        wrapped(f"{part} {PROSE} {PROSE} {PROSE} {PROSE}", PLAIN, 150) for part in ("One.", "Two.", "Three.")
    ]
    for number, lines in enumerate(columns):
        for row, line in enumerate(lines):
            item = 6 * (number == 0 and row >= len(lines) // 2)
            sheet.text(40 + 180 * number + item, 760 - 10 * row - 3.7 * number, line)
    said = " ".join(contents(sheet.source()))
    assert said == " ".join(line for lines in columns for line in lines)
