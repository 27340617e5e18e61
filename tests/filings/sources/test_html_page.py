"""Pages as files: facts, pages' ends, links to the contents, and what no parser should choke on."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.filings.sources.pages import blocks, source, texts
from viewer.filings.errors import UnreadableFiling
from viewer.filings.model import Noise
from viewer.filings.sources.html import read_html

HEADER = """<ix:header><ix:hidden>
<ix:nonNumeric contextRef="c1" name="dei:DocumentFiscalYearFocus" id="f1">2023</ix:nonNumeric>
<ix:nonNumeric contextRef="c1" name="dei:EntityRegistrantName">Hidden &amp; Co</ix:nonNumeric>
</ix:hidden></ix:header>"""
COVER = """<p>FORM <ix:nonNumeric name="dei:DocumentType" contextRef="c1">10-K</ix:nonNumeric></p>
<p>for the year ended <ix:nonNumeric name="dei:DocumentPeriodEndDate" format="ixt:date-monthname-day-year-en">
December&#160;31, <span>2023</span></ix:nonNumeric></p>"""


def test_facts_of_inline_xbrl() -> None:
    read = source(HEADER + COVER)
    assert read.properties == {
        "form": "10-K",
        "fiscal_year": "2023",
        "company": "Hidden & Co",
        "period": "2023-12-31",
    }
    assert read.text == "FORM 10-K\nfor the year ended December 31, 2023"


def test_fact_on_the_cover_counts_before_a_hidden_one() -> None:
    shown = '<p><ix:nonNumeric name="dei:EntityRegistrantName">Salt Mines Inc.</ix:nonNumeric></p>'
    assert source(HEADER + shown).properties["company"] == "Salt Mines Inc."


def test_date_in_no_usual_form_stays_as_it_is_written() -> None:
    fact = '<p><ix:nonNumeric name="dei:DocumentPeriodEndDate">the last day</ix:nonNumeric></p>'
    assert source(fact).properties["period"] == "the last day"


@pytest.mark.parametrize(
    "page_end",
    [
        "<hr style='page-break-after:always'>",
        "<p style='PAGE-BREAK-BEFORE: always'>",
        "<div style='break-after:page'>one</div>",
        "<p align=center>17</p><hr>",
        "<p>- 17 -</p><hr noshade>",
    ],
)
def test_page_begins_after_a_page_end(page_end: str) -> None:
    read = blocks(f"<p>above</p>{page_end}<p>below</p>")
    assert [block.page_start for block in read][-1]
    assert sum(block.page_start for block in read) == 1


@pytest.mark.parametrize(
    ("number", "noise"),
    [
        ("17", Noise.PAGE_NUMBER),
        ("- 17 -", Noise.PAGE_NUMBER),
        ("iv", Noise.PAGE_NUMBER),
        ("in 17 cases", None),
    ],
)
@pytest.mark.parametrize(
    "page_end", ["<hr style='page-break-after:always'>", "<p style='page-break-before:always'>"]
)
def test_number_right_before_a_page_end_is_the_pages(number: str, noise: Noise | None, page_end: str) -> None:
    read = blocks(f"<p>we have lost</p><p>{number}</p>{page_end}<p>our salt.</p>")
    assert [block.noise for block in read] == [None, noise, None]


def test_ruled_line_alone_begins_no_page() -> None:
    assert not any(block.page_start for block in blocks("<p>above</p><hr><p>below</p>"))


@pytest.mark.parametrize("said", ["Table of Contents", "TABLE OF CONTENTS", "Back to Contents", "Index"])
def test_link_to_the_contents_is_noise(said: str) -> None:
    link, text = blocks(f"<h5><a href='#toc'><u>{said}</u></a></h5><p>below</p>")
    assert link.noise is Noise.CONTENTS_LINK
    assert text.noise is None


@pytest.mark.parametrize(
    "body",
    [
        "<p>Table of Contents</p>",
        "<p><a href='https://example.com/'>Table of Contents</a></p>",
        "<p>See our <a href='#x'>Table of Contents</a></p>",
        "<p><a href='#x'>Risk Factors</a></p>",
    ],
)
def test_other_text_and_links_are_not(body: str) -> None:
    assert blocks(body)[0].noise is None


def test_tags_that_were_never_closed_do_not_end_the_page_early() -> None:
    body = "<p><font size=2>One more risk.<b>" * 3000
    read = texts(body)
    assert len(read) == 3000
    assert set(read) == {"One more risk."}


