"""What page layout broke is put together, and what belongs to the page is set aside by name."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.filings.folding import read_text
from tests.filings.sources.drawn import BOLD, ITALIC, Sheet
from viewer.filings import Filing, Noise, Paragraph, ParagraphKind, Role, read
from viewer.wording.readings.doubts import other_warnings

HEAD = "D. Risk Factors\n\nKettles may boil over and harm our customers.\n\n"
LONG = "The kettles that we sell boil water in homes and on boats. We are not sure that we will be able to"
NEXT = (
    "\n\nA shortage of lids could harm our business.\n\n"
    "Our lids are made abroad, and we buy all of them from one maker. The maker may fail to deliver lids in "
    "time, or may deliver lids that do not fit. In a shortage of lids we could not deliver kettles, and our "
    "business would be harmed.\n"
)


def _body(filing: Filing) -> list[Paragraph]:
    return list(filing.factors[0].paragraphs)


def _noise(filing: Filing) -> dict[str, str]:
    return {
        b.span.of(filing.text).strip(): b.noise.value
        for b in filing.blocks
        if b.noise not in (None, Noise.WHITE_SPACE, Noise.SECTION_TITLE)
    }


def test_a_paragraph_cut_by_a_page_end_is_joined(tmp_path: Path) -> None:
    filing = read_text(tmp_path, f"{HEAD}{LONG}\n\nkeep them from boiling over.{NEXT}")
    (paragraph,) = _body(filing)
    assert paragraph.text.endswith("we will be able to keep them from boiling over.")
    assert [p.of(filing.text) for p in paragraph.pieces] == [LONG, "keep them from boiling over."]
    (repair,) = paragraph.repairs
    assert repair.kind == "page break joined"
    assert paragraph.text[repair.start : repair.end] == " "
    assert len(filing.factors) == 2


def test_a_heading_at_the_start_of_its_paragraph_goes_on_after_a_page_end(tmp_path: Path) -> None:
    def factor(heading: str, body: str = "") -> str:
        text = body or "In a shortage of lids we could not deliver kettles, and our business would be harmed."
        return f"<p><b><i>{heading}</i></b> {text}</p>"

    filing = read_text(
        tmp_path,
        "<html><body><p><b>Item 1A. Risk Factors</b></p>"
        + factor("Kettles may boil over and harm our customers.")
        + factor("A shortage of lids could harm our business.")
        + "<p><b><i>Sales to the government expose us to delays, to</i></b></p>"
        + "<p align='center'>12</p><p><a href='#toc'>Table of Contents</a></p>"
        + factor("audits and to penalties.")
        + factor("We may lose the keeper of our works.")
        + "<p><b>Item 1B. Unresolved Staff Comments</b></p><p>None.</p></body></html>",
        "filing.htm",
    )
    assert [factor.heading.text for factor in filing.factors] == [
        "Kettles may boil over and harm our customers.",
        "A shortage of lids could harm our business.",
        "Sales to the government expose us to delays, to audits and to penalties.",
        "We may lose the keeper of our works.",
    ]


@pytest.mark.parametrize(
    ("between", "noise"),
    [
        ("12", Noise.PAGE_NUMBER),
        ("- 12 -", Noise.PAGE_NUMBER),
        ("Page 12 of 90", Noise.PAGE_NUMBER),
        ("xii", Noise.PAGE_NUMBER),
        ("<PAGE>", Noise.RULE),
        ("- - - - - -", Noise.RULE),
        ("Table of Contents", Noise.CONTENTS_LINK),
        ("[Back to Table of Contents](#toc)", Noise.CONTENTS_LINK),
        ("The rate for lids on July 3, 2007 was 122.40 for each crate.", Noise.PAGE_NOTE),
        ("(1) Of which two were red.", Noise.PAGE_NOTE),
    ],
)
def test_what_a_page_end_left_in_a_sentence_is_set_aside(tmp_path: Path, between: str, noise: Noise) -> None:
    filing = read_text(tmp_path, f"{HEAD}{LONG}\n\n{between}\n\nkeep them from boiling over.{NEXT}")
    (paragraph,) = _body(filing)
    assert paragraph.text.endswith("we will be able to keep them from boiling over.")
    assert _noise(filing) == {between: noise.value}


def test_a_second_half_that_begins_with_a_capital_is_joined_if_it_is_no_sentence(tmp_path: Path) -> None:
    first = "We sell kettles in many towns. In 2007 we bought the kettle business of Boil Japan"
    filing = read_text(tmp_path, f"{HEAD}{first}\n\nCorporation for ¥75 million. In April we sold it.{NEXT}")
    (paragraph,) = _body(filing)
    assert "Boil Japan Corporation for ¥75 million." in paragraph.text


@pytest.mark.parametrize("broken", ["which may a", "by such a such as a such"])
def test_a_paragraph_that_breaks_off_swallows_nothing(tmp_path: Path, broken: str) -> None:
    first = f"We sell kettles in many towns. If losses widen we may record disposals {broken}"
    filing = read_text(tmp_path, f"{HEAD}{first}\n\nWe plan to sell more lids. They may not fit.{NEXT}")
    assert [p.text for p in _body(filing)] == [first, "We plan to sell more lids. They may not fit."]
    assert "breaks off in mid-sentence" in other_warnings(filing)[0]
    filing = read_text(tmp_path, f"{HEAD}{first}{NEXT}")
    assert [factor.heading.text for factor in filing.factors][
        1
    ] == "A shortage of lids could harm our business."


def test_a_file_that_ends_in_mid_sentence_is_doubted(tmp_path: Path) -> None:
    filing = read_text(tmp_path, HEAD + LONG)
    assert other_warnings(filing) == (
        "The file ends in mid-sentence (“… that we will be able to”): the section may go on.",
    )


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("Kettles whistle. Rules on whistles may change. See Item 1.", "—Business—Rules on Whistles."),
        ("Kettles whistle. A ban could cost us orders from future", "CWAs, lower prices, and higher costs."),
    ],
    ids=["dash", "name"],
)
def test_a_sentence_goes_on_after_a_page_end(tmp_path: Path, first: str, second: str) -> None:
    filing = read_text(tmp_path, f"{HEAD}{first}\n\n12\n\n{second}{NEXT}")
    assert [p.text for p in _body(filing)] == [f"{first} {second}"]
    assert len(filing.factors) == 2


def test_a_list_cut_by_a_blank_line_is_one_list(tmp_path: Path) -> None:
    text = (
        f"{HEAD}We sell kettles that are:\n\n- blue,\n- red\n\n  and white,\n\n- green; and\n\n- black.{NEXT}"
    )
    filing = read_text(tmp_path, text)
    paragraphs = _body(filing)
    assert [p.text for p in paragraphs[1:]] == ["blue,", "red and white,", "green; and", "black."]
    assert {p.kind for p in paragraphs[1:]} == {ParagraphKind.BULLET}


def test_a_list_mark_alone_belongs_to_the_next_line(tmp_path: Path) -> None:
    filing = read_text(
        tmp_path, f"{HEAD}We sell kettles that are:\n\n•\n\nblue,\n\n•\n\nred.{NEXT}", "filing.txt"
    )
    assert [(p.text, p.kind) for p in _body(filing)[1:]] == [
        ("blue,", ParagraphKind.BULLET),
        ("red.", ParagraphKind.BULLET),
    ]


def test_items_indented_further_are_nested(tmp_path: Path) -> None:
    text = f"{HEAD}We sell kettles that are:\n\n- blue,\n    - light\n    - dark\n- red.{NEXT}"
    assert [(p.text, p.level) for p in _body(read_text(tmp_path, text))[1:]] == [
        ("blue,", 0),
        ("light", 1),
        ("dark", 1),
        ("red.", 0),
    ]


def test_a_running_header_is_set_aside_where_pages_end(tmp_path: Path) -> None:
    pages = "".join(f"\n\n{LONG}\n\n{n}\n\nKettle Works Annual Report\n\nkeep them whole." for n in (4, 5, 6))
    filing = read_text(tmp_path, HEAD + pages + NEXT)
    assert _noise(filing)["Kettle Works Annual Report"] == "running header"
    assert all(p.text.endswith("keep them whole.") for p in _body(filing))


def test_a_footer_with_a_rising_number_is_a_running_header(tmp_path: Path) -> None:
    pages = "".join(f"\n\n{LONG} sell them.\n\nKettle Works | Form 10-K | {n}" for n in (4, 5, 6))
    filing = read_text(tmp_path, HEAD + pages + NEXT)
    assert sum(b.noise is Noise.RUNNING_HEADER for b in filing.blocks) == 3


def test_a_footer_with_its_number_at_either_side_and_the_header_after_it(tmp_path: Path) -> None:
    feet = ("4 Kettle Works 2023", "Kettle Works 2023 5", "6 Kettle Works 2023")
    pages = "".join(f"\n\n{LONG} sell them.\n\n{foot}\n\nOF KETTLES AND LIDS" for foot in feet)
    filing = read_text(tmp_path, HEAD + pages + NEXT)
    assert sum(b.noise is Noise.RUNNING_HEADER for b in filing.blocks) == 6


def test_the_sections_title_on_every_page_is_a_running_header(tmp_path: Path) -> None:
    title = next(line.strip("#* ") for line in HEAD.splitlines() if line.strip())
    pages = "".join(f"\n\n{LONG} sell them.\n\n{title}" for _ in range(3))
    filing = read_text(tmp_path, HEAD + pages + NEXT)
    assert sum(b.noise is Noise.RUNNING_HEADER for b in filing.blocks) == 3


def test_a_line_that_comes_back_away_from_page_ends_is_kept(tmp_path: Path) -> None:
    body = "\n\n".join(["We sold these:", "- kettles; and", "- lids."] * 4)
    filing = read_text(tmp_path, f"{HEAD}{body}{NEXT}")
    assert len(_body(filing)) == 12


def test_a_number_in_a_table_is_no_page_number(tmp_path: Path) -> None:
    filing = read_text(tmp_path, f"{HEAD}We sold:\n\nkettles\t2004\t17\n\nlids\t2005\t18{NEXT}")
    assert [p.kind for p in _body(filing)[1:]] == [ParagraphKind.ROW, ParagraphKind.ROW]


def test_markup_around_nothing_is_named(tmp_path: Path) -> None:
    filing = read_text(tmp_path, f"{HEAD}<br>\n\n{LONG} sell them.{NEXT}")
    assert _noise(filing) == {"<br>": "markup without text"}
    assert all(block.role is not Role.PARAGRAPH or block.factor for block in filing.blocks)


def test_a_line_that_ends_in_mid_phrase_goes_on_in_the_next(tmp_path: Path) -> None:
    """Pages whose tags were taken out: each line of the source is a line, wherever it was broken."""
    long = "We make kettles, and the kettles that we make are sold in " + "towns and " * 24 + "ports."
    lines = [
        "Item 1A. Risk Factors",
        "The matters relating to the recall of our",
        "Kettle Number Nine may result in more claims.",
        long,
        "There is no assurance that the",
        "Kettle Works will win these claims. " + long,
        "Lids may fall off and harm our customers.",
        long,
        "Item 1B. Unresolved Staff Comments",
    ]
    filing = read_text(tmp_path, "\n".join(lines) + "\n", "filing.txt")
    assert [factor.heading.text for factor in filing.factors] == [
        "The matters relating to the recall of our Kettle Number Nine may result in more claims.",
        "Lids may fall off and harm our customers.",
    ]
    assert filing.factors[0].paragraphs[1].text.startswith("There is no assurance that the Kettle Works will")


def test_closing_marks_alone_belong_to_what_they_close(tmp_path: Path) -> None:
    filing = read_text(tmp_path, f"{HEAD}{LONG} sell what we tell of in “Lids\n\n.”{NEXT}")
    assert [p.text for p in _body(filing)] == [f"{LONG} sell what we tell of in “Lids .”"]


def _page(*blocks: str) -> str:
    return "".join(f"<p>{block}</p>" for block in blocks)


_PAGE_END = "<p align='center'>12</p><p><a href='#toc'>Table of Contents</a></p>"
_MARKED = "<b>Kettles may boil over and harm our customers.</b>", "<b>Lids may be short.</b>"
_LIDS = "In a shortage of lids we could not deliver kettles. Our business would be harmed by that."


def _marked(tmp_path: Path, *body: str) -> Filing:
    text = (
        "<html><body><p><b>Item 1A. Risk Factors</b></p>"
        + _page(_MARKED[0])
        + "".join(body)
        + _page(_MARKED[1], _LIDS, "<b>We may lose the keeper of our works.</b>", _LIDS)
        + "<p><b>Item 1B. Unresolved Staff Comments</b></p><p>None.</p></body></html>"
    )
    return read_text(tmp_path, text, "filing.htm")


def test_a_single_sentence_that_breaks_off_after_a_little_word_goes_on_in_a_capital(tmp_path: Path) -> None:
    first, second = (
        "Our staff could act in ways that violate the",
        "Foreign Kettles Act, and we could be fined.",
    )
    filing = _marked(tmp_path, _page(first), _PAGE_END, _page(second))
    assert [p.text for p in _body(filing)] == [f"{first} {second}"]


def test_a_dash_joins_what_is_set_otherwise_to_the_reference_before_the_page_end(tmp_path: Path) -> None:
    first = "Kettles whistle. Rules on whistles may change. See Item 1."
    second = "—Business—Rules on Whistles."
    filing = _marked(tmp_path, _page(first), _PAGE_END, _page(f"<i>{second}</i>"))
    assert [p.text for p in _body(filing)] == [f"{first} {second}"]


def test_the_last_items_of_an_unmarked_list_stay_apart(tmp_path: Path) -> None:
    items = (
        "train those who make our kettles;",
        "watch those who fill them; and",
        "pay those who were harmed.",
    )
    filing = _marked(tmp_path, _page("Our growth strains us in these ways, for we must:", *items))
    assert [p.text for p in _body(filing)][1:] == list(items)


def test_a_word_of_the_body_before_a_page_end_is_no_part_of_the_heading(tmp_path: Path) -> None:
    sheet = Sheet()
    sheet.line(("Item 1A. Risk Factors", BOLD))
    sheet.gap()
    sheet.line(
        ("Kettles may boil over.", ITALIC), " In a shortage of lids we could not deliver any of our kettles."
    )
    sheet.gap()
    sheet.line(
        ("Lids may be short, for all of them are bought abroad, and we have one maker.", ITALIC), " The"
    )
    sheet.page()
    sheet.line("Company buys its lids from one maker. The maker may fail to deliver them in time.")
    sheet.gap()
    sheet.line(
        ("We may lose our keeper.", ITALIC), " In such a case we could not deliver any of our kettles."
    )
    sheet.gap()
    sheet.line(("Item 1B. Unresolved Staff Comments", BOLD))
    path = tmp_path / "filing.pdf"
    path.write_bytes(sheet.bytes())
    filing = read(path)
    assert [f.heading.text[-10:] for f in filing.factors] == ["boil over.", "one maker.", "ur keeper."]
    assert [p.text[:24] for p in filing.factors[1].paragraphs] == ["The Company buys its lid"]
