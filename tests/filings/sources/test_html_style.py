"""What is set apart on a page: by tag, by attribute, by inline style, by size."""

from __future__ import annotations

import pytest

from tests.filings.sources.pages import blocks, runs, source
from viewer.filings.source import CharacterStyle

BOLD, ITALIC, UNDERLINED = (
    CharacterStyle(bold=True),
    CharacterStyle(italic=True),
    CharacterStyle(underline=True),
)


@pytest.mark.parametrize(
    ("tags", "style"),
    [
        ("<b>|</b>", BOLD),
        ("<STRONG>|</STRONG>", BOLD),
        ("<span style='font-weight:700'>|</span>", BOLD),
        ("<span style='FONT-WEIGHT: bold !important'>|</span>", BOLD),
        ("<span style='font-weight:400'>|</span>", None),
        ("<b><span style='font-weight:normal'>|</span></b>", None),
        ("<i>|</i>", ITALIC),
        ("<em>|</em>", ITALIC),
        ("<font style='font-style:italic'>|</font>", ITALIC),
        ("<u>|</u>", UNDERLINED),
        ("<span style='text-decoration:underline'>|</span>", UNDERLINED),
        ("<b><i>|</i></b>", CharacterStyle(bold=True, italic=True)),
        (
            "<span style='font: italic bold 10pt Times'>|</span>",
            CharacterStyle(bold=True, italic=True, size=10),
        ),
        ("<b style='mso-bidi-font-weight:\nnormal'>|</b>", BOLD),
        ("<B CLASS=x>|</B>", BOLD),
        ("<i id='a1'>|</i>", ITALIC),
        ("<u data-x>|</u>", UNDERLINED),
        ("<b><font size=2>|</font></b>", CharacterStyle(bold=True, size=10)),
        ("<b><font size='+1'>|</font></b>", CharacterStyle(bold=True, size=13.5)),
        ("<b style='font-size:16px'>|</b>", CharacterStyle(bold=True, size=12)),
        ("<font color='#0000FF'>|</font>", CharacterStyle(colour="#0000ff")),
        ("<font color='black'>|</font>", None),
        ("<span style='color:rgb(10,10,10)'>|</span>", None),
        ("<span style='color:#c00'>|</span>", CharacterStyle(colour="#cc0000")),
    ],
)
def test_ways_of_setting_text_apart(tags: str, style: CharacterStyle | None) -> None:
    said = "Our mine may close."
    assert runs(f"<p>{tags.replace('|', said)}</p>") == ([(said, style)] if style else [])


@pytest.mark.parametrize(
    ("tag", "style"), [("b", BOLD), ("b style='color:black'", BOLD), ("i", ITALIC), ("U", UNDERLINED)]
)
def test_type_lasts_over_the_paragraphs_that_it_is_put_around(tag: str, style: CharacterStyle) -> None:
    end = tag.split()[0]
    assert runs(f"<{tag}><p>One</p><p>Two</p></{end}><p>Three</p>") == [("One", style), ("Two", style)]


def test_bold_with_an_attribute_ends_where_it_ends() -> None:
    assert runs("<p><b style='mso-bidi-font-weight:normal'>Our mine may close.</b> We have one.</p>") == [
        ("Our mine may close.", BOLD)
    ]


def test_run_takes_the_stop_that_closes_it() -> None:
    assert runs("<p><b>Our mine may close</b>. We have one.</p>") == [("Our mine may close.", BOLD)]
    assert runs("<p>The “<b>mine</b>.” And more.</p>") == [("mine.”", BOLD)]
    assert runs("<p><b>No</b>.5 and <b>A</b>, too</p>") == [("No", BOLD), ("A", BOLD)]


def test_neighbours_set_alike_are_one_run() -> None:
    body = "<p><b>Our</b> <b>mine<font size=1>&reg;</font></b><b> may</b> close</p>"
    assert runs(body) == [("Our mine® may", BOLD)]


def test_picture_fonts_write_list_marks_and_boxes() -> None:
    read = source(
        "<p><font face='Wingdings'>&#167;</font> salt</p>"
        "<p><font style='font-family:Wingdings'>x</font> Yes</p>"
        "<p><font face='Symbol'>&#183;</font>&nbsp;pepper</p>"
        "<p><font face='Wingdings'>A whole sentence.</font></p>"
    )
    assert read.text.split("\n") == ["• salt", "☒ Yes", "• pepper", "A whole sentence."]


def test_title_larger_than_the_prose_is_set_apart() -> None:
    prose = "<p style='font-size:10pt'>" + "We mine salt in Utah and sell it. " * 8 + "</p>"
    assert runs(prose + "<p style='font-size:14pt'>Risk Factors</p>" + prose) == [
        ("Risk Factors", CharacterStyle(size=14))
    ]
    assert runs(prose + "<p style='font-size:10.5pt'>Risk Factors</p>") == []


def test_heading_level_and_indent() -> None:
    level, deep = blocks(
        "<h2>Risk Factors</h2><div style='margin-left:24pt'><p style='padding-left:2em'>Deep</p></div>"
    )
    assert level.level == 2
    assert deep.indent == 8


@pytest.mark.parametrize(
    "centre", ["<center>|</center>", "<p align=center>|</p>", "<div style='text-align:center'>|</div>"]
)
def test_centred_title(centre: str) -> None:
    title, text = blocks(centre.replace("|", "Risk Factors") + "<p>We mine salt.</p>")
    assert title.centred
    assert not text.centred


def test_centring_around_the_whole_page_means_nothing() -> None:
    prose = "<p>" + "We mine salt in Utah and sell it. " * 8 + "</p>"
    read = blocks(f"<center><p>Our mine may close</p>{prose}<p align=center>Risk Factors</p></center>")
    assert [block.centred for block in read] == [False, False, True]


@pytest.mark.parametrize(
    "style",
    [
        "font-weight:7²0",
        "font-weight:" + "9" * 5000,
        "font:²00 10pt Times",
        "font:" + "9" * 5000 + "pt Times",
        "margin-left:" + "9" * 400 + "pt",
        "text-indent:" + "9" * 5000 + "%",
        "font-size:" + "9" * 400 + "pt",
        "font-size:²pt",
    ],
)
def test_numbers_that_are_none_say_nothing(style: str) -> None:
    (block,) = blocks(f"<p style='{style}'>We make kettles.</p>")
    assert (block.indent, block.runs) == (0, ())


def test_a_colour_of_endless_digits_is_passed_over() -> None:
    assert blocks(f"<p style='color:rgb({'9' * 5000},0,0)'>We make kettles.</p>")


@pytest.mark.parametrize("size", ["²", "9" * 5000, "+" + "9" * 5000, "+-3", ""])
def test_font_sizes_that_are_none_say_nothing(size: str) -> None:
    (block,) = blocks(f"<p><font size='{size}'>We make kettles.</font></p>")
    assert block.runs == ()


@pytest.mark.parametrize("name", ["data-figures", "DATA-FIGURES", "Data-Figures"])
@pytest.mark.parametrize("number", ["0", "7", "x", "²"])
def test_a_table_that_numbers_itself_is_read_as_any_other(name: str, number: str) -> None:
    page = source(f"<table {name}={number}><tr><td>Kettles</td><td>Pans</td></tr></table>")
    assert page.text == "Kettles Pans"