def test_page_nested_beyond_reason_is_refused() -> None:
    page = b"<html><body>" + b"<div>" * 100_000 + b"Risk Factors"
    with pytest.raises(UnreadableFiling, match="nested too deeply"):
        read_html("deep.htm", page)


def test_page_without_an_element_is_refused() -> None:
    with pytest.raises(UnreadableFiling, match="empty"):
        read_html("empty.htm", b"<!-- nothing -->")


def test_entities_of_the_document_type_are_not_expanded() -> None:
    bomb = (
        b'<!DOCTYPE html [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;"><!ENTITY x SYSTEM "file:///etc/passwd">]>'
        b"<html><body><p>salt &b; &x; end</p></body></html>"
    )
    read, _ = read_html("bomb.htm", bomb)
    assert "aaaa" not in read.text
    assert "root:" not in read.text
    assert read.text.endswith("end")


def test_picture_in_a_tag_is_dropped() -> None:
    picture = "data:image/png;base64," + "iVBORw0KGgo" * 20_000
    assert texts(f"<p>above</p><p><img alt='x' src='{picture}'>below</p>") == ["above", "below"]


def test_zeros_in_words_are_dropped() -> None:
    read, _ = read_html(
        "zero.htm", b"<html><body><p>Ri\x00sk Fac\x00tors" + b" and more" * 200 + b"</p></body></html>"
    )
    assert read.text.startswith("Risk Factors")


def test_reading_stops_when_asked() -> None:
    class Stopped(Exception):
        pass

    def stop() -> None:
        raise Stopped

    with pytest.raises(Stopped):
        read_html("page.htm", b"<html><body><p>salt</p></body></html>", stop)


TAGS = (
    "<p> </p> <div> </div> <b> </b> <i> <font> </font> <br> <hr> <table> </table> <tr> <td> </td> <li> <ul> "
    "</ul> <ol> <pre> </pre> <center> <a> </a> <h2> <!-- --> <ix:header> &#146; &amp; & < > 4,012 $ ( ) • - "
)
PARTS = st.sampled_from(
    [
        *TAGS.split(),
        "<a href=#x>Contents",
        "<span style=display:none>",
        "\n",
        "\u00a0",
        "\u200b",
        "\u2028",
        "\ufdd0",
    ]
)


SHOWN = "<p> </p> <div> <b> </b> <br> <table> </table> <tr> <td> </td> <li> <ul> <center>"
WORDS = st.sampled_from(SHOWN.split())


@given(st.lists(WORDS, max_size=60))
def test_no_word_of_a_page_is_lost(tags: list[str]) -> None:
    """Each tag is followed by a word of its own; each word is read once."""
    words = [f"salt{number}" for number in range(len(tags))]
    read = source("".join(f"{tag} {word} " for tag, word in zip(tags, words, strict=True)))
    said = [word for word in read.text.replace("|", " ").split() if word.startswith("salt")]
    assert sorted(said) == sorted(words)


@given(st.lists(PARTS, max_size=60))
def test_blocks_tile_the_text_of_any_page(parts: list[str]) -> None:
    read = source("x" + " ".join(parts))
    at = 0
    for block in read.blocks:
        assert block.span.start == at
        assert block.span.start == block.content.start <= block.content.end <= block.span.end
        assert block.content.of(read.text).strip() == block.content.of(read.text) != ""
        for run in block.runs:
            assert block.content.start <= run.span.start < run.span.end <= block.content.end
        if block.marker:
            assert block.content.start == block.marker.start < block.marker.end <= block.content.end
        at = block.span.end
    assert at == len(read.text)


@pytest.mark.parametrize("tag", ["title", "style", "TITLE", "style type='text/css'", "script", "textarea"])
def test_a_page_whose_title_or_style_never_ends_is_read_all_the_same(tag: str) -> None:
    page = f"<html><head><title>A</title><{tag}>x<p>Rates may fall.</p><p>We owe <b>much</b>.</p></html>"
    read, _ = read_html("page.htm", page.encode())
    assert [block.content.of(read.text) for block in read.blocks][-2:] == [
        "Rates may fall.",
        "We owe much.",
    ]


def test_a_tag_that_only_begins_like_one_of_no_text_is_none() -> None:
    page = "<html><head><title>A</title><style>p{}</style></head><body><titlepage>Rates may fall.</titlepage>"
    assert (
        texts("<styled>Rates</styled> <script src='a'/><p>fall</p></script><p>We owe.</p>")[-1] == "We owe."
    )
    assert read_html("page.htm", page.encode())[0].text == "Rates may fall."
